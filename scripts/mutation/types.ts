/** A mutant: what the record says in its own words, with one value made wrong. */

import type { Fact, Lang, Provision } from '../../server/src/record/types.ts';

export interface Mutant {
  /** Of the fact or provision whose statement it was. */
  readonly id: string;
  /** Type of the value made wrong. */
  readonly type: Fact['value']['type'] | 'provision';
  readonly lang: Lang;
  readonly text: string;
}

/** The statement with other words in the place of a span. */
export const swap = (text: string, at: number, old: string, put: string): string =>
  text.slice(0, at) + put + text.slice(at + old.length);

/** The same item for the same key at every run, spread over the list. */
export function pick<T>(items: readonly T[], key: string): T | undefined {
  let sum = 0;
  for (const c of key) sum = (sum * 31 + c.charCodeAt(0)) % 65521;
  return items[sum % Math.max(1, items.length)];
}

export const sentence = (lang: Lang, text: string): string => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.。]$/.test(whole) ? whole : whole + (lang === 'en' ? '.' : '。');
};

export type { Fact, Lang, Provision };
