/** Stretches of capitalised words, as names and titles are written in English. */

import type { Reading } from '../claims/reading.ts';
import { type Span, span } from '../text/span.ts';

/** A month or a weekday is no word of a title: "the Generative AI Profile on July 26". */
const calendar =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:uary|ruary|ch|il|e|y|ust|t?ember|ober|day)?|May';
const word = `(?!(?:${calendar})\\b)[A-Z][\\w’'-]*`;
const joint = '(?: (?:of|in|on|and|the|for|to|with|through|by|a|an|from|&))*';
/** Capitalised words with the little words between; no two ways to read one stretch, so that it stays linear. */
const run = (least: number, most?: number): string =>
  `${word}(?:${joint} ${word}){${least - 1},${most ? most - 1 : ''}}`;
/** A name that holds a list: "Measurement, Evaluation and Science". */
export const listing = new RegExp(`${word}(?:,?${joint} ${word}){3,12}`, 'g');
export const titleRun = new RegExp(run(5), 'g');
export const nameRun = new RegExp(run(3), 'g');
export const startsWithTitle = new RegExp(`^${run(4)}`);
export const endsWithName = new RegExp(`${run(3, 9)}$`);

/** Runs of capitalised words, without the owner before them. */
export function* runs(r: Reading, pattern: RegExp): Iterable<Span> {
  for (const m of r.u.raw.matchAll(pattern)) {
    const own = /^(?:The |.*[A-Z][\w.]*[’']s )+/.exec(m[0])?.[0].length ?? 0;
    yield span(m.index + own, m.index + m[0].length);
  }
}
