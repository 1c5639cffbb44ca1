/** The compiled record, opened once per test process. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecord, type PolicyRecord } from '../server/src/record/record.ts';

let opened: PolicyRecord | undefined;

/** Throws where dist/record.json is missing: run `npm run build` first. */
export function testRecord(): PolicyRecord {
  opened ??= openRecord(
    JSON.parse(readFileSync(join(import.meta.dirname, '..', 'dist', 'record.json'), 'utf8')),
  );
  return opened;
}
