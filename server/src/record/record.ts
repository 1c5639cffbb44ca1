/** The record opened for checking: immutable, indexed, and without any file access. */

import type { FoldTable } from '../text/fold.ts';
import { columnMark, type FiledColumn, Ids, lazily, Register } from './columns.ts';
import { Linker } from './linking.ts';
import { type PhraseIndex, Scanner } from './phrases.ts';
import { type CompiledRecord, type Items, type RecordPack, storeOf } from './store.ts';
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
import { Words } from './words.ts';

export type { CompiledRecord, RecordPack } from './store.ts';

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
  /** One fact or provision; `data` holds them all, and reads them all. */
  factAt(index: number): Fact;
  provisionAt(index: number): Provision;
  fact(id: string): Fact | undefined;
  /** Indexes into data.facts of what is known of an entity; of one type of value, if that is given. */
  factsOf(subject: string, type?: Fact['value']['type']): readonly number[];
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
  provisionIndexesOf(instrument: string): readonly number[];
  /** Indexes of the provisions that speak of an entity. */
  speakingOf(entity: string): readonly number[];
  source(id: string): Source | undefined;
  attribute(id: string): Attribute | undefined;
  /** Entity by an official identifier as values/identifiers canonicalises it. */
  byIdentifier(scheme: string, id: string): Entity | undefined;
  /** Indexes of the entities of a kind that say what they alone are about. */
  describedBy(kind: EntityKind): readonly number[];
  /** Indexes of the facts anchored at a group: those for which it is the rarest group of a topic. */
  factsAnchored(group: number): readonly number[];
  provisionsAnchored(group: number): readonly number[];
}

const nothing: readonly number[] = [];
const noIds: readonly string[] = [];

/** For each plan, files its index under the rarest group of each alternative; by group. */
function anchors(
  plans: readonly (readonly (readonly number[])[])[],
  groups: number,
): readonly (readonly number[] | undefined)[] {
  const uses = new Uint32Array(groups);
  for (const plan of plans)
    for (const all of plan) for (const g of all) uses[g] = (uses[g] ?? 0) + 1;
  const out = new Array<number[] | undefined>(groups).fill(undefined);
  plans.forEach((plan, at) => {
    for (const all of plan) {
      let rarest = all[0];
      if (rarest === undefined) continue;
      for (const g of all) if ((uses[g] ?? 0) < (uses[rarest] ?? 0)) rarest = g;
      const list = out[rarest];
      if (!list) out[rarest] = [at];
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return out;
}

/** Opens a compiled record. Throws nothing: a record that compiled is whole. What is not needed yet is left for later. */
export function openRecord(
  source: CompiledRecord | RecordPack,
  wording?: WordingPort,
): PolicyRecord {
  const { data, entities, facts, provisions } = storeOf(source);
  const { columns, index } = data;
  const entityIds = new Ids(columns.entities.ids);
  const factIds = new Ids(columns.facts.ids);
  const provisionIds = new Ids(columns.provisions.ids);
  const bySubject = new Register(columns.facts.subjects);
  const byAttribute = new Register(columns.facts.attributes);
  const byInstrument = new Register(columns.provisions.instruments);
  const byKind = new Register(columns.entities.kinds);
  const typeOf = typesOf(columns.facts.types);
  const sources = lazily(() => new Map(data.sources.map((s) => [s.id, s])));
  const attributes = new Map(data.attributes.map((a) => [a.id, a]));
  const anchoredFacts = lazily(() =>
    anchors(
      index.facts.map((f) => f.topic),
      index.groups,
    ),
  );
  const anchoredProvisions = lazily(() => anchors(index.provisions, index.groups));
  const fold: FoldTable = {
    chars: new Map(data.fold.chars.map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
    terms: data.fold.terms,
  };
  const words = new Words(() => data.words);
  const read = <T>(list: Items<T>, at: number | undefined): T | undefined =>
    at === undefined ? undefined : list.at(at);
  const ofType = kept((type: string) =>
    kept((subject: string) => bySubject.get(subject).filter((at) => typeOf(at) === type)),
  );
  const plainOfType = kept((type: string) =>
    kept((subject: string) =>
      ofType(type)(subject).filter((at) => (index.facts[at]?.topic.length ?? 0) === 0),
    ),
  );
  const factsOf = (subject: string, type?: Fact['value']['type']): readonly number[] =>
    type === undefined ? bySubject.get(subject) : ofType(type)(subject);
  return Object.freeze({
    meta: data.meta,
    wording,
    data,
    fold,
    index,
    scanner: new Scanner(index),
    linker: new Linker(words, (id) => byInstrument.get(id)),
    words,
    entity: (id: string) => read(entities, entityIds.get(id)),
    entityAt: (at: number) => entities.at(at),
    factAt: (at: number) => facts.at(at),
    provisionAt: (at: number) => provisions.at(at),
    fact: (id: string) => read(facts, factIds.get(id)),
    factsOf,
    bornOn: (kind: EntityKind, date: string) => columns.births[`${kind} ${date}`] ?? noIds,
    factsWith: (attribute: string) => byAttribute.get(attribute),
    plainFactsOf: (subject: string, type: Fact['value']['type']) => plainOfType(type)(subject),
    pointsTo: kept((from: string): ReadonlySet<string> => {
      const values = factsOf(from, 'entity').map((at) => facts.at(at).value);
      return new Set(values.flatMap((value) => (value.type === 'entity' ? value.ids : [])));
    }),
    known: (id: string) => factsOf(id).length > 0 || byInstrument.get(id).length > 0,
    provision: (id: string) => read(provisions, provisionIds.get(id)),
    provisionIndexesOf: (instrument: string) => byInstrument.get(instrument),
    provisionsOf: (instrument: string) =>
      byInstrument.get(instrument).map((at) => provisions.at(at)),
    speakingOf: (entity: string) =>
      Object.hasOwn(data.spoken, entity) ? (data.spoken[entity] ?? nothing) : nothing,
    source: (id: string) => sources().get(id),
    attribute: (id: string) => attributes.get(id),
    byIdentifier: (scheme: string, id: string) =>
      read(entities, columns.identifiers[`${scheme}:${id}`]),
    describedBy: kept((kind: EntityKind) =>
      byKind.get(kind).filter((at) => (index.about[at] ?? []).length > 0),
    ),
    factsAnchored: (g: number) => anchoredFacts()[g] ?? nothing,
    provisionsAnchored: (g: number) => anchoredProvisions()[g] ?? nothing,
  });
}

/** The type of a fact's value, by its index. */
function typesOf(column: FiledColumn): (at: number) => string | undefined {
  const keys = column.keys.split(columnMark);
  return (at) => keys[column.of[at] ?? -1];
}

/** Answers are kept: the same few subjects are asked about in every sentence. */
function kept<K extends string, T>(answer: (key: K) => T): (key: K) => T {
  const answers = new Map<K, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const fresh = answer(key);
    answers.set(key, fresh);
    return fresh;
  };
}
