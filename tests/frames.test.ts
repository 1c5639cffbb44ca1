/** What the record knows is noticed however it is put: tests/frames/floor.json holds the shares, `UPDATE=1` writes it. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtRecord, cellsIn, run, shares } from '../scripts/frames.ts';
import type { Lang } from '../server/src/record/types.ts';

/** One cell in so many is tried, since all of them take half a minute: an odd number, as right and wrong ones take turns. */
const every = 5;
/** Percentage points that a share may lose, and gain in false alarms. */
const slack = 1;

interface Held {
  readonly noticed: number;
  readonly falsely: number;
}

const folder = join(import.meta.dirname, 'frames');
const path = join(folder, 'floor.json');
const percent = (n: number, of: number): number => Math.round((1000 * n) / Math.max(1, of)) / 10;

const record = builtRecord();
const langs = (['en', 'zh'] as const).filter((lang: Lang) => existsSync(join(folder, lang)));
const reached: Record<string, Held> = {};
for (const lang of langs)
  for (const [file, s] of shares(run(record, cellsIn(record, lang), every), (c) => c.file))
    reached[`${lang}/${file}`] = {
      noticed: percent(s.noticed, s.wrong),
      falsely: percent(s.falsely, s.right),
    };
if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(reached, null, 2)}\n`);
const floor = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Held>;

describe('frames filled from the record', () => {
  for (const [key, held] of Object.entries(floor))
    it(`${key}: wrong values are noticed as often as before, right ones as seldom`, () => {
      const now = reached[key];
      assert.ok(now, `no such frames: ${key}`);
      assert.ok(now.noticed >= held.noticed - slack, `${now.noticed}% is below ${held.noticed}%`);
      assert.ok(now.falsely <= held.falsely + slack, `${now.falsely}% is above ${held.falsely}%`);
    });
});
