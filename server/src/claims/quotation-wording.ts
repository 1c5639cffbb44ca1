/** The true wording of a misquoted passage, where the official text is on this machine. */

import { runLength, type Word, wordsIn } from '../record/fingerprints.ts';
import { type Span, span } from '../text/span.ts';
import { align, type Pair } from './word-alignment.ts';

/** What a stretch of a quotation should read, from the first word that departs to the last. */
export interface Wording {
  /** Place in the quotation of the words to be replaced. */
  readonly at: Span;
  readonly newText: string;
}

/** An official text cut into words, once. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Word[];
}

export const wordedText = (text: string): WordedText => ({ text, words: wordsIn(text) });

/** Of all stretches of a quotation: the first that the text has otherwise; `'same'` where it has them all as they stand. */
export function wordingIn(
  stretches: readonly (readonly Word[])[],
  official: WordedText,
): Wording | 'same' | undefined {
  const long = stretches.filter(({ length }) => length >= runLength);
  const found = long.map((stretch) => wordingOf(stretch, official));
  const other = found.find((one) => typeof one === 'object');
  return other ?? (long.length > 0 && found.every((one) => one === 'same') ? 'same' : undefined);
}

/** More than so large a share of a stretch changed, or so many words to replace, is another passage, not a slip. */
const mostChanged = 0.5;
const mostReplaced = 30;

/** The text's own words in place of a stretch's; `'same'` where they are there in a row; undefined where nothing is near. */
export function wordingOf(
  stretch: readonly Word[],
  official: WordedText,
): Wording | 'same' | undefined {
  const window = nearest(stretch, official.words);
  if (!window) return undefined;
  const forms = stretch.map(({ form }) => form);
  const near = official.words.slice(window.start, window.end);
  const pairs = align(
    forms,
    near.map(({ form }) => form),
  );
  const equal = ([of, at]: Pair): boolean =>
    of !== undefined && at !== undefined && forms[of] === near[at]?.form;
  const changes = pairs.filter((pair) => !equal(pair)).length;
  if (changes === 0) return 'same';
  if (changes > forms.length * mostChanged) return undefined;
  const first = pairs.findIndex((pair) => !equal(pair));
  const last = pairs.findLastIndex((pair) => !equal(pair));
  const wide = widened(pairs, first, last);
  const [ours, theirs] = [wide.flatMap(([of]) => of ?? []), wide.flatMap(([, at]) => at ?? [])];
  const from = near[theirs[0] ?? -1];
  const to = near[theirs.at(-1) ?? -1];
  const start = stretch[ours[0] ?? -1]?.start;
  const end = stretch[ours.at(-1) ?? -1]?.end;
  if (!from || !to || start === undefined || end === undefined) return undefined;
  if (theirs.length > mostReplaced) return undefined;
  const newText = official.text.slice(from.start, to.end).replace(/\s+/g, ' ');
  return { at: span(start, end), newText };
}

/** Words only left out or only put in take a neighbour along, so that there is something to replace and to put there. */
function widened(pairs: readonly Pair[], first: number, last: number): readonly Pair[] {
  const part = pairs.slice(first, last + 1);
  const whole = part.some(([of]) => of !== undefined) && part.some(([, at]) => at !== undefined);
  if (whole) return part;
  return first > 0 ? pairs.slice(first - 1, last + 1) : pairs.slice(first, last + 2);
}

/** Where in the text the stretch fits best: by the runs they share, counted by how far the text is ahead. */
function nearest(stretch: readonly Word[], words: readonly Word[]): Span | undefined {
  const runs = new Map<string, number>();
  for (let i = 0; i + runLength <= stretch.length; i++) runs.set(runAt(stretch, i), i);
  const votes = new Map<number, number>();
  const bucket = Math.max(4, stretch.length >> 2);
  let best: number | undefined;
  for (let p = 0; p + runLength <= words.length; p++) {
    const i = runs.get(runAt(words, p));
    if (i === undefined) continue;
    const ahead = Math.floor((p - i) / bucket);
    votes.set(ahead, (votes.get(ahead) ?? 0) + 1);
    if (best === undefined || (votes.get(ahead) ?? 0) > (votes.get(best) ?? 0)) best = ahead;
  }
  if (best === undefined) return undefined;
  const margin = bucket + stretch.length;
  const start = Math.max(0, best * bucket - margin);
  return span(start, Math.min(words.length, (best + 1) * bucket + stretch.length + margin));
}

const runAt = (words: readonly Word[], at: number): string =>
  `${words[at]?.form} ${words[at + 1]?.form} ${words[at + 2]?.form}`;
