/** All mutants of a record. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import { wrongFigure } from './figures.ts';
import { turned } from './flags.ts';
import { wrongLead } from './leads.ts';
import { wrongMembers } from './members.ts';
import { wrongName } from './names.ts';
import { type Fact, type Lang, type Mutant, sentence } from './types.ts';

export type { Mutant } from './types.ts';

const langs: readonly Lang[] = ['en', 'zh'];

function ofFact(record: PolicyRecord, fact: Fact, lang: Lang): string[] {
  switch (fact.value.type) {
    case 'date':
    case 'count':
    case 'quantity':
    case 'duration':
      return [wrongFigure(record, fact, lang) ?? []].flat();
    case 'entity':
      return [wrongName(record, fact, lang) ?? []].flat();
    case 'flag':
      return [turned(fact, lang) ?? []].flat();
    case 'set':
      return wrongMembers(fact, lang);
    default:
      return [];
  }
}

/** Facts that may flag and hold on the last day the record knows, and provisions with one lead. */
export function mutants(record: PolicyRecord): Mutant[] {
  const { horizon } = record.meta;
  const facts = record.data.facts.filter(
    (f) => f.check !== 'caution' && !(f.valid.to && f.valid.to < horizon),
  );
  return langs.flatMap((lang) => [
    ...facts.flatMap((fact) =>
      ofFact(record, fact, lang).map((text) => ({
        id: fact.id,
        type: fact.value.type,
        lang,
        text: sentence(lang, text),
      })),
    ),
    ...record.data.provisions.flatMap((p): Mutant[] => {
      const text = wrongLead(record, p, lang);
      return text ? [{ id: p.id, type: 'provision', lang, text: sentence(lang, text) }] : [];
    }),
  ]);
}
