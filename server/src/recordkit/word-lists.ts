/**
 * How the groups of a topic or a cue may be written short. `$banned` stands for every word of the list `banned` in
 * lexicon/: what a fact speaks of is its own, how a language says "not allowed", "still", "must" is said once for all
 * facts. `{moratorium|ban} … {$enacted|is law}` stands for each of the first with each of the second.
 */

import type { Lang, Lexicon, RecordData, Topic } from '../record/types.ts';

const reference = /^\$([a-z][a-z-]*)$/;

/** The list that an alternative of a topic stands for, if it stands for one. */
export const listNamed = (alternative: string): string | undefined =>
  reference.exec(alternative.trim())?.[1];

/** The alternatives of a group, cut at the bars that stand in no braces. */
function alternatives(group: string): string[] {
  const out: string[] = [''];
  let depth = 0;
  for (const c of group) {
    if (c === '{') depth++;
    if (c === '}') depth--;
    if (c === '|' && depth === 0) out.push('');
    else out[out.length - 1] += c;
  }
  return out;
}

/** A name that no list bears stays as it is written, for the checks to find; so does a brace that is not closed. */
function written(group: string, lang: Lang, lexicon: Lexicon): string[] {
  return alternatives(group).flatMap((one) => {
    const list = lexicon[listNamed(one) ?? '']?.[lang];
    if (list) return list.flatMap((g) => g.split('|'));
    const braced = /\{([^{}]*)\}/.exec(one);
    if (!braced) return [one];
    const [before, after] = [
      one.slice(0, braced.index),
      one.slice(braced.index + braced[0].length),
    ];
    return written(braced[1] ?? '', lang, lexicon).flatMap((w) =>
      written(`${before}${w}${after}`, lang, lexicon),
    );
  });
}

function spelledTopic(topic: Topic, lexicon: Lexicon): Topic {
  const of = (lang: Lang): Topic =>
    topic[lang]
      ? { [lang]: topic[lang].map((group) => written(group, lang, lexicon).join('|')) }
      : {};
  return { ...of('en'), ...of('zh') };
}

/** The record with its topics and cues written out. */
export function spellLists(data: RecordData): RecordData {
  const spell = <T extends { readonly topic?: Topic; readonly unless?: Topic }>(one: T): T => ({
    ...one,
    ...(one.topic && { topic: spelledTopic(one.topic, data.lexicon) }),
    ...(one.unless && { unless: spelledTopic(one.unless, data.lexicon) }),
  });
  return {
    ...data,
    entities: data.entities.map((one) =>
      one.about ? { ...one, about: spelledTopic(one.about, data.lexicon) } : one,
    ),
    attributes: data.attributes.map((one) => ({
      ...one,
      ...(one.cues && { cues: spelledTopic(one.cues, data.lexicon) }),
      ...(one.loose && { loose: spelledTopic(one.loose, data.lexicon) }),
    })),
    facts: data.facts.map(spell),
    provisions: data.provisions.map(spell),
  };
}
