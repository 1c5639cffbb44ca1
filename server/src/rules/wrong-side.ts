/** The text is said to promote what it restricts, or to attack what it supports. */

import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { candidates, period, speaks } from '../claims/reading.ts';
import { attributed, doubted, negated, unasserted } from '../claims/scope.ts';
import { contested, governing, sideTaken, somebodys } from '../claims/sides.ts';
import { meetings, tight } from '../claims/topics.ts';
import { hull } from '../text/span.ts';
import { againstActions } from './opposed-action.ts';
import { defineRule } from './rule.ts';

export const wrongSide = defineRule({
  id: 'wrong-side',
  severity: 'error',
  description: { en: 'A position opposite to the one the text takes', zh: '立场与原文相反' },
  *judge(r): Iterable<Judgement> {
    yield* againstActions(r);
    for (const { at, fact } of candidates(r, 'stance')) {
      if (fact.value.type !== 'stance' || period(fact, r.asOf) !== 'current') continue;
      const told = meetings(r.u, r.record.index.facts[at]?.topic ?? []).flatMap((topic) => {
        const taken = tight(r.u, topic) && !somebodys(r, topic) ? sideTaken(r, topic) : undefined;
        return taken && speaks(r, fact.subject, taken.verb) ? [{ topic, ...taken }] : [];
      })[0];
      if (!told) continue;
      const { topic, side, verb } = told;
      const whole = hull(verb, topic);
      if (
        contested(r, side, topic) ||
        governing(r, 'ease-words', topic) ||
        unasserted(r.record, r.u, whole) ||
        doubted(r.record, r.u, whole) ||
        negated(r.record, r.u, whole, verb)
      )
        continue;
      if (side === fact.value.stance) yield supports(r.record, r.u, whole, fact);
      else if (!attributed(r.record, r.u)) yield opposes(r.record, r.u, whole, fact);
    }
  },
});
