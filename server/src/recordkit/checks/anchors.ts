/** Every fact can be recognised in a draft: by its attribute's words, its topic or its value. */

import type { Fact, Lang, Topic } from '../../record/types.ts';
import type { Finding, RecordCheck } from './check.ts';

export const anchored: RecordCheck = {
  name: 'anchored',
  description: 'A fact that is checked has words to be recognised by.',
  *check(record) {
    // Of an attribute that is not there it is told elsewhere.
    const without = new Set(record.attributes.filter((a) => !a.cues).map((a) => a.id));
    for (const fact of record.facts) {
      const on = { kind: 'fact', id: fact.id } as const;
      const { type } = fact.value;
      if (type === 'text' || fact.topic || namesPages(fact)) continue;
      if (type === 'flag' || type === 'stance')
        yield { on, message: `a ${type} needs a topic: it says what is so` };
      else if (without.has(fact.attribute) && !namesValue.has(type))
        yield { on, message: `'${fact.attribute}' has no cues of its own, so this needs a topic` };
    }
  },
};

/** "25 pages" can only be a length. */
const namesPages = ({ value }: Fact): boolean => value.type === 'quantity' && value.unit === 'page';

/** Values that bring words of their own: the noun counted, the bodies or members named. */
const namesValue: ReadonlySet<Fact['value']['type']> = new Set(['count', 'entity', 'set']);

export const standalone: RecordCheck = {
  name: 'standalone',
  each: true,
  description:
    'A topic that is to stand without its subject has at least two groups in each language given.',
  *check(record) {
    for (const { id, standalone: alone, topic } of record.facts) {
      if (!alone) continue;
      const on = { kind: 'fact', id } as const;
      if (!topic) yield { on, part: ['standalone'], message: 'standalone without a topic' };
      for (const lang of languagesOf(topic))
        if (topic![lang]!.length < 2)
          yield { on, part: ['topic', lang], message: `standalone with only one group in ${lang}` };
    }
  },
};

const languagesOf = (topic: Topic | undefined): Lang[] =>
  (['en', 'zh'] as const).filter((lang) => topic?.[lang] !== undefined);

export const bothLanguages: RecordCheck = {
  name: 'both-languages',
  each: true,
  description: 'Drafts come in both languages, so topics and counted nouns do too.',
  *check(record): Generator<Finding> {
    for (const { id, topic, value } of record.facts) {
      const on = { kind: 'fact', id } as const;
      for (const lang of missing(topic))
        yield { on, part: ['topic'], message: `topic lacks ${lang}`, severity: 'warning' };
      for (const lang of missing(value.type === 'count' ? value.noun : undefined))
        yield { on, part: ['count', 'noun'], message: `noun lacks ${lang}` };
    }
    for (const { id, topic } of record.provisions)
      for (const lang of missing(topic))
        yield {
          on: { kind: 'provision', id },
          part: ['topic'],
          message: `topic lacks ${lang}`,
          severity: 'warning',
        };
    for (const { id, names, lookalike } of record.entities)
      for (const lang of ['en', 'zh'] as const)
        if (!lookalike && !names.some((name) => name.lang === lang))
          yield {
            on: { kind: 'entity', id },
            part: ['names'],
            message: `no name in ${lang}`,
            severity: 'warning',
          };
  },
};

const missing = (topic: Topic | undefined): Lang[] =>
  topic ? (['en', 'zh'] as const).filter((lang) => !topic[lang]) : [];
