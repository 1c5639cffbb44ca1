/** A format: what is printed before, for each file, and after. Files stream, so a run needs no memory for them all. */

import type { Severity } from '../claims/types.ts';
import type { FileReport, RunHeader } from './report.ts';

export interface Tally {
  readonly files: number;
  /** Files that could not be checked. */
  readonly failed: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly supported: number;
  readonly suppressed: number;
}

export interface FailedFile {
  readonly path: string;
  readonly error: string;
}

export interface Renderer {
  head(header: RunHeader): string;
  file(report: FileReport, text: string): string;
  /** Between two files that printed something. */
  readonly joint: string;
  tail(tally: Tally, failures: readonly FailedFile[]): string;
}

export const emptyTally: Tally = {
  files: 0,
  failed: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
  supported: 0,
  suppressed: 0,
};

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

export type Threshold = Severity | 'never';

/** Whether a severity is at or above a threshold. */
export const reaches = (severity: Severity, threshold: Threshold): boolean =>
  threshold !== 'never' && rank[severity] >= rank[threshold];

export function tallyOf(report: FileReport): Tally {
  const bySeverity = { ...emptyTally.bySeverity };
  for (const { severity } of report.diagnostics) bySeverity[severity]++;
  return {
    files: 1,
    failed: report.error === undefined ? 0 : 1,
    bySeverity,
    supported: report.claims.filter((claim) => claim.verdict === 'supported').length,
    suppressed: report.suppressed.length,
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  const bySeverity = { ...a.bySeverity };
  for (const severity of Object.keys(bySeverity) as Severity[])
    bySeverity[severity] += b.bySeverity[severity];
  return {
    files: a.files + b.files,
    failed: a.failed + b.failed,
    bySeverity,
    supported: a.supported + b.supported,
    suppressed: a.suppressed + b.suppressed,
  };
}
