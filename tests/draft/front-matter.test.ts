/** What front matter says, and what is wrong with it, where. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { readFrontMatter } from '../../server/src/draft/front-matter.ts';

const problems = (text: string): [string, string][] =>
  readFrontMatter(text).problems.map(({ span, message }) => [
    text.slice(span.start, span.end),
    message,
  ]);

test('reads date and language, and leaves the rest alone', () => {
  for (const [end, lang] of [
    ['\n', 'zh-CN'],
    ['\r\n', 'zh'],
    ['\r', 'zh-TW'],
  ] as const) {
    const text = ['---', 'title: "a: b"', 'as-of: 2026-01-31', `lang: ${lang}`, '---', 'x'].join(
      end,
    );
    const found = readFrontMatter(text);
    assert.deepEqual([found.asOf, found.lang, found.problems], ['2026-01-31', 'zh', []]);
    assert.equal(text.slice(found.span.end), 'x');
  }
});

test('a quoted date, a byte order mark, English', () => {
  const found = readFrontMatter('\ufeff---\nas-of: "2026-01-31"\nlang: en-US\n---\n');
  assert.deepEqual([found.asOf, found.lang, found.span.start], ['2026-01-31', 'en', 1]);
});

test('no front matter, nothing said', () => {
  for (const text of ['', 'a\n---\n', '---\nas-of: 2026-01-31\n', ' ---\na: b\n---\n']) {
    assert.deepEqual(readFrontMatter(text), { span: { start: 0, end: 0 }, problems: [] });
  }
});

test('a date must be one the calendar has', () => {
  for (const value of ['yesterday', '2026-02-30', '2026-1-5', '"2026"', '2026-01-31T00:00:00Z']) {
    const [[at, message]] = problems(`---\nas-of: ${value}\n---\n`) as [[string, string]];
    assert.equal(at, value);
    assert.match(message, /calendar date such as 2026-11-23.*checked as of today/);
  }
});

test('a value that is missing or no scalar is pointed at too', () => {
  assert.deepEqual(
    problems('---\nas-of:\n---\n').map(([at]) => at),
    ['as-of'],
  );
  assert.deepEqual(
    problems('---\nlang: [en]\n---\n').map(([at]) => at),
    ['[en]'],
  );
  assert.match(problems('---\nlang: fr\n---\n')[0]![1], /must be en or zh.*"fr"/);
});

test('broken YAML is reported once, with its line', () => {
  const [[, message], ...more] = problems('---\na: b\nc: [d\n---\n') as [
    [string, string],
    ...unknown[],
  ];
  assert.match(message, /line 4 of the draft/);
  assert.equal(more.length, 0);
  assert.match(problems('---\n- a\n---\n')[0]![1], /key: value/);
});
