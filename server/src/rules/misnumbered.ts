/** A number whose text is not what the sentence tells: "EO 14110 … gigawatt sites on federal land" is EO 14141. */

import { birthsOf } from '../claims/births.ts';
import { isInstrument } from '../claims/focus.ts';
import { likened } from '../claims/profile.ts';
import type { Reading } from '../claims/reading.ts';
import { related } from '../claims/reading.ts';
import { goneAt } from '../claims/status.ts';
import type { Entity, EntityKind } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { blanked, type Span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import type { IdentifierValue } from '../values/types.ts';

export interface Misnumbered {
  readonly code: Span;
  readonly coded: Entity | undefined;
  readonly right: Entity;
}

/** Schemes whose numbers name one kind of instrument. */
const kinds: Readonly<Record<string, EntityKind>> = { eo: 'order', omb: 'memo' };

/** 签署, 刊登, 生效: what befalls any text. */
const events = ({ record, u }: Reading): readonly Span[] =>
  Object.values(record.index.attributes).flatMap(({ cues, loose }) => [
    ...(u.groups.get(cues) ?? []),
    ...(u.groups.get(loose) ?? []),
  ]);

/** The sentence without its numbers, dates, names and events, which say nothing of what the text does. */
function told(r: Reading): string {
  const bare = [
    ...r.u.mentions.filter((m) => m.identifier || (isInstrument(m.entity) && !m.weak)),
    ...r.u.values.filter((v) => v.type === 'identifier' || v.type === 'date'),
    ...events(r),
  ];
  return blanked(r.u.text, bare).replace(anyOrder, ' ');
}

/** What is told of every order: that a president signed one. */
const anyOrder =
  /\b(?:presiden\w+|trump|biden|donald|joe|administration|white house|sign(?:s|ed|ing)?|issue[sd]?|issuing|executive|orders?|directives?|memorand\w+|memos?|new|artificial|intelligence)\b/g;

/** "EO 14007 of January 27, 2021 (…)": a number no record knows, with a day or month in which the other was not signed. */
const datedApart = (r: Reading, right: Entity): boolean => {
  const births = birthsOf(r.record, right.id);
  return r.u.values.some(
    (v) =>
      v.type === 'date' &&
      v.date.length >= 7 &&
      !v.date.startsWith('0000') &&
      !births.some((day) => compareDates(v, day) === 'same'),
  );
};

/** The order that amends EO 14144 has the number in its title: what is told may well be told of the one amended. */
const titledWith = (right: Entity, code: IdentifierValue): boolean =>
  right.names.some((n) => n.role === 'title' && n.form.includes(code.id));

/** A length or a topic of its own is told of it: 第14179号行政令的180天期限 speaks of the right one. */
const bornOut = (r: Reading, coded: Entity): boolean =>
  r.facts.some((at) => r.record.factAt(at).subject === coded.id) ||
  r.record.factsOf(coded.id, 'duration').some((at) => {
    const { value } = r.record.factAt(at);
    return (
      value.type === 'duration' &&
      r.u.values.some((v) => v.type === 'duration' && v.n === value.n && v.unit === value.unit)
    );
  });

const enough = 0.6;
/** Telling words at the least: pairs of characters overlap, so that one Chinese word is two or three of them. */
const fewest = { en: 4, zh: 6 };
const ahead = 2;

/** The one number of the sentence, where another text of its kind holds what is told and its own hardly any. */
export function misnumbered(r: Reading): Misnumbered | undefined {
  const codes = r.u.values.filter(
    (v): v is IdentifierValue => v.type === 'identifier' && kinds[v.scheme] !== undefined,
  );
  const [code] = codes;
  if (!code || codes.some((c) => c.id !== code.id) || r.foreign) return undefined;
  const coded = r.u.mentions.find((m) => m.identifier === code)?.entity;
  const others = r.u.mentions.some(
    (m) => !m.weak && !m.identifier && isInstrument(m.entity) && m.entity.id !== coded?.id,
  );
  const pointed = r.subjects.some(
    (s) => s.strength > 1 && s.id !== coded?.id && isInstrument(r.record.entity(s.id) as Entity),
  );
  if (others || pointed || (coded && bornOut(r, coded))) return undefined;
  const kind = kinds[code.scheme] as EntityKind;
  const ranked = likened(
    r.record,
    fold(told(r), r.record.fold),
    r.u.lang,
    new Set([kind]),
    fewest[r.u.lang],
  );
  const [best, next] = ranked;
  if (!best || best.id === coded?.id || best.share < enough) return undefined;
  if (next && next.id !== coded?.id && best.share < 1.5 * next.share) return undefined;
  const own = ranked.find((x) => x.id === coded?.id)?.share ?? 0;
  if (best.share < ahead * own) return undefined;
  const right = r.record.entity(best.id) as Entity;
  if (titledWith(right, code) || (!coded && datedApart(r, right))) return undefined;
  // What is gone is named to be told as history, seldom mistaken for what is in force.
  if (goneAt(right, r.asOf) || (coded && related(r.record, coded.id, right.id))) return undefined;
  return { code, coded, right };
}
