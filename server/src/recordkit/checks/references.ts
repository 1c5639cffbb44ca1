/** Nothing points to what the record does not hold. */

import type { RecordData, SourceRef } from '../../record/types.ts';
import type { YamlPath } from '../parse.ts';
import type { Thing } from '../places.ts';
import type { Finding, RecordCheck } from './check.ts';

export const references: RecordCheck = {
  name: 'references',
  description: 'Every entity, source, attribute and provision pointed to exists.',
  *check(record) {
    const known = idsOf(record);
    for (const [on, part, kind, id] of pointers(record))
      if (!known[kind].has(id)) yield { on, part, message: `no ${kind} has the id '${id}'` };
  },
};

type Kind = 'entity' | 'source' | 'attribute' | 'provision';
type Pointer = readonly [on: Thing, part: YamlPath, kind: Kind, id: string];

function idsOf(record: RecordData): Record<Kind, Set<string>> {
  const ids = (things: readonly { id: string }[]): Set<string> => new Set(things.map((t) => t.id));
  return {
    entity: ids(record.entities),
    source: ids(record.sources),
    attribute: ids(record.attributes),
    provision: ids(record.provisions),
  };
}

function* pointers(record: RecordData): Generator<Pointer> {
  for (const [kind, id] of Object.entries(record.meta.home))
    if (id) yield [{ kind: 'record', id: '' }, ['home', kind], 'entity', id];
  yield* entityPointers(record);
  yield* factPointers(record);
  yield* provisionPointers(record);
}

function* entityPointers(record: RecordData): Generator<Pointer> {
  for (const { id, parent, status = [], sources } of record.entities) {
    const on: Thing = { kind: 'entity', id };
    if (parent) yield [on, ['parent'], 'entity', parent];
    for (const [i, { by, successor }] of status.entries()) {
      if (by) yield [on, ['status', i, 'by'], 'entity', by];
      if (successor) yield [on, ['status', i, 'successor'], 'entity', successor];
    }
    yield* sourcePointers(on, sources);
  }
}

function* factPointers(record: RecordData): Generator<Pointer> {
  for (const fact of record.facts) {
    const on: Thing = { kind: 'fact', id: fact.id };
    yield [on, ['subject'], 'entity', fact.subject];
    yield [on, ['attribute'], 'attribute', fact.attribute];
    if (fact.provision) yield [on, ['provision'], 'provision', fact.provision];
    if (fact.value.type === 'entity')
      for (const [i, id] of fact.value.ids.entries())
        yield [on, ['entity', 'ids', i], 'entity', id];
    yield* sourcePointers(on, fact.sources);
  }
}

function* provisionPointers(record: RecordData): Generator<Pointer> {
  for (const { id, instrument, lead, others, sources } of record.provisions) {
    const on: Thing = { kind: 'provision', id };
    yield [on, [], 'entity', instrument];
    for (const [i, one] of lead.entries()) yield [on, ['lead', i], 'entity', one];
    for (const [i, one] of others.entries()) yield [on, ['others', i], 'entity', one];
    yield* sourcePointers(on, sources);
  }
}

function* sourcePointers(on: Thing, sources: readonly SourceRef[]): Generator<Pointer> {
  for (const [i, { source }] of sources.entries())
    yield [on, ['sources', i, 'source'], 'source', source];
}

/** Facts need a source of their own or of their entity: without one they are no evidence. */
export const sourced: RecordCheck = {
  name: 'sourced',
  description: 'Every fact and provision has a source, its own or its entity’s.',
  *check(record): Generator<Finding> {
    for (const { id, sources } of record.facts)
      if (sources.length === 0) yield { on: { kind: 'fact', id }, message: 'has no source' };
    for (const { id, sources } of record.provisions)
      if (sources.length === 0) yield { on: { kind: 'provision', id }, message: 'has no source' };
  },
};
