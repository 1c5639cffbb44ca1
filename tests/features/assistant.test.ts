/** What assistants are told: the same answers through every door. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assist, assistantTools } from '../../server/src/features/assistant/index.ts';
import { InputError } from '../../server/src/features/assistant/input.ts';
import { testRecord } from '../test-record.ts';

const record = testRecord();
const ask = (tool: string, input: unknown) => assist({ record, asOf: '2026-11-23' }, tool, input);

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a program would read JSON
const data = (tool: string, input: unknown): any => ask(tool, input).data;

test('a checked text: line, words, evidence and correction of what is wrong', () => {
  const text = '# Exports\n\nIt is new.\n\nEO 14320 was signed on 24 July 2025.\n';
  const { findings, claims, asOf } = data('check_text', { text });
  assert.equal(asOf, '2026-11-23');
  assert.equal(findings.length, 1);
  assert.equal(findings[0].line, 5);
  assert.equal(findings[0].quote, '24 July 2025');
  assert.deepEqual(findings[0].corrections, [{ replace: '24 July 2025', with: '23 July 2025' }]);
  assert.equal(findings[0].evidence.citation, '[@eo-14320]');
  assert.equal(claims.contradicted, 1);
  const words = ask('check_text', { text }).text;
  assert.match(words, /Line 5, “24 July 2025”/);
  assert.match(words, /Replace “24 July 2025” with “23 July 2025”/);
  assert.match(words, /https:\/\/www\.whitehouse\.gov/);
});

test('nothing found is not called proof, and the date asked for counts', () => {
  const { text } = ask('check_text', { text: 'Bread is made of flour.' });
  assert.match(text, /^No findings, as of 2026-11-23 .*What is not listed was not checked\.$/);
  const claim = { text: 'EO 14110 is in force.' };
  assert.equal(data('check_text', claim).findings.length, 1);
  assert.equal(data('check_text', { ...claim, as_of: '2024-06-01' }).findings.length, 0);
});

test('things are found by number, id, citation, name or question, in either language', () => {
  const first = (query: string) => data('look_up', { query }).entries[0]?.id;
  assert.equal(first('EO 14320'), 'eo-14320');
  assert.equal(first('eo-14320/3(a)'), 'eo-14320/3(a)');
  assert.equal(first('[@eo-14320, sec. 3(a)]'), 'eo-14320/3(a)');
  assert.equal(first('出口管制'), 'export-control');
  assert.equal(first('Which office houses CAISI today, and since when?'), 'caisi');
  assert.equal(first('CAISI是哪个部门的机构？'), 'caisi');
});

test('an entry is told with its standing, its facts and how to cite it', () => {
  const { text } = ask('look_up', { query: 'EO 14320' });
  assert.match(text, /in force/);
  assert.match(text, /signed on 23 July 2025 \(from 2025-07-23; high confidence; \[@eo-14320\]\)/);
  assert.match(ask('look_up', { query: 'EO 14320', language: 'zh' }).text, /现行有效/);
  assert.match(ask('look_up', { query: 'EO 14320', as_of: '2025-01-01' }).text, /not exist yet/);
});

test('only provisions, terms or instruments where those are asked for', () => {
  const kinds = (kind: string) =>
    data('look_up', { query: 'export', kind, limit: 10 }).entries.map(
      (e: { kind: string }) => e.kind,
    );
  assert.deepEqual(new Set(kinds('provision')), new Set(['provision']));
  assert.ok(kinds('term').includes('concept'));
  assert.ok(!kinds('instrument').includes('concept') && kinds('instrument').length > 0);
});

test('what is not known is said not to be known', () => {
  assert.match(ask('look_up', { query: 'qwertyuiop' }).text, /nothing on “qwertyuiop”/);
  assert.match(ask('cite', { query: 'qwertyuiop' }).text, /nothing to cite/);
});

test('a sentence is cited by what bears it out, and a wrong one is not', () => {
  const [good] = data('cite', { query: 'EO 14320 was signed on 23 July 2025.' }).citations;
  assert.equal(good.citation, '[@eo-14320]');
  assert.equal(good.verdict, 'supported');
  assert.match(ask('cite', { query: 'EO 14320 was signed on 24 July 2025.' }).text, /DIFFERS/);
});

test('names and ids are cited; what is no instrument, by its source', () => {
  const [section] = data('cite', { query: 'EO 14320 sec. 3(a)' }).citations;
  assert.equal(section.citation, '[@eo-14320, sec. 3(a)]');
  const [product] = data('cite', { query: 'h200' }).citations;
  assert.notEqual(product.citation, '[@h200]');
  assert.ok(record.source(/@([^,\]]+)/.exec(product.citation)?.[1] ?? ''));
});

for (const [input, problem] of [
  [{}, /"text" is missing/],
  [{ text: '   ' }, /"text" must be more than blanks/],
  [{ text: 7 }, /"text" must be a string/],
  [{ text: 'x', as_of: 'today' }, /"as_of" must be of the form/],
  [{ text: 'x', lines: 3 }, /there is no "lines"; the fields are text, as_of/],
  ['x', /must be an object/],
] as const)
  test(`an input that does not fit is told: ${JSON.stringify(input)}`, () => {
    assert.throws(
      () => ask('check_text', input),
      (error) => error instanceof InputError && problem.test(error.message),
    );
  });

test('there is no tool by another name', () => {
  assert.throws(() => ask('write_text', {}), InputError);
  assert.deepEqual(
    assistantTools.map(({ name }) => name),
    ['check_text', 'look_up', 'cite'],
  );
});
