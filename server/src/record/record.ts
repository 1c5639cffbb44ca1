/** The record opened for checking: immutable, indexed, and without any file access. */

import type { FoldTable } from '../text/fold.ts';
import { Linker } from './linking.ts';
import { type PhraseIndex, Scanner } from './phrases.ts';
import type {
  Attribute,
  Entity,
  EntityKind,
  Fact,
  Provision,
  RecordData,
  RecordMeta,
  Source,
} from './types.ts';
import { Words, type WordTables } from './words.ts';

/** `dist/record.json`: the record's data with its indexes. */
export interface CompiledRecord extends RecordData {
  readonly fold: { readonly chars: readonly string[]; readonly terms: FoldTable['terms'] };
  readonly index: PhraseIndex;
  readonly words: WordTables;
  /** Entity id → indexes of the provisions that speak of it. */
  readonly spoken: Readonly<Record<string, readonly number[]>>;
}

/** The official text of an instrument, where the platform has it: the core reads no files. */
export type WordingPort = (instrument: string) => string | undefined;

export interface PolicyRecord {
  readonly meta: RecordMeta;
  readonly wording?: WordingPort | undefined;
  readonly data: RecordData;
  readonly fold: FoldTable;
  readonly index: PhraseIndex;
  readonly scanner: Scanner;
  readonly linker: Linker;
  readonly words: Words;
  entity(id: string): Entity | undefined;
  entityAt(index: number): Entity;
  fact(id: string): Fact | undefined;
  /** Indexes into data.facts of what is known of an entity. */
  factsOf(subject: string): readonly number[];
  /** Ids of the instruments of a kind signed or issued on a day. */
  bornOn(kind: EntityKind, date: string): readonly string[];
  /** Indexes of the facts that state an attribute. */
  factsWith(attribute: string): readonly number[];
  /** Of those, the ones that no topic tells: whoever speaks of the subject may mean them. By type of value. */
  plainFactsOf(subject: string, type: Fact['value']['type']): readonly number[];
  /** Entities that a fact about `from` names as its value. */
  pointsTo(from: string): ReadonlySet<string>;
  /** The record holds facts or provisions of it, not only a name. */
  known(id: string): boolean;
  provision(id: string): Provision | undefined;
  provisionsOf(instrument: string): readonly Provision[];
  /** Indexes of the provisions that speak of an entity. */
  speakingOf(entity: string): readonly number[];
  source(id: string): Source | undefined;
  attribute(id: string): Attribute | undefined;
  /** Entity by an official identifier as values/identifiers canonicalises it. */
  byIdentifier(scheme: string, id: string): Entity | undefined;
  /** Indexes of the entities of a kind that say what they alone are about. */
  describedBy(kind: EntityKind): readonly number[];
  /** Facts, and then provisions, anchored at a group: those for which it is the rarest group of a topic. */
  anchored(group: number): {
    readonly facts: readonly number[];
    readonly provisions: readonly number[];
  };
}

const group = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, number[]> => {
  const out = new Map<K, number[]>();
  items.forEach((item, i) => {
    const list = out.get(key(item));
    if (list) list.push(i);
    else out.set(key(item), [i]);
  });
  return out;
};

const nothing: readonly number[] = [];
const nobody: ReadonlySet<string> = new Set();

function plainFacts({ facts, index }: CompiledRecord): Map<string, number[]> {
  const out = new Map<string, number[]>();
  facts.forEach(({ subject, value }, i) => {
    if ((index.facts[i]?.topic.length ?? 0) > 0) return;
    const key = `${value.type} ${subject}`;
    const list = out.get(key);
    if (list) list.push(i);
    else out.set(key, [i]);
  });
  return out;
}

function pointers(facts: readonly Fact[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const { subject, value } of facts) {
    if (value.type !== 'entity') continue;
    const ids = out.get(subject) ?? new Set<string>();
    for (const id of value.ids) ids.add(id);
    out.set(subject, ids);
  }
  return out;
}
const noIds: readonly string[] = [];

