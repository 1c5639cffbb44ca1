/** A number of things (pillars, sections, principles, votes) is not the number in the record. */

import { textBetween } from '../claims/around.ts';
import type { Reading } from '../claims/reading.ts';
import { headed } from '../claims/utterance.ts';
import type { Fact } from '../record/types.ts';
import { gap, hull, type Span } from '../text/span.ts';
import { compareNumbers } from '../values/index.ts';
import type { NumberValue } from '../values/types.ts';
import { judgeMeasures } from './measures.ts';
import { defineRule } from './rule.ts';
import { votes } from './votes.ts';
import { numberLike } from './wording.ts';

/** The noun that a number counts: "four broad pillars", 四大支柱, 支柱共四个; no other number or clause between. */
function counted(r: Reading, value: NumberValue, at: number): Span | undefined {
  if (ranks(r, value)) return undefined;
  const noun = r.record.index.facts[at]?.noun?.[0]?.[0];
  if (noun !== undefined && headed(r.u, value, noun)) return value;
  for (const hit of (noun !== undefined && r.u.groups.get(noun)) || []) {
    const text = textBetween(r.u, value, hit);
    const after = hit.start >= value.end;
    const reach = r.u.lang === 'zh' ? (after ? 14 : 5) : after ? 48 : 12;
    if (gap(value, hit) > reach || /[\d.;:,，。；：|]/.test(text)) continue;
    if (
      !after &&
      !/^["》]?(?: ?(?:is|are|were|total|number|numbers|:|\()|共|有|为|共有|达|数|总数|数量|多达|为|合计)*$/.test(
        text.trim(),
      )
    )
      continue;
    if (
      /\b(?:of|in|under|from|for|with|by|or|to|that|which|the|met|every|each|all|any|both)\b|\b(?!(?:u\.?s)\b)[a-z]{3,}(?<!s)s,? and\b|\band [a-z-]+ [a-z-]+ /.test(
        text,
      )
    )
      continue;
    // "Signed an order … alongside two companion orders": the rest of them.
    if (
      /\b(?:companion|other|additional|further|sister|remaining|fellow)\b/.test(text) &&
      oneBefore(r, value)
    )
      continue;
    const whole = hull(value, hit);
    return someOf(r, value, whole, r.record.factAt(at)) ? undefined : whole;
  }
  return undefined;
}

const oneBefore = (r: Reading, value: Span): boolean =>
  /\b(?:an?|one|the|this) (?:[a-z-]+ ){0,2}(?:order|memo|memorandum|rule|law|bill)\b/.test(
    r.u.text.slice(0, value.start),
  ) || r.u.mentions.some((m) => m.end <= value.start && m.entity.kind === 'order');

/** 被列为二级国家, 降级为“二级合作对象”: a place in a row, not how many there are. */
const ranks = (r: Reading, value: NumberValue): boolean =>
  /^[级类档等]/.test(r.u.text.slice(value.end, value.end + 1)) &&
  /(?:降级?为|降至|降到|升为|升至|列为|列入|归为|归入|划为|划入|划归|评为|定为|视为|沦为|属于?|处于|位列|第)["《]?$/.test(
    r.u.text.slice(Math.max(0, value.start - 6), value.start),
  );

/** "Two functions of the AI RMF matter most": some of what it has, told without an article. */
const someOf = (r: Reading, value: NumberValue, whole: Span, fact: Fact): boolean =>
  fact.value.type === 'count' &&
  value.n < fact.value.n &&
  /(?:^|[.;:] |\b(?:and|but|while|there are) )["(]?$/.test(r.u.text.slice(0, value.start)) &&
  /^ (?:of|in|from|under|within) /.test(r.u.text.slice(whole.end));

function agreement(value: NumberValue, fact: Fact): 'same' | 'compatible' | 'differs' | undefined {
  if (fact.value.type !== 'count' || value.ordinal) return undefined;
  // "At least 12" or "over 15" is no weaker form of "at least 20": a minimum is one figure ("more than 19").
  if (
    fact.value.cmp === 'at_least' &&
    (value.bound === 'at_least' || value.bound === 'more_than') &&
    value.n !== fact.value.n &&
    !(value.bound === 'more_than' && value.n + 1 === fact.value.n)
  )
    return 'differs';
  // "Over 60" of what its author puts at "over 90" is another figure, not a cautious one.
  if (
    (fact.value.cmp === 'more_than' || fact.value.cmp === 'about') &&
    (value.bound === 'more_than' || value.bound === 'at_least') &&
    value.n < fact.value.n * 0.8
  )
    return 'differs';
  // "At least 10" says little of what are exactly 26: another figure is meant.
  if (value.bound !== 'exactly' && value.bound !== 'about' && value.n < fact.value.n / 2)
    return undefined;
  const result = compareNumbers(value, fact.value);
  return result === 'bound-differs' ? 'compatible' : result;
}

export const wrongCount = defineRule({
  id: 'wrong-count',
  severity: 'error',
  description: { en: 'A count that differs from the record', zh: '数量与记录不符' },
  *judge(r) {
    yield* judgeMeasures<NumberValue>(r, {
      type: 'count',
      values: r.u.values.filter((v): v is NumberValue => v.type === 'number' && !v.ordinal),
      compare: agreement,
      tie: (value, at) => counted(r, value, at),
      rewrite: (sample, fact) =>
        fact.value.type === 'count' ? numberLike(sample, fact.value.n) : undefined,
    });
    yield* votes(r);
  },
});
