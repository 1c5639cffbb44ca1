/** Every error planted in the examples is found, and nothing else is flagged. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { FileReport } from '../../server/src/render/report.ts';
import { plumbline } from './run-cli.ts';

/** Line, counted from 1, and rule. */
const planted: Readonly<Record<string, readonly string[]>> = {
  'examples/memo-en.md': [
    '21 misnamed-instrument',
    '29 wrong-date',
    '40 wrong-count',
    '41 wrong-deadline',
    '48 wrong-relation',
    '51 removed-category',
    '53 superseded-instrument',
    '61 wrong-agency',
  ],
  'examples/memo-zh.md': [
    '19 wrong-date',
    '30 wrong-deadline',
    '37 wrong-count',
    '39 superseded-instrument',
    '40 wrong-agency',
  ],
  'examples/README.md': [],
};

const { out } = plumbline(['check', 'examples', '--format', 'json']);
const files = JSON.parse(out).files as FileReport[];

for (const [path, expected] of Object.entries(planted))
  it(`finds what is wrong in ${path}, and only that`, () => {
    const file = files.find((one) => one.path === path);
    const found = file?.diagnostics.map((one) => `${one.range.start.line + 1} ${one.ruleId}`);
    assert.deepEqual(found, expected);
  });

it('bears out a good many claims in each memo', () => {
  for (const file of files.filter(({ path }) => path.includes('memo')))
    assert.ok(file.claims.filter((claim) => claim.verdict === 'supported').length >= 12, file.path);
});
