/** Exports are accepted by the tools they are for: a citation processor, a BibTeX reader, a CSV reader. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { toBibtex } from '../../server/src/recordkit/exporters/bibtex.ts';
import { cslItems, toCsl } from '../../server/src/recordkit/exporters/csl.ts';
import { toCsv, toJsonLines } from '../../server/src/recordkit/exporters/tables.ts';
import { testRecord } from '../test-record.ts';

const data = testRecord().data;

test('CSL-JSON: a citation processor renders an order by its key', () => {
  const cite = new Cite(JSON.parse(toCsl(data)));
  const bibliography = cite.format('bibliography', {
    format: 'text',
    template: 'apa',
    entry: ['eo-14320'],
  });
  assert.match(bibliography, /Promoting the Export of the American AI Technology Stack/);
  assert.match(bibliography, /2025/);
  assert.match(cite.format('citation', { entry: ['eo-14320'] }), /2025/);
});

test('CSL-JSON: keys are unique, and hold every instrument and every source', () => {
  const keys = cslItems(data).map(({ id }) => id);
  assert.equal(new Set(keys).size, keys.length);
  for (const { id } of data.sources) assert.ok(keys.includes(id));
  assert.ok(keys.includes('action-plan') && !keys.includes('commerce'));
  assert.deepEqual(
    cslItems(data, ['eo-14320']).map(({ id, issued }) => [id, issued]),
    [['eo-14320', { 'date-parts': [[2025, 7, 23]] }]],
  );
});

test('BibTeX: a reader takes all of it, and gives the titles back', () => {
  const back = new Cite(toBibtex(data));
  const items = cslItems(data);
  assert.equal(back.data.length, items.length);
  const plain = (text: string): string =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(/[’‘`]/g, "'")
      .replace(/\s+/g, ' ');
  const titles = new Map<string, string>(
    back.data.map((one: { id: string; title: string }) => [one.id, plain(one.title)]),
  );
  for (const id of ['eo-14320', 'action-plan', 'm-25-21'])
    assert.equal(titles.get(id), plain(items.find((one) => one.id === id)!.title));
});

test('BibTeX: what TeX would take for a command is text', () => {
  const odd = {
    ...data.entities.find((e) => e.id === 'eo-14320')!,
    names: [{ form: '50% & {more}_#$', lang: 'en', role: 'title' }] as const,
  };
  const text = toBibtex({ ...data, entities: [odd], sources: [] });
  assert.ok(text.includes('50\\% \\& \\{more\\}\\_\\#\\$'));
});

test('CSV: one row a fact, read back cell by cell; no cell is a formula', () => {
  const rows = parse(toCsv(data), { columns: true }) as Record<string, string>[];
  assert.equal(rows.length, data.facts.length);
  const signed = rows.find((row) => row.id === 'eo14320.signed');
  assert.deepEqual(
    [signed?.value, signed?.subject, signed?.type],
    ['2025-07-23', 'eo-14320', 'date'],
  );
  const fact = { ...data.facts[0]!, says: { en: '=HYPERLINK("x")', zh: '+一' } };
  const [row] = parse(toCsv({ ...data, facts: [fact] }), { columns: true }) as Record<
    string,
    string
  >[];
  assert.ok(!/^[=+]/.test(row?.says_en ?? '=') && !/^[=+]/.test(row?.says_zh ?? '+'));
});

test('JSON Lines: every thing once, and nothing lost', () => {
  const lines = toJsonLines(data)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const of = (kind: string) => lines.filter((line) => line.record === kind);
  assert.equal(of('fact').length, data.facts.length);
  const { record: _, ...first } = of('fact')[0];
  assert.deepEqual(first, data.facts[0]);
  assert.equal(of('record')[0].version, data.meta.version);
});
