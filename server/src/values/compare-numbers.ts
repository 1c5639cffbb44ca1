/** Whether a stated number fits the true one, read as policy writing reads: bounds matter, rounding is no error. */

import type { Comparator } from '../record/types.ts';
import type { Bound } from './types.ts';

/** `compatible` supports nothing and contradicts nothing; `bound-differs` has the figure right and the bound wrong. */
export type NumberComparison = 'same' | 'compatible' | 'bound-differs' | 'differs';

export interface StatedNumber {
  readonly n: number;
  readonly bound: Bound;
}

export interface TrueNumber {
  readonly n: number;
  readonly cmp: Comparator;
}

export function compareNumbers(stated: StatedNumber, truth: TrueNumber): NumberComparison {
  if (truth.cmp === 'exactly') return againstExact(stated, truth.n);
  if (truth.cmp === 'about') return againstAbout(stated, truth.n);
  const upward = truth.cmp === 'more_than' || truth.cmp === 'at_least';
  return upward ? againstBound(stated, truth) : againstBound(mirror(stated), mirrorTruth(truth));
}

/** Rounding that "about" forgives. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.abs(b);
/** "More than 90" may be 103 or 150, hardly 200. */
const within = (n: number, truth: number): boolean =>
  Math.abs(n) < 2 * Math.abs(truth) && Math.abs(n) > Math.abs(truth) / 2;

function againstExact({ n, bound }: StatedNumber, truth: number): NumberComparison {
  if (bound === 'exactly') return n === truth ? 'same' : 'differs';
  if (bound === 'about') return close(n, truth) ? 'compatible' : 'differs';
  const holds = {
    more_than: truth > n,
    at_least: truth >= n,
    less_than: truth < n,
    at_most: truth <= n,
  };
  if (holds[bound]) return 'compatible';
  return n === truth ? 'bound-differs' : 'differs';
}

function againstAbout({ n, bound }: StatedNumber, truth: number): NumberComparison {
  if (close(n, truth)) return bound === 'about' && n === truth ? 'same' : 'compatible';
  if (bound === 'more_than' || bound === 'at_least') return n < truth ? 'compatible' : 'differs';
  if (bound === 'less_than' || bound === 'at_most') return n > truth ? 'compatible' : 'differs';
  return 'differs';
}

/** Truth is "more than" or "at least" `truth.n`. */
function againstBound({ n, bound }: StatedNumber, truth: TrueNumber): NumberComparison {
  if (bound === truth.cmp && n === truth.n) return 'same';
  switch (bound) {
    case 'exactly':
      return n >= truth.n && within(n, truth.n) ? 'compatible' : 'differs';
    case 'about':
      return close(n, truth.n) || (n >= truth.n && within(n, truth.n)) ? 'compatible' : 'differs';
    case 'more_than':
    case 'at_least':
      if (n === truth.n) return 'bound-differs';
      return n < truth.n || within(n, truth.n) ? 'compatible' : 'differs';
    default:
      return n > truth.n ? 'compatible' : 'differs';
  }
}

const opposite: Readonly<Record<Bound, Bound>> = {
  exactly: 'exactly',
  about: 'about',
  more_than: 'less_than',
  at_least: 'at_most',
  less_than: 'more_than',
  at_most: 'at_least',
};

/** An upper bound is a lower bound on the negated line. */
const mirror = ({ n, bound }: StatedNumber): StatedNumber => ({ n: -n, bound: opposite[bound] });
const mirrorTruth = ({ n, cmp }: TrueNumber): TrueNumber => ({ n: -n, cmp: opposite[cmp] });
