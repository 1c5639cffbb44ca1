import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listClaims } from '../../server/src/features/claims-list.ts';
import { sectionsInSteps } from '../../server/src/features/sections.ts';
import { testRecord } from '../test-record.ts';
import { draftAt } from './draft-at.ts';

const right = 'EO 14320 was signed on 23 July 2025.';
const wrong = 'EO 14319 was signed on 22 July 2025.';

/** [heading as the draft has it, claims, contradicted]. */
function sections(source: string) {
  const { session, text } = draftAt(source);
  const steps = sectionsInSteps(session);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return step.value.map(({ heading, claims }) => [
      text.slice(heading.start, heading.end),
      Object.values(claims).reduce((a, b) => a + b),
      claims.contradicted,
    ]);
  }
}

const headed = (source: string): string[] =>
  listClaims(testRecord(), draftAt(source).session, 'en').map(({ heading }) => heading);

test('a claim counts under the nearest heading, with or without a blank line between', () => {
  const source = `${right}\n\n# A\n${right}\n${wrong}\n## B\n${wrong}\n\n${right}\n\nC\n=\n\nNothing.\n`;
  assert.deepEqual(sections(source), [
    ['A', 2, 1],
    ['B', 2, 1],
  ]);
  assert.deepEqual(headed(source), ['', 'A', 'A', 'B', 'B']);
});

test('two headings of one name are two sections', () => {
  assert.deepEqual(sections(`# A\n\n${right}\n\n# A\n\n${wrong}\n`), [
    ['A', 1, 0],
    ['A', 1, 1],
  ]);
});

test('front matter, code and quotations head nothing', () => {
  const source = `---\ntitle: x\n---\n\n## On *exports* ##\n\n\`\`\`sh\n# install\n\`\`\`\n\n> # Quoted\n\n${right}\n`;
  assert.deepEqual(headed(source), ['On exports']);
});
