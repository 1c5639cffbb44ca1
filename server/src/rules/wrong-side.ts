/** The text is said to promote what it restricts, or to attack what it supports. */

import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { candidates, period, speaks } from '../claims/reading.ts';
import { attributed, doubted, negated, unasserted } from '../claims/scope.ts';
import { contested, governing, sideTaken, somebodys } from '../claims/sides.ts';
import { meetings, tight } from '../claims/topics.ts';
import type { Utterance } from '../claims/utterance.ts';
import { hull, type Span, span } from '../text/span.ts';
import { againstActions } from './opposed-action.ts';
import { defineRule } from './rule.ts';

/** "The Plan would slow …" is how one tells what a plan proposes: its "would" doubts nothing. */
const proposing = (u: Utterance, verb: Span): Span[] =>
  /\bwould $/.test(u.text.slice(0, verb.start)) ? [span(verb.start - 6, verb.start - 1)] : [];

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
        doubted(r.record, r.u, whole, proposing(r.u, verb)) ||
        negated(r.record, r.u, whole, verb)
      )
        continue;
      if (side === fact.value.stance) yield supports(r.record, r.u, whole, fact);
      else if (!attributed(r.record, r.u)) yield opposes(r.record, r.u, whole, fact);
    }
  },
});
