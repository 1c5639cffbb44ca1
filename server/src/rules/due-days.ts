/** Deadlines told by their day: "due by March 11, 2026" of what an instrument gives ninety days for. */

import { candidates, period, type Reading } from '../claims/reading.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Fact, IsoDate } from '../record/types.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import type { Linked } from './event-dates.ts';

/** The day a fact is about: an event's own, or the one a deadline falls on. */
export const dayOf = ({ value }: Fact): IsoDate | undefined =>
  value.type === 'date' ? value.date : value.type === 'duration' ? value.due : undefined;

/** Words that make the next date, or the one before, a deadline whatever else the sentence says. */
const dueBefore =
  /\b(?:due(?: (?:on|by|in|no later than|before))?|no later than|not later than|deadlines?(?: [a-z' -]{1,40})?(?: of| is| was| fell on| falls on| passed on|:)?|had until|have until|has until) (?:[a-z]+day,? )?$|(?:最迟|期限为|截止日为|截止日期为|截止于|不迟于)$/;
const dueAfter =
  /^(?:,? 20\d\d)? deadline\b|^(?:之前|前|以前)(?:须|必须|应|要|完成)|^(?:到期|截止)/;
/** "By", "before" and 前 bound a date only where somebody is told to act. */
const limit = /\b(?:by|before|until) (?:[a-z]+day,? )?$/;
const obliged =
  /\b(?:must|shall|due|deadline|(?:had|has|have|needs?|needed|is|are|was|were) to|requir\w+|direct\w+|task\w+|instruct\w+|order(?:s|ed)|giv(?:es|en)|gave|call(?:s|ed) (?:for|on)|mandat\w+)\b/;

function bounded({ u }: Reading, value: DateValue): boolean {
  const lead = u.text.slice(Math.max(0, value.start - 70), value.start);
  const rest = u.text.slice(value.end, value.end + 16);
  if (dueBefore.test(lead) || dueAfter.test(rest)) return true;
  return limit.test(lead) && obliged.test(u.text.slice(0, value.start));
}

const dayBeside = (a: IsoDate, b: IsoDate): boolean =>
  a.length === 10 && b.length === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;

/** Dates set as deadlines, with the facts whose term they may be stating. A day's difference is how one counts. */
export function dueDays(r: Reading, dates: readonly DateValue[]): Linked[] {
  const limits = dates.filter((v) => bounded(r, v));
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
