/** Builds date values: days that exist, months with their ends, and the vague parts of both. */

import type { DateValue } from './types.ts';

export interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days in a month; a February of no known year may have 29. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) {
    const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso({ year, month, day }: Parts): string | undefined {
  const head = year === undefined ? '0000' : String(year);
  if (month === undefined) return year === undefined ? undefined : head;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${head}-${two(month)}`;
  if (day < 1 || day > daysIn(month, year)) return undefined;
  return `${head}-${two(month)}-${two(day)}`;
}

/** A date value, or nothing where there is no such day. */
export function dateValue(
  start: number,
  end: number,
  from: Parts,
  until?: Parts,
): DateValue | undefined {
  const date = iso(from);
  if (date === undefined) return undefined;
  const last = until && iso(until);
  if (until && (last === undefined || last < date)) return undefined;
  return {
    type: 'date',
    start,
    end,
    date,
    ...(last === undefined ? {} : { until: last }),
    ...(from.year === undefined ? { yearless: true } : {}),
  };
}

export type Third = 'early' | 'mid' | 'late';

/**
 * 下旬 runs from the 21st to the last day. "Late December" is said of the 19th as well: by `slack` days the first and the last
 * third reach into the second.
 */
export function thirdOfMonth(
  third: Third,
  year: number | undefined,
  month: number,
  slack = 0,
): [Parts, Parts] {
  const first = third === 'early' ? 1 : third === 'mid' ? 11 : 21 - slack;
  const last = third === 'early' ? 10 + slack : third === 'mid' ? 20 : daysIn(month, year);
  return [
    { year, month, day: first },
    { year, month, day: last },
  ];
}

/** "late 2025" runs from September to December. */
export function thirdOfYear(third: Third, year: number): [Parts, Parts] {
  const first = third === 'early' ? 1 : third === 'mid' ? 5 : 9;
  return months(year, first, first + 3);
}

export const months = (year: number, first: number, last: number): [Parts, Parts] => [
  { year, month: first },
  { year, month: last },
];

/** "July 23 to August 5, 2025", 2025年7月23日至8月5日: a date without a year takes its neighbour's. */
export function shareYears(text: string, dates: readonly DateValue[]): DateValue[] {
  const shared = [...dates];
  for (let i = shared.length - 2; i >= 0; i--) adopt(text, shared, i, i, i + 1);
  for (let i = 1; i < shared.length; i++) adopt(text, shared, i, i - 1, i);
  return shared;
}

const link = /^(?: ?(?:-|~|、|,) ?|,? (?:to|through|until|and|or)(?: on)? |[至到和与及、])$/;

function adopt(text: string, dates: DateValue[], into: number, left: number, right: number): void {
  const [a, b, target] = [dates[left], dates[right], dates[into]];
  const donor = into === left ? b : a;
  if (!a || !b || !target?.yearless || !donor || donor.yearless || donor.date.length < 10) return;
  if (b.start - a.end > 14 || !link.test(text.slice(a.end, b.start))) return;
  const { yearless: _, ...rest } = target;
  const year = donor.date.slice(0, 4);
  dates[into] = {
    ...rest,
    date: year + target.date.slice(4),
    ...(target.until ? { until: year + target.until.slice(4) } : {}),
  };
}
