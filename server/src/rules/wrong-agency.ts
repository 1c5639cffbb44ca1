/** A task is given to a body other than the one the provision names. */

import { actors, adjectival, consulted, containsOneOf, isBody, near, standsFor } from '../claims/actors.ts';
import { factEvidence, type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { fullName, listNames, nameOf, shortName } from '../claims/naming.ts';
import { bound, boundFact, period, type Reading } from '../claims/reading.ts';
import { attributed, denials, negated, unasserted, wordsOf } from '../claims/scope.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Evidence } from '../claims/types.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Bilingual, Entity, Fact, Provision } from '../record/types.ts';
import { hull, overlaps, type Span } from '../text/span.ts';
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
  return [{
    subject: p.instrument, right: p.lead, allowed: alone ? p.lead : [...p.lead, ...p.others], whole, strength,
    firm: size >= 3 || (strength > 1 && size >= 2),
    says: saysOf(r, p), evidence: recordEvidence(r.record, p.id, r.u.lang, p.summary[r.u.lang]),
  }];
}

function fromFact(r: Reading, at: number): Assignment[] {
  const fact = r.record.data.facts[at] as Fact;
  if (fact.value.type !== 'entity' || fact.attribute !== 'lead' || period(fact, r.asOf) !== 'current') return [];
  const whole = meets(r.u, r.record.index.facts[at]?.topic ?? []);
  const strength = boundFact(r, at);
  if (!whole || !tight(r.u, whole) || strength === 0) return [];
  return [{
    subject: fact.subject, right: fact.value.ids, allowed: [...fact.value.ids, ...(fact.also ?? []).map(String)], whole, strength,
    firm: fact.check !== 'caution', says: fact.says, evidence: factEvidence(r.record, fact, r.u.lang),
  }];
}

const allows = (r: Reading, a: Assignment, id: string): boolean =>
  standsFor(r.record, a.allowed, id) || id === 'white-house' || id === 'trump';

/** The text gives the duty to these alone; naming one only as consulted does not put it right. */
const sole = (r: Reading, a: Assignment): boolean => r.record.entity(a.subject)?.force === 'binds-agencies';

/** The right body, or one that contains it, stands somewhere in the sentence; its own parts count only if they act. */
function excused(r: Reading, a: Assignment, doing: readonly Mention[]): boolean {
  return r.u.mentions.some((m) =>
    isBody(m) && !adjectival(r.u, m) && !(sole(r, a) && consulted(r.record, r.u, m)) &&
    (containsOneOf(r.record, m.entity.id, a.allowed) || (doing.includes(m) && standsFor(r.record, a.allowed, m.entity.id))));
}

function agreement(r: Reading, a: Assignment, m: Mention): Judgement {
  return {
    span: m, verdict: 'supported', subject: a.subject, attribute: 'lead', evidence: [a.evidence],
    message: r.u.lang === 'zh' ? `与记录相符：${a.says.zh}。` : `The record agrees: ${a.says.en}.`,
  };
}

function disagreement(r: Reading, a: Assignment, m: Mention): Judgement {
  const zh = r.u.lang === 'zh';
  const wrote = stated(r.u, m);
  const right = r.record.entity(a.right[0] ?? '');
  const newText = right && (wrote.includes('(') || wrote.includes('（') ? fullName(right, r.u.lang) : nameOf(right, r.u.lang));
  return {
    span: m, verdict: 'contradicted', subject: a.subject, attribute: 'lead', evidence: [a.evidence],
    message: zh
      ? `机构不符：${a.says.zh}。此处写作“${wrote}”，请更正。`
      : `Wrong body: ${a.says.en}. This says “${wrote}”: name the right one.`,
    ...(newText && a.right.length === 1 ? { remedy: { newText, certain: false } } : {}),
  };
}

/** Nothing names the instrument, and the sentence speaks of a bill or of another country: it is theirs. */
const elsewhereGoverned = (r: Reading): boolean =>
  wordsOf(r.record, r.u, 'foreign-owner').length > 0 || /\bbills?\b|法案|议案/.test(r.u.text);

export const wrongAgency = defineRule({
  id: 'wrong-agency',
  severity: 'error',
  description: { en: 'A task given to a body that the text does not give it to', zh: '任务所归机构与原文不符' },
  *judge(r): Iterable<Judgement> {
    const doing = actors(r.record, r.u);
    if (doing.length === 0) return;
    const all = [...r.provisions.flatMap((p) => fromProvision(r, p)), ...r.facts.flatMap((f) => fromFact(r, f))];
    const supported = new Set<Mention>();
    for (const a of all)
      for (const m of doing)
        if (!supported.has(m) && standsFor(r.record, a.right, m.entity.id)) {
          supported.add(m);
          if (!unasserted(r.record, r.u, hull(a.whole, m))) yield agreement(r, a, m);
        }
    const open = all.filter((a) => a.firm && !excused(r, a, doing));
    const told = new Set<Mention>();
    for (const a of open.sort((x, y) => x.whole.end - x.whole.start - (y.whole.end - y.whole.start)))
      for (const m of near(r.u, doing, a.whole)) {
        const elsewhere = all.some((x) => allows(r, x, m.entity.id));
        const whole = hull(a.whole, m);
        if (told.has(m) || elsewhere || unasserted(r.record, r.u, whole) || (a.strength === 1 && elsewhereGoverned(r))) continue;
        if (negated(r.record, r.u, m) || denials(r.record, r.u).some((d) => overlaps(d, whole)) || attributed(r.record, r.u)) continue;
        told.add(m);
        yield disagreement(r, a, m);
      }
  },
});
