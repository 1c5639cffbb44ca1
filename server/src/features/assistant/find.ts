/** What a question is about: an id, the words of an entry, or else whatever its sentence names. */

import { isInstrument } from '../../claims/focus.ts';
import type { PolicyRecord } from '../../record/record.ts';
import { cited } from '../citation.ts';
import { namesAndCitations } from '../look.ts';
import { type Found, search } from '../search.ts';
import { Session } from '../session.ts';
import type { Input } from './tool.ts';

export type Entry = Omit<Found, 'score'>;

export function find(
  record: PolicyRecord,
  query: string,
  limit: number,
  kind?: Input['kind'],
): Entry[] {
  const fits = (entry: Entry): boolean => kind === undefined || kindOf(entry) === kind;
  const exact = withId(record, query.trim());
  if (exact && fits(exact)) return [exact];
  const found = search(record, query, limit, fits);
  if (found.length > 0) return found;
  return named(record, query).filter(fits).slice(0, limit);
}

function kindOf({ entity, provision }: Entry): Input['kind'] {
  if (provision) return 'provision';
  return isInstrument(entity) ? 'instrument' : 'term';
}

/** An entity, provision, fact or citation: `eo-14320`, `eo-14320/3(a)`, `eo14320.signed`, `[@eo-14320, sec. 3]`. */
function withId(record: PolicyRecord, query: string): Entry | undefined {
  const written = /^\[?@?([^\s,\]]+)(?:,\s*([^\]]+))?\]?$/.exec(query);
  const [, key = '', locator = ''] = written ?? [];
  const fact = record.fact(key);
  const { entity, provision } = cited(record, {
    key: fact?.provision ?? fact?.subject ?? key,
    locator,
  });
  if (provision) return entryOf(record, provision.id);
  return entity && entryOf(record, entity.id);
}

function entryOf(record: PolicyRecord, id: string): Entry | undefined {
  const provision = record.provision(id);
  const entity = record.entity(provision?.instrument ?? id);
  if (!entity) return undefined;
  return provision
    ? { id, entity, provision, kind: 'provision' }
    : { id, entity, kind: entity.kind };
}

/** Everything that a question names or points at, in order. */
function named(record: PolicyRecord, query: string): Entry[] {
  const session = new Session(record, query, { asOf: record.meta.horizon });
  const ids = new Set<string>();
  for (const judged of session.verdicts())
    for (const thing of namesAndCitations(record, session, judged)) {
      if (thing.kind === 'provision') ids.add(thing.provision.id);
      if (thing.kind === 'entity') ids.add(thing.entity.id);
    }
  return [...ids].flatMap((id) => entryOf(record, id) ?? []);
}
