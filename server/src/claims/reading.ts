/** A sentence in its place: what the rules are given. Rules read, compare and judge; they look nothing up. */

import type { TopicPlan } from '../record/phrases.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Fact, IsoDate } from '../record/types.ts';
import { gap, overlaps, type Span } from '../text/span.ts';
import { aboutForeign, type Focus, isInstrument, type Subject, subjects } from './focus.ts';
import { dangling } from './pointing.ts';
import { recalled } from './recalling.ts';
import { strangers } from './strangers.ts';
import { meets, topical } from './topics.ts';
import type { Utterance } from './utterance.ts';

export interface Reading {
  readonly record: PolicyRecord;
  readonly u: Utterance;
  readonly focus: Focus;
  readonly asOf: IsoDate;
  readonly subjects: readonly Subject[];
  /** Indexes of facts and provisions whose topic the sentence meets. */
  readonly facts: readonly number[];
  readonly provisions: readonly number[];
  /** Kinds of instrument pointed at ("the order") that nothing before has named. */
  readonly dangling: readonly string[];
  /** About somebody else's instrument. */
  readonly foreign: boolean;
  /** Entities that a topic in the sentence can only mean, though it names none of them. */
  readonly evoked: ReadonlySet<string>;
}

export function read(record: PolicyRecord, u: Utterance, focus: Focus, asOf: IsoDate): Reading {
  const met = topical(record, u);
  const evoked = met.facts.flatMap((i) => {
    const fact = record.factAt(i);
    // What is too loose to correct by is too loose to say what is meant.
    return fact.standalone && fact.check !== 'caution' ? [fact.subject] : [];
  });
  return {
    record,
    u,
    focus,
    asOf,
    subjects: subjects(record, u, focus),
    facts: met.facts,
    provisions: met.provisions,
    dangling: dangling(record, u, focus),
    foreign: aboutForeign(record, u, focus),
    evoked: new Set([...evoked, ...defining(record, u), ...recalled(record, u, met.facts)]),
  };
}

/** The instruments that made the terms and programmes named: "the Unbiased AI Principles" are of one order alone. */
const defining = (record: PolicyRecord, u: Utterance): string[] =>
  u.mentions.flatMap((m) => {
    const home = m.weak || m.foreign ? undefined : record.entity(m.entity.parent ?? '');
    return home && isInstrument(home) && !isInstrument(m.entity) ? [home.id] : [];
  });

/** Two entities that a sentence may name for one another: a programme and its order, a memo and what it implements. */
export function related(record: PolicyRecord, a: string, b: string): boolean {
  if (a === b || record.entity(a)?.parent === b || record.entity(b)?.parent === a) return true;
  return record.pointsTo(a).has(b) || record.pointsTo(b).has(a);
}

/** An instrument that the topic itself speaks of ("revise the AI RMF") is its object, not its rival. */
const spokenOf = (r: Reading, plan: TopicPlan, m: Span): boolean =>
  plan.some((groups) =>
    groups.some((g) => (r.u.groups.get(g) ?? []).some((hit) => overlaps(hit, m))),
  );

/** 依据第14192号行政令清理规章: a provision that the sentence meets speaks of the other text itself. */
const toldOf = (r: Reading, id: string, other: string): boolean =>
  r.record
    .speakingOf(other)
    .some((at) => r.provisions.includes(at) && r.record.provisionAt(at).instrument === id);

/** An instrument named in the sentence beside `id`, unconnected with it and with the topic. */
const rivalled = (r: Reading, id: string, plan: TopicPlan): boolean =>
  r.u.mentions.some(
    (m) =>
      !m.weak &&
      !m.foreign &&
      isInstrument(m.entity) &&
      m.entity.id !== id &&
      !spokenOf(r, plan, m) &&
      !toldOf(r, id, m.entity.id) &&
      !related(r.record, m.entity.id, id),
  );

/** "The order" is known to be this one: no other of its kind is meant. */
const settled = (r: Reading, kind: string): boolean =>
  r.subjects.some((s) => s.strength > 1 && r.record.entity(s.id)?.kind === kind);

/** "Under the American AI Exports Program, bids …": what the order that set it up says of it. */
const byProgramme = (r: Reading, id: string): boolean =>
  r.subjects.some(
    (s) =>
      s.strength === 3 &&
      r.record.entity(s.id)?.kind === 'programme' &&
      related(r.record, s.id, id),
  );

