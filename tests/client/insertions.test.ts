/** What an entry becomes in a draft. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertionOf, row } from '../../client/src/text/insertions.ts';
import { entry } from './entry.ts';

test('a summary ends in its citation and one stop', () => {
  assert.equal(
    insertionOf('summary', entry(), '', 'en').atCursor,
    'EO 1, sec. 3(a) (Programme): Commerce sets up a programme [@eo-1, sec. 3(a)].',
  );
  const zh = entry({ title: '第1号行政令第3(a)条', detail: '项目', summary: '商务部设立项目。' });
  assert.equal(
    insertionOf('summary', zh, '', 'zh').atCursor,
    '第1号行政令第3(a)条（项目）：商务部设立项目 [@eo-1, sec. 3(a)]。',
  );
});

test('a detail that the title already says is not said again', () => {
  const plan = entry({ title: 'EO 1', detail: 'EO 1' });
  assert.match(insertionOf('summary', plan, '', 'en').atCursor, /^EO 1: /);
});

test('a footnote never takes a label that the draft uses', () => {
  const draft = 'A[^eo-1-3-a] and B[^eo-1-3-a-2].\n';
  const { atCursor, atEnd } = insertionOf('footnote', entry(), draft, 'en');
  assert.equal(atCursor, '[^eo-1-3-a-3]');
  assert.match(atEnd ?? '', /^\n\[\^eo-1-3-a-3\]: .* Order One, <https:\/\/example\.org\/1>\n$/);
});

test('a footnote starts a paragraph of its own where the draft ends without a line break', () => {
  assert.match(insertionOf('footnote', entry(), 'A', 'en').atEnd ?? '', /^\n\n\[\^/);
});

test('a table row keeps to one line and escapes bars', () => {
  assert.equal(row(['a|b', 'c\nd']), '| a\\|b | c d |');
  assert.match(insertionOf('row', entry(), '', 'zh').atCursor, /\| Commerce、State \|/);
});

test('a quotation leaves the passage to the writer', () => {
  const { atCursor, placeholder } = insertionOf('quotation', entry(), '', 'en');
  assert.ok(placeholder && atCursor.startsWith(`> ${placeholder}\n`));
  assert.ok(!atCursor.includes('sets up'), 'a summary is no quotation');
  assert.ok(
    atCursor
      .trimEnd()
      .split('\n')
      .every((line) => line.startsWith('>')),
  );
});
