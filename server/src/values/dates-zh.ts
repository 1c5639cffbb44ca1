/** Chinese dates: 2025年7月23日, 二〇二五年七月, 7月23-25日, 12月底, 2025年第三季度. */

import {
  dateValue,
  months,
  type Parts,
  type Third,
  thirdOfMonth,
  thirdOfYear,
} from './calendar.ts';
import { quarter } from './dates-numeric.ts';
import { collect, glued } from './scan.ts';
import type { DateValue } from './types.ts';
import { readDigits, readHan } from './words-zh.ts';

export function readChineseDates(text: string): DateValue[] {
  if (!/[年月]/.test(text)) return [];
  return [...readCalendarDates(text), ...readListedDays(text), ...readYears(text)].sort(
    (a, b) => a.start - b.start,
  );
}

const num = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d/.test(text) ? Number(text) : readHan(text);

const yearText = '((?:19|20)\\d\\d|[一二][〇零○九][〇零○一二三四五六七八九]{2}) ?年 ?';
const monthText = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月份?';
const dayNumber =
  '(3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]十?[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const part = '(上旬|中旬|下旬|月?初|月?底|末|月中)';

const calendarDate = new RegExp(
  `(?:${yearText})?${monthText}(?: ?(?:${dayNumber} ?(?:(?:[日号] ?)?(?:-|至|到|~) ?${dayNumber} ?)?[日号](?!线|文)|${part}))?`,
  'g',
);

function readCalendarDates(text: string): DateValue[] {
  return collect(calendarDate, text, (m) => {
    if (glued(text, m.index) || text.charAt(m.index - 1) === '个') return undefined;
    const year =
      m[1] === undefined ? undefined : /^\d/.test(m[1]) ? Number(m[1]) : readDigits(m[1]);
    const when = { year, month: num(m[2]) };
    const end = m.index + m[0].trimEnd().length;
    if (m[5]) return dateValue(m.index, end, ...thirdOfMonth(third(m[5]), year, when.month ?? 0));
    const day = num(m[3]);
    // A month alone, without its year, says too little to be held to.
    if (day === undefined && year === undefined) return undefined;
    return dateValue(
      m.index,
      end,
      { ...when, day },
      m[4] ? { ...when, day: num(m[4]) } : undefined,
    );
  });
}

function third(word: string): Third {
  if (/上旬|初/.test(word)) return 'early';
  return /中/.test(word) ? 'mid' : 'late';
}

const listedDay = new RegExp(
  `(?:${yearText})?${monthText} ?${dayNumber} ?[日号]?((?: ?[、和与及] ?${dayNumber} ?[日号]?){1,4})`,
  'g',
);
const laterDay = new RegExp(`([、和与及]) ?(${dayNumber}) ?([日号])?`, 'g');

/** The later days of "1月20日和23日", which borrow the month. */
function readListedDays(text: string): DateValue[] {
  const found: DateValue[] = [];
  if (!/[、和与及]/.test(text)) return found;
  collect(listedDay, text, (m) => {
    const listStart = m.index + m[0].length - (m[4]?.length ?? 0);
    const year =
      m[1] === undefined ? undefined : /^\d/.test(m[1]) ? Number(m[1]) : readDigits(m[1]);
    for (const day of (m[4] ?? '').matchAll(laterDay)) {
      const end = listStart + day.index + day[0].length;
      if (day[4] === undefined || text.charAt(end) === '文') continue;
      const start = end - day[0].length + (day[1]?.length ?? 0);
      const when: Parts = { year, month: num(m[2]), day: num(day[2]) };
      const value = dateValue(start + (text.charAt(start) === ' ' ? 1 : 0), end, when);
      if (value) found.push(value);
    }
    return undefined;
  });
  return found;
}

const wholeYear = new RegExp(
  `${yearText}(?:第?([一二三四1-4])季度?|([上下])半年|(年?初|年?[底末]|年中)|(?=(?:的)?[1-9十一二三四五六七八九]{1,2} ?月))?`,
  'g',
);

function readYears(text: string): DateValue[] {
  return collect(wholeYear, text, (m) => {
    const year = /^\d/.test(m[1] ?? '') ? Number(m[1]) : readDigits(m[1] ?? '');
    if (year === undefined || year < 1900 || year > 2099 || glued(text, m.index)) return undefined;
    const end = m.index + m[0].trimEnd().length;
    const range = m[2]
      ? quarter(year, num(m[2]) ?? 1)
      : m[3]
        ? months(year, m[3] === '上' ? 1 : 7, m[3] === '上' ? 6 : 12)
        : m[4]
          ? partOfYear(m[4], year)
          : undefined;
    if (range) return dateValue(m.index, end, ...range);
    return dateValue(m.index, end, { year });
  });
}

function partOfYear(word: string, year: number): [Parts, Parts] {
  if (word.includes('初')) return months(year, 1, 3);
  return word.includes('中') ? thirdOfYear('mid', year) : months(year, 11, 12);
}
