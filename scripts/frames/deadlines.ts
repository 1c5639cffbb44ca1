/** Tasks with their time limits and bodies, taken from the record's statements. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Fact, Lang } from '../../server/src/record/types.ts';
import { identity } from './names.ts';
import { anotherLead } from './tasks.ts';
import type { Filling, FrameFile, Slots } from './types.ts';
import { wordsOf } from './words.ts';

const others = (n: number): number[] => [n * 2, n / 2, n + 30].filter((x) => Number.isInteger(x));

export function deadlines(
  record: PolicyRecord,
  fact: Fact,
  lang: Lang,
  file: FrameFile,
): Filling[] {
  const entity = record.entity(fact.subject);
  const words = wordsOf[lang];
  const parts = file.says ? new RegExp(file.says).exec(fact.says[lang])?.groups : undefined;
  if (
    fact.value.type !== 'duration' ||
    !entity ||
    !words ||
    !parts?.task ||
    fact.value.cmp !== 'exactly'
  )
    return [];
  const { n, unit, due } = fact.value;
  const wrong: Record<string, Slots> = {};
  for (const [i, x] of others(n).entries())
    wrong[['double', 'half', 'plus'][i] ?? 'other'] = words.duration(x, unit);
  const late = due && new Date(Date.parse(due) + 30 * 864e5).toISOString().slice(0, 10);
  if (late) wrong.late = { due: words.date(late).date };
  const provision = fact.provision ? record.provision(fact.provision) : undefined;
  const who =
    provision?.lead.length === 1 ? anotherLead(record, provision, fact.id, lang) : undefined;
  if (who && parts.who) wrong.agency = { who: [who] };
  const kept = Object.entries(wrong).filter(([kind]) => !file.wrong || file.wrong.includes(kind));
  return [
    {
      subject: fact.subject,
      attribute: fact.attribute,
      fact: fact.id,
      slots: {
        ...identity(record, entity, lang),
        ...words.duration(n, unit),
        due: due ? words.date(due).date : undefined,
        who: [parts.who ?? ''],
        task: [parts.task],
      },
      wrong: Object.fromEntries(kept),
    },
  ];
}
