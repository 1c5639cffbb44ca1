/** A statement that the record denies, or the denial of one it affirms: what exists, applies, preempts, was issued. */

import { beforeItself, datedBefore, oneThought } from '../claims/earlier.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { polarity, topicHits } from '../claims/polarity.ts';
import { outdone } from '../claims/profile.ts';
import { candidates, period, type Reading, related, setApart, speaks } from '../claims/reading.ts';
import { tellsTime } from '../claims/reliance.ts';
import {
  attributed,
  clauseOf,
  denials,
  doubted,
  inClause,
  unasserted,
  wordsOf,
} from '../claims/scope.ts';
import { meets } from '../claims/topics.ts';
import type { Fact } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { contains, gap, hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';
import { softened, toldOf, underIt } from './softened.ts';

/** What comes about can be awaited; that a text "will protect" is only its force. */
const comesAbout: ReadonlySet<string> = new Set(['exists', 'status']);

const closeEnough = (r: Reading, whole: Span): boolean =>
  whole.end - whole.start <= (r.u.lang === 'zh' ? 58 : 130);

/** "Re-exports still apply …": a status told of something else, while the instrument is only carried over from before. */
const borrowed = (r: Reading, fact: Fact, whole: Span): boolean =>
  fact.attribute === 'status' &&
  !fact.standalone &&
  whole.start > (r.u.lang === 'zh' ? 6 : 12) &&
  r.subjects.some((s) => s.id === fact.subject && s.strength === 1 && !s.at);

/** "The H20 required a licence", after EO 14110: told of what the sentence names, not of what was named before it. */
const ofAnother = (r: Reading, fact: Fact, whole: Span): boolean =>
  !fact.standalone &&
  r.subjects.some((s) => s.id === fact.subject && s.strength === 1 && !s.at) &&
  r.u.mentions.some(
    (m) =>
      !m.weak &&
      !m.foreign &&
      (m.entity.kind === 'product' || m.entity.kind === 'company' || isInstrument(m.entity)) &&
      m.end <= whole.start &&
      !related(r.record, m.entity.id, fact.subject),
  );

/** "EO 14409 does not set up the programme; EO 14320 does": denied of another instrument than the fact's. */
const deniedOfAnother = (r: Reading, fact: Fact, whole: Span): boolean =>
  r.u.mentions.some(
    (m) =>
      isInstrument(m.entity) &&
      m.entity.id !== fact.subject &&
      m.end <= whole.start &&
      denials(r.record, r.u).some((w) => w.start >= m.end && gap(m, w) <= 10 && w.end <= whole.end),
  );

/** 加州SB 53以……为主，关停能力的要求出自SB 1047: the claim ends in a clause that names another instrument and not its own. */
function endsElsewhere(r: Reading, fact: Fact, whole: Span): boolean {
  const last = clauseOf(r.u, { start: whole.end - 1, end: whole.end });
  const within = r.u.mentions.filter((m) => contains(last, m) && isInstrument(m.entity) && !m.weak);
  return (
    whole.start < last.start &&
    within.length > 0 &&
    within.every((m) => m.start >= whole.end && !related(r.record, m.entity.id, fact.subject))
  );
}

/** "The Plan is silent on the task force": what a text leaves out may well exist. */
const leftOut = (r: Reading, fact: Fact, whole: Span): boolean =>
  fact.attribute === 'exists' &&
  /\b(?:silent (?:on|about)|omit(?:s|ted)?|(?:not|n't|never|neither|nor|without) (?:mention|name|address|cover|discuss|refer to|foresee|anticipat|envisage|envision|predict)[a-z]*|(?:no|any) mention of|nothing (?:of|about|on)) (?:the |an? )?$|(?:未|没有?|并未|只字未)(?:提及|提到|涉及|谈及)[^,。;]{0,4}$/.test(
    r.u.text.slice(0, whole.start).replace(/(?:ai|人工智能) $/, ''),
  );

/** The sentence tells of a day on which the fact still held. */
const toldThen = (r: Reading, { valid: { from, to } }: Fact): boolean =>
  from !== undefined &&
  to !== undefined &&
  r.u.values.some(
    (v) => v.type === 'date' && v.date.length === 10 && v.date >= from && v.date <= to,
  );

/** "Is in effect as of January 1, 2027": a day that is still to come. */
const toCome = (r: Reading): boolean =>
  r.u.values.some(
    (v) =>
      v.type === 'date' &&
      v.date > r.asOf.slice(0, v.date.length) &&
      !/\bbefore $/.test(r.u.text.slice(Math.max(0, v.start - 7), v.start)) &&
      !r.u.text.startsWith('前', v.end),
  );

function judgeFlag(r: Reading, fact: Fact, at: number, whole: Span): Judgement | undefined {
  if (fact.value.type !== 'flag') return undefined;
  const said = polarity(r, whole, at, comesAbout.has(fact.attribute));
  const when = period(fact, r.asOf);
  const denies = said !== 'asserted';
  if (when !== 'current')
    return toldThen(r, fact) && fact.value.holds === !denies
      ? supports(r.record, r.u, whole, fact)
      : undefined;
  if (denies && leftOut(r, fact, whole)) return undefined;
  if (fact.value.holds === !denies) {
    return supports(r.record, r.u, whole, fact);
  }
  if (said === 'awaited' && !fact.value.holds) return undefined;
  if (said === 'denied' && deniedOfAnother(r, fact, whole)) return undefined;
  if (datedBefore(r, at, whole) || beforeItself(r, fact.subject)) return undefined;
  if (fact.attribute === 'status' && !fact.value.holds && toCome(r)) return undefined;
  // What became true was once rightly denied; what is false was never so.
  const became = fact.value.holds && fact.valid.from && comesAbout.has(fact.attribute);
  const verdict = became ? 'outdated' : 'contradicted';
  return opposes(r.record, r.u, whole, fact, { verdict });
}

/** "… in the proposal that EO 14365 orders", "… under EO 14365": told of it after the claim. */
const orderedBy = (r: Reading, at: Span, whole: Span): boolean =>
  at.start >= whole.start &&
  gap(at, whole) <= 60 &&
  /\b(?:under|in|by|that|of|per) (?:the )?$/.test(
    r.u.text.slice(Math.max(0, at.start - 12), at.start),
  );

/** Not "Industry wants the Plan's controls loosened", "after the Plan, Texas banned …", 计划发布后，德州……. */
const agent = (r: Reading, at: Span, whole: Span): boolean =>
  !/^(?:'s|的)/.test(r.u.text.slice(at.end, at.end + 2)) &&
  !/\b(?:after|since|before|following|until|despite|like)(?: the)? $/.test(
    r.u.text.slice(Math.max(0, at.start - 16), at.start),
  ) &&
  oneThought(r, hull(at, whole));

/** What a text asks for is told of it, not of what others ask of it: it is named first, or carried over. */
const asked = (r: Reading, fact: Fact, whole: Span): boolean =>
  fact.attribute !== 'proposes' ||
  r.subjects.some(
    (s) =>
      s.id === fact.subject &&
      // "Industry wants the Plan's controls loosened".
      (!s.at || (speaks(r, s.id, whole) && agent(r, s.at, whole)) || orderedBy(r, s.at, whole)),
  );

/** Words that cast no doubt: those of the topic, and the "would" of what is only asked for, or announced. */
const undoubting = (r: Reading, fact: Fact, at: number): Span[] => [
  ...topicHits(r, at),
  ...wordsOf(r.record, r.u, 'modal').filter((w) => toldOf(r, w)),
  ...(fact.attribute === 'proposes' || underIt(r, fact)
    ? wordsOf(r.record, r.u, 'modal').filter((w) => r.u.text.startsWith('would', w.start))
    : []),
];

/** "The House passed the NDAA; a Chip Security Act amendment …": the name stands in another thought than the deed. */
const apart = (r: Reading, fact: Fact, whole: Span): boolean => {
  const places = r.subjects.find((s) => s.id === fact.subject)?.places ?? [];
  return (
    places.length > 0 &&
    places.every(
      (at) =>
        setApart(r, at) ||
        tellsTime(r, at) ||
        (at.start > whole.end && !oneThought(r, hull(at, whole))),
    )
  );
};

/** "The order" is only presumed to be this one; the sentences around are far more like another. */
const belied = ({ record, u, subjects }: Reading, id: string, strength: number): boolean =>
  strength === 1 &&
  u.passage.text.length > 2 * u.text.length &&
  !subjects.some((s) => s.id === id && s.at) &&
  outdone(record, fold(u.passage.text, record.fold), u.lang, record.entity(id)!);

/** 对机构有约束力的是行政令: what is told holds of what comes after, not of the text named before. */
const cleft = (r: Reading, whole: Span): boolean =>
  r.u.lang === 'zh' && /^的(?:正|恰恰)?是/.test(r.u.text.slice(whole.end));

export const contraryClaim = defineRule({
  id: 'contrary-claim',
  severity: 'error',
  description: {
    en: 'A statement that the record denies, or a denial of what it affirms',
    zh: '陈述与记录相反',
  },
  *judge(r): Iterable<Judgement> {
    for (const { at, fact, strength } of candidates(r, 'flag')) {
      const whole = meets(r.u, r.record.index.facts[at]?.topic ?? []);
      if (!whole || !closeEnough(r, whole) || !oneThought(r, whole)) continue;
      if (
        borrowed(r, fact, whole) ||
        ofAnother(r, fact, whole) ||
        apart(r, fact, whole) ||
        !asked(r, fact, whole)
      )
        continue;
      if (endsElsewhere(r, fact, whole) || cleft(r, whole)) continue;
      if (
        unasserted(r.record, r.u, whole) ||
        doubted(r.record, r.u, whole, undoubting(r, fact, at))
      )
        continue;
      const judged = judgeFlag(r, fact, at, whole);
      if (!judged || (judged.verdict !== 'supported' && belied(r, fact.subject, strength)))
        continue;
      const soft =
        (fact.attribute !== 'proposes' && softened(r, whole, at)) || attributed(r.record, r.u);
      const history = inClause(r.record, r.u, 'history', whole) && judged.verdict === 'outdated';
      if (judged.verdict === 'supported' ? !soft : !soft && !history) yield judged;
    }
  },
});
