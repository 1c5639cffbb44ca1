/** The compiled record beside the bundle, opened once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecord, type PolicyRecord } from '../record/record.ts';
import { reason } from './files.ts';
import { readRecord } from './record-file.ts';
import { storedWording } from './text-cache.ts';

/** The record could not be used: nothing can be checked. */
export class RecordError extends Error {}

export function loadRecord(path: string = join(__dirname, 'record.jsonl')): PolicyRecord {
  const bytes = read(path);
  try {
    return openRecord(readRecord(path, bytes), storedWording());
  } catch (error) {
    throw new RecordError(
      `${path}: the record is broken: ${(error as Error).message}. Build it again with "npm run build", or install Plumbline again.`,
    );
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new RecordError(
      `${path}: the record cannot be read: ${reason(error)} "npm run build" makes it.`,
    );
  }
}
