/** A compiled record as a file: one JSON object, or packed, a line for each thing (see store.ts). */

import type { CompiledRecord, RecordPack } from './record.ts';
import type { PackHead } from './store.ts';

/** A file's bytes, as the platform has them. */
export interface RecordBytes {
  readonly length: number;
  /** Where a byte first stands; -1 where it does not. */
  indexOf(byte: number): number;
  /** UTF-8 between two places. */
  text(from: number, to: number): string;
}

/** What a file holds; throws where it is neither. `path` tells which by its ending. */
export const readRecord = (path: string, bytes: RecordBytes): CompiledRecord | RecordPack =>
  path.endsWith('.jsonl') ? packIn(bytes) : whole(JSON.parse(bytes.text(0, bytes.length)), parts);

function packIn(bytes: RecordBytes): RecordPack {
  const end = bytes.indexOf(newline);
  const head = whole<PackHead>(JSON.parse(bytes.text(0, Math.max(0, end))), headParts);
  const starts = new Float64Array(head.lengths.length + 1);
  let start = end + 1;
  head.lengths.forEach((length, i) => {
    starts[i] = start;
    start += length + 1;
  });
  if (start !== bytes.length) throw new Error('it is cut off');
  return {
    head,
    line: (i) => {
      const from = starts[i] as number;
      return bytes.text(from, from + (head.lengths[i] as number));
    },
  };
}

const newline = 10;
const headParts = [
  'meta',
  'sources',
  'attributes',
  'lexicon',
  'fold',
  'spoken',
  'columns',
  'counts',
  'lengths',
];
const parts = [
  'meta',
  'entities',
  'facts',
  'provisions',
  'sources',
  'attributes',
  'lexicon',
  'fold',
  'index',
  'words',
  'spoken',
  'columns',
];

/** A record of another version, or something else altogether, is told apart from a fault of ours. */
function whole<T extends object>(parsed: unknown, wanted: readonly string[]): T {
  const record = typeof parsed === 'object' && parsed !== null ? parsed : {};
  const missing = wanted.find((part) => !(part in record));
  if (missing !== undefined) throw new Error(`it has no "${missing}"`);
  return record as T;
}
