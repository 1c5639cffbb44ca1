/** Builds the folding table: traditional → simplified characters, then our own same-length term variants. */

import { type FoldTable, fold } from '../text/fold.ts';
import type { FoldSettings } from './lower-tables.ts';

/**
 * `dictionary` is OpenCC's character list, `國 国|…`. Only pairs of single UTF-16 units are taken, since folding
 * keeps every offset; our own characters override it, and one mapped to itself stays as it is.
 */
export function foldTable(dictionary: string, own: FoldSettings): FoldTable {
  const chars = new Map<string, string>();
  for (const entry of dictionary.split('|')) {
    const [from, to] = entry.split(' ');
    if (from?.length === 1 && to?.length === 1) chars.set(from, to);
  }
  for (const [from, to] of Object.entries(own.chars)) {
    if (from === to) chars.delete(from);
    else chars.set(from, to);
  }
  return { chars, terms: Object.entries(own.terms) };
}

/** Characters only: what a term variant must be written in. */
export const simplified = (text: string, table: FoldTable): string =>
  fold(text, { chars: table.chars, terms: [] });
