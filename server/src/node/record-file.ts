/** A compiled record on disk. */

import type { CompiledRecord, RecordPack } from '../record/record.ts';
import { readRecord as read } from '../record/record-file.ts';

/** What a file holds; throws where it is no record. `path` tells which kind by its ending. */
export const readRecord = (path: string, bytes: Buffer): CompiledRecord | RecordPack =>
  read(path, {
    length: bytes.length,
    indexOf: (byte) => bytes.indexOf(byte),
    text: (from, to) => bytes.toString('utf8', from, to),
  });
