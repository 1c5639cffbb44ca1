/** The JSON output keeps to docs/check-output.schema.json, and to the draft's own places. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import Ajv from 'ajv';
import type { FileReport } from '../../server/src/render/report.ts';
import { plumbline, right, root, wrong } from './run-cli.ts';

const schema = JSON.parse(readFileSync(join(root, 'docs', 'check-output.schema.json'), 'utf8'));
const valid = new Ajv({ allErrors: true }).compile(schema);

function report(args: readonly string[], input = ''): FileReport[] {
  const { out } = plumbline(['check', ...args, '--format', 'json'], { input });
  const parsed: unknown = JSON.parse(out);
  assert.ok(valid(parsed), JSON.stringify(valid.errors, null, 1));
  return (parsed as { files: FileReport[] }).files;
}

it('keeps to its schema on the examples', () => {
  const files = report(['examples', 'no-such-file.md']);
  assert.ok(files.some((file) => file.diagnostics.length > 5));
  assert.ok(files.some((file) => file.claims.some((claim) => claim.verdict === 'supported')));
  assert.deepEqual(
    files.filter((file) => file.error).map((file) => file.path),
    ['no-such-file.md'],
  );
});

it('rejects what is not the contract', () => {
  assert.equal(
    valid({
      asOf: '2026-11-23',
      record: { version: '1', horizon: '2026-10-10' },
      files: [{ path: 'a' }],
    }),
    false,
  );
});

it('gives places that cut the draft where the finding is', () => {
  const draft = `---\nas-of: 2026-09-30\n---\r\n\r\n😀 **${wrong.trim()}**\r\n`;
  const [file] = report(['-'], draft);
  const finding = file?.diagnostics.find((one) => one.ruleId === 'wrong-date');
  assert.ok(finding);
  const { start, end } = finding.range;
  assert.equal(start.line, 4);
  assert.equal(
    draft.split(/\r\n|\n/)[start.line]?.slice(start.character, end.character),
    '24 July 2025',
  );
  assert.equal(file?.asOf, '2026-09-30');
});

it('lists what a comment silences, with its reason', () => {
  const [file] = report(
    ['-'],
    `<!-- plumbline-disable-next-line wrong-date -- quoted slip -->\n${wrong}`,
  );
  assert.deepEqual(file?.diagnostics, []);
  assert.deepEqual(
    file?.suppressed.map((one) => [one.diagnostic.ruleId, one.reason]),
    [['wrong-date', 'quoted slip']],
  );
});

it('gives the same bytes twice', () => {
  const once = () =>
    plumbline(['check', 'examples', '--format', 'json', '--as-of', '2026-09-30']).out;
  assert.equal(once(), once());
});

it('leaves claims out when asked', () => {
  assert.deepEqual(report(['-', '--no-claims'], right)[0]?.claims, []);
  assert.notDeepEqual(report(['-'], right)[0]?.claims, []);
});
