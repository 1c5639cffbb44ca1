/**
 * The content words of many texts (provisions, facts, instruments) in one language, with how rare each is among them:
 * inverse document frequency (Spärck Jones 1972). The record is compiled with the words already found, since
 * reading them out of its texts would cost more than the rest of a cold check.
 */

import type { Lang } from './types.ts';

/** As written into the record. Lists are parted by commas, their numbers by spaces: long strings parse fastest. */
export interface WordTable {
  readonly words: string;
  /** For each text, its words by their places in `words`. */
  readonly bags: string;
  /** For each word, the texts that it finds, in order: those that hold it, and those it weighs nothing in. */
  readonly holders: string;
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

const none: readonly number[] = [];

/** Lists of numbers, each read when first asked for: a draft uses few of them. */
class Lists {
  private readonly written: readonly string[];
  private readonly read: (readonly number[] | undefined)[] = [];

  constructor(written: string) {
    this.written = written.split(',');
  }

  get size(): number {
    return this.written.length;
  }

  at(index: number): readonly number[] {
    const known = this.read[index];
    if (known) return known;
    const text = this.written[index];
    const list = text ? text.split(' ').map(Number) : none;
    this.read[index] = list;
    return list;
  }
}

/** One table opened. A word is known by its place. */
export class WordIndex {
  private readonly places: ReadonlyMap<string, number>;
  private readonly bags: Lists;
  private readonly held: Lists;
  private readonly rarities: number[] = [];
  private readonly weights: number[] = [];

  constructor(table: WordTable) {
    this.places = new Map(table.words.split(' ').map((word, place) => [word, place]));
    this.bags = new Lists(table.bags);
    this.held = new Lists(table.holders);
  }

  place(word: string): number | undefined {
    return this.places.get(word);
  }

  /** The words of a text. */
  bag(text: number): readonly number[] {
    return this.bags.at(text);
  }

  /** The texts that a word finds, in order. */
  holders(place: number): readonly number[] {
    return this.held.at(place);
  }

  /** ln(texts ÷ holders). */
  rarity(place: number): number {
    const known = this.rarities[place];
    if (known !== undefined) return known;
    const rarity = Math.log(this.bags.size / this.held.at(place).length);
    this.rarities[place] = rarity;
    return rarity;
  }

  /** The texts that words find, each with the weight of those that find it. `from` are weights they have before. */
  found(
    places: Iterable<number>,
    from: ReadonlyMap<number, number> = new Map(),
  ): Map<number, number> {
    const met = new Map(from);
    for (const place of places) {
      const weight = this.rarity(place);
      for (const text of this.holders(place)) met.set(text, (met.get(text) ?? 0) + weight);
    }
    return met;
  }

  /** Places of the words that the table holds, in their order. */
  placesOf(words: Iterable<string>): number[] {
    return [...words].flatMap((word) => this.place(word) ?? []);
  }

  /** What all words of a text weigh together. */
  weight(text: number): number {
    const known = this.weights[text];
    if (known !== undefined) return known;
    const weight = this.bag(text).reduce((sum, place) => sum + this.rarity(place), 0);
    this.weights[text] = weight;
    return weight;
  }
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
    const index = new WordIndex(table);
    this.read.set(table, index);
    return index;
  }
}
