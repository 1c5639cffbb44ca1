/**
 * The content words of many texts (provisions, facts, instruments) in one language, with how rare each is among them:
 * inverse document frequency (Spärck Jones 1972). The record is compiled with the words already found, since
 * reading them out of its texts would cost more than the rest of a cold check.
 */

import type { Lang } from './types.ts';

/** As written into the record. Bags are parted by commas, their numbers by spaces: long strings parse fastest. */
export interface WordTable {
  readonly words: string;
  /** For each text, its words by their places in `words`. */
  readonly bags: string;
  /** For each text, words that find it but weigh nothing in it. */
  readonly more?: string;
}

export interface WordTables {
  readonly provisions: Readonly<Record<Lang, WordTable>>;
  /** Of the facts' statements. */
  readonly facts: Readonly<Record<Lang, WordTable>>;
  /** Of all that the record says of an instrument. */
  readonly instruments: Readonly<Record<Lang, WordTable>> & { readonly ids: readonly string[] };
  /** Of the names, the summary and the subject matter of the same instruments. */
  readonly headlines: Readonly<Record<Lang, WordTable>>;
}

export interface WordIndex {
  readonly places: ReadonlyMap<string, number>;
  readonly bags: readonly (readonly number[])[];
  /** For each word, the texts that hold it, in order. */
  readonly holders: readonly (readonly number[])[];
  /** ln(texts ÷ holders) of each word. */
  readonly rarity: readonly number[];
}

const bagsOf = (written: string): number[][] =>
  written.split(',').map((bag) => (bag === '' ? [] : bag.split(' ').map(Number)));

export function readWords(table: WordTable): WordIndex {
  const words = table.words.split(' ');
  const bags = bagsOf(table.bags);
  const more = table.more === undefined ? [] : bagsOf(table.more);
  const holders = words.map((): number[] => []);
  bags.forEach((bag, text) => {
    for (const place of bag) holders[place]?.push(text);
    for (const place of more[text] ?? []) holders[place]?.push(text);
  });
  return {
    places: new Map(words.map((word, place) => [word, place])),
    bags,
    holders,
    rarity: holders.map((texts) => Math.log(bags.length / texts.length)),
  };
}

/** The indexes of a record, each read when first asked for: a draft in one language pays for one. */
export class Words {
  private readonly tables: () => WordTables;
  private readonly read = new Map<WordTable, WordIndex>();

  constructor(tables: () => WordTables) {
    this.tables = tables;
  }

  /** Ids of the instruments, in the order of their bags. */
  get instruments(): readonly string[] {
    return this.tables().instruments.ids;
  }

  of(texts: keyof WordTables, lang: Lang): WordIndex {
    const table = this.tables()[texts][lang];
    const known = this.read.get(table);
    if (known) return known;
    const index = readWords(table);
    this.read.set(table, index);
    return index;
  }
}
