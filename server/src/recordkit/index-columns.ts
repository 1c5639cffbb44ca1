/** Compiles what a record is filed under: see record/columns.ts. */

import { type Columns, columnMark, type FiledColumn } from '../record/columns.ts';
import type { RecordData } from '../record/types.ts';

export function columnsOf({ entities, facts, provisions }: RecordData): Columns {
  const births: Record<string, string[]> = {};
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  for (const { subject, attribute, value } of facts) {
    if (value.type !== 'date' || (attribute !== 'signed' && attribute !== 'issued')) continue;
    const key = `${kinds.get(subject) ?? ''} ${value.date}`;
    births[key] = [...(births[key] ?? []), subject];
  }
  return {
    entities: { ids: idsOf(entities), kinds: filed(entities.map(({ kind }) => kind)) },
    facts: {
      ids: idsOf(facts),
      subjects: filed(facts.map(({ subject }) => subject)),
      attributes: filed(facts.map(({ attribute }) => attribute)),
      types: filed(facts.map(({ value }) => value.type)),
    },
    provisions: {
      ids: idsOf(provisions),
      instruments: filed(provisions.map(({ instrument }) => instrument)),
    },
    identifiers: Object.fromEntries(
      entities.flatMap(({ ids = {} }, at) =>
        Object.entries(ids).map(([scheme, id]) => [`${scheme}:${id}`, at]),
      ),
    ),
    births,
  };
}

const idsOf = (things: readonly { readonly id: string }[]): string =>
  things.map(({ id }) => id).join(columnMark);

function filed(keys: readonly string[]): FiledColumn {
  const places = new Map([...new Set(keys)].map((key, place) => [key, place]));
  return { keys: [...places.keys()].join(columnMark), of: keys.map((key) => places.get(key) ?? 0) };
}
