/** "Led by Homeland Security, the intelligence community and the NSC": one of several leads is not of the number. */

import { leads, standsFor } from '../claims/actors.ts';
import type { Reading } from '../claims/reading.ts';
import type { Mention, Utterance } from '../claims/utterance.ts';
import type { Assignment } from './assignments.ts';

const glue = {
  en: /^(?: \([^)]*\))?(?:,|;| and| &| as well as|,? and)+ (?:the |its |u\.?s\.? )*$/,
  zh: /^(?:\([^)]*\))?(?:、|,|和|与|及|以及)(?:美国|联邦)?$/,
};

/** Bodies that follow one another with nothing but commas and "and" between, beginning with one said to lead. */
function ledBy(r: Reading, bodies: readonly Mention[]): Mention[] {
  const first = bodies.findIndex((m) => leads(r.record, r.u, m));
  return first < 0 ? [] : [...chain(r.u, bodies.slice(first))];
}

function* chain(u: Utterance, bodies: readonly Mention[]): Iterable<Mention> {
  for (const [i, m] of bodies.entries()) {
    const last = bodies[i - 1];
    if (last && !glue[u.lang].test(u.text.slice(last.end, m.start))) return;
    yield m;
  }
}

/** Where the text gives a task to several: the only one of those named that it does not name at all. */
export function strayLead(
  r: Reading,
  a: Assignment,
  bodies: readonly Mention[],
): Mention | undefined {
  if (a.heads.length < 2) return undefined;
  const list = ledBy(r, bodies);
  const strays = list.filter(
    (m) =>
      !standsFor(r.record, a.allowed, m.entity.id) && !standsFor(r.record, a.beside, m.entity.id),
  );
  const right = list.filter((m) => standsFor(r.record, a.heads, m.entity.id));
  return strays.length === 1 && right.length + 1 === list.length && right.length > 0
    ? strays[0]
    : undefined;
}
