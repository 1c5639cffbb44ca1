/** Dates of events: right, a day late, in another month, in another year. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Fact, Lang } from '../../server/src/record/types.ts';
import { identity } from './names.ts';
import type { Filling, Slots } from './types.ts';
import { wordsOf } from './words.ts';

const iso = (d: Date): string => d.toISOString().slice(0, 10);

function moved(date: string, by: { day?: number; month?: number; year?: number }): string {
  const [y = 0, m = 1, d = 15] = date.split('-').map(Number);
  const last = (month: number, year: number): number =>
    new Date(Date.UTC(year, month, 0)).getUTCDate();
  const [year, month] = [y + (by.year ?? 0), m + (by.month ?? 0)];
  const to = new Date(Date.UTC(year, month - 1, Math.min(d, last(month, year)) + (by.day ?? 0)));
  return iso(to).slice(0, date.length);
}

/** Every day on which anything befell the subject, or that is right on another basis. */
export const daysOf = (record: PolicyRecord, subject: string): string[] =>
  record.factsOf(subject).flatMap((i) => {
    const fact = record.factAt(i);
    const day =
      fact.value.type === 'date'
        ? [fact.value.date]
        : fact.value.type === 'duration'
          ? [fact.value.due ?? '']
          : [];
    return [...day, ...(fact.also ?? []).map(String)];
  });

/** The first move that lands on none of those days; for slots of months, on none of their months. */
export function wrongDay(
  date: string,
  known: readonly string[],
  moves: readonly Parameters<typeof moved>[1][],
) {
  return moves
    .map((by) => moved(date, by))
    .find((day) => !known.includes(day) && day.slice(0, 4) > '2017');
}

const withoutMonth = (slots: Slots, keep: boolean): Slots =>
  keep ? slots : { ...slots, ym: undefined };

export function dates(record: PolicyRecord, fact: Fact, lang: Lang): Filling[] {
  const words = wordsOf[lang];
  const entity = record.entity(fact.subject);
  if (fact.value.type !== 'date' || !words || !entity || fact.topic) return [];
  const truth = fact.value.date;
  const known = daysOf(record, fact.subject);
  const months = known.map((d) => d.slice(0, 7));
  const wrongs = {
    'next-day': wrongDay(truth, known, [{ day: 1 }, { day: 2 }]),
    month: wrongDay(truth, known, [{ month: 1 }, { month: -1 }, { month: 2 }]),
    year: wrongDay(truth, known, [{ year: -1 }, { year: 1 }]),
  };
  const wrong = Object.entries(wrongs).flatMap(([kind, day]): [string, Slots][] =>
    day && !(kind === 'next-day' && truth.length < 10)
      ? [
          [
            kind,
            withoutMonth(words.date(day), kind !== 'next-day' && !months.includes(day.slice(0, 7))),
          ],
        ]
      : [],
  );
  return [
    {
      subject: fact.subject,
      attribute: fact.attribute,
      fact: fact.id,
      slots: { ...identity(record, entity, lang), ...words.date(truth) },
      wrong: Object.fromEntries(
        wrong.map(([kind, slots]) => [kind, kind === 'year' ? { ...slots, md: undefined } : slots]),
      ),
    },
  ];
}
