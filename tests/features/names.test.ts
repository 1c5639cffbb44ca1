import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesInSteps } from '../../server/src/features/names.ts';
import { testRecord } from '../test-record.ts';
import { draftAt } from './draft-at.ts';

function names(source: string): string[] {
  const { session, text } = draftAt(source);
  const steps = namesInSteps(testRecord(), session, { start: 0, end: text.length });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return step.value.map(
      ({ start, end, kind, outdated }) =>
        `${kind}${outdated ? ' (outdated)' : ''}: ${text.slice(start, end)}`,
    );
  }
}

test('names by kind, in both languages, with what is no longer good', () => {
  assert.deepEqual(
    names(
      'Section 3(a) of EO 14320 is for the Department of Commerce.\n\n第14110号行政令由拜登签署。\n',
    ),
    [
      'provision: Section 3(a)',
      'instrument: EO 14320',
      'agency: Department of Commerce',
      'instrument (outdated): 第14110号行政令',
      'person: 拜登',
    ],
  );
});

test('what was in force on the draft’s date is not outdated', () => {
  assert.deepEqual(names('---\nas-of: 2024-05-01\n---\n\nEO 14110 binds.\n'), [
    'instrument: EO 14110',
  ]);
});

test('a name over two lines is coloured in both, and a quotation mark in neither', () => {
  assert.deepEqual(names('> Under America’s AI\n> Action Plan, agencies act.\n'), [
    'instrument: America’s AI',
    'instrument: Action Plan',
  ]);
});

test('half of a compound is no name', () => {
  assert.deepEqual(names('The Vice-President asks EO 14320.\n'), ['instrument: EO 14320']);
});
