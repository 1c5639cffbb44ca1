/** No flag without a fact, and none from a fact that forbids it: over all cases of our own wording. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';

const folder = join(import.meta.dirname, '..', 'accuracy');
const texts = readdirSync(folder)
  .filter((f) => f.endsWith('.jsonl'))
  .flatMap((f) =>
    readFileSync(join(folder, f), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; as_of: string }),
  );

describe('findings about the world', () => {
  const record = testRecord();
  const findings = texts.flatMap((c) =>
    check(record, c.text, { asOf: c.as_of }).findings.filter(
      (f) => f.category === 'contradicted' || f.category === 'outdated',
    ),
  );

  it('are found at all', () => assert.ok(findings.length > 50, `${findings.length} findings`));

  it('each carry evidence that the record holds, with a statement and a source', () => {
    for (const f of findings) {
      assert.ok(f.evidence.length > 0, f.message);
      for (const e of f.evidence) {
        assert.ok(
          record.fact(e.record) ?? record.entity(e.record) ?? record.provision(e.record),
          e.record,
        );
        assert.ok(e.statement, `${e.record} says nothing`);
        assert.ok(e.source.url, `${e.record} has no source`);
      }
    }
  });

  it('never rest on a fact marked caution', () => {
    for (const f of findings)
      for (const e of f.evidence)
        assert.notEqual(record.fact(e.record)?.check, 'caution', `${e.record}: ${f.message}`);
  });
});
