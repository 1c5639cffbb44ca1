/** Walks the inline nodes of one passage into a flattener. */

import type { Link, PhrasingContent, Text } from 'mdast';
import { align, type Piece } from './align.ts';
import { type Aside, asides } from './asides.ts';
import type { Flattener } from './flattener.ts';
import { parseMarkdown } from './markdown.ts';
import { isChinese } from './scripts.ts';

export interface Place {
  readonly source: string;
  /** Offset in the source of the tree's offset 0. */
  readonly base: number;
  /** Target of a reference-style link. */
  target(identifier: string): string | undefined;
}

export function flattenInline(
  nodes: readonly PhrasingContent[],
  place: Place,
  out: Flattener,
): void {
  for (const node of nodes) flattenNode(node, place, out);
}

function flattenNode(node: PhrasingContent, place: Place, out: Flattener): void {
  const start = node.position!.start.offset! + place.base;
  const end = node.position!.end.offset! + place.base;
  const inside = 'children' in node ? () => flattenInline(node.children, place, out) : () => {};
  if (node.type === 'text') flattenText(node, start, end, place, out);
  else if (node.type === 'emphasis' || node.type === 'strong')
    out.mark(node.type, undefined, inside);
  else if (node.type === 'link') flattenLink(node, start, end, place, out);
  else if (node.type === 'linkReference') out.mark('link', place.target(node.identifier), inside);
  else if (node.type === 'break') out.break(start, end, 'hard');
  else if (node.type === 'footnoteReference') {
    out.omit(start, end);
    out.mark('footnote-ref', node.label ?? node.identifier, () => {});
  } else if (isUnseen(node)) out.omit(start, end);
  else out.gap(start, end);
}

/** Struck text is no longer said, and a comment never was. */
const isUnseen = (node: PhrasingContent): boolean =>
  node.type === 'delete' || (node.type === 'html' && node.value.startsWith('<!--'));

function flattenLink(node: Link, start: number, end: number, place: Place, out: Flattener): void {
  if (place.source[start] === '[') {
    out.mark('link', node.url, () => flattenInline(node.children, place, out));
    return;
  }
  const tail = place.source[start] === '<' ? end : addressEnd(place.source, start, end);
  const url = tail === end ? node.url : place.source.slice(start, tail);
  out.mark('link', url, () => out.gap(start, tail));
  if (tail === end) return;
  const [rest] = parseMarkdown(place.source.slice(tail, end)).children;
  if (rest?.type === 'paragraph') flattenInline(rest.children, { ...place, base: tail }, out);
}

/** GFM lets a bare address run on through Chinese text up to the next space; the prose starts before. */
function addressEnd(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = source.charAt(at);
    if (isChinese(unit) || '“”‘’—…'.includes(unit)) return at;
  }
  return end;
}

function flattenText(node: Text, start: number, end: number, place: Place, out: Flattener): void {
  const pieces = align(node.value, place.source, start, end);
  let at = 0;
  for (const aside of asides(node.value)) {
    emit(pieces, node.value, at, aside.start, out);
    emitAside(aside, pieces, out);
    at = aside.end;
  }
  emit(pieces, node.value, at, node.value.length, out);
}

function emitAside(aside: Aside, pieces: readonly Piece[], out: Flattener): void {
  const start = sourceAt(pieces, aside.start, 'start');
  const end = sourceAt(pieces, aside.end - 1, 'end');
  const write = () =>
    aside.noun || aside.kind === 'opaque' ? out.gap(start, end) : out.omit(start, end);
  if (aside.kind === 'opaque' || aside.kind === 'omitted') write();
  else if (aside.noun) out.mark(aside.kind, aside.target, write);
  else {
    write();
    out.mark(aside.kind, aside.target, () => {});
  }
}

/** Where a character of the value starts or ends in the source. */
function sourceAt(pieces: readonly Piece[], at: number, side: 'start' | 'end'): number {
  const piece = pieces.find((p) => p.at <= at && at < p.at + p.length)!;
  if (!piece.literal) return piece[side];
  return piece.start + at - piece.at + (side === 'end' ? 1 : 0);
}

/** Writes the part of the value from `from` to `to`. */
function emit(
  pieces: readonly Piece[],
  value: string,
  from: number,
  to: number,
  out: Flattener,
): void {
  for (const piece of pieces) {
    const start = Math.max(from, piece.at);
    const end = Math.min(to, piece.at + piece.length);
    if (start >= end) continue;
    if (piece.type === 'break') out.break(piece.start, piece.end, 'soft');
    else if (piece.literal) out.literal(value.slice(start, end), piece.start + start - piece.at);
    else out.atom(value.slice(start, end), piece.start, piece.end);
  }
}
