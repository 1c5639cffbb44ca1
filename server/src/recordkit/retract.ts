/** Takes things out of a record, with whatever leans on them, so that nothing points at what is gone. */

import type { Entity, Fact, Provision, RecordData } from '../record/types.ts';
import type { Part } from './lower-entities.ts';
import type { Places } from './places.ts';
import type { Problem } from './problem.ts';
import type { RawRetraction } from './raw.ts';

export interface Retraction {
  readonly kind: 'entity' | 'fact' | 'provision';
  readonly id: string;
}

/** The record without the things retracted. */
export function retract(data: RecordData, retractions: readonly Retraction[]): RecordData {
  const gone = { entity: new Set<string>(), fact: new Set<string>(), provision: new Set<string>() };
  for (const { kind, id } of retractions) gone[kind].add(id);
  const isThere = (id: string | undefined): boolean => id !== undefined && !gone.entity.has(id);
  const provisions = data.provisions
    .filter((p) => !gone.provision.has(p.id) && isThere(p.instrument))
    .map((p) => ({ ...p, lead: p.lead.filter(isThere), others: p.others.filter(isThere) }));
  const places = new Set(provisions.map((p) => p.id));
  const facts = data.facts
    .filter((f) => !gone.fact.has(f.id) && isThere(f.subject))
    .flatMap((fact) => withoutEntities(fact, isThere) ?? [])
    .map((fact) => withoutProvision(fact, places));
  const entities = data.entities.filter((e) => isThere(e.id)).map((e) => unbound(e, isThere));
  const home = Object.fromEntries(Object.entries(data.meta.home).filter(([, id]) => isThere(id)));
  return { ...data, meta: { ...data.meta, home }, entities, facts, provisions };
}

type IsThere = (id: string | undefined) => boolean;

/** A fact that names nobody who is left says nothing. */
function withoutEntities(fact: Fact, isThere: IsThere): Fact | undefined {
  if (fact.value.type !== 'entity' || fact.value.ids.every(isThere)) return fact;
  const ids = fact.value.ids.filter(isThere);
  return ids.length > 0 ? { ...fact, value: { ...fact.value, ids } } : undefined;
}

function withoutProvision(fact: Fact, places: ReadonlySet<Provision['id']>): Fact {
  const { provision, ...rest } = fact;
  return provision === undefined || places.has(provision) ? fact : rest;
}

function unbound(entity: Entity, isThere: IsThere): Entity {
  const { parent, status, ...rest } = entity;
  return {
    ...rest,
    ...(parent !== undefined && isThere(parent) && { parent }),
    ...(status && {
      status: status.map(({ by, successor, ...period }) => ({
        ...period,
        ...(by !== undefined && isThere(by) && { by }),
        ...(successor !== undefined && isThere(successor) && { successor }),
      })),
    }),
  };
}

export const isRetraction = (raw: unknown): raw is RawRetraction =>
  typeof raw === 'object' && raw !== null && 'retract' in raw;

/** The retractions of one part of a file: of itself, or of facts and provisions in it. */
export function retractionsIn(part: Part, places: Places): Retraction[] {
  const { read, path, raw } = part;
  const found: Retraction[] = [];
  const take = (one: unknown, here: Part['path'], kind: Retraction['kind'], id: string): void => {
    if (!isRetraction(one) || !read.sound(here)) return;
    places.add({ kind: 'retraction', id: `${kind} ${id}` }, read.file, here);
    found.push({ kind, id });
  };
  if (isRetraction(raw)) {
    take(raw, path, 'entity', (raw as RawRetraction).id ?? '');
    return found;
  }
  const owner = 'of' in raw ? raw.of : raw.id;
  lists(raw.facts).forEach((fact, i) => {
    take(fact, [...path, 'facts', i], 'fact', fact.id ?? '');
  });
  lists(raw.provisions).forEach((one, i) => {
    take(one, [...path, 'provisions', i], 'provision', `${owner}/${one.section ?? ''}`);
  });
  return found;
}

const lists = (value: unknown): readonly RawRetraction[] =>
  Array.isArray(value) ? (value as readonly RawRetraction[]) : [];

/** Retractions of what the record beneath does not hold. */
export function* unfounded(
  retractions: readonly Retraction[],
  base: RecordData | undefined,
  places: Places,
): Iterable<Problem> {
  const ids = {
    entity: new Set(base?.entities.map((e) => e.id)),
    fact: new Set(base?.facts.map((f) => f.id)),
    provision: new Set(base?.provisions.map((p) => p.id)),
  };
  for (const { kind, id } of retractions) {
    if (ids[kind].has(id)) continue;
    const message = `nothing to retract: the record beneath has no ${kind} '${id}'`;
    const problem = places.problemAt(
      { kind: 'retraction', id: `${kind} ${id}` },
      [],
      message,
      'error',
    );
    if (problem) yield problem;
  }
}
