/** Lowers instruments/ and entities/: first every entity, then the facts and provisions that lean on them. */

import type { Entity, Fact, Provision, RecordMeta } from '../record/types.ts';
import type { ReadFile } from './lower.ts';
import { lowerEntity } from './lower-entity.ts';
import { type Home, lowerFact, lowerProvision } from './lower-fact.ts';
import type { YamlPath } from './parse.ts';
import type { Places } from './places.ts';
import type { RawAddition, RawEntity } from './raw.ts';
import { isRetraction, type Retraction, retractionsIn } from './retract.ts';

export interface Around {
  readonly meta: RecordMeta;
  /** Entities of the record that these files add to. */
  readonly known: readonly Entity[];
  readonly places: Places;
}

export interface LoweredEntities {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly provisions: readonly Provision[];
  readonly retracted: readonly Retraction[];
}

export function lowerEntities(files: readonly ReadFile[], around: Around): LoweredEntities {
  const written = files.flatMap(partsOf);
  const parts = written.filter((part) => !isRetraction(part.raw));
  const entities = parts.flatMap((part) => entityOf(part, around.places) ?? []);
  const known = new Map([...around.known, ...entities].map((entity) => [entity.id, entity]));
  const homes = parts.map((part) => homeOf(part, known, around.meta));
  return {
    entities,
    facts: parts.flatMap((part, i) => factsOf(part, homes[i]!, around.places)),
    provisions: parts.flatMap((part, i) => provisionsOf(part, homes[i]!, around.places)),
    retracted: written.flatMap((part) => retractionsIn(part, around.places)),
  };
}

/** An entity, an addition or a retraction, with its place in its file. */
export interface Part {
  readonly read: ReadFile;
  readonly path: YamlPath;
  readonly raw: RawEntity | RawAddition;
}

function partsOf(read: ReadFile): Part[] {
  const parts = Array.isArray(read.value)
    ? read.value.map((raw, i) => ({ read, path: [i], raw: raw as Part['raw'] }))
    : [{ read, path: [], raw: read.value as Part['raw'] }];
  return parts.filter(({ raw }) => typeof raw === 'object' && raw !== null);
}

/** Absent for additions, and where the entity itself (its facts aside) is not sound. */
function entityOf({ read, path, raw }: Part, places: Places): Entity | undefined {
  if ('of' in raw) return undefined;
  const inner = [
    [...path, 'facts'],
    [...path, 'provisions'],
  ];
  if (!read.sound(path, inner)) return undefined;
  places.add({ kind: 'entity', id: raw.id }, read.file, path);
  return lowerEntity(raw);
}

function homeOf({ raw }: Part, known: ReadonlyMap<string, Entity>, meta: RecordMeta): Home {
  const entity = 'of' in raw ? raw.of : raw.id;
  return {
    entity,
    force: known.get(entity)?.force ?? 'none',
    sources: raw.sources ?? known.get(entity)?.sources ?? [],
    recorded: meta.horizon,
    kindOf: (id) => known.get(id)?.kind,
  };
}

function factsOf({ read, path, raw }: Part, home: Home, places: Places): Fact[] {
  return list(raw.facts).flatMap((fact, i) => {
    if (isRetraction(fact)) return [];
    const here = [...path, 'facts', i];
    if (!read.sound(here)) return [];
    places.add({ kind: 'fact', id: fact.id }, read.file, here);
    return [lowerFact(fact, home)];
  });
}

function provisionsOf({ read, path, raw }: Part, home: Home, places: Places): Provision[] {
  return list(raw.provisions).flatMap((written, i) => {
    if (isRetraction(written)) return [];
    const here = [...path, 'provisions', i];
    if (!read.sound(here)) return [];
    const provision = lowerProvision(written, home);
    places.add({ kind: 'provision', id: provision.id }, read.file, here);
    return [provision];
  });
}

/** What should be a list may be anything until its shape is sound. */
const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];
