/** What the rules on counts, quantities and durations share: linking a measured value to a fact and judging it. */

import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { type Agreement, type Pair, settle } from '../claims/pairing.ts';
import { candidates, period, type Reading } from '../claims/reading.ts';
import { attributed, clauseOf, negated, unasserted } from '../claims/scope.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Fact } from '../record/types.ts';
import { hull, type Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';

export interface Measure<V extends DraftValue> {
  readonly type: Fact['value']['type'];
  /** The sentence's values of this kind. */
  readonly values: readonly V[];
  /** How a value stands to a fact; undefined where they cannot be compared. */
  compare(value: V, fact: Fact): Agreement | undefined;
  /** Extra tie between the value and the fact beside the topic (a counted noun). */
  tie?(value: V, at: number): Span | undefined;
  /** The fact's value in the style of the draft. */
  rewrite(sample: string, fact: Fact): string | undefined;
}

/** Right on another basis that the record knows of. */
const alsoRight = (fact: Fact, n: number): boolean => (fact.also ?? []).some((x) => Number(x) === n);

function link<V extends DraftValue>(r: Reading, m: Measure<V>, value: V, at: number): Span | undefined {
  const topic = meets(r.u, r.record.index.facts[at]?.topic ?? [], value) ?? value;
  if (!tight(r.u, topic)) return undefined;
  if (!m.tie) return topic;
  const tied = m.tie(value, at);
  return tied && hull(topic, tied);
}

function pairs<V extends DraftValue & { n: number }>(r: Reading, m: Measure<V>): Pair<V>[] {
  if (m.values.length === 0) return [];
  return candidates(r, m.type).flatMap(({ at, fact, strength }) => {
    if (period(fact, r.asOf) === 'future') return [];
    return m.values.flatMap((value): Pair<V>[] => {
      const whole = link(r, m, value, at);
      if (!whole) return [];
      const stands = m.compare(value, fact);
      const agreement = stands === 'differs' && alsoRight(fact, value.n) ? 'compatible' : stands;
      // A fact that may not flag gives way to one that may.
      return agreement ? [{ fact, value, agreement, whole, strength, doubt: fact.check ? 500 : 0 }] : [];
    });
  });
}

/** A subject that is only pointed at must stand before the value in the same clause: "the plan" in a later bracket is not it. */
function presumed<V extends DraftValue>(r: Reading, p: Pair<V>): boolean {
  if (p.strength > 2 || p.fact.standalone) return true;
  const at = r.subjects.find((s) => s.id === p.fact.subject)?.at;
  return !at || (at.end <= p.value.start && !/[()（）;；]/.test(r.u.text.slice(at.end, p.value.start)));
}

/** "A company with $50 million in revenue would fall outside": an imagined case, not the rule. */
function exampled(r: Reading, value: Span): boolean {
  const clause = clauseOf(r.u, value);
  return /\bwould\b/.test(r.u.text.slice(clause.start, clause.end));
}

/** Judges every value of one kind in a sentence. */
export function* judgeMeasures<V extends DraftValue & { n: number }>(r: Reading, m: Measure<V>): Iterable<Judgement> {
  const { agreed, differing } = settle(pairs(r, m));
  for (const p of agreed) {
    if (unasserted(r.record, r.u, p.value) || m.compare(p.value, p.fact) === 'differs') continue;
    if (period(p.fact, r.asOf) === 'current') yield supports(r.record, r.u, p.value, p.fact);
  }
  for (const p of differing) {
    if (period(p.fact, r.asOf) !== 'current' || !presumed(r, p)) continue;
    if (exampled(r, p.value) || unasserted(r.record, r.u, p.whole) || negated(r.record, r.u, p.value) || attributed(r.record, r.u)) continue;
    const newText = m.rewrite(r.u.raw.slice(p.value.start, p.value.end), p.fact);
    yield opposes(r.record, r.u, p.value, p.fact, { remedy: newText ? { newText, certain: p.strength > 1 } : undefined });
  }
}
