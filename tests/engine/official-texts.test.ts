/** The official texts, read as if they were drafts: whatever is flagged in them as wrong is a false alarm. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { haveOfficialTexts, officialTexts, sharedText } from '../../scripts/build-fingerprints.ts';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';

/** A text may have gone out of date since; it cannot be wrong about itself. */
const wrong = (file: string): string[] => {
  const text = sharedText(file);
  return check(testRecord(), text, { asOf: '2026-11-23' })
    .findings.filter((f) => f.category === 'contradicted')
    .map((f) => `${file}: ${f.ruleId} “${text.slice(f.span.start, f.span.end)}”: ${f.message}`);
};

describe('official texts as drafts', { skip: !haveOfficialTexts }, () => {
  it('draw at most one false alarm in all, of some 90,000 words', (t) => {
    const flags = officialTexts.flatMap(([file]) => wrong(file));
    for (const flag of flags) t.diagnostic(flag);
    assert.ok(flags.length <= 1, `${flags.length} flags:\n${flags.join('\n')}`);
  });
});
