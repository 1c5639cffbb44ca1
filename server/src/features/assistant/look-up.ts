/** "What does the record know of this?": cards, facts and citations for an id, a name or a question. */

import { languageOf } from '../../claims/utterance.ts';
import type { PolicyRecord } from '../../record/record.ts';
import type { Fact, Lang } from '../../record/types.ts';
import { type CardContext, entityCard, provisionCard } from '../card.ts';
import { evidenceCitation } from '../citation.ts';
import { entryOf } from '../search.ts';
import { searchFacts } from '../search-facts.ts';
import { confidenceWords } from '../words.ts';
import { type Entry, find } from './find.ts';
import { type AssistantTool, asOfInput, type Desk, type Input, languageInput } from './tool.ts';

/** Facts told of the entry shown in full, which is the first. */
const most = 20;

export const lookUp: AssistantTool = {
  name: 'look_up',
  title: { en: 'Look up in the record', zh: '查阅记录' },
  description:
    'Looks up instruments (plans, executive orders, memoranda, laws, rules), their provisions, agencies, programs, people and terms of US AI policy in a dated, sourced record, in English or Chinese: what it is, its status on a date, what it says, who acts, where to read it, how to cite it. Use it before writing about any of them, and to translate a term or name between English and Chinese.',
  input: {
    type: 'object',
    properties: {
      query: {
        type: 'string',
        description:
          'A name, number, section, agency or subject such as “EO 14320”, “Plan I.02”, “export program”, “出口管制”; an id such as eo-14320/3(a); or a short question that names one.',
        minLength: 1,
        maxLength: 500,
      },
      kind: {
        type: 'string',
        enum: ['provision', 'term', 'instrument'],
        description:
          'Only these; term stands for whatever is neither provision nor instrument. All by default.',
      },
      limit: {
        type: 'integer',
        minimum: 1,
        maximum: 20,
        description: 'Entries at most; 5 by default.',
      },
      as_of: asOfInput,
      language: languageInput,
    },
    required: ['query'],
    additionalProperties: false,
  },
  answer(desk, input) {
    const { query = '', limit = 5, kind } = input;
    const { record } = desk;
    const context = contextOf(desk, input);
    const { lang } = context;
    const [first, ...others] = find(record, query, limit, kind);
    const known = first ? factsOf(context, first) : [];
    const met = kind === undefined ? searchFacts(record, query, limit) : [];
    const further = met.filter((fact) => !known.includes(fact));
    const parts = [
      ...(first ? [inWords(context, first)] : []),
      ...listed('Known of it:', record, known, lang),
      ...(others.length > 0 ? [others.map((entry) => line(record, entry, lang)).join('\n')] : []),
      ...listed('Facts with these words:', record, further, lang),
    ];
    return {
      text: parts.join('\n\n') || nothing(record, query),
      data: {
        asOf: context.asOf,
        entries: [...(first ? [first] : []), ...others].map((one) => entryOf(record, one, lang)),
        facts: [...known, ...further].map((fact) => factData(record, fact, lang)),
      },
    };
  },
};

const contextOf = (
  { record, asOf }: Desk,
  { as_of, language, query = '' }: Input,
): CardContext => ({
  record,
  lang: language ?? languageOf(query),
  asOf: as_of ?? asOf,
  commands: false,
});

const nothing = (record: PolicyRecord, query: string): string =>
  `The record has nothing on “${query}”. That says nothing on whether it exists: the record knows of nothing after ${record.meta.horizon}, and not everything before. Try fewer words, an official number or a section.`;

const inWords = (context: CardContext, { provision, entity }: Entry): string =>
  provision ? provisionCard(context, provision) : entityCard(context, entity);

/** What holds at the date, of an entity or at a provision, each statement once. */
function factsOf({ record, asOf, lang }: CardContext, { id, entity, provision }: Entry): Fact[] {
  const said = new Map<string, Fact>();
  for (const index of record.factsOf(entity.id)) {
    const fact = record.factAt(index);
    const { from, to } = fact.valid;
    const holds = (!from || from <= asOf) && (!to || asOf <= to);
    if (holds && (!provision || fact.provision === id) && !said.has(fact.says[lang]))
      said.set(fact.says[lang], fact);
  }
  return [...said.values()].slice(0, most);
}

function listed(
  head: string,
  record: PolicyRecord,
  facts: readonly Fact[],
  lang: Lang,
): readonly string[] {
  if (facts.length === 0) return [];
  return [[head, ...facts.map((fact) => factLine(record, fact, lang))].join('\n')];
}

function line(record: PolicyRecord, found: Entry, lang: Lang): string {
  const { id, title, detail, summary, instrument } = entryOf(record, found, lang);
  const citation = evidenceCitation(record, { record: id, instrument });
  return `- ${[title, detail].filter(Boolean).join(', ')} (${id}): ${summary} ${citation ?? ''}`;
}

function factLine(record: PolicyRecord, fact: Fact, lang: Lang): string {
  const { says, citation, valid } = factData(record, fact, lang);
  const held = [valid.from && `from ${valid.from}`, valid.to && `to ${valid.to}`];
  const about = [...held, confidenceWords[lang][fact.confidence], citation].filter(Boolean);
  return `- ${says} (${about.join('; ')})`;
}

function factData(record: PolicyRecord, fact: Fact, lang: Lang) {
  const { id, subject, says, valid, confidence, sources } = fact;
  const [ref] = sources;
  const source = ref && record.source(ref.source);
  return {
    id,
    says: says[lang],
    valid,
    confidence,
    citation: evidenceCitation(record, {
      record: id,
      instrument: subject,
      ...(ref?.locator !== undefined && { locator: ref.locator }),
    }),
    ...(source && { source: source.title, url: source.url }),
  };
}
