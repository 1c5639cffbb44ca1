/** The findings of a draft under edit, gathered so that the work can be laid down between blocks and dropped. */

import type { Statement } from '../claims/statements.ts';
import type { Finding, Verdict } from '../claims/types.ts';
import type { IsoDate } from '../record/types.ts';
import { shift } from '../text/span.ts';
import {
  type CheckSettings,
  matterFindings,
  moveFix,
  moveStatement,
  ownFindings,
  settle,
} from './check.ts';
import type { Session } from './session.ts';
import type { PlacedSuppression } from './suppress.ts';

/** A finding in its place in the draft. */
export interface Placed extends Finding {
  /** As its block keeps it, placed in the block: the same object from check to check while the block stands. */
  readonly origin?: Finding;
}

export interface Survey {
  readonly asOf: IsoDate;
  /** The draft's front matter names the date. */
  readonly ownDate: boolean;
  /** As `resultOf` gives them: placed in the draft, suppressed ones left out, in order. */
  readonly findings: readonly Placed[];
  readonly claims: Readonly<Record<Verdict, number>>;
}

/** Yields what there is to say so far, to be asked for or not, after each block that cost something; returns the survey. */
export function* survey(
  session: Session,
  settings: CheckSettings,
): Generator<() => Survey, Survey> {
  const soFar = (): Survey => gathered(session, settings);
  for (const _ of session.judge()) yield soFar;
  return soFar();
}

/** Of the blocks judged so far. */
function gathered(session: Session, settings: CheckSettings): Survey {
  const findings: Placed[] = matterFindings(session);
  const statements: Statement[] = [];
  const suppressions: PlacedSuppression[] = [];
  for (const { block, reading, verdicts } of session.speaking()) {
    for (const s of verdicts.statements) statements.push(moveStatement(s, block.start));
    for (const f of verdicts.findings) findings.push(placed(f, block.start));
    for (const s of reading.suppressions)
      suppressions.push({ ...s, span: shift(s.span, block.start) });
  }
  findings.push(...ownFindings(statements));
  return {
    asOf: session.asOf,
    ownDate: session.frontMatter.asOf !== undefined,
    findings: settle(session, findings, suppressions, settings).findings,
    claims: session.tally,
  };
}

const placed = (f: Finding, at: number): Placed => ({
  ruleId: f.ruleId,
  category: f.category,
  severity: f.severity,
  span: shift(f.span, at),
  message: f.message,
  evidence: f.evidence,
  fixes: f.fixes.length === 0 ? f.fixes : f.fixes.map((fix) => moveFix(fix, at)),
  origin: f,
});

/** The survey without a pause. */
export function surveyed(session: Session, settings: CheckSettings): Survey {
  const steps = survey(session, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
