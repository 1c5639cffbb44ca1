/** Topics, cues and word lists are written so that the scanner can read and meet them. */

import { phraseKey, phraseText } from '../../record/phrases.ts';
import type { Lang } from '../../record/types.ts';
import { type FoldTable, fold } from '../../text/fold.ts';
import { listNamed } from '../word-lists.ts';
import type { RecordCheck } from './check.ts';
import { topics } from './walk.ts';

export const phrases: RecordCheck = {
  name: 'phrases',
  each: true,
  description:
    'Every alternative of every group parses, is simplified, and is long enough to mean something.',
  *check(record, table) {
    for (const { on, part, topic } of topics(record))
      for (const lang of ['en', 'zh'] as const)
        for (const [i, group] of (topic[lang] ?? []).entries())
          for (const phrase of group.split('|'))
            for (const message of faults(phrase, lang, table))
              yield { on, part: [...part, lang, i], message };
  },
};

const han = /\p{Script=Han}/gu;

function* faults(phrase: string, lang: Lang, table: FoldTable): Generator<string> {
  const text = phrase.trim();
  if (text === '') return yield 'an alternative is empty';
  if (listNamed(text)) return yield `'${text}': no list of words of that name, or not in ${lang}`;
  if (/[{}]/.test(text))
    return yield `'${text}': { and } enclose alternatives, as in {ban|freeze} … {$ended}`;
  const count = text.match(han)?.length ?? 0;
  if (/\*(?=[\p{L}\p{N}*])|(?<![A-Za-z0-9])\*/u.test(text))
    yield `'${text}': * belongs at the end of a word`;
  if (/(?<![A-Za-z0-9])[A-Za-z0-9]\*/.test(text)) yield `'${text}': too short a stem for *`;
  if (/^…|…$/.test(text)) yield `'${text}': … belongs between words`;
  if (/\.\.\./.test(text)) yield `'${text}': write … for a gap`;
  if (lang === 'en' && count > 0) yield `'${text}': Chinese in an English group`;
  const chars = fold(text.toLowerCase(), { ...table, terms: [] });
  const foreign = [...text.toLowerCase()].filter((c, at) => c.match(han) && chars[at] !== c);
  if (foreign.length > 0) yield `'${text}': not simplified (${foreign.join('')})`;
  if (!phraseKey(phraseText(fold(text, table))))
    yield `'${text}': begins with no word, so it is never found`;
}

export const specific: RecordCheck = {
  name: 'specific',
  each: true,
  description:
    'A topic has a Chinese group of words, not of single characters, which are met by chance.',
  *check(record) {
    for (const { on, part, role, topic } of topics(record)) {
      if (role !== 'topic' && role !== 'about') continue;
      const single = (group: string): boolean =>
        group.split('|').some((p) => oneHan.test(p.trim()));
      if (topic.zh?.every(single))
        yield {
          on,
          part: [...part, 'zh'],
          message: 'no group without single characters: they are met by chance',
        };
    }
  },
};

const oneHan = /^\p{Script=Han}$/u;

export const cueGroups: RecordCheck = {
  name: 'cue-groups',
  each: true,
  description: 'An attribute’s words are one group in each language, since they are met as one.',
  *check(record) {
    for (const { on, part, role, topic } of topics(record))
      if (role === 'cues' || role === 'loose')
        for (const lang of ['en', 'zh'] as const)
          if (topic[lang]?.length !== 1) yield { on, part, message: `needs one group in ${lang}` };
  },
};
