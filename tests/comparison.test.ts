/** docs/comparison.md claims nothing for Plumbline that a test does not show. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const docs = resolve(import.meta.dirname, '..', 'docs');
const page = readFileSync(join(docs, 'comparison.md'), 'utf8');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| |'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\|\s*|\s*\|$/g, '').trim()));

test('every mark for Plumbline leads to a test of that name', () => {
  const links = [...page.matchAll(/\]\((\.\.\/tests\/[^\s)]+) "([^"]+)"\)/g)];
  assert.ok(links.length > 40);
  for (const [, path = '', name = ''] of links) {
    const file = join(docs, path);
    assert.ok(existsSync(file), path);
    assert.ok(readFileSync(file, 'utf8').includes(name), `${path} has no test “${name}”`);
  }
});

test('no mark for Plumbline goes without its test', () => {
  for (const [feature, ours = ''] of rows)
    assert.ok(!/^(?:✓|~)/.test(ours), `${feature}: ${ours} leads to no test`);
  const shown = rows.filter(([, ours]) => ours?.startsWith('[✓](')).length;
  const admitted = rows.filter(([, ours]) => ours?.startsWith('–')).length;
  assert.ok(shown > 45 && admitted > 4, `${shown} shown, ${admitted} admitted`);
});

test('every row of a table has all its columns', () => {
  const widths = page
    .split('\n\n')
    .filter((block) => block.startsWith('| |'))
    .map((table) => table.split('\n').map((line) => line.split(/(?<!\\)\|/).length));
  assert.equal(widths.length, 3);
  for (const table of widths) assert.equal(new Set(table).size, 1, table.join(' '));
});
