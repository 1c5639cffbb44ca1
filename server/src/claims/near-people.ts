/** People's names that are a letter or two off, where an office before the name says that one in office is meant. */

import type { PolicyRecord } from '../record/record.ts';
import type { Entity } from '../record/types.ts';
import { overlaps, type Span, span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

/** Letters to change, add or drop to turn one word into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}

const office =
  /\b(?:Secretary|Director|Administrator|Chair(?:man|woman)?|Commissioner|Governor|Gov\.|President|Premier|Attorney General|Senator|Sen\.|Representative|Rep\.|[Aa]dvis[eo]r|[Cc]zar|[Cc]hief|CEO)(?: of [A-Z]\w+(?: [A-Z]\w+)*)? $/;
/** "Special advisers, including David Sachs": near enough where the given name is right. */
const amongOffices = /\b(?:[Aa]dvis[eo]rs?|[Cc]zars?)\b[^.;:]{1,24}$/;
/** Looked for at every word, so that an office before a name does not swallow its first half. */
const pair = /\b(?=([A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]{3,})\b)/g;

export interface NearPerson {
  readonly at: Span;
  readonly person: Entity;
  readonly right: string;
}

/** First name and surname, without a middle initial. */
const parts = (name: string): [string, string] => {
  const words = name.split(' ');
  return [words[0] as string, words.at(-1) as string];
};

export function nearPeople(record: PolicyRecord, u: Utterance): NearPerson[] {
  if (u.lang !== 'en') return [];
  return [...u.raw.matchAll(pair)].flatMap((m): NearPerson[] => {
    const name = m[1] as string;
    const at = span(m.index, m.index + name.length);
    const before = u.raw.slice(Math.max(0, at.start - 60), at.start);
    const held = office.test(before);
    if (!held && !amongOffices.test(before)) return [];
    if (u.mentions.some((x) => overlaps(x, at))) return [];
    const [first, last] = parts(name);
    const near = (form: string): boolean => {
      const [given, surname] = parts(form);
      const off = distance(last, surname) + distance(first, given);
      return (
        off > 0 &&
        off <= 2 &&
        distance(last, surname) < surname.length / 2 &&
        (held || first === given)
      );
    };
    return record.data.entities
      .filter((e) => e.kind === 'person' && !e.lookalike)
      .flatMap((person): NearPerson[] => {
        const right = person.names.find(
          (n) => n.lang === 'en' && /^\S+ \S+$/.test(n.form) && near(n.form),
        );
        return right ? [{ at, person, right: right.form }] : [];
      })
      .slice(0, 1);
  });
}
