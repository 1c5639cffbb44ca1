/** No fact goes dead: tests/mutants.json holds the share of wrong statements noticed, `UPDATE=1` writes it. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run, type Share, shares } from '../scripts/mutants.ts';

/** Percentage points that a share may lose to a new fact or two. */
const slack = 1;

const path = join(import.meta.dirname, 'mutants.json');
const percent = ({ noticed, of }: Share): number => Math.round((1000 * noticed) / of) / 10;

const reached = Object.fromEntries(
  Object.entries(shares(run())).map(([key, share]) => [key, percent(share)]),
);
if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(reached, null, 2)}\n`);
const floor = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;

describe("the record's own statements, made wrong", () => {
  for (const [key, held] of Object.entries(floor))
    it(`${key} are noticed as often as before`, () => {
      const least = held - slack;
      const now = reached[key] ?? 0;
      assert.ok(
        now >= least,
        `${now}% is below ${least.toFixed(1)}%; see node scripts/mutants.mjs ${key}`,
      );
    });
});
