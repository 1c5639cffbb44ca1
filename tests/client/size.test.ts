/** What an editor has to load stays small: the bundles as the build made them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const dist = resolve(import.meta.dirname, '..', '..', 'dist');

/** In kB, a tenth above what they are; the record is read by the server alone. */
const budgets: Readonly<Record<string, number>> = {
  'client.js': 520,
  'browser.js': 480,
  'browser-server.js': 950,
};

for (const [name, budget] of Object.entries(budgets))
  test(`${name} is no larger than ${budget} kB, and asks for nothing of the other platform`, () => {
    const text = readFileSync(join(dist, name), 'utf8');
    assert.ok(text.length < budget * 1000, `${Math.round(text.length / 1000)} kB`);
    const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, from]) => from);
    const wanted = name === 'client.js' ? /^(?:vscode$|node:|[a-z_/]+$)/ : /^vscode$/;
    assert.deepEqual(
      required.filter((from) => !wanted.test(from ?? '')),
      [],
    );
  });
