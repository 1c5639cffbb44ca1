/**
 * Sentences of a passage, English and Chinese, as spans trimmed of white space. A scanner of our own:
 * it runs in linear time, and what it takes for an abbreviation can be read off a list.
 */

import { type Span, span } from '../text/span.ts';
import { binding, numbering, openers, wavering } from './abbreviations.ts';
import { isChinese } from './scripts.ts';

const terminator = /[.!?。！？…]+/g;
/** Quotation marks, brackets and gaps that close with the sentence before them. */
const closers = /["'”’)\]}»」』）】〕》〉*\ufffc]*/y;

export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = skipBlank(text, 0);
  for (const match of text.matchAll(terminator)) {
    const stop = match.index + match[0].length;
    if (match.index < start) continue;
    closers.lastIndex = stop;
    const closing = closers.exec(text)?.[0] ?? '';
    const end = stop + closing.length;
    if (!endsSentence(text, start, match.index, match[0], closing, end)) continue;
    found.push(span(start, end));
    start = skipBlank(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) found.push(span(start, end));
  return found;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  stops: string,
  closing: string,
  end: number,
): boolean {
  if (end >= text.length) return true;
  if (/^[.。]$/.test(stops) && isEntry(text, start, at, end)) return false;
  if (/[。！？]/.test(stops)) return endsChinese(stops, closing, text.charAt(end));
  if (stops.startsWith('…')) return text.charAt(end) === ' ' && startsAfter(text, end);
  const next = text.charAt(skipBlank(text, end));
  const spaced = text.charAt(end).trim() === '';
  if (!spaced && !isChinese(next)) return false;
  if (/\p{Ll}/u.test(next) || /[,;:，、；：]/.test(next)) return false;
  return stops !== '.' || !isAbbreviated(text, start, at, end, spaced);
}

const entry = /^(?:\p{Lu}[\p{L} ]{0,18}: ?|[\p{Script=Han}]{2,6}[：:] ?)[^.:：。\n]{1,140}$/u;
const nextEntry = /^\s*(?:\p{Lu}[\p{L} ]{0,18}: |[\p{Script=Han}]{2,6}[：:])/u;

/** "Owner: DOE. Task: set up the centre.": two entries of one record, which only together say something. */
const isEntry = (text: string, start: number, at: number, end: number): boolean =>
  at - start <= 160 &&
  entry.test(text.slice(start, at)) &&
  nextEntry.test(text.slice(end, end + 40));

/** A question in a title or in quotation marks that the sentence runs on from does not end it. */
function endsChinese(stops: string, closing: string, next: string): boolean {
  if (/[》〉]/.test(closing)) return false;
  if (/[，、；：,;:）)]/.test(next)) return false;
  return !(closing !== '' && !stops.startsWith('。') && next === '的');
}

/** After an ellipsis only a word that starts sentences tells that one has begun. */
const startsAfter = (text: string, end: number): boolean =>
  openers.has(wordAt(text, skipBlank(text, end)));

const wordAt = (text: string, at: number): string =>
  /^["'“‘(]*([A-Za-z]*)/.exec(text.slice(at, at + 24))?.[1] ?? '';

/** Is the stop at `at` part of an abbreviation, an initial or a number that heads its line? */
function isAbbreviated(
  text: string,
  start: number,
  at: number,
  end: number,
  spaced: boolean,
): boolean {
  const token = /[\p{L}\p{N}.’&-]*$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? '';
  const word = token.replace(/^\.+|^.*[-’&](?=[A-Z])/g, '');
  const nextAt = skipBlank(text, end);
  if (binding.has(word)) return true;
  if (/^(?:\d{1,3}|[ivxIVX]{1,4}|[A-Za-z])$/.test(word) && at - word.length <= start) return true;
  if (numbering.has(word))
    return !/\p{Lu}/u.test(text.charAt(nextAt)) || (word.length < 3 && word !== 'No');
  if (wavering.has(word) || /^(?:\p{L}\.)+\p{L}$|^\p{Lu}$/u.test(word)) {
    return !spaced || !openers.has(wordAt(text, nextAt));
  }
  return false;
}
