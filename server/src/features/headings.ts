/** The headings of a draft, and which of them a place stands under. */

import { parseBlock } from '../draft/parse.ts';
import type { Block } from '../draft/types.ts';
import { type Span, shift } from '../text/span.ts';

export interface Heading extends Span {
  /** Without its markup. */
  readonly text: string;
}

/** Most blocks have none and need not be parsed to know it. */
const mayHead = /^ {0,3}(?:#{1,6}(?:[ \t\r]|$)|(?:=+|-+)[ \t]*\r?$)/m;

/** Headings of a block in order, spans in the draft; what a fence or a quotation holds is none. */
export function headingsIn({ start, text }: Block): Heading[] {
  if (!mayHead.test(text)) return [];
  return parseBlock(text)
    .passages.filter(({ depth, quoted }) => depth > 0 && !quoted)
    .map((passage) => ({
      ...shift(passage.source({ start: 0, end: passage.text.length }), start),
      text: passage.text.replaceAll('\uFFFC', '…').trim(),
    }));
}

/** The last heading that starts before a place; `before` where none of these does. */
export const headingOver = (
  headings: readonly Heading[],
  at: number,
  before: Heading | undefined,
): Heading | undefined => headings.findLast(({ start }) => start <= at) ?? before;
