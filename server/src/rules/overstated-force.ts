/** Guidance, a proposal or a recommendation is said to bind. */

import { textAfter, textBetween } from '../claims/around.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { shortName } from '../claims/naming.ts';
import { oblique } from '../claims/oblique.ts';
import type { Reading } from '../claims/reading.ts';
import { apposed, compliedWith, genus } from '../claims/said-to-be.ts';
import { attributed, clauseOf, doubted, negated, unasserted, wordsOf } from '../claims/scope.ts';
import { goneAt } from '../claims/status.ts';
import type { Entity, Force, Lang } from '../record/types.ts';
import { contains, gap, hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

const kinds: Readonly<Partial<Record<Force, Record<Lang, string>>>> = {
  recommendation: {
    en: 'a set of recommendations, not itself binding',
    zh: '政策建议，本身不具约束力',
  },
  voluntary: { en: 'voluntary', zh: '自愿性的，不具强制力' },
  proposal: {
    en: 'a proposal, not yet in force: recommendations to those who could adopt it',
    zh: '提议（建议），尚未生效',
  },
  none: { en: 'not legally binding', zh: '不具法律约束力' },
};

/** AI RMF被一些州列为强制性要求, "incorporated into state law": what others make of it is their doing. */
const madeSo = (r: Reading, at: Span, word: Span): boolean =>
  (r.u.lang === 'zh'
    ? /被[^,。;]{0,16}(?:列为|写入|写进|纳入|采纳|定为|援引)/
    : /\b(?:incorporated|written|adopted|codified|folded|cited|referenced) (?:in|into|by)\b/
  ).test(r.u.text.slice(at.end, Math.max(at.end, word.start))) ||
  /^ (?:by|in|under) (?:some|several|many|a few|certain|two|three|state)\b/.test(
    textAfter(r.u, word, 24),
  );

/** Something else stands between and is what binds: 《……》配套的行政令, "after the Plan, Texas enacted". */
const another = (r: Reading, entity: Entity, at: Span, word: Span): boolean => {
  const inside = (s: Span): boolean => s.start >= at.end && s.end <= word.start;
  return (
    (oblique(r.u, at) && !compliedWith(r, at) && !dutyUnder(r, at, word)) ||
    madeSo(r, at, word) ||
    ['an-order', 'a-memo', 'the-law'].some((e) => wordsOf(r.record, r.u, e).some(inside)) ||
    r.u.mentions.some(
      (m) =>
        inside(m) &&
        !m.weak &&
        m.entity.id !== entity.id &&
        // Congress and the President are the ones that make a bill law.
        (isInstrument(m.entity) ||
          (m.entity.kind === 'agency' && entity.force !== 'proposal' && !genus(r, at, word))),
    )
  );
};

/** "Under the RMF, contractors are obliged to …": what a duty is said to come from is said to bind. */
const dutyUnder = (r: Reading, at: Span, word: Span): boolean =>
  r.u.lang === 'en' &&
  /(?:^|[.;] )(?:under|per|by virtue of) (?:the |nist's |nist |america's |trump's )*["']?$/.test(
    r.u.text.slice(Math.max(0, at.start - 40), at.start),
  ) &&
  /^(?: \([^()]*\))?, [a-z ]{3,50} $/.test(r.u.text.slice(at.end, word.start)) &&
  /oblig|legally|compel|bound by law|mandated|by law/.test(r.u.text.slice(word.start, word.end));

/** "Legally obligated to implement every recommendation in the Plan": bound to it, so it is said to bind. */
const boundTo = (r: Reading, at: Span, word: Span): boolean =>
  word.end <= at.start &&
  (r.u.lang === 'zh'
    ? /(?:落实|执行|遵守|遵循|采用)$/.test(r.u.text.slice(word.start, word.end)) &&
      /^[《"]?$/.test(r.u.text.slice(word.end, at.start))
    : /^ to (?:implement|follow|carry out|comply with|adopt|execute|abide by|honou?r|observe|deliver|obey|heed)\b[^,;.]{0,60}$/.test(
        r.u.text.slice(word.end, at.start),
      ));

/** "Companies that fail to comply with the RMF can be fined": what may be punished if broken is said to bind. */
const punished = (r: Reading, at: Span): Span | undefined => {
  const zh = r.u.lang === 'zh';
  const broken = wordsOf(r.record, r.u, 'breach').some(
    (b) => b.end <= at.start && /^[^,;.。,]{0,12}$/.test(r.u.text.slice(b.end, at.start)),
  );
  return broken
    ? wordsOf(r.record, r.u, 'penalty').find(
        (p) => gap(p, at) <= (zh ? 24 : 70) && !/[;.。]/.test(textBetween(r.u, p, at)),
      )
    : undefined;
};

/** The instrument is what is said to bind: it stands before the word, close by, or right after it. */
function holds(r: Reading, at: Span, word: Span): boolean {
  if (boundTo(r, at, word) || dutyUnder(r, at, word)) return true;
  const reach = r.u.lang === 'zh' ? 30 : 80;
  const text =
    at.end <= word.start ? r.u.text.slice(at.end, word.start) : r.u.text.slice(word.end, at.start);
  return (
    (apposed(r, at, word) ||
      gap(at, word) <= (at.end <= word.start ? reach : r.u.lang === 'zh' ? 4 : 12)) &&
    !(at.end <= word.start ? /[.;。；]/ : /[.;。；,]/).test(text)
  );
}

/** That a bill's text is "mandatory" is what it would do; that it is law or in force is what it is not. */
const ofStatus = (r: Reading, entity: Entity, word: Span): boolean =>
  entity.force !== 'proposal' ||
  /law|enact|statute|binding|force|法律|立法|生效|约束|效力|法定/.test(
    r.u.text.slice(word.start, word.end),
  );

function judge(r: Reading, entity: Entity, whole: Span, word: Span): Judgement {
  const name = shortName(entity, r.u.lang);
  const kind = kinds[entity.force ?? 'none']?.[r.u.lang] ?? '';
  const wrote = stated(r.u, word);
  const statement = r.u.lang === 'zh' ? `${name}是${kind}` : `${name} is ${kind}`;
  return {
    span: whole,
    verdict: 'contradicted',
    subject: entity.id,
    attribute: 'force',
    severity: 'warning',
    evidence: [recordEvidence(r.record, entity.id, r.u.lang, statement)],
    message:
      r.u.lang === 'zh'
        ? `效力说得过重：${statement}。此处写作“${wrote}”，请改用“建议”“自愿”等措辞，或引用真正有约束力的文件。`
        : `Force overstated: ${statement}. This says “${wrote}”: write “recommends” or “voluntary”, or cite the instrument that does bind.`,
  };
}

/** "Under the Colorado statute the RMF has legal effect": what gives it force is another's law. */
const underOtherLaw = (r: Reading): boolean =>
  wordsOf(r.record, r.u, 'other-law').some(
    (w) =>
      /(?:\b(?:under|in|per) (?:the )?|[按据依在])$/.test(
        r.u.text.slice(Math.max(0, w.start - 12), w.start),
      ) &&
      !r.u.mentions.some(
        (m) => contains(m, w) && m.entity.force !== 'law' && m.entity.kind !== 'place',
      ),
  );

/** Asked for rather than said; the word inside a name (立法框架) or in what the text is ("legislation that …") softens nothing. */
function softened(r: Reading, at: Span, word: Span, until: number): boolean {
  const clause = clauseOf(r.u, word);
  const genus = apposed(r, at, word) ? hull(at, word) : at;
  return wordsOf(r.record, r.u, 'softener').some(
    (w) =>
      w.start < until &&
      contains(clause, w) &&
      !contains(genus, w) &&
      !r.u.mentions.some((m) => !m.weak && contains(m, w)),
  );
}

function agrees(r: Reading, entity: Entity, free: Span): Judgement | undefined {
  if (
    (entity.force !== 'voluntary' && entity.force !== 'none') ||
    unasserted(r.record, r.u, free) ||
    doubted(r.record, r.u, free)
  )
    return undefined;
  return {
    ...judge(r, entity, free, free),
    verdict: 'supported',
    message:
      r.u.lang === 'zh'
        ? `与记录相符：${shortName(entity, 'zh')}属自愿性质。`
        : `The record agrees: ${shortName(entity, 'en')} is voluntary.`,
  };
}

/** "M-24-10 was the binding rule of its day": what is gone bound once, and the past tense says no more. */
const boundOnce = (r: Reading, entity: Entity, whole: Span): boolean =>
  goneAt(entity, r.asOf) !== undefined &&
  /\b(?:was|were|had|made|became)\b/.test(r.u.text.slice(whole.start, whole.end));

function judgeForce(r: Reading, entity: Entity, at: Span): Judgement | undefined {
  // That a bill "took effect" or is "on the books" says that it is law.
  const enacted = entity.kind === 'bill' ? [...wordsOf(r.record, r.u, 'enacted-words')] : [];
  // No chamber has voted on what nobody has introduced.
  if (entity.kind === 'bill' && entity.status?.at(-1)?.status === 'draft')
    enacted.push(...wordsOf(r.record, r.u, 'chamber-words'));
  const bound = [...wordsOf(r.record, r.u, 'binding-words'), ...enacted].find(
    (w) => holds(r, at, w) && (ofStatus(r, entity, w) || enacted.includes(w)),
  );
  const free = wordsOf(r.record, r.u, 'voluntary-words').find((w) => holds(r, at, w));
  const penalty = punished(r, at);
  const word = penalty ?? bound;
  if (!word) return free && agrees(r, entity, free);
  const whole = hull(at, word);
  const tied = boundTo(r, at, word);
  // "Bound to carry out the Plan's recommendations": what the name is followed by softens nothing.
  const until = tied ? at.end : r.u.text.length;
  if (
    (free && free.start < until) ||
    boundOnce(r, entity, whole) ||
    unasserted(r.record, r.u, whole) ||
    attributed(r.record, r.u) ||
    softened(r, at, word, until)
  )
    return undefined;
  // Breaking a text is always told with an "if" and a "not".
  const told =
    penalty !== undefined ||
    !(
      (another(r, entity, at, word) && !tied) ||
      doubted(r.record, r.u, whole) ||
      negated(r.record, r.u, word) ||
      (at.end <= word.start && negated(r.record, r.u, at))
    );
  return told ? judge(r, entity, whole, word) : undefined;
}

export const overstatedForce = defineRule({
  id: 'overstated-force',
  severity: 'warning',
  description: {
    en: 'A recommendation, proposal or voluntary framework said to bind',
    zh: '把建议、提案或自愿性框架说成具有约束力',
  },
  *judge(r): Iterable<Judgement> {
    if (wordsOf(r.record, r.u, 'own-voice').length > 0 || underOtherLaw(r)) return;
    for (const { id, places } of r.subjects) {
      const entity = r.record.entity(id);
      if (!entity || !isInstrument(entity) || !kinds[entity.force ?? 'law']) continue;
      const [judged] = (places ?? []).flatMap((at) => judgeForce(r, entity, at) ?? []);
      if (judged) yield judged;
    }
  },
});
