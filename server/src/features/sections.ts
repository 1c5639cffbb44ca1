/** How many claims stand under each heading, by verdict. A claim counts once: under the nearest heading above it. */

import type { Verdict } from '../claims/types.ts';
import { type Heading, headingOver, headingsIn } from './headings.ts';
import type { JudgedBlock, Session } from './session.ts';

export interface Section {
  readonly heading: Heading;
  readonly claims: Readonly<Record<Verdict, number>>;
}

type Counts = Record<Verdict, number>;

/** Sections with claims, in order. Yields after each block; what is judged costs only its headings. */
export function* sectionsInSteps(session: Session): Generator<undefined, Section[]> {
  const counted = new Map<Heading, Counts>();
  let last: Heading | undefined;
  for (const judged of session.verdicts()) {
    const headings = headingsIn(judged.block);
    for (const [heading, verdict, n] of countsIn(session, judged, headings, last)) {
      const counts = counted.get(heading) ?? { ...none };
      counts[verdict] += n;
      counted.set(heading, counts);
    }
    last = headings.at(-1) ?? last;
    yield;
  }
  return [...counted].map(([heading, claims]) => ({ heading, claims }));
}

const none: Counts = { supported: 0, contradicted: 0, outdated: 0, unverified: 0 };

/** By the block's tally; claim by claim only where a heading stands in the block. */
function* countsIn(
  session: Session,
  judged: JudgedBlock,
  headings: readonly Heading[],
  last: Heading | undefined,
): Iterable<readonly [Heading, Verdict, number]> {
  const tally = Object.entries(judged.reading.tally) as [Verdict, number][];
  if (tally.every(([, n]) => n === 0)) return;
  if (headings.length === 0) {
    if (last) for (const [verdict, n] of tally) yield [last, verdict, n];
    return;
  }
  for (const { span, verdict } of session.claimsOf(judged)) {
    const heading = headingOver(headings, judged.block.start + span.start, last);
    if (heading) yield [heading, verdict, 1];
  }
}
