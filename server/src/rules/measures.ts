/** What the rules on counts, quantities and durations share: linking a measured value to a fact and judging it. */

import { datesBefore } from '../claims/earlier.ts';
import { isInstrument } from '../claims/focus.ts';
import { former } from '../claims/former.ts';
import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { type Agreement, type Pair, settle } from '../claims/pairing.ts';
import { topicHitsOf } from '../claims/polarity.ts';
import { candidates, period, type Reading, silenced } from '../claims/reading.ts';
import { attributed, inSentence, negated, unasserted } from '../claims/scope.ts';
import { meets, meetsButForName, meetsPartly, tight } from '../claims/topics.ts';
import type { Fact } from '../record/types.ts';
import { hull, type Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import { measuresOther, namedHere, onlySaysWhich, ownName } from './figure-of.ts';
import { unnamed, withSingledOut } from './singled-out.ts';
import { exampled, presumed } from './whose-figure.ts';

export interface Measure<V extends DraftValue> {
  readonly type: Fact['value']['type'];
  /** The sentence's values of this kind. */
  readonly values: readonly V[];
  /** How a value stands to a fact; undefined where they cannot be compared. */
  compare(value: V, fact: Fact): Agreement | undefined;
  /** Extra tie between the value and the fact beside the topic (a counted noun). */
  tie?(value: V, at: number): Span | undefined;
  /** What a fix replaces, where that is more than the value: a bound that goes with it. */
  covers?(value: V, fact: Fact): Span;
  /** The fact's value in the style of the draft. */
  rewrite(sample: string, fact: Fact): string | undefined;
}

/** Right on another basis that the record knows of. */
export const alsoRight = (fact: Fact, n: number): boolean =>
  (fact.also ?? []).some((x) => Number(x) === n);

interface Link {
  readonly whole: Span;
  /** Only part of the topic is met. */
  readonly partial: boolean;
}

function link<V extends DraftValue>(
  r: Reading,
  m: Measure<V>,
  value: V,
  at: number,
  named: boolean,
): Link | undefined {
  const plan = r.record.index.facts[at]?.topic ?? [];
  if (silenced(r, at) || measuresOther(r, value, at)) return undefined;
  const full =
    plan.length === 0
      ? value
      : (meets(r.u, plan, value) ??
        (named && namedHere(r, at, value)
          ? meetsButForName(r.u, plan, value, (g) => ownName(r, at, g))
          : undefined));
  const topic =
    full ??
    (named
      ? meetsPartly(
          r.u,
          plan,
          value,
          r.subjects.flatMap((s) => s.places ?? []),
        )
      : undefined);
  if (!topic || !tight(r.u, topic) || onlySaysWhich(r, at, value)) return undefined;
  const tied = m.tie ? m.tie(value, at) : topic;
  return tied && { whole: hull(topic, tied), partial: !full };
}

/** Facts the values may be stating; of an instrument that is named, also those whose topic is met in part. */
function pool<V extends DraftValue>(
  r: Reading,
  m: Measure<V>,
): { at: number; fact: Fact; strength: 1 | 2 | 3 }[] {
  const sure = candidates(r, m.type);
  const known = new Set(sure.map((c) => c.at));
  const named = r.subjects
    .filter((s) => s.strength === 3 && isInstrument(r.record.entity(s.id)!))
    .flatMap((s) =>
      r.record
        .factsOf(s.id, m.type)
        .map((at) => ({ at, fact: r.record.factAt(at), strength: 3 as const })),
    );
  return [...sure, ...named.filter((c) => !known.has(c.at))];
}

/** No other value of the sentence could be the fact's. */
const alone = <V extends DraftValue>(m: Measure<V>, fact: Fact): boolean =>
  m.values.filter((v) => m.compare(v, fact) !== undefined).length === 1;

/** "Revenue above $100 million", which was once the cost of training: another figure of the subject's, of which nothing is told. */
const ofUntoldFigure = <V extends DraftValue & { n: number }>(
  r: Reading,
  m: Measure<V>,
  value: V,
  at: number,
): boolean =>
  r.record.factsOf(r.record.factAt(at).subject, m.type).some((other) => {
    const topic = r.record.index.facts[other]?.topic ?? [];
    if (other === at || topic.length === 0 || r.facts.includes(other)) return false;
    const { value: figure } = r.record.factAt(other);
    if (!('n' in figure) || figure.n !== value.n) return false;
    if (m.compare(value, r.record.factAt(other)) === undefined) return false;
    // Not a word of it: half a topic may well be the whole of what a writer says.
    return topic.every((groups) => groups.every((g) => !r.u.groups.has(g)));
  });

function pairs<V extends DraftValue & { n: number }>(r: Reading, m: Measure<V>): Pair<V>[] {
  if (m.values.length === 0) return [];
  return pool(r, m).flatMap(({ at, fact, strength }) => {
    if (period(fact, r.asOf) === 'future') return [];
    return m.values.flatMap((value): Pair<V>[] => {
      const found = link(r, m, value, at, strength === 3);
      if (!found) return [];
      const stands = m.compare(value, fact);
      const aside =
        stands === 'differs' &&
        !found.partial &&
        alsoRight(fact, value.n) &&
        !(strength === 3 && alone(m, fact) && ofUntoldFigure(r, m, value, at));
      const agreement = aside ? 'compatible' : stands;
      // A fact that may not flag has nothing to say of a figure that is not its own.
      if (
        !agreement ||
        (agreement === 'differs' &&
          (fact.check ||
            (found.partial && (alsoRight(fact, value.n) || explained(r, m, value, fact)))))
      )
        return [];
      return [
        {
          fact,
          value,
          agreement,
          whole: found.whole,
          strength,
          aside,
          doubt: found.partial ? 60 : 0,
        },
      ];
    });
  });
}

/** The value is some other figure of the same instrument's: too little is met to say which is meant. */
export const explained = <V extends DraftValue>(
  r: Reading,
  m: Measure<V>,
  value: V,
  fact: Fact,
): boolean =>
  r.record.factsOf(fact.subject, m.type).some((at) => {
    const stands = m.compare(value, r.record.factAt(at));
    return stands === 'same' || stands === 'compatible';
  });

/** The figure was right until another took its place, and the sentence does not tell it as history. */
function moved<V extends DraftValue>(
  r: Reading,
  p: Pair<V>,
  all: readonly Pair<V>[],
): Fact | undefined {
  if (period(p.fact, r.asOf) !== 'past' || inSentence(r.record, r.u, 'history')) return undefined;
  const now = all.find(
    (x) =>
      x.value === p.value &&
      x.agreement === 'differs' &&
      x.fact.subject === p.fact.subject &&
      period(x.fact, r.asOf) === 'current',
  )?.fact;
  // 2025年6月通过的文本规定……: the sentence dates itself before the new figure.
  return now && datesBefore(r.u, now.valid.from ?? '').length === 0 ? now : undefined;
}

/** 一是……；二是建立……流程；三是……30天: the words and the figure stand in two items of a row. */
const parted = (r: Reading, whole: Span): boolean =>
  /[;；]/.test(r.u.text.slice(whole.start, whole.end));

export const sameNumber = (a: Fact, b: Fact): boolean =>
  'n' in a.value && 'n' in b.value && a.value.n === b.value.n;

/** "A violation that cannot be cured costs …": the denial is a word of the topic. */
const ownDenial = (r: Reading, fact: Fact): Span | undefined =>
  topicHitsOf(r, fact).find((hit) =>
    /\b(?:not|cannot|no)\b/.test(r.u.text.slice(hit.start, hit.end)),
  );

/** Judges every value of one kind in a sentence. */
export function* judgeMeasures<V extends DraftValue & { n: number }>(
  r: Reading,
  m: Measure<V>,
): Iterable<Judgement> {
  const all = withSingledOut(r, m, pairs(r, m));
  // A whole topic outweighs half of another: what is fully met says which of two figures is meant.
  const full = new Set(all.filter((p) => !p.doubt && p.strength > 1).map((p) => p.value));
  const { agreed, differing } = settle(
    all.filter((p) => !(p.doubt && p.agreement !== 'differs' && full.has(p.value))),
  );
  for (const p of agreed) {
    if (unasserted(r.record, r.u, p.value) || m.compare(p.value, p.fact) === 'differs') continue;
    if (period(p.fact, r.asOf) === 'current') yield supports(r.record, r.u, p.value, p.fact);
    const now = moved(r, p, all);
    if (now) yield opposes(r.record, r.u, p.value, now, { verdict: 'outdated' });
  }
  for (const { value, fact } of unnamed(r, m, all)) {
    if (!unasserted(r.record, r.u, value)) yield supports(r.record, r.u, value, fact);
  }
  const stated = agreed.filter((p) => !p.aside).map((p) => p.fact);
  for (const p of differing) {
    // One figure kept in two units is one fact: what bears it out in one is not missing in the other.
    if (
      stated.some(
        (f) =>
          f.subject === p.fact.subject && f.attribute === p.fact.attribute && sameNumber(f, p.fact),
      )
    )
      continue;
    if (period(p.fact, r.asOf) !== 'current' || !presumed(r, p)) continue;
    if (
      parted(r, p.whole) ||
      exampled(r, p) ||
      former(r.record, r.u, p.value) ||
      unasserted(r.record, r.u, p.whole) ||
      negated(r.record, r.u, p.value, ownDenial(r, p.fact)) ||
      attributed(r.record, r.u)
    )
      continue;
    const span = m.covers?.(p.value, p.fact) ?? p.value;
    const newText = m.rewrite(r.u.raw.slice(span.start, span.end), p.fact);
    yield opposes(r.record, r.u, p.value, p.fact, {
      remedy: newText ? { newText, span, certain: p.strength > 1 } : undefined,
    });
  }
}
