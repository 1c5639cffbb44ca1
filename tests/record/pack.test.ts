/** The packed record says what the compiled one says, and is read only as far as it is asked. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../server/src/features/check.ts';
import { readRecord } from '../../server/src/node/record-file.ts';
import { openRecord, type RecordPack } from '../../server/src/record/record.ts';
import { packedParts } from '../../server/src/record/store.ts';
import { testRecord } from '../test-record.ts';

const root = join(import.meta.dirname, '..', '..');
const bytes = readFileSync(join(root, 'dist', 'record.jsonl'));
const whole = testRecord();

/** Opens the packed record, and counts the lines that are read. */
function counted() {
  const pack = readRecord('record.jsonl', bytes) as RecordPack;
  const read = new Set<number>();
  const line = (at: number): string => {
    read.add(at);
    return pack.line(at);
  };
  return { record: openRecord({ ...pack, line }), read, counts: pack.head.counts };
}

test('packed and compiled hold the same', () => {
  const { record } = counted();
  assert.deepEqual({ ...record.data }, { ...whole.data });
});

test('each thing is found by index, id and key', () => {
  const { record } = counted();
  for (const [at, fact] of whole.data.facts.entries()) {
    assert.deepEqual(record.factAt(at), fact);
    assert.equal(record.fact(fact.id), record.factAt(at));
    assert.ok(record.factsOf(fact.subject).includes(at));
    assert.ok(record.factsWith(fact.attribute).includes(at));
  }
  for (const [at, { id, kind, ids = {} }] of whole.data.entities.entries()) {
    assert.equal(record.entity(id), record.entityAt(at));
    assert.deepEqual(record.describedBy(kind), whole.describedBy(kind));
    for (const [scheme, one] of Object.entries(ids))
      assert.ok(record.byIdentifier(scheme, one)?.ids?.[scheme] === one);
  }
  for (const { id, instrument } of whole.data.provisions) {
    assert.equal(record.provision(id)?.id, id);
    assert.ok(record.provisionsOf(instrument).some((p) => p.id === id));
  }
  for (const id of ['nothing', 'constructor', '__proto__', '']) {
    assert.equal(record.entity(id) ?? record.fact(id) ?? record.provision(id), undefined);
    assert.deepEqual(record.factsOf(id), []);
    assert.deepEqual(record.speakingOf(id), []);
    assert.deepEqual(record.bornOn('order', id), []);
    assert.equal(record.byIdentifier('eo', id), undefined);
  }
});

for (const name of ['memo-en.md', 'memo-zh.md'])
  test(`${name} is judged alike, and most facts are left unread`, () => {
    const text = readFileSync(join(root, 'examples', name), 'utf8');
    const { record, read, counts } = counted();
    const asOf = '2026-11-23';
    assert.deepEqual(check(record, text, { asOf }), check(whole, text, { asOf }));
    const first = packedParts.length + counts.entities;
    const facts = [...read].filter((line) => line >= first && line < first + counts.facts);
    assert.ok(facts.length < counts.facts * 0.7, `${facts.length} of ${counts.facts} facts read`);
  });

test('opening reads the index and no more', () => {
  const { read } = counted();
  assert.deepEqual([...read], [packedParts.indexOf('index')]);
});

test('a file that is cut off or is something else is refused', () => {
  const opened = (part: Buffer) => () => readRecord('record.jsonl', part);
  assert.throws(opened(bytes.subarray(0, bytes.length - 1)), /cut off/);
  assert.throws(opened(Buffer.from('{}\n')), /it has no "meta"/);
  assert.throws(opened(Buffer.from('')), SyntaxError);
  assert.throws(() => readRecord('record.json', Buffer.from('[]')), /it has no "meta"/);
});
