/**
 * The block structure of a draft, line by line: which containers are open, and what the innermost holds.
 * Only as much of CommonMark (as micromark reads it) as decides where a draft may be cut.
 */

import { htmlOpen } from './html-openers.ts';
import {
  type Fence,
  fenceCloses,
  fenceOpen,
  isHeading,
  isRule,
  isTableRule,
  isUnderline,
  listMarker,
  noteLabel,
} from './openers.ts';

type Container =
  | { readonly type: 'quote' }
  | { readonly type: 'note' }
  | {
      readonly type: 'item';
      readonly marker: string;
      size: number;
      startsBlank: boolean;
      ended: boolean;
    };

type Leaf =
  | { readonly type: 'none' | 'paragraph' | 'code' | 'table' | 'loose-html' }
  | { readonly type: 'fence'; readonly fence: Fence }
  | { readonly type: 'html'; readonly end: RegExp };

export interface Outline {
  containers: Container[];
  leaf: Leaf;
  /** A list has stood at the top level since the last reset. */
  listSeen: boolean;
  /** The containers may not be what we think; harmless unless something opens that survives blanks. */
  unsure: boolean;
  /** Something opened while unsure: no later line may be cut. */
  lost: boolean;
}

export const none: Leaf = { type: 'none' };
export const paragraph: Leaf = { type: 'paragraph' };
const code: Leaf = { type: 'code' };
const table: Leaf = { type: 'table' };
const looseHtml: Leaf = { type: 'loose-html' };

export const newOutline = (): Outline => ({
  containers: [],
  leaf: none,
  listSeen: false,
  unsure: false,
  lost: false,
});

/** Something is open at the top level that a blank line does not close. */
export const survivesBlank = (o: Outline): boolean =>
  o.lost || (o.containers.length === 0 && (o.leaf.type === 'fence' || o.leaf.type === 'html'));

const indentAt = (line: string, at: number): number => {
  let end = at;
  while (line.charCodeAt(end) === 32) end++;
  return end - at;
};

/** Reads one line, its tabs widened, without its line ending. */
export function readLine(o: Outline, line: string): void {
  const [matched, start, sibling] = matchContainers(o, line);
  const all = matched === o.containers.length;
  if (all && continuesLeaf(o, line.slice(start))) return;
  const interrupting = all && !sibling && o.leaf.type !== 'none';
  const [opened, from] = openContainers(o, line, start, matched, interrupting);
  if (!all && !opened) readLazy(o, line.slice(from), matched);
  else readFlow(o, line.slice(from));
}

/** How many open containers this line continues, where its content starts, and if it began a new item. */
function matchContainers(
  o: Outline,
  line: string,
): [matched: number, at: number, sibling: boolean] {
  let at = 0;
  for (let n = 0; n < o.containers.length; n++) {
    const container = o.containers[n]!;
    const indent = indentAt(line, at);
    const blank = at + indent === line.length;
    if (container.type === 'quote') {
      if (indent > 3 || line[at + indent] !== '>') return [n, at, false];
      at += indent + (line[at + indent + 1] === ' ' ? 2 : 1);
    } else if (container.type === 'note') {
      if (!blank && indent < 4) return [n, at, false];
      at += Math.min(indent, 4);
    } else if (blank) {
      container.ended ||= container.startsBlank;
      at += Math.min(indent, container.size);
    } else {
      const inside = !container.ended && indent >= container.size;
      container.ended = container.startsBlank = false;
      if (!inside) return nextItem(o, container, line, at, n);
      at += container.size;
    }
  }
  return [o.containers.length, at, false];
}

/** A line that left an item may start the next one of the same list. */
function nextItem(
  o: Outline,
  item: Container & { type: 'item' },
  line: string,
  at: number,
  n: number,
): [number, number, boolean] {
  const indent = indentAt(line, at);
  const marker = indent < 4 ? listMarker(line.slice(at + indent)) : undefined;
  if (marker?.marker !== item.marker) return [n, at, false];
  o.containers.length = n + 1;
  o.leaf = none;
  item.size = indent + marker.width;
  item.startsBlank = marker.blank;
  return [n + 1, Math.min(line.length, at + item.size), true];
}

