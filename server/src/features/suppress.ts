/** Applies suppression comments: silences what they name, and reports those that name nothing, or give no reason. */

import type { Finding } from '../claims/types.ts';
import { type Suppression, unknownRules } from '../draft/suppressions.ts';
import type { Span } from '../text/span.ts';

export type PlacedSuppression = Suppression;

export interface Suppressed<F extends Finding = Finding> {
  readonly findings: (F | Finding)[];
  readonly suppressed: { readonly finding: F; readonly reason: string }[];
}

/** Lines of `at`: the line it starts on, and the next line that holds anything. */
function lines(text: string, at: Span): { own: Span; next: Span } {
  const lineOf = (offset: number): Span => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return { start, end: end < 0 ? text.length : end };
  };
  const own = lineOf(at.start);
  let next = lineOf(at.end);
  do next = lineOf(Math.min(next.end + 1, text.length));
  while (next.end < text.length && text.slice(next.start, next.end).trim() === '');
  return { own, next };
}

function covers(text: string, s: PlacedSuppression, finding: Finding): boolean {
  if (!s.rules.includes(finding.ruleId)) return false;
  if (s.kind === 'file') return true;
  const { own, next } = lines(text, s.span);
  const where = s.kind === 'line' ? own : next;
  return finding.span.start >= where.start && finding.span.start <= where.end;
}

const complaint = (span: Span, message: string): Finding => ({
  ruleId: 'suppression',
  category: 'suppression',
  severity: 'warning',
  span,
  message,
  evidence: [],
  fixes: [],
});

const problems: Readonly<Record<NonNullable<PlacedSuppression['problem']>, string>> = {
  'unknown-directive':
    'No such Plumbline directive. Use plumbline-disable-next-line, -line or -file, a rule, and “-- reason”.',
  'missing-rule':
    'This suppression names no rule. Name the rule to silence, such as wrong-date, so that nothing else is hidden.',
  'missing-reason':
    'This suppression gives no reason. Add one after “--”, so that the next reader knows why.',
};

/** A comment that cannot be obeyed as written is reported, never silently ignored. */
function complaints(s: PlacedSuppression, known: ReadonlySet<string>): Finding[] {
  const out = unknownRules(s, known).map((r) =>
    complaint(s.span, `No rule is called “${r}”. The rules are: ${[...known].join(', ')}.`),
  );
  return s.problem ? [...out, complaint(s.span, problems[s.problem])] : out;
}

/** `source` is asked for only where something is suppressed: a draft under edit has to put it together. */
export function applySuppressions<F extends Finding>(
  source: () => string,
  findings: readonly F[],
  suppressions: readonly PlacedSuppression[],
  known: ReadonlySet<string>,
): Suppressed<F> {
  const kept: (F | Finding)[] = suppressions.flatMap((s) => complaints(s, known));
  const suppressed: Suppressed<F>['suppressed'] = [];
  const active = suppressions.filter((s) => s.problem === undefined);
  if (active.length === 0) return { findings: kept.concat(findings), suppressed };
  const text = source();
  for (const finding of findings) {
    const by = active.find((s) => covers(text, s, finding));
    if (by) suppressed.push({ finding, reason: by.reason });
    else kept.push(finding);
  }
  return { findings: kept, suppressed };
}
