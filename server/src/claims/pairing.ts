/**
 * Pairs the values a sentence states with the facts it may be stating. Agreement is settled first: a fact
 * that some value meets, and a value that some fact explains, are out of the reckoning; only what is left
 * over on both sides can disagree. This one rule is what keeps two facts in one sentence apart.
 */

import type { Fact } from '../record/types.ts';
import type { Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';

export type Agreement = 'same' | 'compatible' | 'differs';

export interface Pair<V extends DraftValue = DraftValue> {
  readonly fact: Fact;
  readonly value: V;
  readonly agreement: Agreement;
  /** Value, topic words and cue together: the tighter, the likelier that they belong to one another. */
  readonly whole: Span;
  readonly strength: 1 | 2 | 3;
  /** Right on another basis: no disagreement with that fact, but it settles nothing else. */
  readonly aside?: boolean;
  /** Extra cost of a doubtful link, in characters of spread. */
  readonly doubt?: number;
}

/** How far apart the parts of a pair stand, doubts included. */
const reach = (p: Pair): number =>
  p.whole.end - p.whole.start + (3 - p.strength) * 10 + (p.doubt ?? 0);

const spread = (p: Pair): number => reach(p) + (p.agreement === 'compatible' ? 200 : 0);

const byTightness = (a: Pair, b: Pair): number => spread(a) - spread(b);

/**
 * The value is right on another basis by a fact of the same kind, the one before it or after it, say; or by one that it
 * stands closer to: 1月15日公布，5月被撤销 dates the release, on a day that will do for it.
 */
const excused = (pairs: readonly Pair[], p: Pair): boolean =>
  pairs.some(
    (x) =>
      x.aside &&
      x.value === p.value &&
      x.fact.subject === p.fact.subject &&
      (x.fact.attribute === p.fact.attribute || reach(x) < reach(p)),
  );

/** What was agreed on, and the tightest disagreements among what remains. */
export function settle<V extends DraftValue>(
  pairs: readonly Pair<V>[],
): { agreed: Pair<V>[]; differing: Pair<V>[] } {
  const facts = new Set<Fact>();
  const values = new Set<DraftValue>();
  const agreed: Pair<V>[] = [];
  for (const p of pairs.filter((x) => x.agreement !== 'differs').sort(byTightness)) {
    if (!values.has(p.value)) agreed.push(p);
    if (p.aside) continue;
    facts.add(p.fact);
    values.add(p.value);
  }
  const differing: Pair<V>[] = [];
  for (const p of pairs.filter((x) => x.agreement === 'differs').sort(byTightness)) {
    if (facts.has(p.fact) || values.has(p.value) || excused(pairs, p)) continue;
    differing.push(p);
    facts.add(p.fact);
    values.add(p.value);
  }
  return { agreed, differing };
}
