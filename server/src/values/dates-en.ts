/** English dates: "July 23, 2025", "23rd of July", "January 20 and 23, 2025", "late December 2025". */

import { dateValue, type Parts, type Third, thirdOfMonth } from './calendar.ts';
import { glued, matchAt } from './scan.ts';
import type { DateValue } from './types.ts';

/** Dates with a month written as a word. */
export function readMonthDates(text: string): DateValue[] {
  if (!anyMonth.test(text)) return [];
  return [...readMonthFirst(text), ...readDayFirst(text)];
}

const month =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?' +
  '|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])';
const anyMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const abbreviations = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNumber = (word: string): number => abbreviations.indexOf(word.slice(0, 3)) + 1;

const dayText =
  '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z%]|\\.\\d|,\\d{3}(?!\\d)| ?(?:percent|per cent)\\b)';
const vagueText = 'early|mid|late|(?:the )?(?:end|close) of|(?:the )?(?:beginning|start) of';

const monthHead = new RegExp(`\\b(?:(${vagueText})[ -]+)?${month}`, 'g');
const firstDay = new RegExp(` ?(?:the )?${dayText}`, 'y');
const nextDay = new RegExp(`( ?- ?| to | through |, ?|,? (?:and|&|or) )(?:the )?${dayText}`, 'y');
const yearTail = /(?:,? ?|,? of |,? in )((?:19|20)\d\d)(?![\da-z]|,\d|\.\d)/y;

interface Days {
  /** Days with where each is written. */
  readonly list: readonly { readonly n: number; readonly start: number; readonly end: number }[];
  readonly range: boolean;
  readonly end: number;
}

const none: Days = { list: [], range: false, end: 0 };

function readDays(text: string, at: number): Days {
  const first = matchAt(firstDay, text, at);
  if (!first) return { ...none, end: at };
  let end = at + first[0].length;
  const list = [{ n: Number(first[1]), start: at + 1, end }];
  let range = false;
  while (list.length < 8) {
    const next = matchAt(nextDay, text, end);
    if (!next || range) break;
    range = /-|to|through/.test(next[1] ?? '');
    const start = end + next[0].length;
    end = start;
    list.push({ n: Number(next[2]), start: start - (next[2]?.length ?? 0), end });
  }
  return { list, range, end };
}

function readMonthFirst(text: string): DateValue[] {
  const found: DateValue[] = [];
  monthHead.lastIndex = 0;
  for (let m = monthHead.exec(text); m !== null; m = monthHead.exec(text)) {
    const end = m.index + m[0].length;
    const dates = fromMonth(text, m.index, end, monthNumber(m[2] ?? ''), m[1], m[2] === 'may');
    found.push(...dates);
    monthHead.lastIndex = Math.max(end, dates.at(-1)?.end ?? 0);
  }
  return found;
}

function fromMonth(
  text: string,
  start: number,
  head: number,
  month: number,
  vague: string | undefined,
  may: boolean,
): DateValue[] {
  let days = vague ? { ...none, end: head } : readDays(text, head);
  let year = matchAt(yearTail, text, days.end);
  // Without a year, "July 23, 3 agencies" and "July 23 and 24 others" are not lists of days.
  if (!year && days.list.length > 1 && !days.range) days = onlyFirst(days);
  if (days.list.length > 0 && !year) year = matchAt(yearTail, text, days.end);
  const end = days.end + (year?.[0].length ?? 0);
  const when = { year: year ? Number(year[1]) : undefined, month };
  if (days.list.length > 0) return dayValues(days, when, start, end);
  if (vague && (year || !may))
    return some(dateValue(start, end, ...thirdOfMonth(third(vague), when.year, month)));
  return year ? some(dateValue(start, end, when)) : [];
}

const some = (value: DateValue | undefined): DateValue[] => (value ? [value] : []);

const onlyFirst = (days: Days): Days => {
  const list = days.list.slice(0, 1);
  return { list, range: false, end: list[0]?.end ?? days.end };
};

function dayValues(days: Days, when: Parts, start: number, end: number): DateValue[] {
  const [first, last] = [days.list[0], days.list.at(-1)];
  if (days.range && days.list.length === 2) {
    return some(dateValue(start, end, { ...when, day: first?.n }, { ...when, day: last?.n }));
  }
  return days.list.flatMap((day, i) =>
    some(
      dateValue(i === 0 ? start : day.start, i === days.list.length - 1 ? end : day.end, {
        ...when,
        day: day.n,
      }),
    ),
  );
}

/** Which third of its month or year a word such as "late" or "end of" means. */
export function third(word: string): Third {
  if (word.startsWith('mid')) return 'mid';
  return /early|beginning|start/.test(word) ? 'early' : 'late';
}

const dayHead = new RegExp(
  `\\b(3[01]|[12]\\d|0?[1-9])(st|nd|rd|th)?(?:( ?- ?| to | and )(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)?` +
    `(?: day)?( of |,? |-)${month}((?:,? |,? of |-)(?:(?:19|20)\\d\\d)(?![\\da-z]|,\\d))?`,
  'g',
);

function readDayFirst(text: string): DateValue[] {
  const found: DateValue[] = [];
  dayHead.lastIndex = 0;
  for (let m = dayHead.exec(text); m !== null; m = dayHead.exec(text)) {
    const start = m.index;
    const end = start + m[0].length;
    // "the 23rd may apply": the verb, unless a year or "of" says otherwise.
    const verb = (m[6] === 'may' || m[6] === 'mar') && !m[7] && m[5] !== ' of ';
    if (glued(text, start) || verb) continue;
    const when = {
      year: m[7] ? Number(m[7].slice(-4)) : undefined,
      month: monthNumber(m[6] ?? ''),
    };
    const from = { ...when, day: Number(m[1]) };
    const last = m[4] === undefined ? undefined : { ...when, day: Number(m[4]) };
    if (last && m[3] === ' and ') {
      const cut = start + (m[1]?.length ?? 0) + (m[2]?.length ?? 0);
      found.push(...some(dateValue(start, cut, from)), ...some(dateValue(cut + 5, end, last)));
    } else found.push(...some(dateValue(start, end, from, last)));
  }
  return found;
}
