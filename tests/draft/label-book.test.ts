/** Labels of a draft under edit. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { cutBlocks } from '../../server/src/draft/blocks.ts';
import { LabelBook } from '../../server/src/draft/label-book.ts';
import { cacheKey, noLabels } from '../../server/src/draft/labels.ts';

test('a block needs the labels that it mentions and the draft defines', () => {
  const book = new LabelBook();
  const text =
    'See [the  Plan], [other] and [^1].\n\n[The plan]: http://a.b\n\n[the plan]: http://late\n\n[^1]: note\n';
  book.update(cutBlocks(text).map((b) => b.text));
  assert.deepEqual(
    [...book.usedIn(cutBlocks(text)[0]!.text)],
    [
      ['the plan', 'http://a.b'],
      ['^1', ''],
    ],
  );
});

test('what looks like a definition in code defines nothing', () => {
  const book = new LabelBook();
  book.update(['```\n[a]: b\n```\n\n', '[a]\n']);
  assert.equal(book.labels.size, 0);
  assert.equal(book.usedIn('[a]\n'), noLabels);
});

test('the cache key changes with a target', () => {
  assert.equal(cacheKey('a', noLabels), 'a');
  const key = (target: string) => cacheKey('[a]', new Map([['a', target]]));
  assert.notEqual(key('x'), key('y'));
});
