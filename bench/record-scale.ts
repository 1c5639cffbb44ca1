/** Loads a packed record and times loading, look-ups and edits: `record-scale.ts PATH`. */

import { readFileSync } from 'node:fs';
import { Session } from '../server/src/features/session.ts';
import { surveyed } from '../server/src/features/survey.ts';
import { readRecord } from '../server/src/node/record-file.ts';
import { openRecord } from '../server/src/record/record.ts';
import { draft } from './drafts.mjs';

const asOf = '2026-11-23';
const [, , path = ''] = process.argv;

let from = performance.now();
const bytes = readFileSync(path);
const record = openRecord(readRecord(path, bytes));
const load = performance.now() - from;

// What was left for later is read here: the words of this language, and the entities.
from = performance.now();
surveyed(new Session(record, 'EO 14320 was signed on 24 July 2025.', { asOf }), {});
const first = performance.now() - from;

from = performance.now();
for (let i = 0; i < 1000; i++) {
  const entity = record.entityAt((i * 7919) % record.index.about.length);
  record.factsOf(entity.id);
  record.provisionsOf(entity.id);
}
const lookup = (performance.now() - from) / 1000;

const draftText = draft(100_000);
const session = new Session(record, draftText, { asOf, keepClaims: false });
from = performance.now();
surveyed(session, {});
const check = performance.now() - from;
const at = draftText.indexOf('. ', draftText.length / 2);
const edits: number[] = [];
for (let i = 0; i < 40; i++) {
  from = performance.now();
  session.edit({ start: at, end: at, text: 'x' });
  surveyed(session, {});
  edits.push(performance.now() - from);
}
edits.sort((a, b) => a - b);
const names = record.index.names.length;
console.log(
  JSON.stringify({
    facts: record.index.facts.length,
    names,
    megabytes: bytes.length / 1e6,
    load,
    first,
    lookup,
    check,
    edit: edits[20],
  }),
);
