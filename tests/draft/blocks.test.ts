/** Where a draft is cut, and where it is not. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { cutBlocks } from '../../server/src/draft/blocks.ts';
import { Manuscript } from '../../server/src/draft/manuscript.ts';

const cut = (text: string): string[] => cutBlocks(text).map((block) => block.text);

const kept: Readonly<Record<string, string>> = {
  'a fence across blank lines': '```\na\n\nb\n```\n',
  'a fence in a list item': '- a\n\n  ```\n  b\n\n  c\n  ```\n',
  'a comment across blank lines': '<!--\n\na\n\n-->\n',
  'a script across blank lines': '<script>\n\na\n</script>\n',
  'a loose list': '- a\n\n- b\n\n* c\n',
  'an item of several paragraphs': '1. a\n\n   b\n\n2. c\n',
  'a footnote of several paragraphs': '[^1]: a\n\n    b\n',
  'a lead-in and its list': 'The order directs:\n\n- a\n',
  'a Chinese lead-in and its list': '**行政令要求：**\n\n1. a\n',
  'indented code': 'a\n\n    code\n',
  'all that follows a fence it cannot place': 'a|b\n|-|\n<x-y/>\n```\n\nc\n\nd',
  'an unclosed fence': '~~~\na\n\nb',
};
for (const [name, text] of Object.entries(kept)) {
  test(`keeps ${name} in one block`, () => assert.deepEqual(cut(text), [text]));
}

const parted: Readonly<Record<string, readonly string[]>> = {
  'paragraphs, with the blank lines that follow them': ['a\nb\n\n\n', 'c'],
  'a paragraph that leads nowhere from a list': ['a.\n\n', '- b\n'],
  'a list from the paragraph after it': ['- a\n- b\n\n', 'c\n'],
  'a quotation from what its fence did not close': ['> ```\n> a\n\n', 'b\n'],
  headings: ['# a\n\n', '## b\n\n', 'c'],
  CRLF: ['a\r\n\r\n', 'b\r\n'],
  'a lone CR': ['a\r\r', 'b'],
  'front matter, even with nothing between': ['---\na: b\n---\n', 'c\n'],
  'a comment of one line': ['<!-- a -->\n\n', 'b'],
  'a fence that a fence of another kind does not close': ['```\n~~~\n\n```\n\n', 'b'],
};
for (const [name, blocks] of Object.entries(parted)) {
  test(`parts ${name}`, () => assert.deepEqual(cut(blocks.join('')), blocks));
}

test('an empty draft has no blocks', () => assert.deepEqual(cut(''), []));

test('a rule of three dashes never starts a block, lest it be read as front matter', () => {
  assert.deepEqual(cut('a\n\n---\nb\n---\n'), ['a\n\n---\nb\n---\n']);
});

test('an edit replaces its block and leaves the text of all others', () => {
  const paragraphs = Array.from({ length: 50 }, (_, index) => `Paragraph ${index}.\n\n`);
  const text = paragraphs.join('');
  const draft = new Manuscript(text);
  const start = text.indexOf('20.');
  const recut = draft.edit({ start, end: start + 2, text: 'twenty' });
  assert.deepEqual(draft.texts, cut(`${text.slice(0, start)}twenty${text.slice(start + 2)}`));
  assert.ok(recut.removed.length <= 3 && recut.inserted.length <= 3);
});

test('opening a fence swallows what follows, closing it gives it back', () => {
  const draft = new Manuscript('a\n\nb\n\nc\n\nd\n');
  draft.edit({ start: 3, end: 3, text: '```' });
  assert.deepEqual(draft.texts, ['a\n\n', '```b\n\nc\n\nd\n']);
  draft.edit({ start: 3, end: 6, text: '' });
  assert.deepEqual(draft.texts, ['a\n\n', 'b\n\n', 'c\n\n', 'd\n']);
});
