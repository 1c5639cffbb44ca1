/** docs/rules.md lists the rules as they are: `UPDATE=1` writes it. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { drawRules, rulesPage } from '../scripts/docs-rules.ts';

const drawn = drawRules();

test('docs/rules.md says what the rules are', () => {
  if (process.env.UPDATE) writeFileSync(rulesPage, drawn);
  const written = existsSync(rulesPage) ? readFileSync(rulesPage, 'utf8') : '';
  assert.equal(written, drawn, 'docs/rules.md is stale: run this test with UPDATE=1');
});

test('every page it leads to exists, and every cell says something', () => {
  const links = [...drawn.matchAll(/\]\(([^)]+)\)/g)].map((m) => m[1] ?? '');
  assert.ok(links.length > 10);
  for (const link of links) assert.ok(existsSync(join(dirname(rulesPage), link)), link);
  assert.doesNotMatch(drawn, /\| *\|/);
});
