/** An instrument called what it is not: a memorandum "a statute", a plan "an executive order". */

import { isInstrument } from '../claims/focus.ts';
import type { Reading } from '../claims/reading.ts';
import { doubted, negated, unasserted } from '../claims/scope.ts';
import type { Mention } from '../claims/utterance.ts';
import type { EntityKind } from '../record/types.ts';
import { type Span, span } from '../text/span.ts';

export interface WrongGenre {
  readonly mention: Mention;
  readonly at: Span;
}

/** What each word can be said of. Loose words ("order", "rule", "framework", a law's "bill") are left out. */
const genres: Readonly<Record<string, readonly EntityKind[]>> = {
  'executive order': ['order'],
  statute: ['law'],
  'federal law': ['law'],
  'federal statute': ['law'],
  'act of congress': ['law'],
  treaty: [],
  regulation: ['rule', 'law'],
};

/** Kinds whose genre is beyond doubt; a programme or statement may go by many words. */
const plain: ReadonlySet<EntityKind> = new Set(['order', 'memo', 'plan', 'framework', 'law']);

// "M-25-21, a statute …", "NSPM-11 is an executive order": an article, adjectives, the word; no preposition between.
const calledEn =
  /^["')\]]*(?: \([^)]{1,40}\))?(?:,| is| was) (?:itself |really |essentially )?(?:a|an)(?: (?!(?:to|of|for|by|with|in|on|under|than|from|and|or|not|that|which|companion|follow-up|response|proposed|draft|potential)\b)[a-z0-9'.-]+){0,3}? (executive order|federal statute|statute|federal law|act of congress|treaty|regulation)\b(?!-| (?:book|series|tracker|page|text|tracker))/;

/** Names beside which the sentence puts a word that cannot be said of them. */
export function wrongGenres(r: Reading): WrongGenre[] {
  if (r.u.lang !== 'en') return [];
  return [...pointedAs(r), ...calledSo(r)];
}

/** "Trump signed the Plan. … this executive order directs": pointed at as what it is not, where nothing else is an order. */
function pointedAs(r: Reading): WrongGenre[] {
  const found = /\bthis (executive order)\b/.exec(r.u.text);
  if (!found) return [];
  // The focus is looked at last: a judgement holds wherever what it looked at is the same.
  const entity = r.record.entity(r.focus.last ?? '');
  if (entity?.kind !== 'plan' || r.subjects.some((s) => s.id === entity.id && s.at)) return [];
  if (r.focus.order || (r.u.passage.text.match(/\b[Oo]rders?\b/g) ?? []).length > 1) return [];
  const start = found.index + 'this '.length;
  const at = span(start, start + 'executive order'.length);
  if (unasserted(r.record, r.u, at) || negated(r.record, r.u, at)) return [];
  return [{ mention: { ...at, entity, weak: false, foreign: false }, at }];
}

function calledSo(r: Reading): WrongGenre[] {
  return r.u.mentions.flatMap((mention): WrongGenre[] => {
    if (mention.weak || mention.foreign || !isInstrument(mention.entity)) return [];
    const found = calledEn.exec(r.u.text.slice(mention.end));
    const word = found?.[1];
    const kind = mention.entity.kind;
    if (!found || !word || !plain.has(kind) || genres[word]?.includes(kind)) return [];
    const end = mention.end + found[0].length;
    const at = span(end - word.length, end);
    return unasserted(r.record, r.u, at) || negated(r.record, r.u, at) || doubted(r.record, r.u, at)
      ? []
      : [{ mention, at }];
  });
}
