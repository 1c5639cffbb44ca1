/**
 * `$banned` in a topic or a cue stands for every word of the list `banned` in lexicon/: what a fact speaks of is its own,
 * how a language says "not allowed", "still", "must" is said once for all facts.
 */

import type { Lang, Lexicon, RecordData, Topic } from '../record/types.ts';

const reference = /^\$([a-z][a-z-]*)$/;

/** The list that an alternative of a topic stands for, if it stands for one. */
export const listNamed = (alternative: string): string | undefined =>
  reference.exec(alternative.trim())?.[1];

/** A name that no list bears stays as it is written, for the checks to find. */
const spelled = (group: string, lang: Lang, lexicon: Lexicon): string =>
  group
    .split('|')
    .flatMap((one) => lexicon[listNamed(one) ?? '']?.[lang] ?? [one])
    .join('|');

function spelledTopic(topic: Topic, lexicon: Lexicon): Topic {
  const of = (lang: Lang): Topic =>
    topic[lang] ? { [lang]: topic[lang].map((group) => spelled(group, lang, lexicon)) } : {};
  return { ...of('en'), ...of('zh') };
}

/** The record with all lists of words that its topics and cues name written out. */
export function spellLists(data: RecordData): RecordData {
  const spell = <T extends { readonly topic?: Topic; readonly unless?: Topic }>(one: T): T => ({
    ...one,
    ...(one.topic && { topic: spelledTopic(one.topic, data.lexicon) }),
    ...(one.unless && { unless: spelledTopic(one.unless, data.lexicon) }),
  });
  return {
    ...data,
    attributes: data.attributes.map((one) => ({
      ...one,
      ...(one.cues && { cues: spelledTopic(one.cues, data.lexicon) }),
      ...(one.loose && { loose: spelledTopic(one.loose, data.lexicon) }),
    })),
    facts: data.facts.map(spell),
    provisions: data.provisions.map(spell),
  };
}
