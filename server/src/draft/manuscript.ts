/**
 * The text of a draft under edit, kept as its blocks: an edit copies what it touches and no more, and lines are
 * counted block by block. The whole text is put together only for those who ask for it.
 */

import { cutBlocks } from './blocks.ts';
import { lastUpTo, type Recut, recut, type TextEdit } from './recut.ts';
import type { Block } from './types.ts';

/** As the language server protocol counts: lines end in LF, CR or CRLF; characters are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export class Manuscript {
  /** One entry a block, in each. Lines are counted from the block's start, and before it. */
  #starts: number[];
  #texts: string[];
  #lines: (readonly number[])[];
  #linesBefore: number[] = [];
  #text: string | undefined;

  constructor(text: string) {
    const blocks = cutBlocks(text);
    this.#text = text;
    this.#starts = blocks.map((block) => block.start);
    this.#texts = blocks.map((block) => block.text);
    this.#lines = blocks.map(lineStarts);
    this.#linesBefore = counted(this.#lines, 0);
  }

  /** How many blocks. */
  get size(): number {
    return this.#texts.length;
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  startOf(index: number): number {
    return this.#starts[index] as number;
  }

  block(index: number): Block {
    return { start: this.startOf(index), text: this.#texts[index] as string };
  }

  get text(): string {
    this.#text ??= this.#texts.join('');
    return this.#text;
  }

  get length(): number {
    const last = this.size - 1;
    return last < 0 ? 0 : this.startOf(last) + (this.#texts[last] as string).length;
  }

  edit(change: TextEdit): Recut {
    const cut = recut({ starts: this.#starts, texts: this.#texts }, change);
    const { from, removed, inserted, delta } = cut;
    const past = from + removed.length;
    const before = this.#linesBefore[from] ?? 0;
    const after = this.#linesBefore[past];
    const lines = inserted.map(lineStarts);
    const counts = counted(lines, before);
    const more = before + sum(lines) - (after ?? 0);
    this.#starts = spliced(this.#starts, from, past, inserted.map(startOf), delta);
    this.#linesBefore = spliced(this.#linesBefore, from, past, counts, more);
    this.#texts = this.#texts.slice(0, from).concat(inserted.map(textOf), this.#texts.slice(past));
    this.#lines = this.#lines.slice(0, from).concat(lines, this.#lines.slice(past));
    this.#text = undefined;
    return cut;
  }

  /** A place inside a line ending counts as the end of its line. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const index = lastUpTo(this.#starts, at);
    const text = this.#texts[index];
    if (text === undefined) return { line: 0, character: 0 };
    const own = at - this.startOf(index);
    if (own === text.length && endsLine(text, own))
      return { line: this.lineCount - 1, character: 0 };
    const lines = this.#lines[index] as readonly number[];
    const line = lastUpTo(lines, own);
    const from = lines[line] as number;
    return {
      line: (this.#linesBefore[index] as number) + line,
      character: beforeBreak(text, own, from) - from,
    };
  }

  /** Lines and characters that the draft does not have count as the nearest that it has. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const index = lastUpTo(this.#linesBefore, line);
    const text = this.#texts[index];
    if (text === undefined) return 0;
    const lines = this.#lines[index] as readonly number[];
    const own = line - (this.#linesBefore[index] as number);
    const from = lines[own];
    if (from === undefined) return this.length;
    const start = this.startOf(index);
    if (character <= 0) return start + from;
    const to = Math.min(from + character, lines[own + 1] ?? text.length);
    return start + beforeBreak(text, to, from);
  }

  private get lineCount(): number {
    const last = this.size - 1;
    const text = this.#texts[last];
    if (text === undefined) return 1;
    const open = endsLine(text, text.length) ? 1 : 0;
    return (this.#linesBefore[last] as number) + (this.#lines[last]?.length ?? 0) + open;
  }
}

const startOf = ({ start }: Block): number => start;
const textOf = ({ text }: Block): string => text;

const sum = (lines: readonly (readonly number[])[]): number =>
  lines.reduce((all, { length }) => all + length, 0);

/** Lines before each block, the first of which has `before` of them. */
function counted(lines: readonly (readonly number[])[], before: number): number[] {
  let all = before;
  return lines.map(({ length }) => {
    all += length;
    return all - length;
  });
}

/** `inserted` in place of what stood from `from` to `past`; what follows grows by `delta`. */
function spliced(
  row: readonly number[],
  from: number,
  past: number,
  inserted: readonly number[],
  delta: number,
): number[] {
  const out = row.slice(0, from).concat(inserted, row.slice(past));
  if (delta !== 0)
    for (let i = from + inserted.length; i < out.length; i++) out[i] = (out[i] as number) + delta;
  return out;
}

const endsLine = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at - 1);
  return unit === 10 || unit === 13;
};

/** Starts of a block's lines; what follows its last line ending is the next block's. */
function lineStarts({ text }: Block): readonly number[] {
  const starts = [0];
  const last = text.length - 1;
  for (let at = 0; at < last; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

function beforeBreak(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && endsLine(text, end)) end--;
  return end;
}
