/** The typed values of a passage: every reader's findings, settled so that none overlap. */

import { shareYears } from './calendar.ts';
import { readMonthDates } from './dates-en.ts';
import { readBareYears, readNumericDates } from './dates-numeric.ts';
import { readChineseDates } from './dates-zh.ts';
import { readDurations } from './durations.ts';
import { readIdentifiers } from './identifiers.ts';
import { readLocators } from './locators.ts';
import { readNamedDays } from './named-days.ts';
import { readNumbers } from './numbers-en.ts';
import { readChineseNumbers } from './numbers-zh.ts';
import { scanNumerals } from './numerals.ts';
import { readQuantities } from './quantities.ts';
import { settle } from './settle.ts';
import { readTallies } from './tallies.ts';
import type { DateValue, DraftValue } from './types.ts';

export { compareDates, type DateComparison } from './compare-dates.ts';
export { compareNumbers, type NumberComparison } from './compare-numbers.ts';
export {
  readBareYears,
  readChineseDates,
  readChineseNumbers,
  readDurations,
  readIdentifiers,
  readLocators,
  readMonthDates,
  readNumbers,
  readNumericDates,
  readQuantities,
  readTallies,
};

/** Values of a folded text, in order, without overlaps. */
export function readValues(text: string): DraftValue[] {
  if (!figures.test(text) && !words.test(text)) return [];
  const numerals = scanNumerals(text);
  // Strongest first: what a name or a citation holds is no date, what a date holds no number.
  const layers: readonly (readonly DraftValue[])[] = [
    readIdentifiers(text),
    readLocators(text),
    readDates(text),
    [...readQuantities(text, numerals), ...readDurations(text, numerals)],
    readTallies(text),
    readBareYears(text, numerals),
    [...readNumbers(text, numerals), ...readChineseNumbers(text, numerals)],
  ];
  return settle(layers);
}

const figures = /[0-9零〇一二两三四五六七八九十百千万亿廿半第]|支柱/;
const words =
  /\b(?:one|tw[eo]|th[ir]|fo[ur]|fi[fvr]|six|se[vc]|ei|nin|te|el|half|a |pillar|inaug|hours |early|mid|late|within|end )/;

function readDates(text: string): DateValue[] {
  const dates = settle([
    [
      ...readChineseDates(text),
      ...readMonthDates(text),
      ...readNumericDates(text),
      ...readNamedDays(text),
    ],
  ]);
  return shareYears(text, dates);
}
