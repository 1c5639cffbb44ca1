/** The text is said to promote what it restricts, or to attack what it supports. */

import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { candidates, period, type Reading } from '../claims/reading.ts';
import { attributed, clauseOf, doubted, negated, unasserted, wordsOf } from '../claims/scope.ts';
import { meets, tight } from '../claims/topics.ts';
import { contains, gap, hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

/** The verb that governs the topic: the nearest before it in the clause, the instrument before that. */
function governing(r: Reading, entry: string, topic: Span): Span | undefined {
  const clause = clauseOf(r.u, topic);
  const reach = r.u.lang === 'zh' ? 14 : 45;
  return wordsOf(r.record, r.u, entry)
    .filter((w) => w.end <= topic.start && gap(w, topic) <= reach && contains(clause, w))
    .at(-1);
}

/** The sentence's instrument is the one that speaks: named or pointed at before the verb. */
function speaks(r: Reading, subject: string, verb: Span): boolean {
  return r.subjects.some(
    (s) =>
      s.id === subject &&
      s.at &&
      s.at.end <= verb.start &&
      gap(s.at, verb) <= (r.u.lang === 'zh' ? 24 : 60),
  );
}

export const wrongSide = defineRule({
  id: 'wrong-side',
  severity: 'error',
  description: { en: 'A position opposite to the one the text takes', zh: '立场与原文相反' },
  *judge(r): Iterable<Judgement> {
    for (const { at, fact } of candidates(r, 'stance')) {
      if (fact.value.type !== 'stance' || period(fact, r.asOf) !== 'current') continue;
      const topic = meets(r.u, r.record.index.facts[at]?.topic ?? []);
      if (!topic || !tight(r.u, topic)) continue;
      const favour = governing(r, 'favour-words', topic);
      const against = governing(r, 'against-words', topic);
      const verb = favour ?? against;
      if (!verb || (favour && against) || !speaks(r, fact.subject, verb)) continue;
      const whole = hull(verb, topic);
      if (
        governing(r, 'ease-words', topic) ||
        unasserted(r.record, r.u, whole) ||
        doubted(r.record, r.u, whole) ||
        negated(r.record, r.u, whole)
      )
        continue;
      const said = favour ? 'favour' : 'against';
      if (said === fact.value.stance) yield supports(r.record, r.u, whole, fact);
      else if (!attributed(r.record, r.u)) yield opposes(r.record, r.u, whole, fact);
    }
  },
});
