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

export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export interface Recut {
  readonly blocks: readonly Block[];
  /** Index of the first block that changed; `removed` old blocks gave way to `inserted` new ones. */
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The whole draft, cut afresh. */
export function cutBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < text.length) {
    const end = blockEnd(text, at);
    blocks.push({ start: at, text: text.slice(at, end) });
    at = end;
  }
  return blocks;
}

/**
 * The blocks after an edit. Scans from the block before the edit until a cut meets an old one;
 * every block outside keeps its text, so whatever was computed for it still stands.
 */
export function recut(
  blocks: readonly Block[],
  oldText: string,
  newText: string,
  change: TextChange,
): Recut {
  const matter = frontMatterEnd(newText);
  if (matter !== frontMatterEnd(oldText) || (matter > 0 && change.start <= matter)) {
    const fresh = cutBlocks(newText);
    return { blocks: fresh, from: 0, removed: blocks.length, inserted: fresh.length };
  }
  const from = Math.max(0, indexAt(blocks, change.start) - 1);
  const delta = change.newEnd - change.oldEnd;
  const inserted: Block[] = [];
  let at = blocks[from]?.start ?? 0;
  let next = from;
  for (;;) {
    while (next < blocks.length && oldStart(blocks, next, change) + delta < at) next++;
    const meets = next < blocks.length && oldStart(blocks, next, change) + delta === at;
    if (at >= newText.length || (meets && at >= change.newEnd && at > change.start)) break;
    const end = blockEnd(newText, at);
    inserted.push({ start: at, text: ownText(newText, at, end) });
    at = end;
  }
  const tail = blocks.slice(next);
  return {
    blocks: blocks.slice(0, from).concat(inserted, delta === 0 ? tail : shifted(tail, delta)),
    from,
    removed: next - from,
    inserted: inserted.length,
  };
}

/** Start of an old block; those inside the edit can meet no new cut. */
const oldStart = (blocks: readonly Block[], index: number, change: TextChange): number => {
  const { start } = blocks[index]!;
  return start >= change.oldEnd ? start : Number.NEGATIVE_INFINITY;
};

const shifted = (blocks: readonly Block[], by: number): Block[] =>
  blocks.map(({ start, text }) => ({ start: start + by, text }));

/** A copy: a slice would keep each version of the draft alive for as long as one of its blocks. */
const ownText = (text: string, start: number, end: number): string =>
  end - start > text.length / 2
    ? text.slice(start, end)
    : JSON.parse(JSON.stringify(text.slice(start, end)));

/** Index of the block that holds `offset`; the last one for the end of the text. */
function indexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the block that starts at `start` ends: a function of the text from there on alone. */
function blockEnd(text: string, start: number): number {
  const outline = newOutline();
  let at = start === 0 ? frontMatterEnd(text) || bomLength(text) : start;
  if (start === 0 && at > bomLength(text) && !readsAsFileStart(text, at, lineEnd(text, at)))
    return at;
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
