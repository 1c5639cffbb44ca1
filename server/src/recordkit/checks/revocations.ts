/** No instrument revokes, by whatever way round, itself. */

import type { RecordData } from '../../record/types.ts';
import type { Finding, RecordCheck } from './check.ts';

export const revocations: RecordCheck = {
  name: 'revocations',
  description: 'Following what revoked or replaced what never leads back to the start.',
  *check(record) {
    const ended = endedBy(record);
    const told = new Set<string>();
    for (const { id } of record.entities) {
      const round = told.has(id) ? undefined : cycle(id, ended);
      if (!round) continue;
      // At every link: of a user's record laid over ours, theirs is what closes the circle.
      for (const [i, one] of round.slice(0, -1).entries()) {
        told.add(one);
        for (const link of ended.get(one)?.get(round[i + 1] ?? '') ?? [])
          yield { ...link, message: `is revoked by itself: ${round.join(' → ')}` };
      }
    }
  },
};

const endings: ReadonlySet<string> = new Set(['revoked', 'superseded', 'rescinded']);

/** Where it is written that one thing ended another. */
type Link = Pick<Finding, 'on' | 'part'>;
type Ended = ReadonlyMap<string, ReadonlyMap<string, readonly Link[]>>;

/** For each entity, those that ended it. */
function endedBy(record: RecordData): Ended {
  const out = new Map<string, Map<string, Link[]>>();
  const add = (what: string, by: string, link: Link): void => {
    const links = out.get(what) ?? new Map<string, Link[]>();
    out.set(what, links.set(by, [...(links.get(by) ?? []), link]));
  };
  for (const { id, status = [] } of record.entities)
    for (const [i, { status: became, by }] of status.entries())
      if (by && endings.has(became))
        add(id, by, { on: { kind: 'entity', id }, part: ['status', i, 'by'] });
  for (const { id: fact, subject, attribute, value } of record.facts) {
    if (value.type !== 'entity') continue;
    for (const [i, id] of value.ids.entries()) {
      const link: Link = { on: { kind: 'fact', id: fact }, part: ['entity', 'ids', i] };
      if (attribute === 'revoked-by' || attribute === 'replaced-by') add(subject, id, link);
      if (attribute === 'revokes' || attribute === 'replaces') add(id, subject, link);
    }
  }
  return out;
}

function cycle(start: string, ended: Ended): string[] | undefined {
  const seen = new Set<string>();
  const paths: string[][] = [[start]];
  for (let path = paths.pop(); path; path = paths.pop())
    for (const next of ended.get(path.at(-1)!)?.keys() ?? []) {
      if (next === start) return [...path, start];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  return undefined;
}
