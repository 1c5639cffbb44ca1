/** A sentence in its place: what the rules are given. Rules read, compare and judge; they look nothing up. */

import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Fact, IsoDate } from '../record/types.ts';
import { aboutForeign, dangling, type Focus, isInstrument, type Subject, subjects } from './focus.ts';
import { topical } from './topics.ts';
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
    const fact = record.data.facts[i] as Fact;
    return fact.standalone ? [fact.subject] : [];
  });
  return {
    record, u, focus, asOf,
    subjects: subjects(record, u, focus),
    facts: met.facts,
    provisions: met.provisions,
    dangling: dangling(record, u, focus),
    foreign: aboutForeign(u, focus),
    evoked: new Set(evoked),
  };
}

/** Two entities that a sentence may name for one another: a programme and its order, a memo and what it implements. */
export function related(record: PolicyRecord, a: string, b: string): boolean {
  if (a === b || record.entity(a)?.parent === b || record.entity(b)?.parent === a) return true;
  const points = (from: string, to: string): boolean =>
    record.factsOf(from).some((i) => {
      const value = (record.data.facts[i] as Fact).value;
      return value.type === 'entity' && value.ids.includes(to);
    });
  return points(a, b) || points(b, a);
}

/** Instruments named in the sentence beside `id` and unconnected with it. */
export const rivals = (r: Reading, id: string): Entity[] =>
  r.u.mentions
    .filter((m) => !m.weak && !m.foreign && isInstrument(m.entity) && !related(r.record, m.entity.id, id))
    .map((m) => m.entity);

/**
 * How surely the sentence is about an entity: 3 named, 2 pointed at, 1 presumed (the topic alone says so,
 * or "the order" has no antecedent), 0 not.
 */
export function bound(r: Reading, id: string, standalone: boolean, hasTopic: boolean): 0 | 1 | 2 | 3 {
  const own = r.subjects.find((s) => s.id === id);
  if (own && own.strength > 1) return own.strength;
  if (r.foreign || rivals(r, id).length > 0) return 0;
  if (own && (hasTopic || own.mention)) return 1;
  const kind = r.record.entity(id)?.kind ?? '';
  return standalone || (hasTopic && (r.evoked.has(id) || r.dangling.includes(kind))) ? 1 : 0;
}

export function boundFact(r: Reading, fact: Fact): 0 | 1 | 2 | 3 {
  return bound(r, fact.subject, fact.standalone === true, hasTopic(fact));
}

export const hasTopic = (fact: Fact): boolean => (fact.topic?.en?.length ?? fact.topic?.zh?.length ?? 0) > 0;

/** Facts the sentence may be stating: topic met, or no topic and the subject bound. */
export function candidates(r: Reading, type: Fact['value']['type']): { at: number; fact: Fact; strength: 1 | 2 | 3 }[] {
  const pool = new Set(r.facts);
  for (const s of r.subjects)
    for (const i of r.record.factsOf(s.id)) if (!hasTopic(r.record.data.facts[i] as Fact)) pool.add(i);
  const out: { at: number; fact: Fact; strength: 1 | 2 | 3 }[] = [];
  for (const at of pool) {
    const fact = r.record.data.facts[at] as Fact;
    if (fact.value.type !== type) continue;
    const strength = boundFact(r, fact);
    if (strength > 0) out.push({ at, fact, strength: strength as 1 | 2 | 3 });
  }
  return out;
}

/** Dates compare as strings once padded to a day. */
const day = (date: IsoDate): string => date.padEnd(10, '-01').slice(0, 10);

/** The fact's period relative to the as-of date. */
export function period(fact: Fact, asOf: IsoDate): 'current' | 'past' | 'future' {
  if (fact.valid.from && day(fact.valid.from) > day(asOf)) return 'future';
  return fact.valid.to && day(fact.valid.to) < day(asOf) ? 'past' : 'current';
}
