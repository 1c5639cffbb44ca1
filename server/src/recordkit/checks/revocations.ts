/** No instrument revokes, by whatever way round, itself. */

import type { RecordData } from '../../record/types.ts';
import type { RecordCheck } from './check.ts';

export const revocations: RecordCheck = {
  name: 'revocations',
  description: 'Following what revoked or replaced what never leads back to the start.',
  *check(record) {
    const ended = endedBy(record);
    const told = new Set<string>();
    // From the end: of a user's record laid over ours, theirs is what closes the circle.
    for (const { id } of [...record.entities].reverse()) {
      const round = told.has(id) ? undefined : cycle(id, ended);
      if (!round) continue;
      for (const one of round) told.add(one);
      yield { on: { kind: 'entity', id }, message: `is revoked by itself: ${round.join(' → ')}` };
    }
  },
};

const endings: ReadonlySet<string> = new Set(['revoked', 'superseded', 'rescinded']);

/** For each entity, those that ended it. */
function endedBy(record: RecordData): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  const add = (what: string, by: string): unknown =>
    out.set(what, (out.get(what) ?? new Set()).add(by));
  for (const { id, status = [] } of record.entities)
    for (const { status: became, by } of status) if (by && endings.has(became)) add(id, by);
  for (const { subject, attribute, value } of record.facts) {
    if (value.type !== 'entity') continue;
    for (const id of value.ids) {
      if (attribute === 'revoked-by' || attribute === 'replaced-by') add(subject, id);
      if (attribute === 'revokes' || attribute === 'replaces') add(id, subject);
    }
  }
  return out;
}

function cycle(
  start: string,
  ended: ReadonlyMap<string, ReadonlySet<string>>,
): string[] | undefined {
  const seen = new Set<string>();
  const paths: string[][] = [[start]];
  for (let path = paths.pop(); path; path = paths.pop())
    for (const next of ended.get(path.at(-1)!) ?? []) {
      if (next === start) return [...path, start];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  return undefined;
}
