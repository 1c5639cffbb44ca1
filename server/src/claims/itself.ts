/** "EO 14110 stayed in force until it was rescinded on …": later in the sentence, "it" is the one thing named before. */

import { isInstrument, type Subject } from './focus.ts';
import type { Utterance } from './utterance.ts';

/** A clause of its own, of which "it" is the subject; "it was in June that …" and "it is clear" have none. */
const asSubject =
  /\b(?:until|till|before|when|after|once|since|though|although|while|and|but|as|because|where) it (?:was|is|had been|has been|became|took|takes|went|goes|came|entered|lapsed|expired)\b(?! (?:in|on|at|clear|unclear|likely|possible|known|said|reported|thought|expected|only|then|time|up to|for|to)\b)/g;

/** "Until President Trump revoked it on …". */
const asObject =
  /\b(?:until|till|before|when|after|once|since|and|but|as)(?: (?:president|joe|donald|then-president|the))*(?: [a-z.'-]+){1,3} [a-z]+ed it(?= (?:on|in|that|the)\b)/g;

/** "The Plan departs from Biden's approach: it revokes EO 14110": behind a colon, with a deed of texts. */
const goingOn =
  /[:;] it (?:also |formally |expressly )?(?:revok|replac|rescind|repeal|supersed|direct|order|requir|establish|creat)(?:e?s|ed)\b/g;

const firstNamed = (u: Utterance): Subject[] => {
  const [m] = u.mentions.filter(
    (x) => isInstrument(x.entity) && (!x.weak || x.entity.kind === 'plan'),
  );
  if (!m || m.foreign) return [];
  return [...u.text.matchAll(goingOn)]
    .filter(
      ({ index }) =>
        index >= m.end &&
        u.mentions.every((x) => x === m || !isInstrument(x.entity) || x.start > index),
    )
    .map(({ index }) => ({
      id: m.entity.id,
      strength: 3,
      at: { start: index + 2, end: index + 4 },
    }));
};

/** Places of "it", where one instrument alone is named and no body comes between that could be meant. */
export function itself(u: Utterance): Subject[] {
  if (u.lang === 'zh') return [];
  return [...firstNamed(u), ...lastNamed(u)];
}

function lastNamed(u: Utterance): Subject[] {
  const named = u.mentions.filter((m) => isInstrument(m.entity) && !m.weak);
  const [first] = named;
  if (!first || first.foreign || named.some((m) => m.entity.id !== first.entity.id)) return [];
  const bodies = u.mentions.filter((m) => m.entity.kind === 'agency');
  const crossed = (at: number): boolean => bodies.some((m) => m.start >= first.end && m.end <= at);
  const found = [
    ...[...u.text.matchAll(asSubject)].map((m) => m.index + m[0].indexOf(' it ') + 1),
    ...[...u.text.matchAll(asObject)].map((m) => m.index + m[0].length - 2),
  ];
  return found
    .filter((at) => at >= first.end && !crossed(at))
    .map((at) => ({ id: first.entity.id, strength: 3, at: { start: at, end: at + 2 } }));
}
