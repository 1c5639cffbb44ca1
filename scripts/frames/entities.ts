/** Bodies, people and instruments that play a part: another of their kind is wrong. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Fact, Lang } from '../../server/src/record/types.ts';
import { called, sibling } from '../mutation/names.ts';
import { identity, titleOf } from './names.ts';
import type { Filling } from './types.ts';
import { wordsOf } from './words.ts';

export function entities(record: PolicyRecord, fact: Fact, lang: Lang): Filling[] {
  const entity = record.entity(fact.subject);
  const value = fact.value.type === 'entity' ? record.entity(fact.value.ids[0] ?? '') : undefined;
  if (!entity || !value || fact.topic) return [];
  const slots = identity(record, entity, lang);
  const instrument = wordsOf[lang]?.numbered(value)[0];
  const right = instrument ?? titleOf(value, lang) ?? called(value, lang);
  const text = `${fact.says[lang]}${fact.id}`;
  const beside = [
    fact.subject,
    ...(fact.value.type === 'entity' ? fact.value.ids : []),
    ...(fact.also ?? []).map(String),
  ];
  const other = sibling(record, value, { text, lang, attribute: fact.attribute, beside });
  if (!right || !other) return [];
  return [
    {
      subject: fact.subject,
      attribute: fact.attribute,
      fact: fact.id,
      slots: { ...slots, who: [right] },
      wrong: { other: { who: [other] } },
    },
  ];
}
