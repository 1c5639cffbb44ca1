/** "The former", "the latter", 前者, 后者: which of two things named before the clause goes on to tell of. */

import type { PolicyRecord } from '../record/record.ts';
import type { Span } from '../text/span.ts';
import { isInstrument } from './focus.ts';
import { related } from './reading.ts';
import { wordsOf } from './scope.ts';
import type { Mention, Utterance } from './utterance.ts';

const idOf = (m: Mention): string => (m.foreign ? 'foreign' : m.entity.id);

/** The two different instruments last named before a place, in their order. */
function pairBefore(u: Utterance, end: number): readonly string[] {
  const named = u.mentions.filter((m) => m.end <= end && isInstrument(m.entity)).map(idOf);
  return [...new Set(named.reverse())].slice(0, 2).reverse();
}

/** The claim stands behind "the latter", and that is not the subject it is held against. */
export function toldOfOther(
  record: PolicyRecord,
  u: Utterance,
  claim: Span,
  subject: string,
): boolean {
  const words = (['the-former', 'the-latter'] as const).flatMap((entry, which) =>
    wordsOf(record, u, entry).map((at) => ({ at, which })),
  );
  const nearest = words
    .filter(({ at }) => at.end <= claim.start)
    .sort((a, b) => b.at.start - a.at.start)[0];
  if (!nearest) return false;
  // A name between the word and the claim takes over.
  if (u.mentions.some((m) => m.start >= nearest.at.end && m.end <= claim.start && !m.weak))
    return false;
  const meant = pairBefore(u, nearest.at.start)[nearest.which];
  return meant !== undefined && meant !== subject && !related(record, meant, subject);
}

/** "A and B differ: the former was revoked": the verb is told of one of the two, and ties them not to one another. */
export const toldOfOne = (record: PolicyRecord, u: Utterance, pair: Span, verb: Span): boolean =>
  (['the-former', 'the-latter'] as const).some((entry) =>
    wordsOf(record, u, entry).some((w) => w.start >= pair.end && w.end <= verb.start),
  );
