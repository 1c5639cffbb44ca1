/** A run that remembers sentences says what a run without memory says, whatever stands around them. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { SentenceMemo } from '../../server/src/claims/sentence-memo.ts';
import { check } from '../../server/src/features/check.ts';
import type { Memo } from '../../server/src/features/judge-block.ts';
import { testRecord } from '../test-record.ts';

const record = testRecord();
const asOf = '2026-09-30';

/** Sentences whose judgement hangs on what stands before or after, or on the form they stand in. */
const pieces = [
  'EO 14320 was signed on 24 July 2025.',
  'EO 14319 was signed on 23 July 2025.',
  'The order was signed on 24 July 2025.',
  'It was signed in January 2025.',
  'That is wrong.',
  "America's AI Action Plan was released on 24 July 2025.",
  'The Plan has four pillars.',
  'The UK has an AI action plan of its own.',
  '《人工智能行动计划》于2025年7月24日发布。',
  '该说法不实。',
  'EO 14110 remains in force.',
  'It was revoked in January 2025.',
];
const forms = [
  (s: string) => s,
  (s: string) => `- ${s}`,
  (s: string) => `> ${s}`,
  (s: string) => `## ${s}`,
  (s: string) => `The order says: “${s}”`,
  (s: string) => `| Date | Text |\n|---|---|\n| 1 | ${s} |`,
];
const block = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
  )
  .map(([form, sentences]) => form(sentences.join(' ')));
const draft = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

it('finds the same with and without, draft after draft', () => {
  const memo: Memo = new SentenceMemo(4000);
  let flagged = 0;
  fc.assert(
    fc.property(draft, (text) => {
      const alone = check(record, text, { asOf });
      flagged += alone.findings.length;
      assert.deepEqual(check(record, text, { asOf, memo }), alone);
    }),
    { numRuns: 200, seed: 5 },
  );
  assert.ok(flagged > 100);
});

it('keeps apart what is judged at different dates', () => {
  const memo: Memo = new SentenceMemo(4000);
  const text = 'EO 14110 remains in force.';
  for (const date of ['2024-06-01', asOf, '2024-06-01'])
    assert.deepEqual(
      check(record, text, { asOf: date, memo }),
      check(record, text, { asOf: date }),
    );
});
