/** Who may stand on a side of a relation without being named in the record's words: people it does not know, texts only described. */

import { itself } from '../claims/itself.ts';
import type { Reading } from '../claims/reading.ts';
import { signedThen } from '../claims/signed-then.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { overlaps, type Span, span } from '../text/span.ts';

const titles = '(?:Governor|Gov\\.|Lieutenant|President|Secretary|Mayor|Senator|Sen\\.|Speaker)';
const named = new RegExp(
  `(?:\\b${titles} |\\bsigned (?:into law )?by )(?!${titles})([A-Z][a-z]+ (?:[A-Z]\\. )?[A-Z][a-z]+)(?![a-z’'])`,
  'g',
);

const namedZh =
  /由[\u3400-\u9fff]{0,5}?((?:市[长長]|副州[长長]|[议議][长長]|[参參][议議][员員]|[众眾][议議][员員])[\u3400-\u9fff·]{0,6}?)(?:于[^,，。;；]{2,14})?(?:正式)?[签簽]署/g;

/** "Signed by Lieutenant Governor Dan Patrick": people by name whom the record does not know. */
export const unknownPeople = (r: Reading): Mention[] =>
  [...r.u.raw.matchAll(r.u.lang === 'zh' ? namedZh : named)].flatMap((m): Mention[] => {
    const name = m[1] ?? '';
    const start = m.index + m[0].indexOf(name);
    const at = span(start, start + name.length);
    const entity = { id: `person:${name}`, kind: 'person', names: [] } as unknown as Entity;
    return r.u.mentions.some((x) => overlaps(x, at))
      ? []
      : [{ ...at, entity, weak: false, foreign: false }];
  });

/** "The Biden Administration's latest executive order … a DOJ “AI Litigation Task Force”": described, not named. */
export const describedAs = (r: Reading, id: string): Mention[] =>
  r.subjects.flatMap((s): Mention[] => {
    const entity = r.record.entity(s.id);
    if (
      !s.at ||
      r.u.mentions.some((m) => m.entity.id !== id && !m.weak && overlaps(m, s.at as Span))
    )
      return [];
    return s.id === id && !s.mention && s.strength > 1 && entity
      ? [{ ...s.at, entity, weak: false, foreign: false }]
      : [];
  });

/** "The order", where the draft has said which: a party like one named. */
export const pointedTexts = (r: Reading, kinds: readonly Entity['kind'][]): Mention[] =>
  r.subjects.flatMap((s): Mention[] => {
    const entity = r.record.entity(s.id);
    const told = s.at && !s.mention && s.strength > 1 && entity && kinds.includes(entity.kind);
    return told && !r.u.mentions.some((m) => overlaps(m, s.at as Span))
      ? [{ ...(s.at as Span), entity, weak: false, foreign: false }]
      : [];
  });

/** "…: it revokes EO 14110": the one text that the sentence has named, under a pronoun. */
export const underPronoun = (r: Reading): Mention[] =>
  itself(r.u).flatMap((s): Mention[] => {
    const entity = r.record.entity(s.id);
    return entity && s.at ? [{ ...s.at, entity, weak: false, foreign: false }] : [];
  });

/** "Biden's October 2023 AI order": named by whose it is and when it came. */
export const signedBefore = (r: Reading, id: string): Mention[] =>
  signedThen(r.record, r.u).flatMap((s): Mention[] => {
    const entity = s.id === id ? r.record.entity(id) : undefined;
    return entity && s.at ? [{ ...s.at, entity, weak: false, foreign: false }] : [];
  });

/** Texts that the sentence describes or points at. */
export const describedIds = (r: Reading): string[] =>
  r.subjects.flatMap((s) => (s.at && !s.mention && s.strength > 1 ? [s.id] : []));

const numbered: Readonly<Record<string, Entity['kind']>> = { eo: 'order', nspm: 'memo' };

/** Orders and memoranda by number that the record does not know: no less wrong in a relation than one it knows. */
export const unknownTexts = (r: Reading): Mention[] =>
  r.u.values.flatMap((v): Mention[] =>
    v.type === 'identifier' && numbered[v.scheme] && !r.record.byIdentifier(v.scheme, v.id)
      ? [
          {
            ...v,
            identifier: v,
            weak: false,
            foreign: false,
            entity: {
              id: `${v.scheme}:${v.id}`,
              kind: numbered[v.scheme],
              names: [],
            } as unknown as Entity,
          },
        ]
      : [],
  );
