/**
 * Cuts a draft into slices that parse on their own as they do in place, by a line scan.
 * A cut falls before an unindented line that follows a blank one, where nothing is open that outlives
 * both; a list, and the paragraph that leads into it, stay in one piece.
 */

import { bomLength, frontMatterEnd, isMatterFence } from './front-matter-end.ts';
import { isBlank, lineEnd, pastBreak, widenTabs } from './lines.ts';
import { listMarker } from './openers.ts';
import { newOutline, none, type Outline, paragraph, readLine, survivesBlank } from './outline.ts';
import type { Block } from './types.ts';

/** The whole draft, cut afresh. */
export function cutBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < text.length) {
    const end = blockEnd(text, at, at === 0);
    blocks.push({ start: at, text: text.slice(at, end) });
    at = end;
  }
  return blocks;
}

/**
 * Where the block that starts at `start` ends: a function of the text from there on alone, and of whether the
 * draft starts there.
 */
export function blockEnd(text: string, start: number, first: boolean): number {
  const outline = newOutline();
  let at = first ? frontMatterEnd(text) || bomLength(text) : start;
  if (first && at > bomLength(text) && !readsAsFileStart(text, at, lineEnd(text, at))) return at;
  let afterBlank = false;
  let hasContent = false;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const blank = isBlank(text, at, end);
    if (!blank && afterBlank && hasContent && mayCut(outline, text, at, end)) return at;
    if (!readPlainLine(outline, text, at, blank, afterBlank)) {
      readLine(outline, widenTabs(text.slice(at, end)));
    }
    hasContent ||= !blank;
    afterBlank = blank;
    at = pastBreak(text, end);
  }
  return text.length;
}

/** A line that means something else at the start of a file, and so may not start a later block. */
const readsAsFileStart = (text: string, at: number, end: number): boolean =>
  text.charCodeAt(at) === 0xfeff || isMatterFence(text, at, end);

/** Most lines: prose or nothing, outside any container. */
function readPlainLine(
  o: Outline,
  text: string,
  at: number,
  blank: boolean,
  afterBlank: boolean,
): boolean {
  const { type } = o.leaf;
  if (o.containers.length > 0 || (type !== 'none' && type !== 'paragraph')) return false;
  if (blank) {
    o.leaf = none;
    return true;
  }
  if (!isPlain(text.charCodeAt(at))) return false;
  if (afterBlank) o.unsure = false;
  o.leaf = paragraph;
  return true;
}

/** A unit that can start nothing but prose: a letter, Chinese, an opening quotation mark. */
const isPlain = (unit: number): boolean =>
  (unit > 64 && unit < 91) || (unit > 96 && unit < 123) || (unit > 127 && unit !== 0xfeff);

/** May a block start at this line, which follows a blank one? */
function mayCut(o: Outline, text: string, at: number, end: number): boolean {
  if (survivesBlank(o)) return false;
  const unit = text.charCodeAt(at);
  if (unit === 32 || unit === 9 || readsAsFileStart(text, at, end)) return false;
  if (isPlain(unit)) return true;
  // After indented code micromark reads some openers as if they stood under a paragraph.
  if (o.leaf.type === 'code') return false;
  if (!listMarker(widenTabs(text.slice(at, end)))) return true;
  return !o.listSeen && !leadsIn(text, at);
}

/** True where the last words before `at` end in a colon, whatever markup closes them. */
function leadsIn(text: string, at: number): boolean {
  let last = at - 1;
  while (last >= 0 && ' \t\r\n*_\\'.includes(text.charAt(last))) last--;
  return text[last] === ':' || text[last] === '：';
}
