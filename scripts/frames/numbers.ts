/** Counts with their nouns, as the frame file puts them. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Lang } from '../../server/src/record/types.ts';
import { identity } from './names.ts';
import type { Filling, FrameFile, NumberItem } from './types.ts';
import { wordsOf } from './words.ts';

export function numbers(record: PolicyRecord, lang: Lang, file: FrameFile): Filling[] {
  const put = (item: NumberItem, n: number): string[] =>
    item.say.map((s) =>
      s.replace('{n}', String(n)).replace('{h}', wordsOf[lang]?.count(n) ?? String(n)),
    );
  return Object.entries(file.items ?? {}).flatMap(([id, item]): Filling[] => {
    const fact = record.fact(id);
    const entity = fact && record.entity(fact.subject);
    if (!fact || !entity) throw new Error(`${file.path}: no fact ${id}`);
    return [
      {
        subject: fact.subject,
        attribute: fact.attribute,
        fact: id,
        slots: { ...identity(record, entity, lang), x: put(item, item.n) },
        wrong: Object.fromEntries(item.wrong.map((n) => [`n=${n}`, { x: put(item, n) }])),
      },
    ];
  });
}
