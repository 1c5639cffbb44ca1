/** The AI RMF's core, whole: every subcategory by its id. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { testRecord } from '../test-record.ts';

const shared = '../shared/sources/nist-ai-rmf-core.json';
const written = testRecord()
  .provisionsOf('ai-rmf')
  .map(({ locator }) => locator.section)
  .filter((section) => section.includes('.'));

test('72 subcategories, numbered without a gap', () => {
  assert.equal(new Set(written).size, 72);
  for (const section of written) {
    const [category = '', n = ''] = section.split('.');
    assert.ok(n === '1' || written.includes(`${category}.${Number(n) - 1}`), section);
  }
});

test('they are those of the framework', { skip: !existsSync(shared) }, () => {
  const core = readFileSync(shared, 'utf8').match(/\b(?:GOVERN|MAP|MEASURE|MANAGE) \d\.\d+/g);
  assert.deepEqual([...written].sort(), [...new Set(core)].sort());
});
