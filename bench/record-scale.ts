/** Loads a record many times as large, with made-up entries, and times loading, look-ups and edits: `record-scale.ts TIMES`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '../server/src/features/session.ts';
import { surveyed } from '../server/src/features/survey.ts';
import { type CompiledRecord, openRecord } from '../server/src/record/record.ts';
import type { Entity, Fact, RecordData, Topic } from '../server/src/record/types.ts';
import { compileRecord, serialiseRecord } from '../server/src/recordkit/compile.ts';
import { draft } from './drafts.mjs';

const times = Number(process.argv[2] ?? 1);
const asOf = '2026-11-23';
const base = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'dist', 'record.json'), 'utf8'),
) as CompiledRecord;
const fold = {
  chars: new Map(base.fold.chars.map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
  terms: base.fold.terms,
};

/** Other programmes with other words: what a larger record would hold is not more of the same phrases. */
const other = (text: string, copy: number): string => `${text} q${copy}z`;
const topicOf = (topic: Topic | undefined, copy: number): Topic | undefined =>
  topic && {
    en: [...(topic.en ?? []), `programme q${copy}z`],
    zh: [...(topic.zh ?? []), `第q${copy}z号计划`],
  };

function enlarged(): RecordData {
  const entities: Entity[] = [...base.entities];
  const facts: Fact[] = [...base.facts];
  for (let copy = 1; copy < times; copy++) {
    for (const e of base.entities)
      entities.push({
        ...e,
        id: `${e.id}-${copy}`,
        ids: {},
        errors: [],
        names: e.names.map((n) => ({ ...n, form: other(n.form, copy) })),
      });
    for (const f of base.facts)
      facts.push({
        ...f,
        id: `${f.id}-${copy}`,
        subject: `${f.subject}-${copy}`,
        topic: topicOf(f.topic, copy),
      } as Fact);
  }
  return { ...base, entities, facts };
}

const text =
  times === 1
    ? readFileSync(join(import.meta.dirname, '..', 'dist', 'record.json'), 'utf8')
    : serialiseRecord(compileRecord(enlarged(), fold));
let from = performance.now();
const parsed = JSON.parse(text) as CompiledRecord;
const parse = performance.now() - from;
from = performance.now();
const record = openRecord(parsed);
const open = performance.now() - from;

from = performance.now();
for (let i = 0; i < 1000; i++) {
  const entity = record.entityAt((i * 7919) % parsed.entities.length);
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
const names = parsed.entities.reduce((sum, e) => sum + e.names.length, 0);
console.log(
  JSON.stringify({
    facts: parsed.facts.length,
    names,
    megabytes: text.length / 1e6,
    parse,
    open,
    lookup,
    check,
    edit: edits[20],
  }),
);
