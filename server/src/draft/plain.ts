/**
 * The tree of a block whose markup leaves nothing to decide: paragraphs, headings, one flat list, one-line
 * quotations. Most of a memo is that, and remark's general machinery costs it a hundred times what it needs.
 * Agreement with remark is a property test; whatever is doubtful is left to remark.
 */

import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { isLight, lightInline, place } from './plain-inline.ts';
import { plainTable } from './plain-table.ts';

/** What opens a line of prose and nothing else: a letter, an opening quote or bracket, a number that heads no list, light markup. */
const opening = '[\\p{L}“‘《（("「『]|\\d{1,9}(?![\\d.)])|\\*{1,2}[\\p{L}\\p{N}]|\\[\\p{L}';
const plainLine = new RegExp(`^(?:${opening})`, 'u');
const heading = /^(#{1,6}) (?=\S)/;
const bullet = new RegExp(`^- (?=${opening})`, 'u');
const numbered = new RegExp(`^\\d{1,9}\\. (?=${opening})`, 'u');
const quoted = new RegExp(`^> (?=${opening})`, 'u');

/** Undefined where the block is anything but plain. */
export function plainTree(source: string): Root | undefined {
  const end = source.trimEnd().length;
  if (end === 0 || /[^\n]/.test(source.slice(end))) return undefined;
  const table = plainTable(source, end);
  if (table) return { type: 'root', children: [table], position: place(0, source.length) };
  const first = source.charCodeAt(0);
  if (!isLight(first === 62 ? source.slice(1) : source)) return undefined;
  const children: RootContent[] = [];
  for (let at = 0; at < end; ) {
    const blank = source.indexOf('\n\n', at);
    const stop = blank < 0 || blank > end ? end : blank;
    const node = chunk(source, at, stop);
    // Whatever follows a list may belong to it.
    if (!node || children.at(-1)?.type === 'list') return undefined;
    children.push(node);
    for (at = stop; source.charCodeAt(at) === 10; ) at++;
  }
  return { type: 'root', children, position: place(0, source.length) };
}

/** What stands between blank lines. */
function chunk(source: string, start: number, end: number): RootContent | undefined {
  const text = source.slice(start, end);
  const marker = heading.exec(text)?.[0].length ?? 0;
  if (marker > 0) return text.includes('\n') ? undefined : headingAt(source, start, end, marker);
  if (bullet.test(text)) return list(source, start, end, bullet);
  if (numbered.test(text)) return list(source, start, end, numbered);
  if (quoted.test(text)) return text.includes('\n') ? undefined : quotation(source, start, end);
  return text.split('\n').every((line) => plainLine.test(line))
    ? paragraph(source, start, end)
    : undefined;
}

function paragraph(source: string, start: number, end: number): Paragraph | undefined {
  const children = lightInline(source, start, end);
  return children && { type: 'paragraph', children, position: place(start, end) };
}

/** A closing run of `#` is no text. */
function headingAt(
  source: string,
  start: number,
  end: number,
  marker: number,
): Heading | undefined {
  const from = start + marker;
  const children = source.slice(from, end).includes('#')
    ? undefined
    : lightInline(source, from, end);
  return (
    children && {
      type: 'heading',
      depth: (marker - 1) as Heading['depth'],
      children,
      position: place(start, end),
    }
  );
}

function quotation(source: string, start: number, end: number): RootContent | undefined {
  const inside = start === 0 ? paragraph(source, start + 2, end) : undefined;
  return inside && { type: 'blockquote', children: [inside], position: place(start, end) };
}

/** Every line is an item of its own. */
function list(source: string, start: number, end: number, marker: RegExp): List | undefined {
  const items: ListItem[] = [];
  for (let at = start; at < end; ) {
    const found = source.indexOf('\n', at);
    const stop = found < 0 || found > end ? end : found;
    const width = marker.exec(source.slice(at, stop))?.[0].length;
    const inside = width && paragraph(source, at + width, stop);
    if (!inside) return undefined;
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [inside],
      position: place(at, stop),
    });
    at = stop + 1;
  }
  return {
    type: 'list',
    ordered: marker === numbered,
    spread: false,
    children: items,
    position: place(start, end),
  };
}
