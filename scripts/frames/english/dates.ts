/** Days as English drafts write them, and days that are wrong. */

import type { Slots } from './types.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The forms of a day, under a hole's name: `{date}`, `{date.uk}`, `{date.short}`, `{date.my}`. */
export function dateSlots(hole: string, iso: string): Slots {
  const [year = 0, month = 1, day] = iso.split('-').map(Number);
  const name = months[month - 1] ?? '';
  const brief = name.length > 4 ? `${name.slice(0, name === 'September' ? 4 : 3)}.` : name;
  const own = (text: string) => (day ? text : `${name} ${year}`);
  return {
    [hole]: own(`${name} ${day}, ${year}`),
    [`${hole}.uk`]: own(`${day} ${name} ${year}`),
    [`${hole}.short`]: own(`${brief} ${day}, ${year}`),
    [`${hole}.my`]: `${name} ${year}`,
    [`${hole}.year`]: String(year),
  };
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Another month, another year, a day too early or too late. */
const moves: readonly (readonly [string, (y: number, m: number, d: number) => number[]])[] = [
  ['month', (y, m, d) => [y, (m % 12) + 1, Math.min(d, 28)]],
  ['year', (y, m, d) => [y - 1, m, d]],
  ['day', (y, m, d) => [y, m, d > 1 ? d - 1 : d + 1]],
  ['days', (y, m, d) => [y, m, ((d + 10) % 27) + 1]],
];

/** Wrong days on which nothing else befell the instrument; frames without a day need another month or year. */
export function wrongDays(
  iso: string,
  known: ReadonlySet<string>,
  coarse: boolean,
): { kind: string; iso: string }[] {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const near = (day: string) =>
    known.has(day) || (coarse && [...known].some((k) => k.startsWith(day.slice(0, 7))));
  return moves
    .filter(([kind]) => !coarse || kind === 'month' || kind === 'year')
    .map(([kind, move]) => ({
      kind,
      iso: move(y, m, d)
        .map((n) => pad(n))
        .join('-'),
    }))
    .filter(({ iso: day }) => !near(day));
}
