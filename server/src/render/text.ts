/** Plain text for people: one line a finding, then why we say so, then what to do. Reads well aloud. */

import type { Evidence, Severity } from '../claims/types.ts';
import type { Lang } from '../record/types.ts';
import { type Renderer, reaches, type Tally, type Threshold } from './renderer.ts';
import type { Diagnostic, FileReport, RunHeader } from './report.ts';
import { type Paint, plain } from './style.ts';
import { type Words, words } from './words.ts';

export interface TextOptions {
  /** Language of the tool's own words; a finding speaks that of its sentence. */
  readonly lang: Lang;
  readonly paint?: Paint;
  /** Only findings that reach the threshold, and no summary. */
  readonly quiet?: boolean;
  readonly threshold: Threshold;
}

export function textRenderer(options: TextOptions): Renderer {
  const say = words[options.lang];
  const paint = options.paint ?? plain;
  let header: RunHeader | undefined;
  const shown = (d: Diagnostic): boolean =>
    !options.quiet || reaches(d.severity, options.threshold);
  return {
    head: (given) => {
      header = given;
      return '';
    },
    file: (report) =>
      report.diagnostics
        .filter(shown)
        .map((one) => finding(report, one, say, paint))
        .join('\n'),
    joint: '\n',
    tail: (tally) => {
      if (options.quiet || !header) return '';
      const gap = order.some((severity) => tally.bySeverity[severity] > 0) ? '\n' : '';
      return `${gap}${summary(tally, header, say, paint)}\n`;
    },
  };
}

function finding(report: FileReport, one: Diagnostic, say: Words, paint: Paint): string {
  const { line, character } = one.range.start;
  const place = `${report.path}:${line + 1}:${character + 1}`;
  const head = `${paint.strong(place)} ${paint[one.severity](say.severity[one.severity])} ${one.message} ${paint.faint(`(${one.ruleId})`)}`;
  const because = one.evidence.flatMap((evidence) => evidenceLines(evidence, say));
  const fixes = one.fixes.map((fix) => `${say.fix} ${fix.title}`);
  const others = (one.related ?? []).map(
    ({ range, text }) =>
      `${say.other} ${report.path}:${range.start.line + 1}:${range.start.character + 1} ${text}`,
  );
  return [
    head,
    ...[...because, ...others, ...fixes].map((text) => `    ${paint.faint(text)}`),
    '',
  ].join('\n');
}

function evidenceLines(one: Evidence, say: Words): string[] {
  const where = one.locator === undefined ? '' : `${say.comma}${one.locator}`;
  const valid = say.valid(one.valid.from, one.valid.to);
  return [
    `${say.record} ${one.statement}${valid} [${one.record}]`,
    `${say.source} ${one.source.title}${where}`,
    `${say.indent}${one.source.url}`,
  ];
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function summary(tally: Tally, header: RunHeader, say: Words, paint: Paint): string {
  const counts = order
    .filter((severity) => tally.bySeverity[severity] > 0)
    .map((severity) => say.count(tally.bySeverity[severity], severity));
  const parts = [
    say.files(tally.files - tally.failed),
    counts.length > 0 ? counts.join(say.comma) : say.nothing,
    ...(tally.supported > 0 ? [say.supported(tally.supported)] : []),
    ...(tally.suppressed > 0 ? [say.suppressed(tally.suppressed)] : []),
    ...(tally.failed > 0 ? [say.failed(tally.failed)] : []),
  ];
  const basis = say.basis(header.record.version, header.record.horizon, header.asOf);
  return `${paint.strong(parts.join(say.semicolon))}${say.stop}${basis}`;
}
