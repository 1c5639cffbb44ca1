/** "270 days, to 27 April 2024": the day a term ends says which of a text's terms is meant, so that its length can be held to it. */

import { affinities } from '../claims/affinity.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, opposes } from '../claims/judgement.ts';
import type { Agreement } from '../claims/pairing.ts';
import { period, type Reading } from '../claims/reading.ts';
import { attributed, negated, unasserted } from '../claims/scope.ts';
import type { Fact } from '../record/types.ts';
import type { DateValue, DurationValue } from '../values/types.ts';
import { datesOf, termEnding } from './date-frames.ts';

type Compare = (value: DurationValue, fact: Fact) => Agreement | undefined;

/** Terms that the texts named set, by index. */
const termsOf = (r: Reading): number[] =>
  r.subjects
    .filter((s) => s.strength === 3 && isInstrument(r.record.entity(s.id)!))
    .flatMap((s) => r.record.factsOf(s.id, 'duration'))
    .filter((at) => {
      const fact = r.record.factAt(at);
      return fact.value.type === 'duration' && !fact.check && period(fact, r.asOf) === 'current';
    });

/** The fact that ends on the day, where every one that does is of another length and no term met in full has this one. */
function meant(
  r: Reading,
  term: DurationValue,
  day: DateValue,
  compare: Compare,
): Fact | undefined {
  const all = termsOf(r);
  const ending = all.filter((at) => {
    const { value } = r.record.factAt(at);
    return value.type === 'duration' && value.due === day.date;
  });
  const agrees = (at: number): boolean => compare(term, r.record.factAt(at)) !== 'differs';
  const told = (at: number): boolean => r.facts.includes(at);
  if (ending.some(agrees)) return undefined;
  // The length may be right and the day wrong: of another term, which is told in full.
  if (!ending.some(told) && all.some((at) => told(at) && agrees(at))) return undefined;
  const names = r.subjects.flatMap((s) => s.places ?? []);
  const [best] = affinities(r.record, r.u, ending, term, names).sort(
    (a, b) => Number(told(b.at)) - Number(told(a.at)),
  );
  return best && r.record.factAt(best.at);
}

/** Judges every term that is told with the day it ends. */
export function* datedTerms(
  r: Reading,
  compare: Compare,
  rewrite: (sample: string, fact: Fact) => string | undefined,
): Iterable<Judgement> {
  for (const day of datesOf(r)) {
    const term = termEnding(r.u, day);
    const fact = term && meant(r, term, day, compare);
    if (!term || !fact) continue;
    if (unasserted(r.record, r.u, term) || negated(r.record, r.u, term)) continue;
    if (attributed(r.record, r.u)) continue;
    const newText = rewrite(r.u.raw.slice(term.start, term.end), fact);
    yield opposes(r.record, r.u, term, fact, {
      remedy: newText ? { newText, certain: true } : undefined,
    });
  }
}
