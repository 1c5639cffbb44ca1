/** A statement that says one thing and nothing else: its subject opens the sentence, and nothing in its clause narrows it. */

import type { PolicyRecord } from '../record/record.ts';
import { contains, type Span, span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import { clauseOf, wordsOf } from './scope.ts';
import { headed, type Utterance } from './utterance.ts';

const letter = /[\p{L}\p{N}]/u;
const possessive = /['’]s\b/g;

/** The text of a range without the spans given. */
function without(text: string, range: Span, spans: readonly Span[]): string {
  let out = '';
  let at = range.start;
  for (const s of [...spans].sort((a, b) => a.start - b.start)) {
    if (s.start >= range.end) break;
    if (s.start > at) out += text.slice(at, s.start);
    at = Math.max(at, s.end);
  }
  return out + text.slice(at, Math.max(at, range.end));
}

/**
 * "The Reserve has 12 sites" is plain. "The Reserve has 12 sites in Texas", "a map of the Reserve covers 12 sites" and "the
 * House adopted the Act on 3 May" are not: of another part, map or chamber another value may be just as true.
 * `says` are the words that make up the statement besides thing and value: its cue, what it counts.
 */
export function plainly(
  record: PolicyRecord,
  u: Utterance,
  thing: Span,
  value: Span,
  says: readonly Span[],
): boolean {
  const known = [thing, value, ...says, ...wordsOf(record, u, 'plain-words')];
  const bare = (range: Span): boolean =>
    !letter.test(without(u.text, range, known).replace(possessive, ''));
  return bare(span(0, thing.end)) && bare(clauseOf(u, value));
}

/**
 * A row that holds the thing, the value, and besides them values only: a place or an owner in another cell may narrow
 * the figure, and so may a year, but not the date of an event ("Launched").
 */
export function plainRow(
  u: Utterance,
  thing: Span,
  value: DraftValue,
  events: readonly number[],
): boolean {
  const fills = (c: Span, of: Span): boolean =>
    contains(c, of) && !letter.test(without(u.text, c, [of]));
  const harmless = (v: DraftValue): boolean =>
    v.type !== 'date' || value.type === 'date' || headed(u, v, ...events);
  return (
    u.cells.some((c) => fills(c, value)) &&
    u.cells.every(
      (c) =>
        !letter.test(u.text.slice(c.start, c.end)) ||
        fills(c, thing) ||
        u.values.some((v) => fills(c, v) && harmless(v)),
    )
  );
}
