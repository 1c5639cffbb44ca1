/**
 * The tree of a block that holds no markup at all: one paragraph or heading of plain words. Most of a memo
 * is that, and remark's general machinery costs it a hundred times what it needs. Agreement with remark is
 * a property test; whatever is doubtful is left to remark.
 */

import type { Heading, Paragraph, Root } from 'mdast';

/** Characters that may open markup anywhere, or whatever needs the parser's care. */
const markup = /[*_`[\]<>&\\~$|@\r\t\u0000\uFEFF]|:\/\/|www\.| \n/i;
/** A line that begins with a letter, a Chinese character or an opening quote or bracket opens nothing else. */
const plainLine = /^[\p{L}“‘《（("「『]/u;
const heading = /^(#{1,6}) (?=\S)/;

interface Place {
  readonly start: { line: number; column: number; offset: number };
  readonly end: { line: number; column: number; offset: number };
}

const place = (start: number, end: number): Place => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

/** Undefined where the block is anything but plain. */
export function plainTree(source: string): Root | undefined {
  const end = source.trimEnd().length;
  if (end === 0 || /[^\n]/.test(source.slice(end)) || markup.test(source)) return undefined;
  const opening = heading.exec(source)?.[0].length ?? 0;
  const text = source.slice(opening, end);
  if (text.includes('\n') ? opening > 0 || !paragraph(text) : !(opening > 0 ? plainHeading(text) : plainLine.test(text))) return undefined;
  const node = { type: 'text' as const, value: text, position: place(opening, end) };
  const block: Paragraph | Heading = opening > 0
    ? { type: 'heading', depth: (opening - 1) as Heading['depth'], children: [node], position: place(0, end) }
    : { type: 'paragraph', children: [node], position: place(0, end) };
  return { type: 'root', children: [block], position: place(0, source.length) };
}

/** Every line is plain, and none is blank, underlined or indented. */
const paragraph = (text: string): boolean => text.split('\n').every((line) => plainLine.test(line));

/** A closing run of `#` is no text. */
const plainHeading = (text: string): boolean => !text.includes('#');
