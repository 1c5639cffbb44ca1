/** English dates: "July 23, 2025", "23rd of July", "January 20 and 23, 2025", "late December 2025". */

import { dateValue, type Parts, type Third, thirdOfMonth } from './calendar.ts';
import { before, collect, matchAt } from './scan.ts';
import type { DateValue } from './types.ts';

/** Dates with a month written as a word. */
export function readMonthDates(text: string): DateValue[] {
  const found: DateValue[] = [];
  let done = 0;
  collect(monthHead, text, (m) => {
    const end = m.index + m[0].length;
    const word = m[1] ?? '';
    let dates = fromDays(text, m.index, end, word);
    if (dates.length === 0 || dates[0]!.start < done) dates = fromMonth(text, m.index, end, word);
    found.push(...dates);
    done = dates.at(-1)?.end ?? done;
    return undefined;
  });
  return found;
}

const month =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?' +
  '|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])';
const abbreviations = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNumber = (word: string): number => abbreviations.indexOf(word.slice(0, 3)) + 1;

const dayText =
  '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z%]|\\.\\d|,\\d{3}(?!\\d)| ?(?:percent|per cent)\\b)';
const vagueText = 'early|mid|late|(?:the )?(?:end|close) of|(?:the )?(?:beginning|start) of';

const monthHead = new RegExp(`\\b${month}`, 'g');
const vagueBefore = new RegExp(`(?:^|[^a-z])(${vagueText})[ -]$`);
const firstDay = new RegExp(` ?(?:the )?${dayText}`, 'y');
const nextDay = new RegExp(`( ?- ?| to | through |, ?|,? (?:and|&|or) )(?:the )?${dayText}`, 'y');
const yearTail = /(?:,? ?|,? of |,? in )((?:1[789]|20)\d\d)(?![\da-z]|,\d|\.\d)/y;

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

function fromMonth(text: string, at: number, head: number, word: string): DateValue[] {
  const month = monthNumber(word);
  const vague = vagueBefore.exec(before(text, at, 18))?.[1];
  const start = vague ? at - vague.length - 1 : at;
  let days = vague ? { ...none, end: head } : readDays(text, head);
  let year = matchAt(yearTail, text, days.end);
  // Without a year, "July 23, 3 agencies" and "July 23 and 24 others" are not lists of days.
  if (!year && days.list.length > 1 && !days.range) days = onlyFirst(days);
  if (days.list.length > 0 && !year) year = matchAt(yearTail, text, days.end);
  const end = days.end + (year?.[0].length ?? 0);
  const when = { year: year ? Number(year[1]) : undefined, month };
  if (days.list.length > 0) return dayValues(days, when, start, end);
  if (vague && (year || word !== 'may'))
    return some(dateValue(start, end, ...thirdOfMonth(third(vague), when.year, month, 2)));
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

const dayNumber = '(3[01]|[12]\\d|0?[1-9])(st|nd|rd|th)?';
const daysBefore = new RegExp(
  `(?<![\\w.,:/^-])${dayNumber}(?:( ?- ?| to | and )${dayNumber})?(?: day)?( of |,? |-)$`,
);
const yearAfter = /(?:,? |,? of |-)((?:1[789]|20)\d\d)(?![\da-z]|,\d)/y;

/** "23 July 2025", "23-24 July", "20 and 23 January 2025": days written before their month. */
function fromDays(text: string, head: number, end: number, word: string): DateValue[] {
  if (!/[\da-z][ ,f-]+$/.test(before(text, head, 3))) return [];
  const lead = before(text, head, 24);
  const m = daysBefore.exec(lead);
  if (!m) return [];
  const tail = matchAt(yearAfter, text, end);
  // "the 23rd may apply": the verb, unless a year or "of" says otherwise.
  const verb = (word === 'may' || word === 'mar') && m[6] !== ' of ';
  // "appendix 2 of September 23" counts no days.
  const bare = m[6] === ' of ' && m[2] === undefined && m[5] === undefined;
  if (!tail && (verb || bare)) return [];
  const start = head - lead.length + m.index;
  const close = end + (tail?.[0].length ?? 0);
  const when = { year: tail ? Number(tail[1]) : undefined, month: monthNumber(word) };
  const from = { ...when, day: Number(m[1]) };
  if (m[4] === undefined) return some(dateValue(start, close, from));
  const last = { ...when, day: Number(m[4]) };
  if (m[3] !== ' and ') return some(dateValue(start, close, from, last));
  const cut = start + (m[1]?.length ?? 0) + (m[2]?.length ?? 0);
  return [...some(dateValue(start, cut, from)), ...some(dateValue(cut + 5, close, last))];
}
