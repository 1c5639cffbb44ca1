/** The slots that name an instrument, and who made it. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Entity, Lang } from '../../server/src/record/types.ts';
import { called } from '../mutation/names.ts';
import type { Slots } from './types.ts';
import { wordsOf } from './words.ts';

export const titleOf = (e: Entity, lang: Lang): string | undefined =>
  e.names.find((n) => n.lang === lang && n.role === 'title')?.form;

/** Everything an entity is called by, the plainest first. */
function namesOf(e: Entity, lang: Lang): string[] {
  const words = wordsOf[lang];
  const title = titleOf(e, lang);
  const rest = e.names.filter((n) => n.lang === lang && (n.role === 'short' || n.role === 'code'));
  return [
    ...(words?.numbered(e) ?? []),
    ...(title ? (words?.titled(e, title) ?? []) : []),
    ...rest.map((n) => n.form),
  ].filter((form, i, all) => all.indexOf(form) === i);
}

/** The value of the subject's first fact of an attribute, as drafts call it. */
function valueName(record: PolicyRecord, subject: string, attribute: string, lang: Lang) {
  const fact = record
    .factsOf(subject)
    .map((i) => record.factAt(i))
    .find((f) => f.attribute === attribute);
  const entity = fact?.value.type === 'entity' ? record.entity(fact.value.ids[0] ?? '') : undefined;
  return entity && (titleOf(entity, lang) ?? called(entity, lang));
}

const dayOf = (record: PolicyRecord, subject: string): string | undefined =>
  record
    .factsOf(subject)
    .map((i) => record.factAt(i))
    .flatMap((f) =>
      ['signed', 'issued'].includes(f.attribute) && !f.topic && f.value.type === 'date'
        ? [f.value.date]
        : [],
    )[0];

/** name, title, eo, omb, fr, frdoc, by, date, ym … of an instrument, all as the record has them. */
export function identity(record: PolicyRecord, e: Entity, lang: Lang): Slots {
  const title = titleOf(e, lang);
  const by = valueName(record, e.id, 'signer', lang) ?? valueName(record, e.id, 'issuer', lang);
  const day = dayOf(record, e.id);
  const one = (x: string | undefined): string[] | undefined => (x ? [x] : undefined);
  return {
    ...(day ? wordsOf[lang]?.date(day) : {}),
    name: namesOf(e, lang),
    title: one(title),
    by: one(by),
    eo: one(e.ids?.eo),
    omb: one(e.ids?.omb),
    fr: one(e.ids?.fr),
    frdoc: one(e.ids?.frdoc),
  };
}
