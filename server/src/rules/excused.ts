/** Who, named in a sentence beside a wrong body, puts it right. */

import {
  adjectival,
  consulted,
  containsOneOf,
  isBody,
  leads,
  sameFamily,
  standsFor,
} from '../claims/actors.ts';
import { created, instrumental } from '../claims/doing.ts';
import type { Reading } from '../claims/reading.ts';
import type { Mention } from '../claims/utterance.ts';
import { contains } from '../text/span.ts';
import type { Assignment } from './assignments.ts';

/** The text gives the duty to these alone; naming one only as consulted does not put it right. */
const sole = (r: Reading, a: Assignment): boolean =>
  r.record.entity(a.subject)?.force === 'binds-agencies';

/** ……等予以配合: named as a helper, which puts nothing right. */
const helper = (r: Reading, m: Mention): boolean =>
  r.u.lang === 'zh' && /^[^,。;]{0,16}(?:配合|协助|协同|参与|支持)/.test(r.u.text.slice(m.end));

/** 由财政部通过NTIA召集: a bureau in the hands of a department that it does not belong to. */
export const borrowed = (r: Reading, m: Mention, doing: readonly Mention[]): boolean =>
  r.u.mentions.some((at) => {
    if (at.entity.id !== m.entity.id || !instrumental(r.u, at)) return false;
    const user = doing.filter((x) => x.end <= at.start).at(-1);
    return (
      user !== undefined &&
      !/[.;]/.test(r.u.text.slice(user.end, at.start)) &&
      !sameFamily(r.record, user.entity.id, m.entity.id)
    );
  });

/** A body that the topic itself names ("the AI education task force") or that is only now brought into being: what is led, not who leads. */
export const object = (r: Reading, a: Assignment, m: Mention): boolean =>
  !a.right.includes(m.entity.id) &&
  (created(r.u, m) ||
    (!standsFor(r.record, a.allowed, m.entity.id) &&
      a.plan.some((groups) =>
        groups.some((g) =>
          (r.u.groups.get(g) ?? []).some(
            // 由…牵头: what fills the gap is who leads.
            (hit) => contains(hit, m) && !/由[^,。]{0,2}$/.test(r.u.text.slice(hit.start, m.start)),
          ),
        ),
      )));

/** NIST的“法证守护者”: named as the owner of a thing that another is to deal with. */
const owner = (r: Reading, m: Mention): boolean =>
  r.u.lang === 'zh' && /^的["《]/.test(r.u.text.slice(m.end, m.end + 2));

/** "That BLS study …, and that the Department of Education establish …": the part has a task of its own. */
const otherTask = (r: Reading, part: Mention, accused: Mention): boolean =>
  r.u.lang === 'en' &&
  part.end <= accused.start &&
  /,? and that (?:the )?$/.test(r.u.text.slice(part.end, accused.start));

/**
 * The right body, or one that contains it, stands somewhere in the sentence; its own parts count only if they act.
 * Where another is put at the head (`headed`), those that only have a hand in it do not put it right.
 */
export function excused(
  r: Reading,
  a: Assignment,
  doing: readonly Mention[],
  accused: Mention,
): boolean {
  const allowed = leads(r.record, r.u, accused) ? a.heads : a.allowed;
  return r.u.mentions.some(
    (m) =>
      isBody(m) &&
      !otherTask(r, m, accused) &&
      !adjectival(r.u, m) &&
      !object(r, a, m) &&
      (!owner(r, m) || doing.includes(m)) &&
      (m.entity.id !== 'white-house' || doing.includes(m)) &&
      !(sole(r, a) && consulted(r.record, r.u, m)) &&
      !borrowed(r, m, doing) &&
      !(helper(r, m) && doing.length > 0 && !doing.includes(m)) &&
      (containsOneOf(
        r.record,
        m.entity.id,
        helper(r, m) || consulted(r.record, r.u, m) ? a.right : allowed,
      ) ||
        (doing.includes(m) && standsFor(r.record, allowed, m.entity.id))),
  );
}
