/** Meeting a topic: which sentences a fact or provision is about, and how tightly its words stand together. */

import type { TopicPlan } from '../record/phrases.ts';
import type { PolicyRecord } from '../record/record.ts';
import { gap, hull, overlaps, type Span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

/** Tightest hull of one hit per group around `near`; groups met by inheritance have no place of their own. */
function meetAll(u: Utterance, groups: readonly number[], near?: Span): Span | undefined {
  let whole: Span | undefined = near;
  for (const g of groups) {
    const hits = u.groups.get(g);
    if (!hits) {
      if (u.inherited.has(g)) continue;
      return undefined;
    }
    const from = whole;
    const best = from
      ? hits.reduce((a, b) => (gap(b, from) < gap(a, from) ? b : a))
      : (hits[0] as Span);
    whole = whole ? hull(whole, best) : best;
  }
  return whole ?? { start: 0, end: u.text.length };
}

/** Hull of the topic's words (with `near`, if given), or undefined where the sentence does not meet it. */
export function meets(u: Utterance, plan: TopicPlan, near?: Span): Span | undefined {
  let best: Span | undefined;
  for (const groups of plan) {
    const whole = meetAll(u, groups, near);
    if (whole && (!best || whole.end - whole.start < best.end - best.start)) best = whole;
  }
  return best;
}

/** Every place where a topic of one group is met; the tightest of any other. */
export function meetings(u: Utterance, plan: TopicPlan): readonly Span[] {
  const single = plan.flatMap((groups) =>
    groups.length === 1 ? [...(u.groups.get(groups[0] as number) ?? [])] : [],
  );
  const whole = meets(u, plan);
  return single.length > 0 ? single : whole ? [whole] : [];
}

/**
 * Hull of those of a topic's groups that are met, if at least half are: enough to choose among the facts of
 * an instrument that the sentence names, never enough to name one.
 */
export function meetsPartly(
  u: Utterance,
  plan: TopicPlan,
  near: Span,
  names: readonly Span[],
): Span | undefined {
  // The instrument's own name says nothing of which of its facts is meant.
  const told = (g: number): boolean =>
    u.inherited.has(g) ||
    (u.groups.get(g) ?? []).some((hit) => !names.some((n) => overlaps(n, hit)));
  let best: Span | undefined;
  for (const groups of plan) {
    const met = groups.filter(told);
    if (met.length === 0 || met.length * 2 < groups.length) continue;
    const whole = meetAll(u, met, near);
    if (whole && (!best || whole.end - whole.start < best.end - best.start)) best = whole;
  }
  return best;
}

/**
 * The same where nothing but the instrument's own name is missing ("the BIS rule caps shipments at …", of the
 * H200 rule): it is named in other words, and that is all those words of the topic asked for.
 */
export function meetsButForName(
  u: Utterance,
  plan: TopicPlan,
  near: Span,
  isName: (group: number) => boolean,
): Span | undefined {
  return plan
    .filter((groups) => groups.some((g) => u.groups.has(g)))
    .map((groups) => groups.filter((g) => u.groups.has(g) || u.inherited.has(g) || !isName(g)))
    .map((groups) => meetAll(u, groups, near))
    .find((whole) => whole !== undefined);
}

/** Facts and provisions whose topic the sentence meets, found through the groups it meets. */
export function topical(
  record: PolicyRecord,
  u: Utterance,
): { facts: number[]; provisions: number[] } {
  const facts = new Set<number>();
  const provisions = new Set<number>();
  const visit = (g: number): void => {
    for (const f of record.factsAnchored(g)) facts.add(f);
    for (const p of record.provisionsAnchored(g)) provisions.add(p);
  };
  for (const g of u.groups.keys()) visit(g);
  for (const g of u.inherited) visit(g);
  const told = (at: number): boolean => {
    const plan = record.index.facts[at];
    return (
      plan !== undefined && !u.groups.has(plan.unless ?? -1) && meets(u, plan.topic) !== undefined
    );
  };
  return {
    facts: [...facts].filter(told),
    provisions: [...provisions].filter((p) => meets(u, record.index.provisions[p] ?? [])),
  };
}

/** Loose spread says that words of one topic come from different thoughts. */
export const tight = (u: Utterance, whole: Span): boolean =>
  whole.end - whole.start <= (u.lang === 'zh' ? 70 : 200);
