/** A threshold, share, amount or length with a unit is not the one in the record. */

import type { Fact } from '../record/types.ts';
import { compareNumbers } from '../values/index.ts';
import type { QuantityValue } from '../values/types.ts';
import { judgeMeasures } from './measures.ts';
import { quantityLike, withBound } from './quantity-wording.ts';
import { defineRule } from './rule.ts';

const fixed: ReadonlySet<string> = new Set(['threshold', 'share', 'penalty']);

/** "Developers below 10^26 operations": what falls short of a line tells the same line. */
const downward: ReadonlySet<string> = new Set(['less_than', 'at_most']);

function agreement(
  value: QuantityValue,
  fact: Fact,
): 'same' | 'compatible' | 'differs' | undefined {
  if (fact.value.type !== 'quantity') return undefined;
  // "1 gigawatt" against a threshold kept in megawatts.
  if (value.unit === 'gw' && fact.value.unit === 'mw')
    return agreement({ ...value, unit: 'mw', n: value.n * 1000 }, fact);
  if (fact.value.unit !== value.unit) return undefined;
  // A threshold or share is one figure: "at least $250 million" is no weaker form of $500 million.
  if (value.n !== fact.value.n && fixed.has(fact.attribute)) return 'differs';
  // "Up to $7.5 billion" of what is put at about 5.5 is another figure, not a cautious one.
  if (
    fact.value.cmp === 'about' &&
    (value.bound === 'at_most' || value.bound === 'less_than') &&
    value.n > fact.value.n * 1.2
  )
    return 'differs';
  if (value.n === fact.value.n && downward.has(value.bound) !== downward.has(fact.value.cmp))
    return 'compatible';
  const result = compareNumbers(value, fact.value);
  if (result !== 'bound-differs') return result;
  // A threshold lives by its bound: "at least" where the text says "more than" is another rule.
  return fact.attribute === 'threshold' && value.bound !== 'exactly' && value.bound !== 'about'
    ? 'differs'
    : 'compatible';
}

/** 100兆瓦以上 is how Chinese says "more than 100 MW" as well as "100 MW or more". */
const inChinese = (text: string, value: QuantityValue, fact: Fact): QuantityValue =>
  fact.value.type === 'quantity' &&
  fact.value.cmp === 'more_than' &&
  text.startsWith('以上', value.end)
    ? { ...value, bound: 'more_than' }
    : value;

export const wrongQuantity = defineRule({
  id: 'wrong-quantity',
  severity: 'error',
  description: {
    en: 'A threshold, share, amount or length that differs from the record',
    zh: '门槛、比例、金额或篇幅与记录不符',
  },
  judge: (r) =>
    judgeMeasures<QuantityValue>(r, {
      type: 'quantity',
      values: r.u.values.filter((v): v is QuantityValue => v.type === 'quantity'),
      compare: (value, fact) => agreement(inChinese(r.u.text, value, fact), fact),
      covers: (value, fact) =>
        fact.attribute === 'threshold' ? withBound(r.u.text, value) : value,
      rewrite: (sample, fact) =>
        fact.value.type === 'quantity' ? quantityLike(sample, fact.value) : undefined,
    }),
});
