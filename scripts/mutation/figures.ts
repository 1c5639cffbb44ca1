/** Dates and numbers made wrong: another day of the month, a number half as much again. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import { fold } from '../../server/src/text/fold.ts';
import { compareDates, compareNumbers, readValues } from '../../server/src/values/index.ts';
import type { DraftValue } from '../../server/src/values/types.ts';
import { type Fact, type Lang, swap } from './types.ts';

const day = /(?<!\d)\d{1,2}(?=日| [A-Z])/;
const power = /(?<=\^)\d+/;
const figure = /\d+(?:[.,]\d+)*/;
const spelt =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b|[一二两三四五六七八九十]+/i;

const otherDay = (d: string, on: number): string => String(((Number(d) + on) % 27) + 1);
const otherNumber = (n: number): number => (n < 20 ? n + 2 : Math.round(n * 1.5));

/** How far a day is moved: the first that lands on a day on which nothing else befell the subject. */
const moves = [11, 5, 17];

/** "23 July 2025" → "8 July 2025"; where no day is told, the year before. */
const wrongDate = (raw: string, known: (text: string) => boolean): string | undefined =>
  day.test(raw)
    ? moves.map((on) => raw.replace(day, (d) => otherDay(d, on))).find((text) => !known(text))
    : raw.replace(/20\d\d/, (year) => String(Number(year) - 1));

/** A day right on another basis, or another event's of the same subject. */
function isKnown(record: PolicyRecord, fact: Fact, text: string): boolean {
  const days = record.factsOf(fact.subject).flatMap((at) => {
    const { value } = record.factAt(at);
    return value.type === 'date' ? [value.date] : [];
  });
  return readValues(fold(text, record.fold)).some(
    (v) =>
      v.type === 'date' &&
      [...days, ...(fact.also ?? [])].some((d) => compareDates(v, String(d)) === 'same'),
  );
}

/** "10^26" → "10^25", "23 categories" → "35 categories", "five" → "7". */
const wrongNumber = (raw: string, n: number): string => {
  if (power.test(raw)) return raw.replace(power, (e) => String(Number(e) - 1));
  return figure.test(raw)
    ? raw.replace(figure, (d) => String(otherNumber(Number(d.replace(/,/g, '')))))
    : raw.replace(spelt, String(otherNumber(n)));
};

const states = (fact: Fact, v: DraftValue): boolean => {
  if (fact.value.type === 'date')
    return v.type === 'date' && compareDates(v, fact.value.date) === 'same';
  return 'n' in fact.value && 'n' in v && v.n === fact.value.n;
};

/** "More than 15,000" of what is put at more than 10,000 may well be so. */
const mayBe = (fact: Fact, wrong: DraftValue): boolean => {
  if ('n' in wrong && fact.also?.some((x) => Number(x) === wrong.n)) return true;
  return (
    'cmp' in fact.value &&
    'bound' in wrong &&
    fact.value.cmp === 'more_than' &&
    fact.attribute !== 'threshold' &&
    compareNumbers(wrong, fact.value) !== 'differs'
  );
};

/** The first figure of the statement that is the fact's own, made wrong; none where that still holds, or the right one stays. */
export function wrongFigure(record: PolicyRecord, fact: Fact, lang: Lang): string | undefined {
  const says = fact.says[lang];
  const value = readValues(fold(says, record.fold)).find((v) => states(fact, v));
  if (!value) return undefined;
  const raw = says.slice(value.start, value.end);
  const put =
    'n' in value ? wrongNumber(raw, value.n) : wrongDate(raw, (day) => isKnown(record, fact, day));
  if (put === undefined) return undefined;
  const text = swap(says, value.start, raw, put);
  const now = readValues(fold(text, record.fold));
  const wrong = now.find((v) => v.start === value.start);
  return text === says || !wrong || mayBe(fact, wrong) || now.some((v) => states(fact, v))
    ? undefined
    : text;
}
