/** Dates and numbers made wrong: another day of the month, a number half as much again. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import { fold } from '../../server/src/text/fold.ts';
import { compareDates, readValues } from '../../server/src/values/index.ts';
import type { DraftValue } from '../../server/src/values/types.ts';
import { type Fact, type Lang, swap } from './types.ts';

const day = /(?<!\d)\d{1,2}(?=日| [A-Z])/;
const figure = /\d+(?:[.,]\d+)*/;
const spelt =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b|[一二两三四五六七八九十]+/i;

const otherDay = (d: string): string => String(((Number(d) + 11) % 27) + 1);
const otherNumber = (n: number): number => (n < 20 ? n + 2 : Math.round(n * 1.5));

/** "23 July 2025" → "8 July 2025"; where no day is told, the year before. */
const wrongDate = (raw: string): string =>
  day.test(raw)
    ? raw.replace(day, otherDay)
    : raw.replace(/20\d\d/, (year) => String(Number(year) - 1));

const wrongNumber = (raw: string, n: number): string =>
  figure.test(raw)
    ? raw.replace(figure, (d) => String(otherNumber(Number(d.replace(/,/g, '')))))
    : raw.replace(spelt, String(otherNumber(n)));

const states = (fact: Fact, v: DraftValue): boolean => {
  if (fact.value.type === 'date')
    return v.type === 'date' && compareDates(v, fact.value.date) === 'same';
  return 'n' in fact.value && 'n' in v && v.n === fact.value.n;
};

/** The first figure of the statement that is the fact's own, made wrong. */
export function wrongFigure(record: PolicyRecord, fact: Fact, lang: Lang): string | undefined {
  const says = fact.says[lang];
  const value = readValues(fold(says, record.fold)).find((v) => states(fact, v));
  if (!value) return undefined;
  const raw = says.slice(value.start, value.end);
  const wrong = 'n' in value ? wrongNumber(raw, value.n) : wrongDate(raw);
  return wrong === raw ? undefined : swap(says, value.start, raw, wrong);
}
