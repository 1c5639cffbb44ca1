/** Deadlines told by their day: "due by March 11, 2026" of what an instrument gives ninety days for. */

import { candidates, period, type Reading } from '../claims/reading.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Fact, IsoDate } from '../record/types.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { isLimit } from './date-frames.ts';
import type { Linked } from './event-dates.ts';

/** The day a fact is about: an event's own, or the one a deadline falls on. */
export const dayOf = ({ value }: Fact): IsoDate | undefined =>
  value.type === 'date' ? value.date : value.type === 'duration' ? value.due : undefined;

const dayBeside = (a: IsoDate, b: IsoDate): boolean =>
  a.length === 10 && b.length === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;

/** Dates set as deadlines, with the facts whose term they may be stating. A day's difference is how one counts. */
export function dueDays(r: Reading, dates: readonly DateValue[]): Linked[] {
  const limits = dates.filter((v) => isLimit(r, v));
  if (limits.length === 0) return [];
  return candidates(r, 'duration').flatMap(({ at, fact, strength }) => {
    const truth = dayOf(fact);
    if (!truth || period(fact, r.asOf) === 'future') return [];
    const plan = r.record.index.facts[at]?.topic ?? [];
    return limits.flatMap((value): Linked[] => {
      const whole = meets(r.u, plan, value);
      const agreement = compareDates(value, truth);
      if (!whole || !tight(r.u, whole) || agreement === 'unknown') return [];
      if (agreement === 'differs' && (fact.check || dayBeside(value.date, truth))) return [];
      return [{ fact, value, agreement, whole, strength, loose: true, doubt: 30 }];
    });
  });
}
