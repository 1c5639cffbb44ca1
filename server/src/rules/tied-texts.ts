/** Two texts tied as the record does not know them: "M-26-04 implements EO 14320", "EO 14320's Unbiased AI Principles". */

import { type Bond, bondOf, type Tied, tiedSpan } from '../claims/bonds.ts';
import { isInstrument } from '../claims/focus.ts';
import { nameOf, shortName } from '../claims/naming.ts';
import { phraseAfter } from '../claims/on-phrases.ts';
import { type Reading, related } from '../claims/reading.ts';
import { attributed, denials, unasserted } from '../claims/scope.ts';
import type { Bilingual, Entity, Fact } from '../record/types.ts';
import { overlaps, type Span } from '../text/span.ts';

export interface WrongTie {
  /** What stands where another belongs. */
  readonly wrong: Span;
  readonly right: Entity;
  /** What the record says of it, and where. */
  readonly says: Bilingual;
  readonly id: string;
}

interface Place extends Span {
  /** Undefined where the record does not know the number. */
  readonly entity: Entity | undefined;
}

/** Texts and terms that are named, described, or told by a number that no record knows. */
function places(r: Reading): Place[] {
  // "The FTC statement" in a draft that has named it not: the tie says which is meant.
  const named = r.u.mentions.filter(
    (m) => !m.foreign && (!m.weak || / /.test(r.u.text.slice(m.start, m.end))),
  );
  const pointed = r.subjects.flatMap((s): Place[] => {
    const entity = r.record.entity(s.id);
    if (!s.at || s.mention || s.strength === 1 || !entity) return [];
    // "The memo on unbiased AI": with what it is on.
    const end = phraseAfter(r.u, s.at)?.end ?? s.at.end;
    return [{ start: s.at.start, end, entity }];
  });
  const strangers = r.u.values.flatMap((v): Place[] =>
    v.type === 'identifier' &&
    (v.scheme === 'eo' || v.scheme === 'omb') &&
    !r.u.mentions.some((m) => overlaps(m, v))
      ? [{ start: v.start, end: v.end, entity: undefined }]
      : [],
  );
  return [...named, ...pointed, ...strangers].sort((a, b) => a.start - b.start);
}

/** Facts that answer a tie, seen from the one whose other side is asked for. */
const answers: Readonly<Record<Bond, readonly string[]>> = {
  'rests-on': ['ordered-by', 'implements', 'founded-by'],
  undoes: ['revoked-by', 'replaced-by'],
  'belongs-to': ['founded-by'],
};

interface Known {
  readonly ids: readonly string[];
  readonly fact: Fact | undefined;
}

/** What the record knows to stand on the other side: of the younger text its basis, of what is gone what ended it, of a term its home. */
function known(r: Reading, subject: Entity, bond: Bond): Known {
  const facts = r.record
    .factsOf(subject.id, 'entity')
    .map((at) => r.record.factAt(at))
    .filter((f) => f.value.type === 'entity' && answers[bond].includes(f.attribute));
  const ids = facts.flatMap((f) => (f.value.type === 'entity' ? f.value.ids : []));
  const fact = facts.find((f) => f.check !== 'caution');
  const home = bond === 'belongs-to' ? r.record.entity(subject.parent ?? '') : undefined;
  return home && isInstrument(home) && !isInstrument(subject)
    ? { ids: [...ids, home.id], fact }
    : { ids, fact };
}

/** What the record says of a term whose home it knows. */
const homeOf = (subject: Entity, home: Entity): Bilingual => ({
  en: `${nameOf(subject, 'en')} comes from ${shortName(home, 'en')}`,
  zh: `${nameOf(subject, 'zh')}出自${shortName(home, 'zh')}`,
});

/** The one whose facts answer the tie, and the one that may be wrong. */
function sides(t: Tied, all: readonly Place[]): [Place, Place] | undefined {
  const at = (s: Span): Place | undefined =>
    all.find((p) => p.start === s.start && p.end === s.end);
  const [from, to] = [at(t.from), at(t.to)];
  if (!from || !to) return undefined;
  return t.bond === 'undoes' ? [to, from] : [from, to];
}

function wrongTie(r: Reading, t: Tied, all: readonly Place[]): WrongTie | undefined {
  const [subject, other] = sides(t, all) ?? [];
  if (!subject?.entity || !other || subject.entity.id === other.entity?.id) return undefined;
  if (t.underIt && !isInstrument(subject.entity)) return undefined;
  const { ids, fact } = known(r, subject.entity, t.bond);
  const right = r.record.entity(ids[0] ?? '');
  if (!right || !isInstrument(right) || ids.includes(other.entity?.id ?? '')) return undefined;
  // A body or a text of another kind may well stand beside the right one.
  if (other.entity && other.entity.kind !== right.kind) return undefined;
  if (all.some((p) => p.entity && ids.includes(p.entity.id))) return undefined;
  const kin = t.bond === 'undoes' ? right : subject.entity;
  if (other.entity && related(r.record, other.entity.id, kin.id)) return undefined;
  const says = fact?.says ?? homeOf(subject.entity, right);
  return { wrong: other, right, says, id: fact?.id ?? subject.entity.id };
}

/** Ties that the record contradicts, each text told once. */
export function* wrongTies(r: Reading): Iterable<WrongTie> {
  if (r.u.lang !== 'en' || r.foreign) return;
  const all = places(r);
  const told = new Set<number>();
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1))
      for (const t of bondOf(r.record, r.u, a, b)) {
        const whole = tiedSpan(t);
        const crossed = all.some(
          (p) =>
            p.start > whole.start &&
            p.end < whole.end &&
            p !== a &&
            p !== b &&
            p.entity &&
            isInstrument(p.entity) &&
            p.entity.id !== a.entity?.id,
        );
        const found = crossed ? undefined : wrongTie(r, t, all);
        if (!found || told.has(found.wrong.start)) continue;
        if (unasserted(r.record, r.u, whole) || attributed(r.record, r.u)) continue;
        if (denials(r.record, r.u).some((d) => overlaps(d, whole))) continue;
        told.add(found.wrong.start);
        yield found;
      }
}
