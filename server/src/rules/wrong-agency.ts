/** A task is given to a body other than the one the provision names. */

import {
  actors,
  adjectival,
  consulted,
  containsOneOf,
  isBody,
  near,
  standsFor,
} from '../claims/actors.ts';
import { isInstrument } from '../claims/focus.ts';
import { factEvidence, type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { fullName, listNames, nameOf, shortName } from '../claims/naming.ts';
import { bound, boundFact, period, type Reading } from '../claims/reading.ts';
import { attributed, clauseOf, denials, negated, unasserted, wordsOf } from '../claims/scope.ts';
import { goneAt } from '../claims/status.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Evidence } from '../claims/types.ts';
import type { Mention } from '../claims/utterance.ts';
import { contentWords } from '../record/linking.ts';
import type { TopicPlan } from '../record/phrases.ts';
import type { Bilingual, Entity, Fact, Provision } from '../record/types.ts';
import { contains, hull, overlaps, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

/** Who is to act on something, and how we know. */
interface Assignment {
  readonly subject: string;
  /** Those who act. */
  readonly right: readonly string[];
  /** Those who act or are named beside: never wrong. */
  readonly allowed: readonly string[];
  readonly whole: Span;
  readonly strength: 1 | 2 | 3;
  /** Enough words of the topic to hold a draft to it. */
  readonly firm: boolean;
  readonly says: Bilingual;
  readonly evidence: Evidence;
}

const groupsOf = (r: Reading, at: number): number =>
  Math.min(...(r.record.index.provisions[at] ?? []).map((g) => g.length), 9);

function saysOf(r: Reading, p: Provision): Bilingual {
  const instrument = r.record.entity(p.instrument) as Entity;
  return {
    en: `${shortName(instrument, 'en')} (${p.locator.section}) gives this to ${listNames(r.record, p.lead, 'en')}`,
    zh: `${shortName(instrument, 'zh')}（${p.locator.section}）将此事交给${listNames(r.record, p.lead, 'zh')}`,
  };
}

function fromProvision(r: Reading, at: number): Assignment[] {
  const p = r.record.data.provisions[at] as Provision;
  const whole = meets(r.u, r.record.index.provisions[at] ?? []);
  const size = groupsOf(r, at);
  const strength = bound(r, p.instrument, size >= 2, r.record.index.provisions[at] ?? []);
  // An order gives a duty to one and names others to consult; the Plan lets several act.
  const alone = p.force === 'binds-agencies' || p.force === 'law';
  if (p.lead.length === 0 || !whole || !tight(r.u, whole) || strength === 0) return [];
  return [
    {
      subject: p.instrument,
      right: p.lead,
      allowed: alone ? p.lead : [...p.lead, ...p.others],
      whole,
      strength,
      firm: size >= 3 || (size >= 2 && (strength > 1 || corroborated(r, at))),
      says: saysOf(r, p),
      evidence: recordEvidence(r.record, p.id, r.u.lang, p.summary[r.u.lang]),
    },
  ];
}

function fromFact(r: Reading, at: number): Assignment[] {
  const fact = r.record.data.facts[at] as Fact;
  if (
    fact.value.type !== 'entity' ||
    fact.attribute !== 'lead' ||
    period(fact, r.asOf) !== 'current'
  )
    return [];
  const whole = meets(r.u, r.record.index.facts[at]?.topic ?? []);
  const strength = boundFact(r, at);
  if (!whole || !tight(r.u, whole) || strength === 0) return [];
  return [
    {
      subject: fact.subject,
      right: fact.value.ids,
      allowed: [...fact.value.ids, ...(fact.also ?? []).map(String)],
      whole,
      strength,
      firm: fact.check !== 'caution',
      says: fact.says,
      evidence: factEvidence(r.record, fact, r.u.lang),
    },
  ];
}

/** Content words without the names in the sentence: a body's own name must not link it to its own provision. */
function wordsWithoutNames(r: Reading): Set<string> {
  const bare = r.u.mentions
    .filter((m) => isBody(m) || isInstrument(m.entity))
    .reduce(
      (text, m) => text.slice(0, m.start) + ' '.repeat(m.end - m.start) + text.slice(m.end),
      r.u.text,
    );
  return contentWords(bare, r.u.lang);
}

/**
 * Nothing names the instrument and the topic is short: the provision's own content words bear the topic out where
 * the sentence covers it better than any provision that gives its task to others.
 */
function corroborated(r: Reading, at: number): boolean {
  const lead = (r.record.data.provisions[at] as Provision).lead;
  const [best] = r.record.linker.link(wordsWithoutNames(r), r.u.lang, () => true, 1);
  const p = best && (r.record.data.provisions[best.at] as Provision);
  return (
    best !== undefined &&
    best.coverage >= 0.12 &&
    (best.at === at || (p?.lead ?? []).some((x) => lead.includes(x)))
  );
}

/** A short sentence that names no instrument may be taken to speak of the one a draft is at home with, of no other. */
const presumable = (r: Reading, instrument: string): boolean =>
  Object.values(r.record.meta.home).includes(instrument) &&
  r.u.text.length <= (r.u.lang === 'zh' ? 90 : 220);

/** "Months before the Plan, CISA published …": the instrument only dates the deed. */
const beforeOrAfter = (r: Reading, instrument: string): boolean =>
  (r.subjects.find((s) => s.id === instrument)?.places ?? []).some(
    (at) =>
      /\b(?:before|after|since|ahead of|than|unlike|following)(?: [a-z'.]+){0,3} $/.test(
        r.u.text.slice(Math.max(0, at.start - 40), at.start),
      ) || /^[》"]?(?:[^,。]{0,4})(?:之前|之后|前|后)/.test(r.u.text.slice(at.end, at.end + 8)),
  );

/** Where no topic is met in full, the provision whose words the sentence covers best, if none comes near. */
function fromWords(r: Reading): Assignment[] {
  const plan = (at: number): TopicPlan => r.record.index.provisions[at] ?? [];
  const links = r.record.linker.link(wordsWithoutNames(r), r.u.lang, () => true);
  const [best] = links;
  const p = best && (r.record.data.provisions[best.at] as Provision);
  if (!best || !p || !r.record.entity(p.instrument)) return [];
  const strength = bound(r, p.instrument, true, plan(best.at));
  const rival = links.find(
    (l) => !(r.record.data.provisions[l.at] as Provision).lead.some((x) => p.lead.includes(x)),
  );
  const margin = rival ? best.coverage / rival.coverage : 9;
  const enough =
    strength > 1
      ? best.coverage >= 0.2 && margin >= 1.6
      : best.coverage >= 0.25 && margin >= 2.2 && presumable(r, p.instrument);
  if (
    strength === 0 ||
    !enough ||
    beforeOrAfter(r, p.instrument) ||
    goneAt(r.record.entity(p.instrument) as Entity, r.asOf)
  )
    return [];
  return [
    {
      subject: p.instrument,
      right: p.lead,
      allowed: [...p.lead, ...p.others],
      whole: { start: 0, end: r.u.text.length },
      strength,
      firm: true,
      says: saysOf(r, p),
      evidence: recordEvidence(r.record, p.id, r.u.lang, p.summary[r.u.lang]),
    },
  ];
}

const allows = (r: Reading, a: Assignment, id: string): boolean =>
  standsFor(r.record, a.allowed, id) || id === 'white-house' || id === 'trump';

/** The text gives the duty to these alone; naming one only as consulted does not put it right. */
const sole = (r: Reading, a: Assignment): boolean =>
  r.record.entity(a.subject)?.force === 'binds-agencies';

/** 由司法部公布通知，规定……不得领取: a ban in another clause is what the duty says, not its denial. */
const forbids = (r: Reading, denial: Span, m: Mention): boolean =>
  /^不(?:得|准|许|予)/.test(r.u.text.slice(denial.start, denial.start + 2)) &&
  !contains(clauseOf(r.u, m), denial);

/** ……等予以配合: named as a helper, which puts nothing right. */
const helper = (r: Reading, m: Mention): boolean =>
  r.u.lang === 'zh' && /^[^,。;]{0,16}(?:配合|协助|协同|参与|支持)/.test(r.u.text.slice(m.end));

/** The right body, or one that contains it, stands somewhere in the sentence; its own parts count only if they act. */
function excused(r: Reading, a: Assignment, doing: readonly Mention[]): boolean {
  return r.u.mentions.some(
    (m) =>
      isBody(m) &&
      !adjectival(r.u, m) &&
      (m.entity.id !== 'white-house' || doing.includes(m)) &&
      !(sole(r, a) && consulted(r.record, r.u, m)) &&
      (containsOneOf(r.record, m.entity.id, helper(r, m) ? a.right : a.allowed) ||
        (doing.includes(m) && standsFor(r.record, a.allowed, m.entity.id))),
  );
}

function agreement(r: Reading, a: Assignment, m: Mention): Judgement {
  return {
    span: m,
    verdict: 'supported',
    subject: a.subject,
    attribute: 'lead',
    evidence: [a.evidence],
    message: r.u.lang === 'zh' ? `与记录相符：${a.says.zh}。` : `The record agrees: ${a.says.en}.`,
  };
}

function disagreement(r: Reading, a: Assignment, m: Mention): Judgement {
  const zh = r.u.lang === 'zh';
  const wrote = stated(r.u, m);
  const right = r.record.entity(a.right[0] ?? '');
  const newText =
    right &&
    (wrote.includes('(') || wrote.includes('（')
      ? fullName(right, r.u.lang)
      : nameOf(right, r.u.lang));
  return {
    span: m,
    verdict: 'contradicted',
    subject: a.subject,
    attribute: 'lead',
    evidence: [a.evidence],
    message: zh
      ? `机构不符：${a.says.zh}。此处写作“${wrote}”，请更正。`
      : `Wrong body: ${a.says.en}. This says “${wrote}”: name the right one.`,
    ...(newText && a.right.length === 1 ? { remedy: { newText, certain: false } } : {}),
  };
}

/** Nothing names the instrument, and the sentence speaks of a bill or of another country: it is theirs. */
const elsewhereGoverned = (r: Reading, whole: Span): boolean =>
  wordsOf(r.record, r.u, 'foreign-owner').some((w) => !overlaps(w, whole)) ||
  /\bbills?\b|法案|议案/.test(r.u.text);

export const wrongAgency = defineRule({
  id: 'wrong-agency',
  severity: 'error',
  description: {
    en: 'A task given to a body that the text does not give it to',
    zh: '任务所归机构与原文不符',
  },
  *judge(r): Iterable<Judgement> {
    const doing = actors(r.record, r.u);
    if (doing.length === 0) return;
    const met = [
      ...r.provisions.flatMap((p) => fromProvision(r, p)),
      ...r.facts.flatMap((f) => fromFact(r, f)),
    ];
    const all = met.length > 0 ? met : fromWords(r);
    const supported = new Set<Mention>();
    for (const a of all)
      for (const m of doing)
        if (!supported.has(m) && standsFor(r.record, a.right, m.entity.id)) {
          supported.add(m);
          if (!unasserted(r.record, r.u, hull(a.whole, m))) yield agreement(r, a, m);
        }
    const open = all.filter((a) => a.firm && !excused(r, a, doing));
    const told = new Set<Mention>();
    for (const a of open.sort(
      (x, y) => x.whole.end - x.whole.start - (y.whole.end - y.whole.start),
    ))
      for (const m of near(r.u, doing, a.whole)) {
        // What one text leaves open ("also") does not settle what another says; whom another tasks, does.
        const elsewhere = all.some(
          (x) =>
            standsFor(r.record, x.right, m.entity.id) ||
            (x.subject === a.subject && allows(r, x, m.entity.id)),
        );
        const whole = hull(a.whole, m);
        if (
          told.has(m) ||
          elsewhere ||
          unasserted(r.record, r.u, whole) ||
          (a.strength === 1 && elsewhereGoverned(r, a.whole))
        )
          continue;
        if (
          negated(r.record, r.u, m) ||
          denials(r.record, r.u).some((d) => overlaps(d, whole) && !forbids(r, d, m)) ||
          attributed(r.record, r.u)
        )
          continue;
        told.add(m);
        yield disagreement(r, a, m);
      }
  },
});
