/** The findings of a draft under edit, gathered so that the work can be laid down between blocks and dropped. */

import type { Finding, Verdict } from '../claims/types.ts';
import type { IsoDate } from '../record/types.ts';
import { shift } from '../text/span.ts';
import { type CheckSettings, matterFindings, moveFinding, settle } from './check.ts';
import type { Session } from './session.ts';
import type { PlacedSuppression } from './suppress.ts';

export interface Survey {
  readonly asOf: IsoDate;
  /** As `resultOf` gives them: placed in the draft, suppressed ones left out, in order. */
  readonly findings: readonly Finding[];
  readonly claims: Readonly<Record<Verdict, number>>;
}

/** Yields after each block; returns the survey. Blocks judged before cost next to nothing. */
export function* survey(session: Session, settings: CheckSettings): Generator<undefined, Survey> {
  const findings: Finding[] = matterFindings(session);
  const suppressions: PlacedSuppression[] = [];
  const claims = { supported: 0, contradicted: 0, outdated: 0, unverified: 0 };
  for (const { block, reading, verdicts } of session.verdicts()) {
    for (const f of verdicts.findings) findings.push(moveFinding(f, block.start));
    for (const s of reading.suppressions)
      suppressions.push({ ...s, span: shift(s.span, block.start) });
    const { tally } = reading;
    for (const verdict in tally) claims[verdict as Verdict] += tally[verdict as Verdict] ?? 0;
    yield;
  }
  return {
    asOf: session.asOf,
    findings: settle(session, findings, suppressions, settings).findings,
    claims,
  };
}

/** The survey without a pause. */
export function surveyed(session: Session, settings: CheckSettings): Survey {
  const steps = survey(session, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
