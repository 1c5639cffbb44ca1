/** The tree of a table whose rows are all of one width, with light text in every cell and bars at both ends. */

import type { Table, TableCell, TableRow } from 'mdast';
import { isLight, lightInline, place } from './plain-inline.ts';

const rule = /^\|(?: ?:?-{3,}:? ?\|)+$/;
const row = /^\|(?: [^\s|](?:[^|\n]*[^\s|])? \|)+$/;

/** Undefined where the source up to `end` is anything but such a table. */
export function plainTable(source: string, end: number): Table | undefined {
  if (source.charCodeAt(0) !== 124) return undefined;
  const lines = source.slice(0, end).split('\n');
  const [head, delimiter = ''] = lines;
  if (!head || !rule.test(delimiter) || !isLight(source.slice(0, end).replaceAll('|', '/')))
    return undefined;
  const width = bars(delimiter);
  const rows: TableRow[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    if (i !== 1) {
      const cells =
        row.test(line) && bars(line) === width ? cellsOf(source, at, at + line.length) : undefined;
      if (!cells) return undefined;
      rows.push({ type: 'tableRow', children: cells, position: place(at, at + line.length) });
    }
    at += line.length + 1;
  }
  return { type: 'table', align: [], children: rows, position: place(0, end) };
}

const bars = (line: string): number => line.split('|').length;

/** A cell begins at its bar; the last one takes the closing bar too. */
function cellsOf(source: string, start: number, end: number): TableCell[] | undefined {
  const cells: TableCell[] = [];
  for (let at = start; at < end - 1; ) {
    const next = source.indexOf('|', at + 1);
    const children = lightInline(source, at + 2, next - 1);
    if (!children) return undefined;
    cells.push({ type: 'tableCell', children, position: place(at, next === end - 1 ? end : next) });
    at = next;
  }
  return cells;
}
