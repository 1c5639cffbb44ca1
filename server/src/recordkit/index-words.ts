/** Compiles the content words of the record's texts, and which provisions speak of which entity: see record/words.ts. */

import { instrumentKinds } from '../record/kinds.ts';
import { contentWords } from '../record/linking.ts';
import { type PhraseIndex, Scanner } from '../record/phrases.ts';
import type { Entity, Lang, Provision, RecordData } from '../record/types.ts';
import type { WordTable, WordTables } from '../record/words.ts';
import { type FoldTable, fold } from '../text/fold.ts';

/** `more` are words that find a text but weigh nothing in it. */
function tableOf(
  bags: readonly ReadonlySet<string>[],
  more: readonly (readonly string[])[] = [],
): WordTable {
  const holders = new Map<string, number[]>();
  const file = (word: string, text: number): void => {
    const list = holders.get(word);
    if (list) list.push(text);
    else holders.set(word, [text]);
  };
  bags.forEach((bag, text) => {
    for (const word of bag) file(word, text);
    for (const word of more[text] ?? []) file(word, text);
  });
  const places = new Map([...holders.keys()].map((word, place) => [word, place]));
  return {
    words: [...places.keys()].join(' '),
    bags: bags.map((bag) => [...bag].map((word) => places.get(word)).join(' ')).join(','),
    holders: [...holders.values()].map((list) => list.join(' ')).join(','),
  };
}

type Reader = (text: string, lang: Lang) => Set<string>;

function provisionTable(provisions: readonly Provision[], lang: Lang, words: Reader): WordTable {
  const own = provisions.map((p) => words(`${p.title?.[lang] ?? ''} ${p.summary[lang]}`, lang));
  // Sections and pillars only hold actions; a provision without a lead has nobody to confuse.
  const bags = own.map((bag, i) => (provisions[i]?.lead.length ? bag : new Set<string>()));
  // Drafts speak in a topic's synonyms as often as in the summary's words: they find it as these do.
  const more = provisions.map((p, i) =>
    [...(own[i] ?? []), ...words((p.topic?.[lang] ?? []).join(' | '), lang)].filter(
      (word, at, all) => !bags[i]?.has(word) && all.indexOf(word) === at,
    ),
  );
  return tableOf(bags, more);
}

/** Instruments of which the record holds more than a name. */
function instrumentsOf({ entities, facts, provisions }: RecordData): Entity[] {
  const known = new Set([...facts.map((f) => f.subject), ...provisions.map((p) => p.instrument)]);
  return entities.filter((e) => instrumentKinds.has(e.kind) && !e.lookalike && known.has(e.id));
}

/** All that the record says of an instrument. */
function saidOf({ facts, provisions }: RecordData, entity: Entity, lang: Lang): string {
  return [
    entity.summary[lang],
    ...entity.names.filter((n) => n.lang === lang).map((n) => n.form),
    ...facts.filter((f) => f.subject === entity.id).map((f) => f.says[lang]),
    ...provisions.filter((p) => p.instrument === entity.id).map((p) => p.summary[lang]),
  ].join(' ; ');
}

/** What an instrument is called and what it alone is about: all that a description of it may hold. */
const headlineOf = (entity: Entity, lang: Lang): string =>
  [
    entity.summary[lang],
    ...entity.names.filter((n) => n.lang === lang).map((n) => n.form),
    ...(entity.about?.[lang] ?? []),
  ].join(' ; ');

const inBoth = (of: (lang: Lang) => WordTable): Record<Lang, WordTable> => ({
  en: of('en'),
  zh: of('zh'),
});

/** The words of provisions, facts and instruments in both languages. */
export function indexWords(data: RecordData, table: FoldTable): WordTables {
  const words: Reader = (text, lang) => contentWords(fold(text, table), lang);
  const instruments = instrumentsOf(data);
  return {
    provisions: inBoth((lang) => provisionTable(data.provisions, lang, words)),
    facts: inBoth((lang) => tableOf(data.facts.map((f) => words(f.says[lang], lang)))),
    instruments: {
      ids: instruments.map(({ id }) => id),
      ...inBoth((lang) => tableOf(instruments.map((e) => words(saidOf(data, e, lang), lang)))),
    },
    headlines: inBoth((lang) => tableOf(instruments.map((e) => words(headlineOf(e, lang), lang)))),
  };
}

const textOf = (p: Provision): string =>
  [p.title?.en, p.title?.zh, p.summary.en, p.summary.zh].filter(Boolean).join(' | ');

/** Indexes of the provisions that speak of an entity: by name, or as one of the bodies they name. */
export function indexSpoken(
  data: RecordData,
  phrases: PhraseIndex,
  table: FoldTable,
): Record<string, number[]> {
  const scanner = new Scanner(phrases);
  const named = (text: string): string[] =>
    scanner.scan(fold(text, table)).flatMap((hit) =>
      hit.named
        .filter((target) => target % 2 === 0)
        .map((target) => phrases.names[-target / 2 - 1] as number)
        .flatMap((name) => ((name & 1) === 0 ? [data.entities[name >> 1]?.id ?? ''] : [])),
    );
  const out = new Map<string, number[]>();
  data.provisions.forEach((p, at) => {
    for (const id of new Set([...p.lead, ...p.others, ...named(textOf(p))])) {
      const list = out.get(id);
      if (list) list.push(at);
      else out.set(id, [at]);
    }
  });
  return Object.fromEntries(out);
}
