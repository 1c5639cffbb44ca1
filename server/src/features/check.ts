/** The one door to checking: a draft and the record in, claims and findings out. Editor, command line and assistants call this. */

import type { Statement } from '../claims/statements.ts';
import type { CheckResult, Claim, Evidence, Finding, Fix, Severity } from '../claims/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import { ruleIds } from '../rules/index.ts';
import { type Span, shift } from '../text/span.ts';
import { disagreements, inconsistency } from './consistency.ts';
import { Session, type SessionOptions } from './session.ts';
import { applySuppressions, type PlacedSuppression, type Suppressed } from './suppress.ts';

export interface CheckSettings {
  /** Severity by rule id; `off` silences a rule. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

export interface CheckOptions extends SessionOptions, CheckSettings {}

export const moveFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map((e) => ({ span: shift(e.span, by), newText: e.newText })),
});

/** A block's finding, placed in the draft. */
export const moveFinding = (f: Finding, by: number): Finding => ({
  ...f,
  span: shift(f.span, by),
  fixes: f.fixes.map((x) => moveFix(x, by)),
});

export const moveStatement = (s: Statement, by: number): Statement => ({
  ...s,
  span: shift(s.span, by),
});

/** Where the draft disagrees with itself. */
export const ownFindings = (statements: readonly Statement[]): Finding[] =>
  disagreements(statements).map(inconsistency);

export const moveClaim = (c: Claim, by: number): Claim => ({ ...c, span: shift(c.span, by) });

/** What the front matter gets wrong, said where it stands. */
export function matterFindings(session: Session): Finding[] {
  return session.frontMatter.problems.map((p) => ({
    ruleId: 'front-matter',
    category: 'input',
    severity: 'warning',
    span: p.span,
    message: p.message,
    evidence: [] as Evidence[],
    fixes: [],
  }));
}

function withSeverity<F extends Finding>(
  findings: readonly F[],
  settings: CheckSettings,
): readonly F[] {
  if (!settings.severity) return findings;
  return findings.flatMap((f) => {
    const set = settings.severity?.[f.ruleId];
    if (set === 'off') return [];
    return [set ? { ...f, severity: set } : f];
  });
}

const byPlace = (a: { span: Span }, b: { span: Span }): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;

/** Findings as the settings and the draft's own suppressions leave them, in order. */
export function settle<F extends Finding>(
  session: Session,
  findings: readonly F[],
  suppressions: readonly PlacedSuppression[],
  settings: CheckSettings,
): Suppressed<F> {
  const set = withSeverity(findings, settings);
  const kept = applySuppressions(() => session.source, set, suppressions, ruleIds);
  return { findings: kept.findings.sort(byPlace), suppressed: kept.suppressed };
}

/** Everything the record has to say about a session's draft, with spans in the draft. */
export function resultOf(session: Session, settings: CheckSettings = {}): CheckResult {
  const findings: Finding[] = matterFindings(session);
  const claims: Claim[] = [];
  const statements: Statement[] = [];
  const suppressions: PlacedSuppression[] = [];
  for (const { block, reading, verdicts } of session.verdicts()) {
    for (const f of verdicts.findings) findings.push(moveFinding(f, block.start));
    for (const c of verdicts.claims) claims.push(moveClaim(c, block.start));
    for (const s of verdicts.statements) statements.push(moveStatement(s, block.start));
    for (const s of reading.suppressions)
      suppressions.push({ ...s, span: shift(s.span, block.start) });
  }
  findings.push(...ownFindings(statements));
  const kept = settle(session, findings, suppressions, settings);
  return {
    asOf: session.asOf,
    findings: kept.findings,
    claims: claims.sort(byPlace),
    suppressed: kept.suppressed,
  };
}

/** Checks a whole draft once. */
export const check = (record: PolicyRecord, text: string, options: CheckOptions): CheckResult =>
  resultOf(new Session(record, text, options), options);
