import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerRecord } from '../../server/src/recordkit/lower.ts';
import { recordFiles } from './small-record.ts';

const { data } = lowerRecord(recordFiles());

test('names become one list, in order of preference', () => {
  assert.deepEqual(data.entities[0]?.names, [
    { form: 'Commerce Department', lang: 'en', role: 'title' },
    { form: 'the department', lang: 'en', role: 'weak' },
    { form: '商务部', lang: 'zh', role: 'title' },
  ]);
});

test('a fact takes from its entity and the record what it does not say', () => {
  assert.deepEqual(
    data.facts.find((fact) => fact.id === 'eo2.lead'),
    {
      id: 'eo2.lead',
      subject: 'eo-2',
      attribute: 'lead',
      value: { type: 'entity', ids: ['commerce'], among: ['agency'] },
      topic: { en: ['lead*'], zh: ['牵头'] },
      valid: {},
      recorded: '2026-01-31',
      confidence: 'high',
      says: { en: 'Commerce leads under EO 2', zh: '第二令由商务部牵头' },
      sources: [{ source: 'text', locator: '4' }],
    },
  );
});

test('a provision is known by its instrument and section', () => {
  const [provision] = data.provisions;
  assert.equal(provision?.id, 'eo-2/1');
  assert.deepEqual(
    [provision?.instrument, provision?.force, provision?.others],
    ['eo-2', 'binds-agencies', []],
  );
});

test('identifiers keep the digits written', () => {
  assert.deepEqual(data.entities.find((entity) => entity.id === 'eo-2')?.ids, { eo: '14002' });
});

test('an addition in another file leans on its entity', () => {
  const text = 'of: eo-2\nprovisions: [{ section: 3(a), summary: { en: x, zh: 一 } }]\n';
  const more = lowerRecord([...recordFiles(), { path: 'instruments/more.yaml', text }]).data;
  const { force, sources } = more.provisions.find((one) => one.id === 'eo-2/3(a)')!;
  assert.deepEqual([force, sources], ['binds-agencies', [{ source: 'text', locator: '4' }]]);
});

test('one bad fact costs itself only', () => {
  const bad = lowerRecord(recordFiles(['instruments/eo-2.yaml', 'date: 2025-01-20', 'date: soon']));
  assert.deepEqual(
    bad.data.facts.map((fact) => fact.id),
    ['eo2.parts', 'eo2.chips', 'eo2.lead'],
  );
  assert.equal(bad.data.entities.length, data.entities.length);
  assert.equal(bad.problems.length, 1);
});

test('a file that is no YAML costs itself only', () => {
  const bad = lowerRecord([...recordFiles(), { path: 'entities/bad.yaml', text: 'id: [' }]);
  assert.deepEqual(bad.data, data);
  assert.ok(bad.problems.length > 0);
});

test('files can add to a record that is already there', () => {
  const text =
    'of: eo-2\nfacts: [{ id: own.note, attribute: says, text: { en: x, zh: 一 }, says: { en: x, zh: 一 } }]\n';
  const more = lowerRecord([{ path: 'entities/own.yaml', text }], data).data;
  assert.equal(more.facts.length, data.facts.length + 1);
  assert.equal(more.meta, data.meta);
  assert.deepEqual(more.facts.at(-1)?.sources, [{ source: 'text', locator: '4' }]);
});
