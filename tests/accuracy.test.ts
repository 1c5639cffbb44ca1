/** The figures on our own cases do not drop: tests/accuracy/floor.json holds what was reached, `UPDATE=1` writes it. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../scripts/accuracy.ts';
import { figures } from '../scripts/accuracy-report.ts';

const held = ['precision', 'recall', 'strict', 'supported'] as const;
const scopes = ['all', 'en', 'zh'] as const;
/** Percentage points that a figure may lose to a new case or two. */
const slack = 0.5;

type Reached = Record<(typeof scopes)[number], Record<(typeof held)[number], number>>;

const path = join(import.meta.dirname, 'accuracy', 'floor.json');
const { outcomes } = run();
const tenths = (share: number): number => Math.round(share * 1000) / 10;

function reachedIn(scope: (typeof scopes)[number]): Reached['all'] {
  const f = figures(outcomes.filter((o) => scope === 'all' || o.case.lang === scope));
  return {
    precision: tenths(f.precision),
    recall: tenths(f.recall),
    strict: tenths(f.strict),
    supported: tenths(f.supported),
  };
}

const reached: Reached = { all: reachedIn('all'), en: reachedIn('en'), zh: reachedIn('zh') };
if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(reached, null, 2)}\n`);
const floor = JSON.parse(readFileSync(path, 'utf8')) as Reached;

describe('accuracy on the committed cases', () => {
  it('is measured on hundreds of cases in each language', () => {
    for (const lang of ['en', 'zh'])
      assert.ok(outcomes.filter((o) => o.case.lang === lang).length >= 400, lang);
  });
  for (const scope of scopes)
    for (const figure of held)
      it(`${scope}: ${figure} holds`, () => {
        const least = floor[scope][figure] - slack;
        assert.ok(
          reached[scope][figure] >= least,
          `${reached[scope][figure]}% is below ${least.toFixed(1)}%; see node scripts/accuracy.mjs --verbose`,
        );
      });
});
