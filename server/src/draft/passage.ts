/** Makes one passage out of inline nodes, and one out of a table row. */

import type { PhrasingContent, TableRow } from 'mdast';
import { type Span, span } from '../text/span.ts';
import { Flattener, gapCharacter } from './flattener.ts';
import { flattenInline, type Place } from './inline.ts';
import { sentences } from './sentences.ts';
import { sourceOf } from './source-map.ts';
import type { Passage, PassageKind } from './types.ts';

export interface PassageOptions {
  readonly kind: PassageKind;
  readonly quoted: boolean;
  readonly depth?: number;
  readonly lead?: string;
}

/** The passage, or nothing where no prose is left. */
export function makePassage(
  nodes: readonly PhrasingContent[],
  place: Place,
  options: PassageOptions,
): Passage | undefined {
  const out = new Flattener();
  flattenInline(nodes, place, out);
  out.finish();
  return close(out, options, options.kind === 'heading' ? whole : sentences);
}

/** A row reads as one sentence: what one cell says of another is the point of a table. */
export function makeRow(
  row: TableRow,
  place: Place,
  options: Pick<PassageOptions, 'quoted'> & { columns?: readonly string[] },
): Passage | undefined {
  const out = new Flattener();
  const cells: Span[] = [];
  for (const cell of row.children) {
    const at = cell.position!.start.offset! + place.base;
    if (cells.length > 0) out.atom(' | ', at, at + 1);
    const start = out.text.length;
    flattenInline(cell.children, place, out);
    out.finish();
    cells.push(span(start, out.text.length));
  }
  const passage = close(out, { kind: 'row', quoted: options.quoted }, whole);
  const columns = options.columns && cells.map((_, index) => options.columns![index] ?? '');
  return passage && { ...passage, cells, ...(columns && { columns }) };
}

const noProse = new RegExp(`^[\\s|${gapCharacter}]*$`);

function close(
  out: Flattener,
  options: PassageOptions,
  split: (text: string) => readonly Span[],
): Passage | undefined {
  const { text, marks, runs, spaced } = out;
  if (noProse.test(text)) return undefined;
  const { kind, quoted, lead, depth = 0 } = options;
  return {
    kind,
    text,
    marks,
    depth,
    quoted,
    sentences: split(text),
    ...(lead !== undefined && { lead }),
    ...(spaced && { spaced }),
    source: (of) => sourceOf(runs, of),
  };
}

/** The whole text as one sentence. */
const whole = (text: string): readonly Span[] => {
  const start = text.length - text.trimStart().length;
  return [span(start, text.trimEnd().length)];
};
