/** Lines of tests/turns: sentences that can be said in many ways, and the slips that may be made in them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../server/src/record/types.ts';

type Pick = (n: number) => number;

/** Numbers below `n`, in a row that is the same at each run. */
export function chance(seed: number): Pick {
  let state = seed;
  return (n) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
}

export const linesOf = (name: 'right' | 'slips', lang: Lang): string[] =>
  readFileSync(join(import.meta.dirname, `${name}-${lang}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

/** One of the ways to say a line: every {a|b} made one of its parts, from the inside out. */
export function turn(line: string, pick: Pick): string {
  let text = line;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\{([^{}]*)\}/g, (_, parts: string) => {
      const all = parts.split('|');
      return all[pick(all.length)] ?? '';
    });
  }
  return text.replace(/ +/g, ' ').replace(/ (?=[,.;])/g, '');
}

const slot = /\[([^\]]*)\]/g;

/** A turn with the first of each [right~wrong~wrong], and all that differ from it in one slot. */
export function slipsOf(said: string): { right: string; wrong: string[] } {
  const fill = (nth: number, choice: number): string => {
    let at = -1;
    return said.replace(slot, (_, parts: string) => {
      at++;
      return parts.split('~')[at === nth ? choice : 0] ?? '';
    });
  };
  const wrong = [...said.matchAll(slot)].flatMap((m, nth) =>
    (m[1] ?? '').split('~').flatMap((_, choice) => (choice === 0 ? [] : [fill(nth, choice)])),
  );
  return { right: fill(-1, 0), wrong };
}
