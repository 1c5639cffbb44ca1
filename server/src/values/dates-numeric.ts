/** Dates in figures, parts of years, and bare years: 2025-07-23, 7/23/2025, "Q3 2025", "in 2025". */

import { dateValue, months, type Third, thirdOfYear } from './calendar.ts';
import { third } from './dates-en.ts';
import { scanNumerals } from './numerals.ts';
import { collect, glued, hasDigit, matchAt } from './scan.ts';
import type { DateValue } from './types.ts';

export function readNumericDates(text: string): DateValue[] {
  if (!hasDigit(text)) return [];
  return [
    ...readYearFirst(text),
    ...readYearMonth(text),
    ...readYearLast(text),
    ...readPeriods(text),
  ];
}

const yearFirst =
  /\b((?:19|20)\d\d)( ?[-/.] ?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\da-z]|[-/.]\d)/g;

const readYearFirst = (text: string): DateValue[] =>
  collect(yearFirst, text, (m) =>
    glued(text, m.index)
      ? undefined
      : dateValue(m.index, m.index + m[0].length, {
          year: Number(m[1]),
          month: Number(m[3]),
          day: Number(m[4]),
        }),
  );

/** "2024-01", as tables and timelines have it: nothing that runs on, and no span of years such as 2024-25. */
const yearMonth = /(?<![\w./–-])(20\d\d)-(0[1-9]|1[0-2])(?![\w./–-])/g;

const readYearMonth = (text: string): DateValue[] =>
  collect(yearMonth, text, (m) =>
    dateValue(m.index, m.index + m[0].length, { year: Number(m[1]), month: Number(m[2]) }),
  );

const yearLast = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d|\d\d)(?![\da-z]|[-/.]\d)/g;

/** American order, unless the first figure can be no month. */
const readYearLast = (text: string): DateValue[] =>
  collect(yearLast, text, (m) => {
    if (glued(text, m.index)) return undefined;
    const [a, b, y] = [Number(m[1]), Number(m[2]), Number(m[3])];
    const [month, day] = a > 12 ? [b, a] : [a, b];
    return dateValue(m.index, m.index + m[0].length, { year: y < 100 ? 2000 + y : y, month, day });
  });

const periodYear = '((?:19|20)\\d\\d)(?![\\da-z]|[-/,.]\\d)';
const period = new RegExp(
  '\\b(?:q([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) quarter|(first|second|1st|2nd) half|h([12])' +
    '|(early|mid|late|(?:the )?(?:end|close) of|(?:the )?(?:beginning|start) of|year-end)|(spring|summer|autumn|fall|winter))' +
    `(?:[ -]| of | in )(?:the year |calendar year )?${periodYear}`,
  'g',
);
const yearQuarter = /\b((?:19|20)\d\d)[ -]?q([1-4])\b/g;

function readPeriods(text: string): DateValue[] {
  const quarters = collect(yearQuarter, text, (m) =>
    dateValue(m.index, m.index + m[0].length, ...quarter(Number(m[1]), Number(m[2]))),
  );
  const others = collect(period, text, (m) => {
    const year = Number(m[7]);
    const nth = m[1] ?? m[2] ?? m[3] ?? m[4];
    const size = (m[1] ?? m[2]) ? 3 : 6;
    const range = nth
      ? months(year, (rank(nth) - 1) * size + 1, rank(nth) * size)
      : m[5]
        ? partOfYear(m[5], year)
        : season(m[6] ?? '', year);
    return range && dateValue(m.index, m.index + m[0].length, ...range);
  });
  return [...quarters, ...others];
}

export const quarter = (year: number, n: number) => months(year, 3 * n - 2, 3 * n);

const rank = (word: string): number =>
  Number.parseInt(word, 10) || ['first', 'second', 'third', 'fourth'].indexOf(word) + 1;

function partOfYear(word: string, year: number) {
  const which: Third = third(word);
  if (/end|close/.test(word)) return months(year, 11, 12);
  return /beginning|start/.test(word) ? months(year, 1, 2) : thirdOfYear(which, year);
}

/** Seasons overlap, as they do in talk; a winter spans two years and says nothing sure. */
function season(word: string, year: number) {
  const first = { spring: 3, summer: 6, autumn: 9, fall: 9 }[word];
  return first === undefined ? months(year, 1, 12) : months(year, first, first + 3);
}

const uncounted =
  /(?![\w%$]|,\d|[-/]|-[a-z])(?! ?(?:万|亿|余|多|项|个|条|页|天|名|家|号|兆|吉|次|人|pages?\b|mw\b|gw\b|megawatt|gigawatt|percent|per cent|actions?\b|hours?\b|days?\b|dollars?\b|people\b|words\b))/y;

/** A year standing alone: the weakest of dates, since any count may look like one. */
export function readBareYears(text: string, numerals = scanNumerals(text)): DateValue[] {
  return numerals.flatMap(({ start, end, n, form, decimal, ordinal }) => {
    const likely = form === 'digits' && end - start === 4 && n >= 1990 && n <= 2049;
    if (!likely || decimal || ordinal || text.charAt(start - 1) === '$') return [];
    const value = matchAt(uncounted, text, end) && dateValue(start, end, { year: n });
    return value ? [value] : [];
  });
}