/** For each plan, files its index under the rarest group of each alternative. */
function anchors(
  plans: readonly (readonly (readonly number[])[])[],
  groups: number,
): Map<number, number[]> {
  const uses = new Uint32Array(groups);
  for (const plan of plans)
    for (const all of plan) for (const g of all) uses[g] = (uses[g] ?? 0) + 1;
  const out = new Map<number, number[]>();
  plans.forEach((plan, at) => {
    for (const all of plan) {
      let rarest = all[0];
      if (rarest === undefined) continue;
      for (const g of all) if ((uses[g] ?? 0) < (uses[rarest] ?? 0)) rarest = g;
      const list = out.get(rarest);
      if (!list) out.set(rarest, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return out;
}

function identifiers(entities: readonly Entity[]): Map<string, Entity> {
  const out = new Map<string, Entity>();
  for (const entity of entities)
    for (const [scheme, id] of Object.entries(entity.ids ?? {})) out.set(`${scheme}:${id}`, entity);
  return out;
}

/** Opens a compiled record. Throws nothing: a record that compiled is whole. */
export function openRecord(compiled: CompiledRecord, wording?: WordingPort): PolicyRecord {
  const entities = new Map(compiled.entities.map((e) => [e.id, e]));
  const factIds = new Map(compiled.facts.map((f) => [f.id, f]));
  const bySubject = group(compiled.facts, (f) => f.subject);
  const byAttribute = group(compiled.facts, (f) => f.attribute);
  const provisions = new Map(compiled.provisions.map((p) => [p.id, p]));
  const byInstrument = group(compiled.provisions, (p) => p.instrument);
  const sources = new Map(compiled.sources.map((s) => [s.id, s]));
  const attributes = new Map(compiled.attributes.map((a) => [a.id, a]));
  const ids = identifiers(compiled.entities);
  const births = new Map<string, string[]>();
  for (const f of compiled.facts) {
    if (f.value.type !== 'date' || (f.attribute !== 'signed' && f.attribute !== 'issued')) continue;
    const key = `${entities.get(f.subject)?.kind ?? ''} ${f.value.date}`;
    births.set(key, [...(births.get(key) ?? []), f.subject]);
  }
  const plain = plainFacts(compiled);
  const points = pointers(compiled.facts);
  const described = new Map<EntityKind, number[]>();
  compiled.entities.forEach((e, i) => {
    if ((compiled.index.about[i] ?? []).length > 0)
      described.set(e.kind, [...(described.get(e.kind) ?? []), i]);
  });
  const factAnchors = anchors(
    compiled.index.facts.map((f) => f.topic),
    compiled.index.groups,
  );
  const provisionAnchors = anchors(compiled.index.provisions, compiled.index.groups);
  const words = new Words(compiled.words);
  const spoken = new Map(Object.entries(compiled.spoken));
  const fold: FoldTable = {
    chars: new Map(compiled.fold.chars.map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
    terms: compiled.fold.terms,
  };
  return Object.freeze({
    meta: compiled.meta,
    wording,
    data: compiled,
    fold,
    index: compiled.index,
    scanner: new Scanner(compiled.index),
    linker: new Linker(compiled.provisions, words),
    words,
    entity: (id: string) => entities.get(id),
    entityAt: (index: number) => compiled.entities[index] as Entity,
    fact: (id: string) => factIds.get(id),
    factsOf: (subject: string) => bySubject.get(subject) ?? nothing,
    bornOn: (kind: EntityKind, date: string) => births.get(`${kind} ${date}`) ?? noIds,
    factsWith: (attribute: string) => byAttribute.get(attribute) ?? nothing,
    plainFactsOf: (subject: string, type: Fact['value']['type']) =>
      plain.get(`${type} ${subject}`) ?? nothing,
    pointsTo: (from: string) => points.get(from) ?? nobody,
    known: (id: string) => bySubject.has(id) || byInstrument.has(id),
    provision: (id: string) => provisions.get(id),
    provisionsOf: (instrument: string) =>
      (byInstrument.get(instrument) ?? nothing).map((i) => compiled.provisions[i] as Provision),
    speakingOf: (entity: string) => spoken.get(entity) ?? nothing,
    source: (id: string) => sources.get(id),
    attribute: (id: string) => attributes.get(id),
    byIdentifier: (scheme: string, id: string) => ids.get(`${scheme}:${id}`),
    describedBy: (kind: EntityKind) => described.get(kind) ?? nothing,
    anchored: (g: number) => ({
      facts: factAnchors.get(g) ?? nothing,
      provisions: provisionAnchors.get(g) ?? nothing,
    }),
  });
}
