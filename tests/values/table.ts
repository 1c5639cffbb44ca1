/** Table tests: a row is a text as a draft has it, and the values it should yield as `printed => meaning`. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyFold, fold } from '../../server/src/text/fold.ts';
import { readValues } from '../../server/src/values/index.ts';
import type { DraftValue } from '../../server/src/values/types.ts';

export type Row = readonly [text: string, ...expected: string[]];

/** Checks the values of the given types only, so that a table speaks of its own kind. */
export function table(
  name: string,
  types: readonly DraftValue['type'][],
  rows: readonly Row[],
): void {
  for (const [text, ...expected] of rows) {
    test(`${name}: ${text}`, () => {
      const folded = fold(text, emptyFold);
      const values = readValues(folded).filter((value) => types.includes(value.type));
      assert.deepEqual(
        values.map((value) => `${folded.slice(value.start, value.end)} => ${meaning(value)}`),
        expected,
      );
    });
  }
}

const bounds = {
  exactly: '',
  more_than: '>',
  at_least: '>=',
  about: '~',
  less_than: '<',
  at_most: '<=',
};

export function meaning(value: DraftValue): string {
  switch (value.type) {
    case 'date':
      return (
        value.date.replace(/^0000/, '-') +
        (value.until ? `..${value.until.replace(/^0000/, '-')}` : '')
      );
    case 'number':
      return value.ordinal ? `nth ${value.n}` : `${bounds[value.bound]}${value.n}`;
    case 'quantity':
      return `${bounds[value.bound]}${value.n} ${value.unit}`;
    case 'duration':
      return `${bounds[value.bound]}${value.n} ${value.business ? 'business ' : ''}${value.unit}`;
    case 'tally':
      return `${value.n} to ${value.noes}`;
    case 'identifier':
      return `${value.scheme} ${value.id}`;
    case 'locator':
      return `${value.part} ${value.at}`;
  }
}
