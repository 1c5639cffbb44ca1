/** A frame with its holes filled. */

import type { Slots } from './types.ts';

const hole = /\{([\w.]+)\}/g;

/** The first word's capital, past what opens a line: marks of a list or a row, quotation marks, stars. */
const raise = (text: string): string =>
  text.replace(/^((?:[-|*“\d.[]|\s)*)([a-z])/, (_, mark, letter) => mark + letter.toUpperCase());

/** Undefined where a hole has nothing to fill it. */
export function fill(frame: string, slots: Slots): string | undefined {
  const holes = [...frame.matchAll(hole)].map((m) => m[1] ?? '');
  if (holes.some((name) => slots[name] === undefined)) return undefined;
  const text = frame.replace(hole, (_, name: string) => slots[name] ?? '');
  return raise(text.replace(/\.”\./g, '.”').replace(/’s's/g, '’s'));
}