/** Code and HTML take any line that is theirs, whatever it looks like. */
function continuesLeaf(o: Outline, rest: string): boolean {
  const { leaf } = o;
  if (leaf.type === 'fence') {
    if (fenceCloses(rest, leaf.fence)) o.leaf = none;
  } else if (leaf.type === 'html') {
    if (leaf.end.test(rest)) o.leaf = none;
  } else if (leaf.type === 'loose-html') {
    if (rest.trim() === '') o.leaf = none;
  } else return false;
  return true;
}

function openContainers(
  o: Outline,
  line: string,
  start: number,
  matched: number,
  interrupting: boolean,
): [opened: boolean, at: number] {
  let at = start;
  let opened = false;
  for (;;) {
    const indent = indentAt(line, at);
    if (indent > 3) return [opened, at];
    const found = containerAt(line, at + indent, indent, interrupting);
    if (!found) return [opened, at];
    if (!opened) {
      o.containers.length = matched;
      o.leaf = none;
      opened = true;
    }
    if (found[0].type === 'item' && o.containers.length === 0) o.listSeen = true;
    o.containers.push(found[0]);
    at = Math.min(line.length, at + indent + found[1]);
  }
}

function containerAt(
  line: string,
  at: number,
  indent: number,
  interrupting: boolean,
): [Container, width: number] | undefined {
  const unit = line[at];
  if (unit === undefined) return undefined;
  if (unit === '>') return [{ type: 'quote' }, line[at + 1] === ' ' ? 2 : 1];
  const rest = line.slice(at);
  if (unit === '[') {
    const width = noteLabel(rest);
    return width > 0 ? [{ type: 'note' }, width] : undefined;
  }
  const marker = listMarker(rest);
  if (!marker || (interrupting && !marker.interrupts)) return undefined;
  const size = indent + marker.width;
  return [
    { type: 'item', marker: marker.marker, size, startsBlank: marker.blank, ended: false },
    marker.width,
  ];
}

/** A line that leaves containers without opening any may still belong to the paragraph inside them. */
function readLazy(o: Outline, rest: string, matched: number): void {
  if (o.leaf.type === 'table') o.unsure = true;
  if (o.leaf.type === 'paragraph' && rest.trim() !== '' && !interrupts(rest)) {
    // micromark lets a lone tag interrupt here, yet leaves it inside the containers.
    if (htmlOpen(rest.trimStart())) o.leaf = looseHtml;
    return;
  }
  o.containers.length = matched;
  o.leaf = none;
  readFlow(o, rest);
}

/** Does this line start something else under a paragraph? */
function interrupts(rest: string): boolean {
  const indent = indentAt(rest, 0);
  if (indent > 3) return false;
  const line = rest.slice(indent);
  if (isHeading(line) || isRule(line) || fenceOpen(line)) return true;
  const html = htmlOpen(line);
  return html !== undefined && (html.kind === 'sticky' || !html.bare);
}

function readFlow(o: Outline, rest: string): void {
  const indent = indentAt(rest, 0);
  const line = rest.slice(indent);
  const before = o.leaf.type;
  if (line === '') o.leaf = before === 'code' ? code : none;
  else if (before === 'paragraph' && !interrupts(rest)) underParagraph(o, line, indent);
  else if (indent > 3) o.leaf = code;
  else if (isHeading(line) || isRule(line)) o.leaf = none;
  else openLeaf(o, line, before);
}

function underParagraph(o: Outline, line: string, indent: number): void {
  if (indent > 3) return;
  if (isTableRule(line)) o.leaf = isUnderline(line) ? none : table;
  else if (isUnderline(line)) o.leaf = none;
}

function openLeaf(o: Outline, line: string, before: Leaf['type']): void {
  const fence = fenceOpen(line);
  const html = fence ? undefined : htmlOpen(line);
  if (fence) open(o, { type: 'fence', fence });
  else if (html?.kind === 'sticky') {
    if (html.end.test(line.slice(html.from))) o.leaf = none;
    else open(o, { type: 'html', end: html.end });
  } else if (html) {
    // No table after all if its columns did not match, and then the tag interrupts nothing.
    if (before === 'table' && html.bare) o.unsure = true;
    else o.leaf = looseHtml;
  } else if (before !== 'table') o.leaf = paragraph;
}

function open(o: Outline, leaf: Leaf): void {
  o.leaf = leaf;
  if (o.unsure) o.lost = true;
}
