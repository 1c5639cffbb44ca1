/** The JSON contract: what a check says of one file, with places instead of offsets. See docs/cli.md. */

import type { CheckResult, Claim, Evidence, Finding, Fix } from '../claims/types.ts';
import type { RecordMeta } from '../record/types.ts';
import { Places, type Range } from './positions.ts';

export interface ReportedFix {
  readonly title: string;
  readonly certain: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface Diagnostic extends Omit<Finding, 'span' | 'fixes' | 'related'> {
  readonly range: Range;
  readonly fixes: readonly ReportedFix[];
  /** Other places of the draft that the finding speaks of. */
  readonly related?: readonly { readonly range: Range; readonly text: string }[];
}

export interface ReportedClaim extends Omit<Claim, 'span'> {
  readonly range: Range;
}

export interface FileReport {
  readonly path: string;
  /** Date at which truth was asked for; absent where the file could not be checked. */
  readonly asOf?: string;
  /** Why the file could not be checked. */
  readonly error?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly claims: readonly ReportedClaim[];
  readonly suppressed: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}

/** What holds for all files of a run. */
export interface RunHeader {
  readonly version: string;
  readonly asOf: string;
  readonly record: Pick<RecordMeta, 'version' | 'horizon'> & {
    /** Record files of the user's own in use. */
    readonly own?: readonly string[];
  };
}

export interface ReportOptions {
  readonly claims: boolean;
}

export function fileReport(
  path: string,
  text: string,
  result: CheckResult,
  { claims }: ReportOptions,
): FileReport {
  const places = new Places(text);
  return {
    path,
    asOf: result.asOf,
    diagnostics: result.findings.map((finding) => diagnostic(places, finding)),
    claims: claims ? result.claims.map((claim) => reportedClaim(places, claim)) : [],
    suppressed: result.suppressed.map(({ finding, reason }) => ({
      diagnostic: diagnostic(places, finding),
      reason,
    })),
  };
}

export const failedReport = (path: string, error: string): FileReport => ({
  path,
  error,
  diagnostics: [],
  claims: [],
  suppressed: [],
});

function diagnostic(places: Places, finding: Finding): Diagnostic {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    category: finding.category,
    range: places.range(finding.span),
    message: finding.message,
    evidence: finding.evidence.map(evidence),
    fixes: finding.fixes.map((fix) => reportedFix(places, fix)),
    ...(finding.related
      ? { related: finding.related.map(({ span, text }) => ({ range: places.range(span), text })) }
      : {}),
  };
}

const reportedFix = (places: Places, { title, certain, edits }: Fix): ReportedFix => ({
  title,
  certain,
  edits: edits.map((edit) => ({ range: places.range(edit.span), newText: edit.newText })),
});

const reportedClaim = (places: Places, claim: Claim): ReportedClaim => ({
  range: places.range(claim.span),
  verdict: claim.verdict,
  subject: claim.subject,
  attribute: claim.attribute,
  value: claim.value,
  message: claim.message,
  evidence: claim.evidence.map(evidence),
});

/** Spelt out, so that the order of keys is the contract's and nothing else slips in. */
const evidence = (one: Evidence): Evidence => ({
  record: one.record,
  statement: one.statement,
  ...(one.instrument === undefined ? {} : { instrument: one.instrument }),
  ...(one.locator === undefined ? {} : { locator: one.locator }),
  source: { title: one.source.title, url: one.source.url, official: one.source.official },
  valid: { ...one.valid },
  confidence: one.confidence,
});
