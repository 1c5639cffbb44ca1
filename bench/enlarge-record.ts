/** Writes a packed record many times as large, with made-up entries: `enlarge-record.ts TIMES PATH`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledRecord } from '../server/src/record/record.ts';
import type { Entity, Fact, RecordData, Topic } from '../server/src/record/types.ts';
import { compileRecord, packRecord } from '../server/src/recordkit/compile.ts';

const [, , factor = '1', path = ''] = process.argv;
const times = Number(factor);
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

writeFileSync(path, packRecord(compileRecord(enlarged(), fold), Buffer.byteLength));
