/**
 * The blocks after an edit. Cuts from the block before the edit until a cut meets an old one; every block outside
 * keeps its text, so whatever was computed for it still stands. No more of the draft is looked at than that.
 */

import { blockEnd, cutBlocks } from './blocks.ts';
import { bomLength, frontMatterEnd, isMatterFence } from './front-matter-end.ts';
import { lineEnd } from './lines.ts';
import type { Block } from './types.ts';

/** `text` in place of what stood from `start` to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Blocks by their starts and their texts, in two rows: numbers close together are quick to look through and to move. */
export interface Cut {
  readonly starts: readonly number[];
  readonly texts: readonly string[];
}

export interface Recut {
  /** Index of the first block that changed; the old blocks from there give way to the new ones. */
  readonly from: number;
  readonly removed: readonly string[];
  readonly inserted: readonly Block[];
  /** What the blocks behind move by. */
  readonly delta: number;
}

export function recut(cut: Cut, edit: TextEdit): Recut {
  const { starts, texts } = cut;
  const delta = edit.text.length - (edit.end - edit.start);
  if (starts.length === 0 || movesMatter(cut, edit)) {
    const inserted = cutBlocks(edited(cut, 0, starts.length, edit));
    return { from: 0, removed: texts, inserted, delta };
  }
  const from = Math.max(0, lastUpTo(starts, edit.start) - 1);
  // Two blocks past the edit show most cuts; where they do not, ever more of the draft is looked at.
  let to = lastUpTo(starts, edit.end) + 3;
  for (;;) {
    const found = cutWindow(cut, from, Math.min(to, starts.length), edit, delta);
    if (found) return found;
    to += 2 * (to - from);
  }
}

/** The cut of blocks `from` to `to`, edited; undefined where it takes more of the draft to tell. */
function cutWindow(
  cut: Cut,
  from: number,
  to: number,
  edit: TextEdit,
  delta: number,
): Recut | undefined {
  const { starts, texts } = cut;
  const base = starts[from] as number;
  const window = edited(cut, from, to, edit);
  const whole = to === starts.length;
  const past = edit.start + edit.text.length - base;
  const inserted: Block[] = [];
  let next = from;
  for (let at = 0; ; ) {
    while (next < to && oldStart(starts, next, edit) + delta < base + at) next++;
    const meets = next < to && oldStart(starts, next, edit) + delta === base + at;
    if (meets && at >= past && base + at > edit.start)
      return { from, removed: texts.slice(from, next), inserted, delta };
    if (at >= window.length)
      return whole ? { from, removed: texts.slice(from, to), inserted, delta } : undefined;
    const end = blockEnd(window, at, base + at === 0);
    if (end === window.length && !whole) return undefined;
    inserted.push({ start: base + at, text: ownText(window, at, end) });
    at = end;
  }
}

/** Start of an old block; those inside the edit can meet no new cut. */
const oldStart = (starts: readonly number[], index: number, edit: TextEdit): number => {
  const start = starts[index] as number;
  return start >= edit.end ? start : Number.NEGATIVE_INFINITY;
};

/** The text of blocks `from` to `to` after the edit. */
function edited({ starts, texts }: Cut, from: number, to: number, edit: TextEdit): string {
  const base = starts[from] ?? 0;
  const text = texts.slice(from, to).join('');
  return text.slice(0, edit.start - base) + edit.text + text.slice(edit.end - base);
}

/** Does the edit make, change or undo front matter? It lies in the first block, whole. */
function movesMatter(cut: Cut, edit: TextEdit): boolean {
  const { starts, texts } = cut;
  const first = texts[0] as string;
  const matter = frontMatterEnd(first);
  if (matter > 0) return edit.start <= matter;
  const head =
    edit.start < first.length || starts.length === 1
      ? edited(cut, 0, Math.min(starts.length, lastUpTo(starts, edit.end) + 2), edit)
      : first;
  const start = bomLength(head);
  return isMatterFence(head, start, lineEnd(head, start));
}

/** A copy: a slice would keep the whole window alive for as long as one of its blocks. */
const ownText = (text: string, start: number, end: number): string =>
  end - start > text.length / 2
    ? text.slice(start, end)
    : JSON.parse(JSON.stringify(text.slice(start, end)));

/** Index of the last number up to `limit` of an ascending list; 0 where there is none. */
export function lastUpTo(list: readonly number[], limit: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
