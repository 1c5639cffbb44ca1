/** Suppressing comments: kinds, rules, reasons, and what is amiss with them. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { parseBlock } from '../../server/src/draft/parse.ts';
import { readSuppressions, unknownRules } from '../../server/src/draft/suppressions.ts';

const read = (block: string) =>
  readSuppressions(parseBlock(block).comments).map(({ span, ...rest }) => ({
    ...rest,
    at: block.slice(span.start, span.end),
  }));

test('reads rules and reason', () => {
  const at =
    '<!-- plumbline-disable-next-line wrong-date, wrong-count -- quoted\nfrom the press -->';
  assert.deepEqual(read(`${at}\ntext`), [
    {
      kind: 'next-line',
      rules: ['wrong-date', 'wrong-count'],
      reason: 'quoted from the press',
      at,
    },
  ]);
});

test('reads each kind, also within a line and with a Chinese dash', () => {
  assert.deepEqual(
    read('a <!-- plumbline-disable-line x -- y --> b').map((s) => s.kind),
    ['line'],
  );
  assert.deepEqual(
    read('<!--plumbline-disable-file x —— 官方口径-->').map((s) => [s.kind, s.reason]),
    [['file', '官方口径']],
  );
});

test('says what is amiss', () => {
  const problem = (comment: string) => read(`<!-- ${comment} -->`).map((s) => s.problem);
  assert.deepEqual(problem('plumbline-disable-line x'), ['missing-reason']);
  assert.deepEqual(problem('plumbline-disable-line x -- '), ['missing-reason']);
  assert.deepEqual(problem('plumbline-disable-line -- why'), ['missing-rule']);
  assert.deepEqual(problem('plumbline-enable x -- why'), ['unknown-directive']);
  assert.deepEqual(problem('a plumbline is a tool'), []);
});

test('names rules nobody knows', () => {
  const [found] = readSuppressions(
    parseBlock('<!-- plumbline-disable-line a, b -- c -->').comments,
  );
  assert.deepEqual(unknownRules(found!, new Set(['a'])), ['b']);
});
