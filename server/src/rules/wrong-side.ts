/** The text is said to promote what it restricts, or to attack what it supports. */

import { type Judgement, opposes, recordEvidence, stated, supports } from '../claims/judgement.ts';
import { candidates, period, type Reading, speaks } from '../claims/reading.ts';
import { attributed, clauseOf, doubted, negated, unasserted, wordsOf } from '../claims/scope.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Provision } from '../record/types.ts';
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

/** 对开源模型持限制态度, 开源模型受到限制, "open models are discouraged": the verb stands behind its topic. */
function behind(r: Reading, entry: string, topic: Span): Span | undefined {
  const zh = r.u.lang === 'zh';
  const before = r.u.text.slice(Math.max(0, topic.start - 8), topic.start);
  const clause = clauseOf(r.u, topic);
  return wordsOf(r.record, r.u, entry).find((w) => {
    if (w.start < topic.end || gap(w, topic) > (zh ? 12 : 30) || !contains(clause, w)) return false;
    const between = r.u.text.slice(topic.end, w.start);
    if (!zh)
      return /^(?: [a-z-]+){0,2} (?:is|are|be|being|was|were)(?: to be)?(?: [a-z]+ly)? $/.test(
        between,
      );
    return /对于?[^,。;]{0,6}$/.test(before)
      ? /(?:持|采取|抱|表示|表达|予以|加以|给予|态度)[^,。;]{0,6}$/.test(between) &&
          !/对/.test(between)
      : /(?:被|受到|遭到|应予|应受|须受|将受|予以)$/.test(between);
  });
}

/** "Chinese open-weight models", 中国的开源模型, "open models from China": whose they are turns the side. */
const somebodys = (r: Reading, topic: Span): boolean =>
  /^(?: (?:models|systems|software|chips))? (?:from|made in|out of) [a-z]/.test(
    r.u.text.slice(topic.end, topic.end + 30),
  ) ||
  wordsOf(r.record, r.u, 'foreign-owner').some(
    (w) => w.end <= topic.start && /^(?:的| )?$/.test(r.u.text.slice(w.end, topic.start)),
  );

/** What an instrument sets in motion: it cannot be against it. Verbs that keep something out or back have two sides. */
const starting: ReadonlySet<string> = new Set([
  'establish',
  'promote',
  'expand',
  'fund',
  'launch',
  'prioritise',
  'provide',
  'partner',
  'convene',
  'publish',
  'share',
  'coordinate',
]);

function judgeAction(r: Reading, action: Provision, whole: Span): Judgement {
  const said = action.summary[r.u.lang].replace(/[.。]$/, '');
  const wrote = stated(r.u, whole);
  return {
    span: whole,
    verdict: 'contradicted',
    subject: action.instrument,
    attribute: 'stance',
    evidence: [recordEvidence(r.record, action.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `与记录不符：${said}。此处写作“${wrote}”，请更正，或注明另有依据。`
        : `The record differs: ${said}. This says “${wrote}”: correct it, or cite what it rests on.`,
  };
}

/** "Bans the use of federal lands", not "bars adversary technology from data centers". */
const direct = (r: Reading, verb: Span, topic: Span): boolean => {
  const text = r.u.text.slice(Math.min(verb.end, topic.end), Math.max(verb.start, topic.start));
  return r.u.lang === 'zh'
    ? text.length <= 6 && !/[,、和与及并且从]/.test(text)
    : text.length <= 32 && !/,|\b(?:and|or|but|from|to|that|which|against|in|on|by)\b/.test(text);
};

/** "The Plan bans data centers from federal land": said to be against what one of its actions starts. */
function* againstActions(r: Reading): Iterable<Judgement> {
  for (const i of r.provisions) {
    const action = r.record.data.provisions[i] as Provision;
    if (action.stance !== 'favour' || !starting.has(action.verb ?? '')) continue;
    const topic = meets(r.u, r.record.index.provisions[i] ?? []);
    if (!topic || !tight(r.u, topic) || somebodys(r, topic)) continue;
    const verb = governing(r, 'rejects', topic) ?? behind(r, 'rejects', topic);
    if (!verb || !direct(r, verb, topic)) continue;
    const whole = hull(verb, topic);
    if (
      speaks(r, action.instrument, verb) &&
      !unasserted(r.record, r.u, whole) &&
      !doubted(r.record, r.u, whole) &&
      !negated(r.record, r.u, whole) &&
      !attributed(r.record, r.u)
    )
      yield judgeAction(r, action, whole);
  }
}

export const wrongSide = defineRule({
  id: 'wrong-side',
  severity: 'error',
  description: { en: 'A position opposite to the one the text takes', zh: '立场与原文相反' },
  *judge(r): Iterable<Judgement> {
    yield* againstActions(r);
    for (const { at, fact } of candidates(r, 'stance')) {
      if (fact.value.type !== 'stance' || period(fact, r.asOf) !== 'current') continue;
      const topic = meets(r.u, r.record.index.facts[at]?.topic ?? []);
      if (!topic || !tight(r.u, topic) || somebodys(r, topic)) continue;
      const favour = governing(r, 'favour-words', topic) ?? behind(r, 'favour-words', topic);
      const against = governing(r, 'against-words', topic) ?? behind(r, 'against-words', topic);
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
