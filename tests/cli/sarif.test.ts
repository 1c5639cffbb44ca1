/** SARIF keeps to the OASIS schema, and its fingerprints to the findings. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import Ajv from 'ajv';
import type { Log, Result } from 'sarif';
import { plumbline, wrong } from './run-cli.ts';

// @microsoft/jest-sarif carries the schema as OASIS published it; its matchers are not used.
const path = createRequire(__filename).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const { $schema: _draft4, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
// Nothing in it differs between draft 4, in which it is written, and draft 7 but these two keys.
const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

function log(args: readonly string[], input = ''): Log {
  const parsed: unknown = JSON.parse(
    plumbline(['check', ...args, '--format', 'sarif'], { input }).out,
  );
  assert.ok(valid(parsed), JSON.stringify(valid.errors?.slice(0, 3), null, 1));
  return parsed as Log;
}

const resultsOf = (one: Log): readonly Result[] => one.runs[0]?.results ?? [];
const prints = (one: Log) =>
  resultsOf(one).map((r) => r.partialFingerprints?.['plumblineFinding/v1']);

it('keeps to the schema, with fixes, suppressions and failures', () => {
  const draft = `${wrong}\n<!-- plumbline-disable-next-line wrong-date -- quoted slip -->\n${wrong}`;
  const one = log(['-', 'no such file.md'], draft);
  const [open, silenced] = resultsOf(one);
  assert.equal(open?.ruleId, 'wrong-date');
  assert.equal(one.runs[0]?.tool.driver.rules?.[open?.ruleIndex ?? -1]?.id, 'wrong-date');
  assert.equal(
    open?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text,
    '23 July 2025',
  );
  assert.equal(open?.locations?.[0]?.physicalLocation?.region?.snippet?.text, '24 July 2025');
  assert.ok(
    open?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri?.startsWith('https://'),
  );
  assert.deepEqual(silenced?.suppressions, [{ kind: 'inSource', justification: 'quoted slip' }]);
  assert.equal(one.runs[0]?.invocations?.[0]?.executionSuccessful, false);
});

it('is valid where nothing was found', () => {
  assert.deepEqual(resultsOf(log(['-'], 'Nothing here.\n')), []);
});

it('rejects what is not SARIF', () => {
  assert.equal(valid({ version: '2.1.0', runs: [{ results: [] }] }), false);
});

it('names a finding the same when lines move, and two findings differently', () => {
  const two = `${wrong}\n\nSome words between.\n\n${wrong}`;
  const before = prints(log(['-'], two));
  const after = prints(log(['-'], `A line.\n\nAnother.\n\n${two}`));
  assert.deepEqual(after, before);
  assert.equal(new Set(before).size, 2);
});
