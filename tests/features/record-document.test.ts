import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordDocument } from '../../server/src/features/record-document.ts';
import { recordIdOf, recordUri } from '../../server/src/features/record-uri.ts';
import { searchEntries } from '../../server/src/features/search.ts';
import { testRecord } from '../test-record.ts';

const record = testRecord();

test('both languages of every entry put each fact and provision on the same line', () => {
  for (const { id } of record.data.entities) {
    const en = recordDocument(record, id, 'en');
    const zh = recordDocument(record, id, 'zh');
    assert.deepEqual([...(en?.lines ?? [])], [...(zh?.lines ?? [])], id);
    assert.equal(en?.text.split('\n').length, zh?.text.split('\n').length, id);
  }
});

test('a provision stands on the line given for it', () => {
  const { text, lines } = recordDocument(record, 'eo-14320/3(a)', 'en')!;
  assert.match(text.split('\n')[lines.get('eo-14320/3(a)')!] ?? '', /^### sec\. 3\(a\)/);
});

test('an address leads back to its entry', () => {
  for (const id of ['eo-14320', 'eo-14320/3(a)', 'action-plan/I.02.01', 'ai-rmf/GOVERN 3'])
    assert.equal(recordIdOf(recordUri(id)), id);
  assert.equal(recordIdOf('file:///record/eo-14320.md'), undefined);
});

test('what the record has not is not made up', () => {
  assert.equal(recordDocument(record, 'no-such-thing', 'en'), undefined);
});

test('search finds by code, by words, by Chinese words', () => {
  assert.equal(searchEntries(record, 'EO 14320', 5)[0]?.id, 'eo-14320');
  assert.ok(
    searchEntries(record, 'misinformation DEI', 10).some((e) => e.id === 'action-plan/I.02.01'),
  );
  assert.ok(searchEntries(record, '风险管理框架', 10).some((e) => e.id === 'ai-rmf'));
  assert.deepEqual(searchEntries(record, 'zzzz qqqq', 10), []);
  const named = searchEntries(record, 'NIST', 500, { all: true }).map(({ id }) => id);
  assert.ok(named.includes('nist') && !named.includes('oecd'), 'letters in order are no hit here');
  assert.ok(!searchEntries(record, 'NIST', 500).some(({ id }) => id === 'nist'));
});

test('what has no key of its own is cited by where it was read of', () => {
  const [agency] = searchEntries(record, 'NIST', 1, { all: true });
  assert.equal(agency?.kind, 'agency');
  const key = /^\[@([^,\]]+)/.exec(agency.citation)?.[1];
  assert.ok(key && record.source(key), agency.citation);
});

test('an entry tells what is needed to insert it', () => {
  const found = searchEntries(record, 'action-plan/I.02.01', 1, { lang: 'zh' })[0];
  assert.equal(found?.citation, '[@action-plan, sec. I.02.01, p. 4]');
  assert.ok(found?.actors.includes('商务部'));
  assert.match(found?.source?.url ?? '', /^https:/);
});
