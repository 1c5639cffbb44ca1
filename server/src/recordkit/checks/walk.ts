/** Walks over what several checks look at: every topic and every piece of prose of a record. */

import type { Bilingual, Fact, Lang, Localised, RecordData, Topic } from '../../record/types.ts';
import type { YamlPath } from '../parse.ts';
import type { Thing } from '../places.ts';

export type TopicRole =
  | 'topic'
  | 'unless'
  | 'about'
  | 'noun'
  | 'member'
  | 'cues'
  | 'loose'
  | 'lexicon';

export interface PlacedTopic {
  readonly on: Thing;
  readonly part: YamlPath;
  readonly role: TopicRole;
  readonly topic: Topic;
}

/** Every topic of a record. */
export function* topics(record: RecordData): Generator<PlacedTopic> {
  for (const { id, about } of record.entities)
    if (about) yield { on: { kind: 'entity', id }, part: ['about'], role: 'about', topic: about };
  for (const fact of record.facts) yield* factTopics(fact);
  for (const { id, topic } of record.provisions)
    if (topic) yield { on: { kind: 'provision', id }, part: ['topic'], role: 'topic', topic };
  for (const { id, cues, loose } of record.attributes) {
    const on = { kind: 'attribute', id } as const;
    if (cues) yield { on, part: ['cues'], role: 'cues', topic: cues };
    if (loose) yield { on, part: ['loose'], role: 'loose', topic: loose };
  }
  for (const [id, topic] of Object.entries(record.lexicon))
    yield { on: { kind: 'lexicon', id }, part: [], role: 'lexicon', topic };
}

function* factTopics({ id, topic, unless, value }: Fact): Generator<PlacedTopic> {
  const on = { kind: 'fact', id } as const;
  if (topic) yield { on, part: ['topic'], role: 'topic', topic };
  if (unless) yield { on, part: ['unless'], role: 'unless', topic: unless };
  if (value.type === 'count')
    yield { on, part: ['count', 'noun'], role: 'noun', topic: value.noun };
  if (value.type !== 'set') return;
  for (const list of ['members', 'intruders'] as const)
    for (const [i, member] of (value[list] ?? []).entries())
      yield { on, part: ['set', list, i, 'names'], role: 'member', topic: member.names };
}

export interface PlacedProse {
  readonly on: Thing;
  readonly part: YamlPath;
  readonly lang: Lang;
  readonly text: string;
}

/** Every sentence of our own: summaries, statements, reasons, titles, notes. */
export function* prose(record: RecordData): Generator<PlacedProse> {
  for (const entity of record.entities) {
    const on = { kind: 'entity', id: entity.id } as const;
    yield* spoken(on, ['summary'], entity.summary);
    for (const [i, { note }] of (entity.status ?? []).entries())
      yield* spoken(on, ['status', i, 'note'], note);
  }
  for (const fact of record.facts) {
    const on = { kind: 'fact', id: fact.id } as const;
    yield* spoken(on, ['says'], fact.says);
    yield* spoken(on, ['why'], fact.why);
    if (fact.value.type === 'text') yield* spoken(on, ['text'], fact.value.text);
  }
  for (const { id, title, summary } of record.provisions) {
    yield* spoken({ kind: 'provision', id }, ['title'], title);
    yield* spoken({ kind: 'provision', id }, ['summary'], summary);
  }
}

function* spoken(
  on: Thing,
  part: YamlPath,
  words: Bilingual | Localised | undefined,
): Generator<PlacedProse> {
  for (const lang of ['en', 'zh'] as const) {
    const text = words?.[lang];
    if (text !== undefined) yield { on, part: [...part, lang], lang, text };
  }
}