/** Kinds of which there are too many for one word of a topic ("vetoed") to tell which is meant. */
const crowded: ReadonlySet<string> = new Set(['law', 'rule']);

/**
 * How surely the sentence is about an entity: 3 named, 2 pointed at, 1 presumed (the topic alone says so,
 * or "the order" has no antecedent), 0 not.
 */
export function bound(r: Reading, id: string, standalone: boolean, plan: TopicPlan): 0 | 1 | 2 | 3 {
  const own = r.subjects.find((s) => s.id === id);
  if (own && own.strength > 1) return own.strength;
  if (r.foreign || rivalled(r, id, plan)) return 0;
  const topical = plan.length > 0;
  if (topical && byProgramme(r, id)) return 2;
  if (own && (topical || own.mention)) return 1;
  const kind = r.record.entity(id)?.kind;
  const telling = kind !== undefined && crowded.has(kind) ? plan.filter((g) => g.length > 1) : plan;
  // Bills are too many for "the bill" to be known by its topic: a vote, a committee and a month fit any.
  // "The Plan" in a draft that has named none is the one it is at home with, and no other.
  const pointed =
    kind !== undefined &&
    kind !== 'bill' &&
    r.dangling.includes(kind) &&
    !settled(r, kind) &&
    (r.record.meta.home[kind] ?? id) === id &&
    meets(r.u, telling) !== undefined &&
    !strangers(r.record, r.u).includes(kind);
  return standalone || (topical && (r.evoked.has(id) || pointed)) ? 1 : 0;
}

/** The same for a fact, by its index. */
export function boundFact(r: Reading, at: number): 0 | 1 | 2 | 3 {
  const fact = r.record.factAt(at);
  return bound(r, fact.subject, fact.standalone === true, r.record.index.facts[at]?.topic ?? []);
}

export const hasTopic = (fact: Fact): boolean =>
  (fact.topic?.en?.length ?? fact.topic?.zh?.length ?? 0) > 0;

/** "Unlike the Plan", "not EO 14110", 与行动计划不同: named only to be set apart. */
export const setApart = (r: Reading, at: Span): boolean =>
  r.u.lang === 'zh'
    ? /^[》"]?(?:不同|相反|有别|不一样)/.test(r.u.text.slice(at.end, at.end + 4)) ||
      /(?:不同于|有别于|区别于)《?$/.test(r.u.text.slice(Math.max(0, at.start - 5), at.start))
    : /\b(?:unlike|in contrast to|as opposed to|rather than|instead of|not)(?: under| with| in| by| through| from)?(?: the)? ["']?$/.test(
        r.u.text.slice(Math.max(0, at.start - 26), at.start),
      );

/** The sentence's instrument is the one that speaks: named or pointed at before the verb. */
export const speaks = (r: Reading, subject: string, verb: Span): boolean =>
  r.subjects.some(
    (s) =>
      s.id === subject &&
      s.at &&
      s.at.end <= verb.start &&
      gap(s.at, verb) <= (r.u.lang === 'zh' ? 24 : 60) &&
      !setApart(r, s.at),
  );

/** Words that put a fact out of the question stand in the sentence. */
export const silenced = (r: Reading, at: number): boolean =>
  r.u.groups.has(r.record.index.facts[at]?.unless ?? -1);

/** Facts the sentence may be stating: topic met, or no topic and the subject bound. */
export function candidates(
  r: Reading,
  type: Fact['value']['type'],
): { at: number; fact: Fact; strength: 1 | 2 | 3 }[] {
  const out: { at: number; fact: Fact; strength: 1 | 2 | 3 }[] = [];
  const consider = (at: number): void => {
    const fact = r.record.factAt(at);
    const strength = fact.value.type === type && !silenced(r, at) ? boundFact(r, at) : 0;
    if (strength > 0) out.push({ at, fact, strength: strength as 1 | 2 | 3 });
  };
  for (const at of r.facts) consider(at);
  for (const s of r.subjects) for (const at of r.record.plainFactsOf(s.id, type)) consider(at);
  return out;
}

/** Dates compare as strings once padded to a day. */
const day = (date: IsoDate): string => date.padEnd(10, '-01').slice(0, 10);

/** The fact's period relative to the as-of date. */
export function period(fact: Fact, asOf: IsoDate): 'current' | 'past' | 'future' {
  if (fact.valid.from && day(fact.valid.from) > day(asOf)) return 'future';
  return fact.valid.to && day(fact.valid.to) < day(asOf) ? 'past' : 'current';
}
