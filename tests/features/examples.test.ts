/** Examples of facts: when they hold, and what is said where they do not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/features/check.ts';
import { exampleProblem } from '../../server/src/features/examples.ts';
import { testRecord } from '../test-record.ts';

const problem = (expects: 'flagged' | 'supported', text: string, fact = 'eo14320.signed') =>
  exampleProblem(testRecord(), { fact, expects, text });

const right = 'EO 14320 was signed on 23 July 2025.';
const wrong = 'EO 14320 was signed on 24 July 2025.';

test('a sentence that is flagged, and one that is borne out, by the fact itself', () => {
  assert.equal(problem('flagged', wrong), undefined);
  assert.equal(problem('supported', right), undefined);
  assert.equal(problem('supported', '第14320号行政令于2025年7月23日签署。'), undefined);
});

test('what happens instead is told', () => {
  const by = 'by eo14320.signed:';
  assert.equal(problem('flagged', right), `is not flagged ${by} it bears it out`);
  assert.match(problem('supported', wrong) ?? '', /^is not supported .*differs.*\(wrong-date\)$/);
  assert.equal(problem('flagged', 'It rains.'), `is not flagged ${by} no claim is read in it`);
  assert.match(
    problem('flagged', 'EO 14319 was signed on 24 July 2025.') ?? '',
    /^is not flagged .*EO 14319 was signed on 23 July 2025/,
  );
});

test('a fact that has ended is asked for while it held', () => {
  const old = 'California SB 942 becomes operative on 1 January 2026.';
  assert.equal(problem('supported', old, 'ca.942.old'), undefined);
  assert.equal(check(testRecord(), old, { asOf: '2026-10-10' }).findings.length, 1);
});
