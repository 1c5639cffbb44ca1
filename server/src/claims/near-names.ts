/**
 * Names that are all but right: one word swapped, added, dropped or moved. What tells a slip from the name of
 * another thing is what stays the same: rare words count, those that many names share ("federal", "commission") hardly.
 */

import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind } from '../record/types.ts';

export interface NearName {
  readonly entity: Entity;
  /** As the record has it. */
  readonly form: string;
}

const small = new Set('a an and in of on the to for with by at from through'.split(' '));

/** Content words of a name, its spelling levelled. */
export const nameWords = (s: string): string[] =>
  s
    .toLowerCase()
    .replace(/artificial intelligence/g, 'ai')
    .replace(/u\.s\.|united states/g, 'us')
    .replace(/[’']s\b/g, '')
    .replace(/programme/g, 'program')
    .replace(/centre/g, 'center')
    .replace(/defence/g, 'defense')
    .replace(/labour/g, 'labor')
    .match(/[a-z0-9]+/g)
    ?.filter((w) => !small.has(w)) ?? [];

const read = new WeakMap<Entity['names'][number], readonly string[]>();

/** The same of a name of the record's, read once. */
export function wordsOfName(name: Entity['names'][number]): readonly string[] {
  const known = read.get(name);
  if (known) return known;
  const words = nameWords(name.form);
  read.set(name, words);
  return words;
}

/** The little words between, in order: "of and" of "Office of Management and Budget". */
const joints = (s: string): string =>
  (
    s
      .toLowerCase()
      .replace(/&/g, 'and')
      .match(/\b(?:of|and|for|on|in|to)\b/g) ?? []
  ).join(' ');

interface Known extends NearName {
  readonly words: readonly string[];
}

/** "Broadband Equity, Access, and Deployment Program" goes without its last word too. */
function spellings(name: Known): Known[] {
  const bare = name.form.replace(/ (?:Program|Programme|Initiative)$/, '');
  return bare === name.form ? [name] : [name, { ...name, form: bare, words: nameWords(bare) }];
}

interface Names {
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
  /** How little a word is shared among names. */
  readonly rarity: (word: string) => number;
}

const kept = new WeakMap<PolicyRecord, Names>();

/** Names of three words or more, by their words; read when first asked for. */
function namesOf(record: PolicyRecord): Names {
  const known = kept.get(record);
  if (known) return known;
  const byWord = new Map<string, Known[]>();
  const users = new Map<string, Set<string>>();
  for (const entity of record.data.entities)
    for (const { form, lang, role } of entity.names) {
      // Aliases are offices ("Director of …"), nicknames and names with their owner.
      if (lang !== 'en' || (role !== 'title' && role !== 'short')) continue;
      for (const known of spellings({ entity, form, words: nameWords(form) }))
        for (const w of new Set(known.words)) {
          users.set(w, (users.get(w) ?? new Set()).add(entity.id));
          if (known.words.length >= 3 && !entity.lookalike)
            byWord.set(w, [...(byWord.get(w) ?? []), known]);
        }
    }
  const all = record.data.entities.length;
  const rarity = (w: string): number => Math.log(all / (users.get(w)?.size ?? all));
  const built = { byWord, rarity };
  kept.set(record, built);
  return built;
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
/** The same word, in the singular or the plural. */
const alike = (a: string | undefined, b: string | undefined): boolean =>
  a?.replace(/s$/, '') === b?.replace(/s$/, '');

interface Slip {
  /** The words that stay. */
  readonly stay: readonly string[];
  /** The word written and the word of the name, where one stands for the other. */
  readonly wrong?: string | undefined;
  readonly right?: string | undefined;
}

/** What is left where one word is swapped, added or dropped, or two change places; nothing for any other pair of names. */
function slipOf(said: readonly string[], real: readonly string[]): Slip | undefined {
  let head = 0;
  while (head < Math.min(said.length, real.length) && alike(said[head], real[head])) head++;
  let tail = 0;
  const least = Math.min(said.length, real.length) - head;
  while (tail < least && alike(said.at(-1 - tail), real.at(-1 - tail))) tail++;
  const wrong = said.slice(head, said.length - tail);
  const right = real.slice(head, real.length - tail);
  if (wrong.length + right.length === 0 && said.join() !== real.join()) return undefined;
  if (wrong.length === right.length && sorted(wrong) === sorted(right)) return { stay: said };
  // A first word of its own makes another body ("Health Information Sharing …", "Departments of …"); a name may be cut short.
  if (said[0] !== real[0] || wrong.length > 1 || right.length > 1) return undefined;
  const stay = [...said.slice(0, head), ...said.slice(said.length - tail)];
  if (wrong.length !== right.length) return tail > 0 ? { stay } : undefined;
  return { stay, wrong: wrong[0], right: right[0] };
}

const bodyHead =
  /^(?:agency|administration|bureau|office|department|commission|council|institute|center|board|committee|service)$/;

/**
 * The word that says what kind of thing a name is may only be taken for another of its sort, and words before it
 * ("Chief Data Officer Council") tell siblings apart: only in names joined by "of", "for" or "and" does one slip in.
 */
function swappable(form: string, real: readonly string[], { wrong, right }: Slip): boolean {
  if (!wrong || !right) return true;
  if (!/ (?:of|for|and|&) /.test(form)) return false;
  const head = / ?(\S+) (?:of|for) /.exec(form)?.[1]?.toLowerCase() ?? real.at(-1);
  return right !== head || (bodyHead.test(right) && bodyHead.test(wrong));
}

/** Bodies and texts have one full name each; bills and laws have many of nearly the same name. */
const distinctive: Readonly<Partial<Record<EntityKind, number>>> = {
  agency: 3,
  programme: 3,
  order: 5,
  memo: 5,
};

const loose: ReadonlySet<EntityKind> = new Set(['law', 'bill']);

/** How much of a name must stay: more where words were left out, little where it stands beside its own number. */
const enough = (said: readonly string[], n: Known, sure: boolean): number =>
  sure ? 5 : said.length < n.words.length ? 10 : 8;

function slips(
  n: Known,
  text: string,
  said: readonly string[],
  weigh: Names['rarity'],
  sure: boolean,
): boolean {
  const slip = slipOf(said, n.words);
  if (!slip || !(sure || swappable(n.form, n.words, slip))) return false;
  // "Colorado AI Consumer Act", "Frontier AI Transparency Act": laws go by many a loose name.
  const fixed = / (?:in|of|for) /.test(n.form) && said.length !== n.words.length;
  if (loose.has(n.entity.kind) && !slip.wrong && !fixed) return false;
  // The very words, joined otherwise: "Office of Management of Budget".
  if (said.join() === n.words.join())
    return n.entity.kind === 'agency' && joints(text) !== joints(n.form);
  const weight = slip.stay.reduce((sum, w) => sum + weigh(w), 0);
  return weight >= enough(said, n, sure);
}

function* nearNames(record: PolicyRecord, said: readonly string[]): Iterable<Known> {
  const names = namesOf(record);
  if (said.length < 3 || said.length > 16) return;
  for (const w of new Set(said))
    for (const n of names.byWord.get(w) ?? [])
      if (Math.abs(n.words.length - said.length) <= 1) yield n;
}

/** The entity's own name, if the text is all but that: for text that stands where the name would. */
export function nearOwnName(
  record: PolicyRecord,
  text: string,
  entity: Entity,
): string | undefined {
  const { rarity } = namesOf(record);
  const own = entity.names
    .filter((n) => n.lang === 'en' && n.role !== 'code')
    .flatMap((n) => spellings({ entity, form: n.form, words: wordsOfName(n) }));
  const said = nameWords(text);
  if (own.some((n) => n.words.join() === said.join() && joints(n.form) === joints(text)))
    return undefined;
  return own.find((n) => n.words.length >= 3 && slips(n, text, said, rarity, true))?.form;
}

/**
 * The one name that `text` all but is. Whoever is named beside it (`beside`) is likelier meant; a law or a framework,
 * and anything that another owns (`owned`), only then.
 */
export function nearName(
  record: PolicyRecord,
  text: string,
  beside: ReadonlySet<string>,
  owned: boolean,
): NearName | undefined {
  const { rarity } = namesOf(record);
  const said = nameWords(text);
  const near = new Map<string, Known>();
  for (const n of nearNames(record, said)) {
    const least = beside.has(n.entity.id) ? 3 : owned ? undefined : distinctive[n.entity.kind];
    if (least && n.words.length >= least && slips(n, text, said, rarity, false))
      near.set(n.entity.id, n);
  }
  const own = [...near.values()].filter((n) => beside.has(n.entity.id));
  const found = own.length > 0 ? own : [...near.values()];
  return found.length === 1 ? found[0] : undefined;
}
