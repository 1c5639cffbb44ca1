/** Tasks in the frame file's own words, each with the body that the record gives it to, and another. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Lang, Provision } from '../../server/src/record/types.ts';
import { called, players } from '../mutation/names.ts';
import { pick } from '../mutation/types.ts';
import { identity } from './names.ts';
import type { Filling, FrameFile } from './types.ts';

const high: ReadonlySet<string> = new Set(['white-house', 'trump']);

/** A body at no one's feet that leads something else, and that the provision does not name. */
export function anotherLead(
  record: PolicyRecord,
  p: Provision,
  key: string,
  lang: Lang,
): string | undefined {
  const own = new Set([...p.lead, ...p.others]);
  const parents = new Set([...own].flatMap((id) => record.entity(id)?.parent ?? []));
  const bodies = [...players(record, 'lead')].flatMap((id) => {
    const e = record.entity(id);
    const apart =
      e && !own.has(id) && !parents.has(id) && !high.has(id) && !own.has(e.parent ?? '');
    return apart && e.kind === 'agency' && !e.parent ? [e] : [];
  });
  const other = pick(bodies, key);
  return other && called(other, lang);
}

export const tasks = (record: PolicyRecord, lang: Lang, file: FrameFile): Filling[] =>
  Object.entries(file.tasks ?? {}).flatMap(([id, phrases]) => {
    const p = record.provision(id);
    const entity = p && record.entity(p.instrument);
    const lead = p && record.entity(p.lead[0] ?? '');
    if (!entity || !lead) throw new Error(`${file.path}: no provision ${id}`);
    return phrases.flatMap((task): Filling[] => {
      const other = anotherLead(record, p, `${id}${task}`, lang);
      const who = called(lead, lang);
      return other && who
        ? [
            {
              subject: p.instrument,
              attribute: 'lead',
              fact: id,
              slots: { ...identity(record, entity, lang), who: [who], task: [task] },
              wrong: { agency: { who: [other] } },
            },
          ]
        : [];
    });
  });
