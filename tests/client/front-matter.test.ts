/** The date a draft states, written by the client. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftLanguage, isDay, today, withAsOf } from '../../client/src/text/front-matter.ts';
import { readFrontMatter } from '../../server/src/draft/front-matter.ts';

const changed = (text: string): string => {
  const { start, end, newText } = withAsOf(text, '2026-01-02');
  return text.slice(0, start) + newText + text.slice(end);
};

const drafts = {
  'no front matter': '# Memo\n',
  'an empty draft': '',
  'front matter without a date': '---\ntitle: x\n---\n\nText\n',
  'front matter with a date': '---\ntitle: x\nas-of: 2025-01-01 # why\nlang: en\n---\n',
  'Windows line ends': '---\r\nas-of: 2025-01-01\r\n---\r\nText\r\n',
  'a byte order mark': '\uFEFF# Memo\n',
  'an empty block': '---\n---\nText\n',
  'a thematic break further down': 'Text\n\n---\nas-of: never\n---\n',
};

for (const [name, text] of Object.entries(drafts))
  test(`the server reads the date that was written: ${name}`, () => {
    const result = changed(text);
    assert.equal(readFrontMatter(result).asOf, '2026-01-02', JSON.stringify(result));
    assert.ok(!/(?<!\r)\n/.test(result) || !text.includes('\r\n'), 'mixed line ends');
    assert.equal(changed(result), result, 'writing twice changes nothing more');
  });

test('nothing but the date changes', () => {
  assert.equal(
    changed('---\ntitle: x\nas-of: 1\n---\nT\n'),
    '---\ntitle: x\nas-of: 2026-01-02\n---\nT\n',
  );
  assert.equal(changed('# M\n'), '---\nas-of: 2026-01-02\n---\n\n# M\n');
});

test('only days that exist are days', () => {
  for (const good of ['2024-02-29', '2026-12-31']) assert.ok(isDay(good), good);
  for (const bad of ['2025-02-29', '2026-13-01', '2026-1-1', 'yesterday', ''])
    assert.ok(!isDay(bad), bad);
  assert.equal(today(new Date(2026, 0, 2, 23, 59)), '2026-01-02');
});

test('the language of a draft: stated, else the script it is mostly in', () => {
  assert.equal(draftLanguage('---\nlang: zh\n---\nEnglish words here'), 'zh');
  assert.equal(
    draftLanguage('《美国人工智能行动计划》（America’s AI Action Plan）共有三大支柱。'),
    'zh',
  );
  assert.equal(draftLanguage('The Plan (行动计划) has three pillars and many words.'), 'en');
});
