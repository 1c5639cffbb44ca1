/** Ids are used once, and an unambiguous name names one thing. */

import { phraseText } from '../../record/phrases.ts';
import type { Entity } from '../../record/types.ts';
import { type FoldTable, fold } from '../../text/fold.ts';
import type { YamlPath } from '../parse.ts';
import type { ThingKind } from '../places.ts';
import type { Finding, RecordCheck } from './check.ts';

export const uniqueIds: RecordCheck = {
  name: 'unique-ids',
  description: 'No two entities, facts, provisions, sources or attributes share an id.',
  *check(record) {
    yield* repeated('entity', record.entities);
    yield* repeated('fact', record.facts);
    yield* repeated('provision', record.provisions);
    yield* repeated('source', record.sources);
    yield* repeated('attribute', record.attributes);
  },
};

function* repeated(kind: ThingKind, things: readonly { id: string }[]): Generator<Finding> {
  const seen = new Map<string, number>();
  for (const { id } of things) {
    const nth = seen.get(id) ?? 0;
    seen.set(id, nth + 1);
    if (nth > 0)
      yield { on: { kind, id, nth }, part: ['id'], message: `${kind} '${id}' exists already` };
  }
}

export const uniqueNames: RecordCheck = {
  name: 'unique-names',
  description:
    'A name that counts wherever it stands belongs to one entity, and is not known to be wrong.',
  *check(record, table) {
    const owner = new Map<string, string>();
    for (const entity of record.entities)
      for (const { form, key, part } of strongForms(entity, table)) {
        const other = owner.get(key);
        if (other === undefined) owner.set(key, entity.id);
        else if (other !== entity.id)
          yield {
            on: { kind: 'entity', id: entity.id },
            part,
            message: `'${form}' also names ${other}: make it weak in one of them`,
          };
      }
    for (const entity of record.entities)
      for (const error of entity.errors ?? []) {
        const other = error.kind === 'form' ? owner.get(nameKey(error.form, table)) : undefined;
        if (other !== undefined)
          yield onErrors(entity.id, `'${error.form}' is a name of ${other}: not of kind form`);
      }
  },
};

const onErrors = (id: string, message: string): Finding => ({
  on: { kind: 'entity', id },
  part: ['errors'],
  message,
});

interface StrongForm {
  readonly form: string;
  readonly key: string;
  /** Where in the entity it is written. */
  readonly part: YamlPath;
}

/** The same entities are looked at after each key stroke in a file laid over them. */
const known = new WeakMap<FoldTable, WeakMap<Entity, readonly StrongForm[]>>();

function strongForms(entity: Entity, table: FoldTable): readonly StrongForm[] {
  const ofTable = known.get(table) ?? new WeakMap<Entity, readonly StrongForm[]>();
  known.set(table, ofTable);
  const found = ofTable.get(entity) ?? formsOf(entity, table);
  ofTable.set(entity, found);
  return found;
}

function formsOf({ names }: Entity, table: FoldTable): StrongForm[] {
  const nth = new Map<string, number>();
  return names.flatMap(({ form, lang, role }) => {
    const at = nth.get(lang + role) ?? 0;
    nth.set(lang + role, at + 1);
    if (role === 'weak') return [];
    const part = ['names', lang, role === 'alias' ? 'aliases' : role, at];
    return [{ form, key: nameKey(form, table), part }];
  });
}

/** As the scanner would meet it: folded, without title marks, hyphens as spaces. */
const nameKey = (form: string, table: FoldTable): string =>
  phraseText(
    fold(form.normalize('NFC'), table)
      .replace(/[《》]/g, '')
      .trim(),
  );
