/** The compiled record beside the bundle, opened once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledRecord, openRecord, type PolicyRecord } from '../record/record.ts';
import { reason } from './files.ts';
import { storedWording } from './text-cache.ts';

/** The record could not be used: nothing can be checked. */
export class RecordError extends Error {}

export function loadRecord(path: string = join(__dirname, 'record.json')): PolicyRecord {
  const text = read(path);
  try {
    return openRecord(whole(JSON.parse(text)), storedWording());
  } catch (error) {
    throw new RecordError(
      `${path}: the record is broken: ${(error as Error).message}. Build it again with "npm run build", or install Plumbline again.`,
    );
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new RecordError(
      `${path}: the record cannot be read: ${reason(error)} "npm run build" makes it.`,
    );
  }
}

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
];

/** A record of another version, or something else altogether, is told apart from a fault of ours. */
function whole(parsed: unknown): CompiledRecord {
  const record = typeof parsed === 'object' && parsed !== null ? parsed : {};
  const missing = parts.find((part) => !(part in record));
  if (missing !== undefined) throw new Error(`it has no "${missing}"`);
  return record as CompiledRecord;
}
