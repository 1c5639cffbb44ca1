/** When a stated value agrees with the record, and when only its bound is wrong. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparator } from '../../server/src/record/types.ts';
import {
  compareDates,
  compareNumbers,
  type DateComparison,
  type NumberComparison,
} from '../../server/src/values/index.ts';
import type { Bound } from '../../server/src/values/types.ts';

type NumberRow = readonly [
  bound: Bound,
  n: number,
  cmp: Comparator,
  truth: number,
  result: NumberComparison,
  why: string,
];

const numbers: readonly NumberRow[] = [
  ['exactly', 103, 'exactly', 103, 'same', 'the figure itself'],
  ['exactly', 104, 'exactly', 103, 'differs', 'another figure'],
  ['more_than', 100, 'exactly', 103, 'compatible', '103 is over 100'],
  ['more_than', 90, 'exactly', 103, 'compatible', '103 is over 90'],
  ['more_than', 103, 'exactly', 103, 'bound-differs', '103 is not over 103'],
  ['more_than', 110, 'exactly', 103, 'differs', '103 is not over 110'],
  ['at_least', 103, 'exactly', 103, 'compatible', 'true, if weak'],
  ['at_least', 104, 'exactly', 103, 'differs', 'too much'],
  ['about', 100, 'exactly', 103, 'compatible', 'rounded'],
  ['about', 90, 'exactly', 103, 'differs', 'beyond rounding'],
  ['less_than', 110, 'exactly', 103, 'compatible', 'true, if weak'],
  ['less_than', 103, 'exactly', 103, 'bound-differs', '103 is not under 103'],
  ['at_most', 103, 'exactly', 103, 'compatible', 'true'],
  ['at_most', 90, 'exactly', 103, 'differs', 'false'],
  ['more_than', 90, 'more_than', 90, 'same', 'figure and bound'],
  ['exactly', 90, 'more_than', 90, 'compatible', 'a bound dropped: caution, no flag'],
  ['exactly', 103, 'more_than', 90, 'compatible', '103 is over 90'],
  ['exactly', 80, 'more_than', 90, 'differs', '80 is not over 90'],
  ['exactly', 300, 'more_than', 90, 'differs', 'nobody calls 300 "over 90"'],
  ['about', 90, 'more_than', 90, 'compatible', 'rounded'],
  ['about', 50, 'more_than', 90, 'differs', 'far below'],
  ['more_than', 80, 'more_than', 90, 'compatible', 'true, if weak'],
  ['more_than', 100, 'more_than', 90, 'compatible', 'may be so'],
  ['more_than', 200, 'more_than', 90, 'differs', 'nobody would say over 90'],
  ['at_least', 100, 'more_than', 100, 'bound-differs', 'the threshold itself is out'],
  ['less_than', 100, 'more_than', 90, 'compatible', 'between 90 and 100'],
  ['less_than', 90, 'more_than', 90, 'differs', 'the opposite'],
  ['at_most', 90, 'more_than', 90, 'differs', 'the opposite'],
  ['at_least', 500, 'at_least', 500, 'same', 'figure and bound'],
  ['more_than', 500, 'at_least', 500, 'bound-differs', 'the threshold itself is in'],
  ['exactly', 500, 'at_least', 500, 'compatible', 'a bound dropped'],
  ['exactly', 100, 'at_least', 500, 'differs', 'another threshold'],
  ['at_most', 500, 'at_most', 500, 'same', 'figure and bound'],
  ['less_than', 500, 'at_most', 500, 'bound-differs', 'strict or not'],
  ['exactly', 500, 'at_most', 500, 'compatible', 'a bound dropped'],
  ['exactly', 600, 'at_most', 500, 'differs', 'over the limit'],
  ['less_than', 500, 'less_than', 500, 'same', 'figure and bound'],
  ['more_than', 600, 'less_than', 500, 'differs', 'the opposite'],
  ['about', 100, 'about', 100, 'same', 'figure and bound'],
  ['exactly', 100, 'about', 100, 'compatible', 'unrounded'],
  ['exactly', 105, 'about', 100, 'compatible', 'within rounding'],
  ['exactly', 150, 'about', 100, 'differs', 'beyond rounding'],
  ['more_than', 150, 'about', 100, 'differs', 'too much'],
  ['more_than', 50, 'about', 100, 'compatible', 'true, if weak'],
];

for (const [bound, n, cmp, truth, result, why] of numbers) {
  test(`${bound} ${n} against ${cmp} ${truth}: ${result} (${why})`, () => {
    assert.equal(compareNumbers({ n, bound }, { n: truth, cmp }), result);
  });
}

type DateRow = readonly [
  date: string,
  until: string,
  truth: string,
  result: DateComparison,
  hint?: number,
];

const dates: readonly DateRow[] = [
  ['2025-07-23', '', '2025-07-23', 'same'],
  ['2025-07-24', '', '2025-07-23', 'differs'],
  ['2025-07', '', '2025-07-23', 'same'],
  ['2025-06', '', '2025-07-23', 'differs'],
  ['2025', '', '2025-07-23', 'same'],
  ['2024', '', '2025-07-23', 'differs'],
  ['2025-07-23', '', '2025-07', 'unknown'],
  ['2025-08-23', '', '2025-07', 'differs'],
  ['2025-07', '', '2025', 'unknown'],
  ['2025', '', '2025', 'same'],
  ['2025-07-21', '2025-07-31', '2025-07-23', 'same'],
  ['2025-07-21', '2025-07-31', '2025-07-31', 'same'],
  ['2025-07-21', '2025-07-31', '2025-07-20', 'differs'],
  ['2025-07', '2025-09', '2025-09-30', 'same'],
  ['2025-07', '2025-09', '2025-10-01', 'differs'],
  ['0000-07-23', '', '2025-07-23', 'same'],
  ['0000-07-24', '', '2025-07-23', 'differs'],
  ['0000-07-24', '', '2025', 'unknown'],
  ['0000-07-21', '0000-07-31', '2025-07-23', 'same'],
  ['0000-07-24', '', '2025-07-23', 'differs', 2025],
  ['0000-07-24', '', '2025-07-23', 'unknown', 2026],
];

for (const [date, until, truth, result, hint] of dates) {
  test(`${date}${until && `..${until}`} against ${truth}${hint ? ` in ${hint}` : ''}: ${result}`, () => {
    const stated = {
      date,
      ...(until && { until }),
      ...(date.startsWith('0000') && { yearless: true }),
    };
    assert.equal(compareDates(stated, truth, hint), result);
  });
}
