/** The findings of a draft under edit, gathered so that the work can be laid down between blocks and dropped. */

import type { Finding, Verdict } from '../claims/types.ts';
import type { IsoDate } from '../record/types.ts';
import { shift } from '../text/span.ts';
import { type CheckSettings, matterFindings, moveFinding, settle } from './check.ts';
import type { Session } from './session.ts';
import type { PlacedSuppression } from './suppress.ts';

export interface Survey {
  readonly asOf: IsoDate;
  /** The draft's front matter names the date. */
  readonly ownDate: boolean;
  /** As `resultOf` gives them: placed in the draft, suppressed ones left out, in order. */
  readonly findings: readonly Finding[];
  readonly claims: Readonly<Record<Verdict, number>>;
}

/** Blocks between two pauses: few enough to take no time that anyone would notice, even where all are new. */
const blocksAStep = 4;

/** Yields after every few blocks; returns the survey. Blocks judged before cost next to nothing. */
export function* survey(session: Session, settings: CheckSettings): Generator<undefined, Survey> {
  const findings: Finding[] = matterFindings(session);
  const suppressions: PlacedSuppression[] = [];
  const claims = { supported: 0, contradicted: 0, outdated: 0, unverified: 0 };
  let n = 0;
  for (const { block, reading, verdicts } of session.verdicts()) {
    if (verdicts.findings.length > 0)
      for (const f of verdicts.findings) findings.push(moveFinding(f, block.start));
    if (reading.suppressions.length > 0)
      for (const s of reading.suppressions)
        suppressions.push({ ...s, span: shift(s.span, block.start) });
    const { tally } = reading;
    claims.supported += tally.supported;
    claims.contradicted += tally.contradicted;
    claims.outdated += tally.outdated;
    claims.unverified += tally.unverified;
    if (++n % blocksAStep === 0) yield;
  }
  return {
    asOf: session.asOf,
    ownDate: session.frontMatter.asOf !== undefined,
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
