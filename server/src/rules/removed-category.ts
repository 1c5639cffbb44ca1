/**
 * The model case. The Plan recommends that NIST take certain topics out of its AI RMF; the revision is still
 * under way. A memo that grounds itself in those topics as NIST guidance is warned; one that says they are
 * already out is contradicted; one that says the Plan directs their removal is supported; history is left alone.
 * Which topics, which framework and which directive: a set fact with attribute `removes` says.
 */

import { isInstrument } from '../claims/focus.ts';
import { factEvidence, type Judgement, stated } from '../claims/judgement.ts';
import { period, type Reading } from '../claims/reading.ts';
import {
  attributed,
  clauseOf,
  doubted,
  inSentence,
  negated,
  unasserted,
  wordsOf,
} from '../claims/scope.ts';
import type { Fact } from '../record/types.ts';
import { contains, gap, hull, overlaps, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

interface Directive {
  readonly fact: Fact;
  readonly topics: readonly Span[];
  readonly framework: Span;
}

/** The sentence names the framework (or its publisher's guidance) and at least one of the topics. */
function directives(r: Reading): Directive[] {
  return r.record.factsWith('removes').flatMap((at): Directive[] => {
    const fact = r.record.factAt(at);
    if (fact.value.type !== 'set' || period(fact, r.asOf) !== 'current') return [];
    const plan = r.record.index.facts[at];
    const topics = (plan?.members ?? []).flatMap((g) => r.u.groups.get(g) ?? []);
    const framework = r.u.mentions.find((m) => m.entity.id === 'ai-rmf' && !m.foreign);
    return topics.length > 0 && framework ? [{ fact, topics, framework }] : [];
  });
}

function completed(r: Reading, d: Directive, at: Span): Judgement {
  const zh = r.u.lang === 'zh';
  return {
    span: at,
    verdict: 'contradicted',
    subject: 'ai-rmf',
    attribute: 'removes',
    evidence: [factEvidence(r.record, d.fact, r.u.lang)],
    message: zh
      ? `尚未删除：${d.fact.says.zh}；修订仍在进行，现行的仍是AI RMF 1.0（NIST AI 100-1）。请改写为“计划建议删除”。`
      : `Not yet removed: ${d.fact.says.en}; the revision is still in progress and AI RMF 1.0 (NIST AI 100-1) remains the published version. Say that the Plan directs their removal.`,
  };
}

function grounded(r: Reading, d: Directive, at: Span): Judgement {
  const zh = r.u.lang === 'zh';
  return {
    span: at,
    verdict: 'outdated',
    subject: 'ai-rmf',
    attribute: 'removes',
    severity: 'warning',
    evidence: [factEvidence(r.record, d.fact, r.u.lang)],
    message: zh
      ? `依据不稳：${d.fact.says.zh}，修订正在进行。以“${stated(r.u, at)}”作为NIST指南的依据，请注明这一指示，或另找依据。`
      : `Shaky ground: ${d.fact.says.en}, and the revision is in progress. If this rests on “${stated(r.u, at)}” as NIST guidance, say so with the directive, or rest it on something else.`,
  };
}

function turnedRound(r: Reading, d: Directive, at: Span): Judgement {
  const zh = r.u.lang === 'zh';
  return {
    span: at,
    verdict: 'contradicted',
    subject: d.fact.subject,
    attribute: 'removes',
    severity: 'error',
    evidence: [factEvidence(r.record, d.fact, r.u.lang)],
    message: zh
      ? `方向相反：${d.fact.says.zh}。此处写作“${stated(r.u, at)}”，请改为“删除”。`
      : `Turned round: ${d.fact.says.en}. This says “${stated(r.u, at)}”: write that they are to be removed.`,
  };
}

/** The Plan speaks, by name, by "it" or by one of its pillars, and no other instrument does. */
const planSpeaks = (r: Reading, d: Directive): boolean =>
  r.subjects.some((s) => s.id === d.fact.subject) ||
  ((r.u.values.some((v) => v.type === 'locator' && v.part === 'pillar') ||
    /\b(?:this|that|the) pillar\b|[该此本]支柱/.test(r.u.text)) &&
    r.u.mentions.every((m) => m.entity.id === 'ai-rmf' || !isInstrument(m.entity)));

/** "Which added a chapter", 前任加入的内容: told of what is there, not of what is to be done. */
const alreadyThere = (r: Reading, word: Span): boolean =>
  r.u.lang === 'zh'
    ? r.u.text.startsWith('的', word.end)
    : /\b(?:which|that|who|had|has|have|previously|once)(?: [a-z]+ly)? $/.test(
        r.u.text.slice(Math.max(0, word.start - 24), word.start),
      );

/** The topics are to be put in, where the Plan wants them out: the nearest such word before them. */
function insertion(r: Reading, topic: Span): Span | undefined {
  const clause = clauseOf(r.u, topic);
  return wordsOf(r.record, r.u, 'insertion')
    .filter(
      (w) =>
        (contains(clause, w) || overlaps(w, topic)) &&
        (w.start <= topic.start || r.u.lang === 'zh') &&
        !alreadyThere(r, w) &&
        gap(w, topic) <= (r.u.lang === 'zh' ? 16 : 50),
    )
    .at(-1);
}

function judge(r: Reading, d: Directive): Judgement | undefined {
  const topic = d.topics.reduce((a, b) => hull(a, b));
  const whole = hull(topic, d.framework);
  if (
    unasserted(r.record, r.u, whole) ||
    doubted(r.record, r.u, whole) ||
    attributed(r.record, r.u) ||
    inSentence(r.record, r.u, 'of-wording')
  )
    return undefined;
  const near = (entry: string): boolean =>
    wordsOf(r.record, r.u, entry).some((w) => gap(w, whole) <= 80);
  const added = insertion(r, topic);
  if (added && planSpeaks(r, d) && near('directed') && !inSentence(r.record, r.u, 'removal'))
    return negated(r.record, r.u, hull(added, topic))
      ? undefined
      : turnedRound(r, d, hull(added, topic));
  if (
    near('removed-perfect') &&
    (near('removal') || near('revision')) &&
    !negated(r.record, r.u, topic)
  )
    return completed(r, d, topic);
  if (near('removed-already'))
    return near('directed') || negated(r.record, r.u, topic) ? undefined : completed(r, d, topic);
  if (
    near('removal') ||
    near('revision') ||
    negated(r.record, r.u, topic) ||
    inSentence(r.record, r.u, 'history')
  )
    return undefined;
  return near('grounding') ? grounded(r, d, topic) : undefined;
}

export const removedCategory = defineRule({
  id: 'removed-category',
  severity: 'warning',
  description: {
    en: 'Reliance on risk categories that the Plan told NIST to remove from its AI RMF',
    zh: '依赖《计划》要求NIST从AI RMF中删除的类别',
  },
  *judge(r): Iterable<Judgement> {
    for (const d of directives(r)) {
      const judged = judge(r, d);
      if (judged) yield judged;
    }
  },
});
