/**
 * Lays the value of a text node over its source: what the parser unescaped, decoded or trimmed is found
 * again unit by unit, so that no length is ever taken on trust.
 */

import { lineEnd, pastBreak } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import type { Run } from './source-map.ts';

/** A run of a text node's value; `break` where the value holds a line ending of the source. */
export type Piece = Run & { readonly type: 'literal' | 'atom' | 'break' };

/** The pieces of `value`, offsets in `source`; one indivisible piece if the two cannot be matched. */
export function align(value: string, source: string, start: number, end: number): readonly Piece[] {
  if (end - start === value.length && source.startsWith(value, start) && !/[\r\n]/.test(value)) {
    return [piece('literal', 0, value.length, start, end)];
  }
  const pieces: Piece[] = [];
  let at = 0;
  let from = start;
  while (at < value.length) {
    const next = step(value, at, source, from) ?? lineBreak(value, at, source, from, end);
    if (!next) return [piece('atom', 0, value.length, start, end)];
    append(pieces, next);
    at += next.length;
    from = next.end;
  }
  return pieces;
}

const piece = (
  type: Piece['type'],
  at: number,
  length: number,
  start: number,
  end: number,
): Piece => ({ type, at, length, start, end, literal: type === 'literal' });

function append(pieces: Piece[], next: Piece): void {
  const last = pieces.at(-1);
  if (last?.literal && next.literal && last.end === next.start) {
    pieces[pieces.length - 1] = piece(
      'literal',
      last.at,
      last.length + next.length,
      last.start,
      next.end,
    );
  } else pieces.push(next);
}

const punctuation = /[!-/:-@[-`{-~]/;
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** The next characters of the value, where they stand on one line of the source. */
function step(value: string, at: number, source: string, from: number): Piece | undefined {
  const unit = source.charAt(from);
  const wanted = value.charAt(at);
  if (
    unit === '\\' &&
    punctuation.test(source.charAt(from + 1)) &&
    source.charAt(from + 1) === wanted
  ) {
    return piece('atom', at, 1, from, from + 2);
  }
  if (unit === '&') {
    entity.lastIndex = from;
    const written = entity.exec(source)?.[0];
    const meant = written && decode(written);
    if (meant && value.startsWith(meant, at)) {
      return piece('atom', at, meant.length, from, from + written.length);
    }
  }
  if (unit === '\n' || unit === '\r') return undefined;
  const same = unit === wanted || (unit === '\0' && wanted === '\ufffd');
  if (!same || unit === '') return undefined;
  const length = 1 + sameUnits(value, at + 1, source, from + 1);
  return piece('literal', at, length, from, from + length);
}

/** How many units follow that are the same on both sides and mean nothing but themselves. */
function sameUnits(value: string, at: number, source: string, from: number): number {
  let length = 0;
  while (at + length < value.length && from + length < source.length) {
    const unit = source.charCodeAt(from + length);
    if (unit === 10 || unit === 13 || unit === 38 || unit === 92) break;
    if (unit !== value.charCodeAt(at + length)) break;
    length++;
  }
  return length;
}

const decoded = new Map<string, string | undefined>();

/** The character an entity stands for, as the parser has it; undefined for what only looks like one. */
function decode(written: string): string | undefined {
  if (!decoded.has(written)) {
    const [paragraph] = parseMarkdown(written).children;
    const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    const meant = text?.type === 'text' ? text.value : written;
    decoded.set(written, meant === written ? undefined : meant);
  }
  return decoded.get(written);
}

/** A line ending with the blanks around it and the quotation marks and indent of the next line. */
function lineBreak(
  value: string,
  at: number,
  source: string,
  from: number,
  end: number,
): Piece | undefined {
  const written = /^(?:\r\n|\r|\n)/.exec(value.slice(at, at + 2))?.[0];
  let stop = from;
  while (source[stop] === ' ' || source[stop] === '\t') stop++;
  if (!written || !source.startsWith(written, stop)) return undefined;
  let next = stop + written.length;
  // The node ends with its line; the indent of the next one belongs to no node.
  if (at + written.length === value.length) return piece('break', at, written.length, from, end);
  for (;;) {
    while (source[next] === ' ' || source[next] === '\t') next++;
    if (lineFits(value, at + written.length, source, next, end)) {
      return piece('break', at, written.length, from, next);
    }
    // A mark of quotation; an escaped or indented `>` would have fitted.
    if (source[next] !== '>') return undefined;
    next++;
  }
}

/** Does the value go on at `from` up to the end of that line of the source? */
function lineFits(
  value: string,
  start: number,
  source: string,
  from: number,
  end: number,
): boolean {
  let at = start;
  let next = from;
  const stop = Math.min(end, lineEnd(source, from));
  while (at < value.length && next < stop) {
    const found = step(value, at, source, next);
    if (!found) break;
    at += found.length;
    next = found.end;
  }
  if (at === value.length) return next === end;
  return source.slice(next, stop).trim() === '' && stop < end && pastBreak(source, stop) <= end;
}
