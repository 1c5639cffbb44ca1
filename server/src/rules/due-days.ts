/** Deadlines told by their day: "due by March 11, 2026" of what an instrument gives ninety days for. */

import { affinities, outstanding } from '../claims/affinity.ts';
import { isInstrument } from '../claims/focus.ts';
import { candidates, period, type Reading } from '../claims/reading.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Entity, Fact, IsoDate } from '../record/types.ts';
import type { Span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { isLimit } from './date-frames.ts';
import type { Linked } from './event-dates.ts';

/** The day a fact is about: an event's own, or the one a deadline falls on. */
export const dayOf = ({ value }: Fact): IsoDate | undefined =>
  value.type === 'date' ? value.date : value.type === 'duration' ? value.due : undefined;

const dayBeside = (a: IsoDate, b: IsoDate): boolean =>
  a.length === 10 && b.length === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;

/** The limit against the day a term runs out; a day's difference is how one counts, and says nothing. */
function against(
  value: DateValue,
  fact: Fact,
  link: Pick<Linked, 'whole' | 'strength' | 'doubt'>,
): Linked[] {
  const truth = dayOf(fact) ?? '';
  const agreement = compareDates(value, truth);
  if (agreement === 'unknown') return [];
  if (agreement === 'differs' && (fact.check || dayBeside(value.date, truth))) return [];
  return [{ fact, value, agreement, loose: true, ...link }];
}

/** "Lease land for sites by the end of 2027, establishes solicitations and …": the duty is told after the limit's own clause. */
const nextClause = (r: Reading, at: number, value: DateValue): boolean =>
  r.u.lang === 'en' &&
  value.start > 16 &&
  (r.record.index.facts[at]?.topic ?? []).every((groups) =>
    groups.some((g) => {
      const hits = r.u.groups.get(g) ?? [];
      return (
        hits.length > 0 &&
        hits.every(
          (h) =>
            h.start >= value.end &&
            /^[^,;]*[,;] (?:and )?[a-z]+s\b/.test(r.u.text.slice(value.end, h.end)),
        )
      );
    }),
  );

/** "… 180 days to draft a plan; comments were due on March 15": another clause, another limit. */
const parted = (r: Reading, told: Span, value: Span): boolean =>
  /[;；]/.test(r.u.text.slice(told.end, value.start));

/** Some part of every telling of the topic stands in a clause before the limit's own. */
const clauseBefore = (r: Reading, at: number, value: DateValue): boolean =>
  (r.record.index.facts[at]?.topic ?? []).every((groups) =>
    groups.some((g) => {
      const hits = r.u.groups.get(g) ?? [];
      return hits.length > 0 && hits.every((h) => h.end <= value.start && parted(r, h, value));
    }),
  );

/** Facts whose topic the sentence meets in full. */
const byTopic = (r: Reading, limits: readonly DateValue[]): Linked[] =>
  candidates(r, 'duration').flatMap(({ at, fact, strength }) =>
    !dayOf(fact) || period(fact, r.asOf) === 'future'
      ? []
      : limits.flatMap((value) => {
          const whole = meets(r.u, r.record.index.facts[at]?.topic ?? [], value);
          if (
            !whole ||
            !tight(r.u, whole) ||
            nextClause(r, at, value) ||
            clauseBefore(r, at, value)
          )
            return [];
          return against(value, fact, { whole, strength, doubt: 30 });
        }),
  );

const withTerm = (r: Reading, id: string): number[] =>
  r.record.factsOf(id, 'duration').filter((at) => {
    const fact = r.record.factAt(at);
    return fact.value.type === 'duration' && fact.value.due && period(fact, r.asOf) === 'current';
  });

/** Of the terms an instrument sets, the one that the words around the limit single out. */
function byWords(r: Reading, limits: readonly DateValue[], names: readonly Span[]): Linked[] {
  const named = r.subjects.filter(
    (s) => s.strength > 1 && isInstrument(r.record.entity(s.id) as Entity),
  );
  return named.flatMap((s) =>
    limits.flatMap((value) => {
      const last = (s.places ?? []).filter((at) => at.end <= value.start).at(-1);
      if (last && parted(r, last, value)) return [];
      const ranked = affinities(r.record, r.u, withTerm(r, s.id), value, names);
      const best = outstanding(ranked, (a, b) => dayOf(a) !== dayOf(b), r.record);
      const fact = best && r.record.factAt(best.at);
      return fact ? against(value, fact, { whole: value, strength: s.strength, doubt: 90 }) : [];
    }),
  );
}

/** Dates set as deadlines, with the facts whose term they may be stating. */
export function dueDays(r: Reading, dates: readonly DateValue[]): Linked[] {
  const limits = dates.filter((v) => isLimit(r, v));
  if (limits.length === 0) return [];
  const met = byTopic(r, limits);
  const open = limits.filter((v) => !met.some((p) => p.value === v));
  const names = r.subjects.flatMap((s) => s.places ?? []);
  return [...met, ...byWords(r, open, names)];
}
