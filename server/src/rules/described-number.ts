/** A number beside what the text is on, which is another's: "Executive Order 14366 on state AI laws". */

import { birthsOf } from '../claims/births.ts';
import { dated } from '../claims/dated.ts';
import { isInstrument } from '../claims/focus.ts';
import { byNameWords, type Described, describedBy } from '../claims/name-words.ts';
import { phraseAfter, phrasesOf } from '../claims/on-phrases.ts';
import { type Reading, related } from '../claims/reading.ts';
import { wordsOf } from '../claims/scope.ts';
import type { Entity, EntityKind } from '../record/types.ts';
import { contains, hull, overlaps, type Span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue, IdentifierValue } from '../values/types.ts';

export interface DescribedNumber {
  readonly code: IdentifierValue;
  readonly coded: Entity | undefined;
  readonly right: Entity;
  readonly whole: Span;
}

/** Schemes whose numbers name one kind of instrument, with the word that a description hangs on. */
const kinds: Readonly<Record<string, { kind: EntityKind; word: string }>> = {
  eo: { kind: 'order', word: 'an-order' },
  omb: { kind: 'memo', word: 'a-memo' },
};

const beside =
  /^["')\]]*,? ?(?:\(|is |was |\[)?(?:(?:is |was )?(?:numbered|designated|known as|also known as|formally|officially|i\.e\.,?|namely|the) )*(?:number |no\. )?$/;

/** Where the text is described: by the words at the number itself, or at a word for its kind that the number stands beside. */
function* heads(r: Reading, code: IdentifierValue, word: string): Iterable<Span[]> {
  yield [phraseAfter(r.u, code) ?? []].flat();
  for (const head of wordsOf(r.record, r.u, word)) {
    if (overlaps(head, code) || head.end > code.start) continue;
    const last = phraseAfter(r.u, head)?.end ?? head.end;
    if (last <= code.start && beside.test(r.u.text.slice(last, code.start)))
      yield phrasesOf(r.u, head);
  }
}

/** How the dates of the sentence stand to an instrument's own: one of them is its day, one told of the number is not. */
function datesSpeak(
  r: Reading,
  code: Span,
  right: Entity,
  coded: Entity | undefined,
): 'for' | 'against' | 'not' {
  const dates = r.u.values.filter((v): v is DateValue => v.type === 'date' && v.date.length >= 7);
  const born = (id: string): boolean =>
    dates.some((v) => birthsOf(r.record, id).some((day) => compareDates(v, day) === 'same'));
  if (born(right.id)) return 'for';
  if (coded && born(coded.id)) return 'against';
  return dates.some((v) => dated(r.u, code, v)) ? 'against' : 'not';
}

/** A title of its own: what stands beside a number is compared with it as such (see apposition.ts). */
const isName = (r: Reading, phrase: Span): boolean =>
  r.u.mentions.some((m) => !m.weak && isInstrument(m.entity) && overlaps(m, phrase));

/** Enough of the phrase is the other's, and little of it the number's own. */
function meant(r: Reading, phrase: Span, code: IdentifierValue, coded: Entity | undefined) {
  const scheme = kinds[code.scheme];
  if (!scheme || isName(r, phrase)) return undefined;
  const text = r.u.text.slice(phrase.start, phrase.end);
  const best: Described | undefined = describedBy(r.record, text, scheme.kind);
  if (!best || best.entity.id === coded?.id || !best.entity.ids?.[code.scheme]) return undefined;
  const own = byNameWords(r.record, text, scheme.kind).find((d) => d.entity.id === coded?.id);
  if ((own?.share ?? 0) > 0.3 || (coded && related(r.record, coded.id, best.entity.id)))
    return undefined;
  const speak = datesSpeak(r, code, best.entity, coded);
  if (speak === 'against') return undefined;
  // A number that the record does not know may be of some other text on the same matter.
  const sure = coded || best.words >= 2 || speak === 'for';
  return sure || slipped(code.id, best.entity.ids[code.scheme] ?? '') ? best.entity : undefined;
}

const digits = (id: string): string => id.replace(/\D/g, '');

/** The same digits in another order, or the last one a step away: a slip of the pen. */
function slipped(wrote: string, truth: string): boolean {
  const [a, b] = [digits(wrote), digits(truth)];
  const sorted = (s: string): string => [...s].sort().join('');
  return sorted(a) === sorted(b) || (a.length === b.length && Math.abs(Number(a) - Number(b)) <= 2);
}

/** "Building on the repeal of Biden's order, EO 14179 calls …": behind the comma the number is what the sentence is about. */
const newClause = (r: Reading, between: string, code: Span): boolean =>
  /^["')]*, $/.test(between) &&
  !/^(?:["')\]]*(?:[,.;:)]|$)| (?:of|dated|signed|issued|titled|entitled|on)\b)/.test(
    r.u.text.slice(code.end),
  );

/** "OMB's April 2025 memo on agency use of AI (M-25-12)": beside a description that is of one text already. */
function besideDescribed(r: Reading, code: IdentifierValue, coded: Entity | undefined) {
  const { kind } = kinds[code.scheme] ?? {};
  for (const s of r.subjects) {
    const entity = r.record.entity(s.id);
    if (!s.at || s.mention || s.strength === 1 || entity?.kind !== kind || overlaps(s.at, code))
      continue;
    if (entity === undefined || entity.id === coded?.id || !entity.ids?.[code.scheme]) continue;
    if (coded && related(r.record, coded.id, entity.id)) continue;
    const end = phraseAfter(r.u, s.at)?.end ?? s.at.end;
    const between = r.u.text.slice(end, code.start);
    if (end <= code.start && beside.test(between) && !newClause(r, between, code))
      return { right: entity, at: s.at };
  }
  return undefined;
}

export function* describedNumbers(r: Reading): Iterable<DescribedNumber> {
  if (r.u.lang !== 'en' || r.foreign) return;
  const codes = r.u.values.filter(
    (v): v is IdentifierValue =>
      v.type === 'identifier' &&
      kinds[v.scheme] !== undefined &&
      // One in a title is another's.
      !r.u.mentions.some((m) => !m.identifier && contains(m, v)),
  );
  for (const code of codes) {
    const coded = r.u.mentions.find((m) => m.identifier === code)?.entity;
    if (coded && !isInstrument(coded)) continue;
    const told = besideDescribed(r, code, coded);
    if (told && datesSpeak(r, code, told.right, coded) !== 'against') {
      yield { code, coded, right: told.right, whole: hull(code, told.at) };
      continue;
    }
    for (const phrase of [...heads(r, code, kinds[code.scheme]?.word ?? '')].flat()) {
      const right = meant(r, phrase, code, coded);
      const named =
        right &&
        r.u.values.some(
          (v) => v !== code && v.type === 'identifier' && v.id === right.ids?.[code.scheme],
        );
      if (!right || named) continue;
      yield { code, coded, right, whole: hull(code, phrase) };
      break;
    }
  }
}
