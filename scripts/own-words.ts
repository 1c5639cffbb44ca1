/** Tells whether prose of the record repeats a sentence of its sources: what it says must be said in our own words. */

import type { RecordData } from '../server/src/record/types.ts';
import type { RecordCheck } from '../server/src/recordkit/checks/check.ts';
import { runChecks } from '../server/src/recordkit/checks/check.ts';
import { prose } from '../server/src/recordkit/checks/walk.ts';
import { printProblem } from '../server/src/recordkit/problem.ts';
import { filesNamed } from './corpus-files.ts';
import { loadCorpus } from './load-corpus.ts';
import { haveSharedSources, sharedTexts } from './shared-sources.ts';

export function main(args: readonly string[]): number {
  if (!haveSharedSources) {
    console.log('the shared sources are not here: nothing to compare with');
    return 0;
  }
  const named = filesNamed(args);
  const shown = new Set(named.map((file) => file.path));
  const { data, fold, places } = loadCorpus(named);
  const found = runChecks([ownWords(sharedTexts())], data, fold, places);
  const wanted = found.filter(({ path }) => shown.size === 0 || shown.has(path));
  for (const problem of wanted)
    console.log(printProblem({ ...problem, path: `corpus/${problem.path}` }));
  console.log(`${wanted.length} borrowed passages`);
  return wanted.length > 0 ? 1 : 0;
}

/** So many words, or Chinese characters, in a row are no accident if enough of them belong to no name. */
const run = { en: 9, zh: 16 } as const;
const unnamed = { en: 5, zh: 9 } as const;

export function ownWords(texts: readonly string[]): RecordCheck {
  const theirs = new Set(texts.flatMap(shinglesOf));
  return {
    name: 'own-words',
    description:
      'No prose of the record repeats a run of words from a source, names and titles aside.',
    *check(record) {
      const names = { en: nameTable(record, 'en'), zh: nameTable(record, 'zh') };
      for (const { on, part, lang, text } of prose(record)) {
        if (part[0] === 'title') continue;
        const all = units(text, lang);
        for (const passage of passages(all, lang, theirs, namedUnits(all, names[lang])))
          yield { on, part, message: `in a source too: “${passage}”` };
      }
    },
  };
}

const namesOf = (record: RecordData): string[] => [
  ...record.entities.flatMap((entity) => entity.names.map((name) => name.form)),
  ...record.sources.map((source) => source.title),
  ...record.provisions.flatMap((p) => (p.title ? [p.title.en, p.title.zh] : [])),
];

/** Words of English, or characters of Chinese, with nothing that layout or quotation could change. */
function units(text: string, lang: 'en' | 'zh'): string[] {
  if (lang === 'zh') return text.match(/[\p{L}\p{N}]/gu) ?? [];
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}

const joint = { en: ' ', zh: '' } as const;

function shinglesOf(text: string): string[] {
  const langs = /\p{Script=Han}/u.test(text) ? (['en', 'zh'] as const) : (['en'] as const);
  return langs.flatMap((lang) => {
    const all = units(text, lang);
    const count = Math.max(0, all.length - run[lang] + 1);
    return Array.from({ length: count }, (_, i) => all.slice(i, i + run[lang]).join(joint[lang]));
  });
}

/** Names as units, by their first unit. */
function nameTable(record: RecordData, lang: 'en' | 'zh'): Map<string, string[][]> {
  const table = new Map<string, string[][]>();
  for (const name of namesOf(record)) {
    const [first, ...rest] = units(name, lang);
    if (first) table.set(first, [...(table.get(first) ?? []), [first, ...rest]]);
  }
  return table;
}

/** For each unit of a text, whether it belongs to a name. */
function namedUnits(all: readonly string[], names: ReadonlyMap<string, string[][]>): boolean[] {
  const named = all.map(() => false);
  all.forEach((first, i) => {
    for (const name of names.get(first) ?? [])
      if (name.every((unit, k) => all[i + k] === unit)) named.fill(true, i, i + name.length);
  });
  return named;
}

/** The longest borrowed stretches of a text. */
function* passages(
  all: readonly string[],
  lang: 'en' | 'zh',
  theirs: ReadonlySet<string>,
  named: readonly boolean[],
): Generator<string> {
  const size = run[lang];
  const at = (i: number): boolean =>
    i + size <= all.length &&
    theirs.has(all.slice(i, i + size).join(joint[lang])) &&
    named.slice(i, i + size).filter((one) => !one).length >= unnamed[lang];
  for (let i = 0; i < all.length; i++) {
    if (!at(i)) continue;
    const start = i;
    while (at(i + 1)) i++;
    yield all.slice(start, i + size).join(joint[lang]);
  }
}
