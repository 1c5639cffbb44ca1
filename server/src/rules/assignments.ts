/** Who is to do what, by the record: the assignments that a sentence may be telling. */

import { containsOneOf, isBody } from '../claims/actors.ts';
import { factEvidence, recordEvidence } from '../claims/judgement.ts';
import { bound, boundFact, period, type Reading, setApart } from '../claims/reading.ts';
import { saidBodies, saidPlace } from '../claims/said.ts';
import { goneAt } from '../claims/status.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Evidence } from '../claims/types.ts';
import type { TopicPlan } from '../record/phrases.ts';
import type { Bilingual, Entity, Provision } from '../record/types.ts';
import type { Span } from '../text/span.ts';
import { closest, corroborated, keyed, pointedAt, wordLinked } from './word-links.ts';

/** Who is to act on something, and how we know. */
export interface Assignment {
  readonly subject: string;
  /** Those who act. */
  readonly right: readonly string[];
  /** Those who act or are named beside: never wrong. */
  readonly allowed: readonly string[];
  /** Those who may be at its head. */
  readonly heads: readonly string[];
  /** Named beside those by the text, whether or not it lets them act. */
  readonly beside: readonly string[];
  readonly whole: Span;
  /** Words of the topic, where it is met in full. */
  readonly plan: TopicPlan;
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
    en: `${saidPlace(instrument, p.locator.section, 'en')} gives this to ${saidBodies(r.record, p.lead, 'en')}`,
    zh: `${saidPlace(instrument, p.locator.section, 'zh')}将此事交给${saidBodies(r.record, p.lead, 'zh')}`,
  };
}

/** "Through the Act, not EO 14110": what the sentence tells is not the text's, by its own word. */
const toldApart = (r: Reading, id: string): boolean => {
  const places = r.subjects.find((s) => s.id === id)?.places ?? [];
  return places.length > 0 && places.every((at) => setApart(r, at));
};

/** A provision's task, given to those it names first. */
const assignmentOf = (
  r: Reading,
  p: Provision,
  whole: Span,
  strength: 1 | 2 | 3,
  firm: boolean,
): Assignment => ({
  subject: p.instrument,
  right: p.lead,
  allowed: [...p.lead, ...p.others],
  heads: p.lead,
  beside: p.others,
  plan: [],
  whole,
  strength,
  firm,
  says: saysOf(r, p),
  evidence: recordEvidence(r.record, p.id, r.u.lang, p.summary[r.u.lang]),
});

export function fromProvision(r: Reading, at: number): Assignment[] {
  const p = r.record.provisionAt(at);
  const whole = meets(r.u, r.record.index.provisions[at] ?? []);
  const size = groupsOf(r, at);
  const held = bound(r, p.instrument, size >= 2, r.record.index.provisions[at] ?? []);
  const aside = held === 1 && anotherKind.test(r.u.text) && isHome(r, p.instrument);
  const strength = toldApart(r, p.instrument) || aside ? 0 : held;
  // An order gives a duty to one and names others to consult; the Plan lets several act.
  const alone = p.force === 'binds-agencies' || p.force === 'law';
  if (p.lead.length === 0 || !whole || !tight(r.u, whole) || strength === 0) return [];
  const firm =
    size >= 3 ||
    (size >= 2 && (strength > 1 || corroborated(r, at))) ||
    keyed(r, at) ||
    closest(r, at);
  return [
    {
      ...assignmentOf(r, p, whole, strength, firm),
      plan: r.record.index.provisions[at] ?? [],
      allowed: alone ? p.lead : [...p.lead, ...p.others],
    },
  ];
}

export function fromFact(r: Reading, at: number): Assignment[] {
  const fact = r.record.factAt(at);
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
      heads: [...fact.value.ids, ...(fact.also ?? []).map(String)],
      beside: [],
      plan: r.record.index.facts[at]?.topic ?? [],
      whole,
      strength,
      firm: fact.check !== 'caution',
      says: fact.says,
      evidence: factEvidence(r.record, fact, r.u.lang),
    },
  ];
}

const isHome = (r: Reading, instrument: string): boolean =>
  Object.values(r.record.meta.home).includes(instrument);

/** "The order directed agencies to …": pointed at, a text that is no plan. */
const anotherKind =
  /^(?:the|this|that|biden's|trump's) (?:[a-z]+ )?(?:order|memo|memorandum|law|act|rule|bill|statute)\b|^(?:该|此|这一|这份|这道|这项)(?:行政令|行政命令|命令|备忘录|法案|法律|规则)/;

/** A short sentence that names no instrument may be taken to speak of the one a draft is at home with, of no other. */
const presumable = (r: Reading, instrument: string): boolean =>
  isHome(r, instrument) &&
  !anotherKind.test(r.u.text) &&
  r.u.text.length <= (r.u.lang === 'zh' ? 90 : 220);

/** "Months before the Plan, CISA published …", "in support of the Plan": the instrument dates the deed, or is its excuse. */
const onlyBeside = (r: Reading, instrument: string): boolean =>
  (r.subjects.find((s) => s.id === instrument)?.places ?? []).some(
    (at) =>
      /\b(?:before|after|since|ahead of|than|unlike|following|in support of|in the spirit of|inspired by|cit(?:e|es|ed|ing)|invok(?:es|ed|ing))(?: [a-z'.]+){0,3} $/.test(
        r.u.text.slice(Math.max(0, at.start - 40), at.start),
      ) || /^[》"]?(?:[^,。]{0,4})(?:之前|之后|前|后)/.test(r.u.text.slice(at.end, at.end + 8)),
  );

/** It tells a fact of another place of the text in full, and names nobody but those who have a part there. */
function peopled(r: Reading, at: number, p: Provision): boolean {
  const own = r.record.factAt(at).provision;
  const home = own === undefined || own === p.id ? undefined : r.record.provision(own);
  const bodies = r.u.mentions.filter((m) => isBody(m));
  return (
    home !== undefined &&
    bodies.length > 0 &&
    bodies.every((m) => containsOneOf(r.record, m.entity.id, [...home.lead, ...home.others]))
  );
}

/** Where no topic is met in full: the provision whose words the sentence covers best, if none comes near. */
export function fromWords(r: Reading): Assignment[] {
  const link = wordLinked(r);
  if (!link) return [];
  const { at, whole } = link;
  const p = r.record.provisionAt(at);
  const strength = bound(r, p.instrument, true, r.record.index.provisions[at] ?? []);
  // A list of the instrument's, of which two are named, says what the sentence speaks of: no guess by words is wanted.
  const told = r.facts.some(
    (i) =>
      r.record.factAt(i).subject === p.instrument &&
      ((r.record.index.facts[i]?.members ?? []).filter((g) => r.u.groups.has(g)).length > 1 ||
        peopled(r, i, p)),
  );
  if (
    told ||
    strength === 0 ||
    (strength === 1 && !pointedAt(r, p.instrument) && !presumable(r, p.instrument)) ||
    onlyBeside(r, p.instrument) ||
    goneAt(r.record.entity(p.instrument) as Entity, r.asOf)
  )
    return [];
  return [assignmentOf(r, p, whole, strength, true)];
}

/** "State in the chair": the department by one bare word, which is no name by itself. */
export const bareState = (r: Reading, a: Assignment): boolean =>
  r.u.lang === 'en' &&
  a.right.includes('state-dept') &&
  /[a-z,;] State(?! (?:AI|artificial|laws?|rules?|regulation|legislat|government|officials|attorney|Department))\b/.test(
    r.u.raw,
  );
