/** Lists in a sentence: which item is none of the known ones, wherever it stands. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { oddOneOut, twice } from '../../server/src/claims/lists.ts';
import { readUtterances, type Utterance } from '../../server/src/claims/utterance.ts';
import { parseBlock } from '../../server/src/draft/parse.ts';
import { testRecord } from '../test-record.ts';

const utterance = (text: string): Utterance => {
  const [u] = readUtterances(testRecord(), parseBlock(text));
  assert.ok(u);
  return u;
};
const known = (u: Utterance, words: readonly string[]) =>
  words.flatMap((w, member) => {
    const start = u.text.indexOf(w);
    return start < 0 ? [] : [{ start, end: start + w.length, member }];
  });
const odd = (text: string, words: readonly string[], total: number): string | undefined => {
  const u = utterance(text);
  const found = oddOneOut(u, known(u, words), total);
  return found && u.text.slice(found.start, found.end);
};

const letters = ['alpha', 'beta', 'gamma', 'delta'];
for (const [text, expected] of [
  ['The four are omega, beta, gamma and delta.', 'omega'],
  ['The four are alpha, omega, gamma and delta.', 'omega'],
  ['The four are alpha, beta, gamma and omega.', 'omega'],
  ['The four are alpha, beta, gamma and delta.', undefined],
  ['They are alpha, beta, gamma, delta and omega.', undefined],
  ['As NIST, beta, gamma and delta say.', undefined],
] as const)
  test(text, () => {
    assert.equal(odd(text, letters, 4), expected);
  });

test('一项为集合之外：居首、居中', () => {
  assert.equal(odd('四项为规划、映射、测量和管理。', ['治理', '映射', '测量', '管理'], 4), '规划');
  assert.equal(odd('四项为治理、规划、测量和管理。', ['治理', '映射', '测量', '管理'], 4), '规划');
});

test('one member under two names', () => {
  const u = utterance('四项为治理、评估、测量和管理。');
  const at = (w: string, member: number) => ({
    start: u.text.indexOf(w),
    end: u.text.indexOf(w) + w.length,
    member,
  });
  const found = twice(
    u,
    [at('治理', 0), at('评估', 2), at('测量', 2), at('管理', 3)],
    ['治理', '映射', '测量', '管理'],
  );
  assert.equal(found && u.text.slice(found.start, found.end), '评估');
});
