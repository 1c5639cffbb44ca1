/** NDJSON: a line in, a line out, in order. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plumbline, right, wrong } from './run-cli.ts';

const lines = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const run = (input: readonly unknown[], ...more: string[]) =>
  plumbline(['check', '--ndjson', ...more], {
    input: input.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
  });

it('answers each line in order, with its id, path and date', () => {
  const { code, out } = run([
    { id: 'a', path: 'x/a.md', text: wrong, asOf: '2026-09-30' },
    { id: 2, text: right },
    { text: `One\u2028two. ${right}` },
  ]);
  const answers = lines(out);
  assert.equal(code, 1);
  assert.deepEqual(
    answers.map(({ id, path }) => [id, path]),
    [
      ['a', 'x/a.md'],
      [2, '-'],
      [undefined, '-'],
    ],
  );
  assert.equal(answers[0]?.asOf, '2026-09-30');
  assert.equal((answers[0]!.diagnostics as unknown[]).length, 1);
  assert.deepEqual(answers[1]?.diagnostics, []);
});

it('answers a bad line with an error line, goes on, and ends with 2', () => {
  const { code, out, err } = run([
    '{"id":',
    '[]',
    { id: 'x' },
    { id: {}, text: '' },
    { id: 'y', text: right, asOf: 'soon' },
    '',
    { id: 'z', text: right },
  ]);
  const answers = lines(out);
  assert.equal(code, 2);
  assert.deepEqual(
    answers.map(({ line }) => line),
    [1, 2, 3, 4, 5, undefined],
  );
  assert.ok(answers.slice(0, 5).every(({ error }) => typeof error === 'string'));
  assert.equal(answers[2]?.id, 'x');
  assert.equal(answers[5]?.id, 'z');
  assert.match(err, /line 3: it has no "text"/);
});

it('reads files of lines, and says which one is missing', () => {
  const { code, err } = plumbline(['check', '--ndjson', 'no-such.ndjson']);
  assert.equal(code, 2);
  assert.match(err, /no-such\.ndjson: there is no such file/);
});

it('keeps the exit code at 0 for engines that want it', () => {
  assert.equal(run([{ text: wrong }], '--fail-on', 'never').code, 0);
});
