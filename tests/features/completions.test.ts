import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completions } from '../../server/src/features/completions.ts';
import { testRecord } from '../test-record.ts';
import { draftAt } from './draft-at.ts';

function complete(marked: string, asked = false) {
  const { text, offset, session } = draftAt(marked);
  return completions(testRecord(), {
    text,
    offset,
    asked,
    today: '2026-11-23',
    matterEnd: session.frontMatter.span.end,
  }).items.map((item) => ({
    ...item,
    result: text.slice(0, item.replaces.start) + item.insert + text.slice(item.replaces.end),
  }));
}

test('after [@ a key is found by its letters', () => {
  const [first] = complete('As ordered [@eo-1432¦].');
  assert.equal(first?.result, 'As ordered [@eo-14320].');
});

test('a provision brings its locator', () => {
  const found = complete('As planned [@action-plan/I.02.01¦]').find(
    (c) => c.record === 'action-plan/I.02.01',
  );
  assert.equal(found?.result, 'As planned [@action-plan, sec. I.02.01, p. 4]');
});

test('a key is found by Chinese words too', () => {
  assert.ok(complete('见[@出口¦]').some((c) => c.record?.startsWith('eo-14320')));
});

test('after a key its locators', () => {
  const found = complete('See [@eo-14320, sec. 3¦]').find((c) => c.record === 'eo-14320/3(a)');
  assert.equal(found?.result, 'See [@eo-14320, sec. 3(a)]');
});

test('an e-mail address is no citation', () => {
  assert.deepEqual(complete('Write to me@eo¦'), []);
});

test('names come in the language of the sentence, and only where asked for', () => {
  assert.deepEqual(complete('The Department of Comm¦'), []);
  assert.ok(complete('The Department of Comm¦', true).length > 0);
  assert.equal(complete('本条由商务¦', true)[0]?.label, '商务部');
});

test('front matter has its keys and values', () => {
  assert.deepEqual(
    complete('---\n¦\n---\n').map((c) => c.label),
    ['as-of', 'lang'],
  );
  assert.equal(complete('---\nas-of:¦\n---\n')[0]?.result, '---\nas-of: 2026-11-23\n---\n');
  assert.deepEqual(
    complete('---\nlang: ¦\n---\n').map((c) => c.label),
    ['en', 'zh'],
  );
});
