/**
 * Links a sentence to the provision it speaks of by content words, where no topic was met in full: inverse
 * document frequency over the record's own summaries and titles, in both languages. Thin margins abstain.
 * The weighting is Spärck Jones's (1972); coverage and margin are what decide, not the score itself.
 */

import type { Span } from '../text/span.ts';
import type { Lang } from './types.ts';
import type { WordIndex, Words } from './words.ts';

export interface LinkedProvision {
  readonly at: number;
  /** Share of the provision's weight that the sentence covers, 0 to 1. */
  readonly coverage: number;
}

const stop = new Set(
  (
    'the a an of to and in for on with by that this from as at its their is are be or it not which who into has have will should must such any all other through under than them they was were also can may more made make use used using federal agencies agency government including ensure related ' +
    // How a text gives its tasks says nothing of the task.
    'ask asks asked asking follow follows followed following tell tells told direct directs directed call calls called task tasks tasked'
  ).split(' '),
);

/** American spelling, and no plural: "centres" and "center" are one word. */
const plain = (part: string): string =>
  part
    .replace(/^(cent)re/, '$1er')
    .replace(/^(lab|fav|behavi|harb)our/, '$1or')
    .replace(/^(defen|offen|licen)c(?=e|$)/, '$1s')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .slice(0, 6);

/** A content word and where it stands. */
export interface Word extends Span {
  readonly word: string;
}

/** Stems of English words, pairs of Chinese characters. */
export function placedWords(folded: string, lang: Lang): Word[] {
  const out: Word[] = [];
  const add = (word: string, start: number, length: number): void => {
    out.push({ word, start, end: start + length });
  };
  if (lang === 'en') {
    for (const m of folded.matchAll(/[a-z]{3,}/g))
      if (!stop.has(m[0])) add(plain(m[0]), m.index, m[0].length);
    return out;
  }
  for (const m of folded.matchAll(/[\u3400-\u9fff]{2,}/g))
    for (let i = 0; i + 1 < m[0].length; i++) add(m[0].slice(i, i + 2), m.index + i, 2);
  for (const m of folded.matchAll(/[a-z]{2,}/g)) add(m[0], m.index, m[0].length);
  return out;
}

export const contentWords = (folded: string, lang: Lang): Set<string> =>
  new Set(placedWords(folded, lang).map((w) => w.word));

const none: readonly number[] = [];

/** What is covered best comes first. */
const closer = (a: LinkedProvision, b: LinkedProvision): number =>
  b.coverage - a.coverage || a.at - b.at;

/** The words of one instrument's provisions, and what each weighs among these alone; worked out as asked. */
class OwnWords {
  readonly members: ReadonlySet<number>;
  private readonly index: WordIndex;
  private readonly held = new Map<number, readonly number[]>();
  private readonly wholes = new Map<number, number>();

  constructor(members: ReadonlySet<number>, index: WordIndex) {
    this.members = members;
    this.index = index;
  }

  /** Those of the instrument's provisions that hold a word, by the word's place. */
  holders(place: number | undefined): readonly number[] {
    if (place === undefined) return none;
    const known = this.held.get(place);
    if (known) return known;
    const here = this.index.holders(place).filter((at) => this.members.has(at));
    this.held.set(place, here);
    return here;
  }

  weigh(holders: readonly number[]): number {
    return Math.log((this.members.size + 0.5) / holders.length);
  }

  /** What all words of a provision weigh together. */
  whole(at: number): number {
    const known = this.wholes.get(at);
    if (known !== undefined) return known;
    const sum = this.index
      .bag(at)
      .reduce((total, place) => total + this.weigh(this.holders(place)), 0);
    this.wholes.set(at, sum);
    return sum;
  }
}

/** Over a record's provisions. Sections and pillars, which only hold actions, have no words of their own to weigh. */
export class Linker {
  private readonly words: Words;
  /** Indexes of an instrument's provisions. */
  private readonly of: (instrument: string) => readonly number[];
  private readonly own = new Map<string, OwnWords>();

  constructor(words: Words, of: (instrument: string) => readonly number[]) {
    this.words = words;
    this.of = of;
  }

  /** Provisions by coverage, best first; at most `limit`. `bonus` adds weight to some. */
  link(
    words: ReadonlySet<string>,
    lang: Lang,
    limit: number,
    bonus?: ReadonlyMap<number, number>,
  ): LinkedProvision[] {
    const index = this.words.of('provisions', lang);
    const met = index.found(index.placesOf(words), bonus);
    const out: LinkedProvision[] = [];
    // Some hundreds are met and a few are asked for: those that come after the last of these are not even put in order.
    for (const [at, weight] of met) {
      const whole = index.weight(at);
      if (weight <= 0 || whole <= 0) continue;
      const link = { at, coverage: Math.min(1, weight / whole) };
      if (out.length === limit && closer(out[limit - 1] as LinkedProvision, link) <= 0) continue;
      out.push(link);
      out.sort(closer);
      if (out.length > limit) out.pop();
    }
    return out;
  }

  /**
   * Among the provisions of one instrument, where a sentence names it: words that all of them share tell nothing
   * here, however rare they are elsewhere. `bonus` lists the provisions that a name in the sentence speaks for.
   */
  within(
    words: ReadonlySet<string>,
    lang: Lang,
    instrument: string,
    bonus: readonly (readonly number[])[] = [],
  ): LinkedProvision[] {
    const index = this.words.of('provisions', lang);
    const own = this.ownOf(instrument, lang);
    const met = new Map<number, number>();
    const add = (here: readonly number[]): void => {
      const weight = own.weigh(here);
      for (const at of here) met.set(at, (met.get(at) ?? 0) + weight);
    };
    for (const word of words) {
      const here = own.holders(index.place(word));
      if (here.length > 0) add(here);
    }
    for (const list of bonus) add(list.filter((at) => own.members.has(at)));
    return [...met]
      .map(([at, weight]) => ({ at, coverage: Math.min(1, weight / (own.whole(at) || 1)) }))
      .sort(closer);
  }

  private ownOf(instrument: string, lang: Lang): OwnWords {
    const key = `${lang} ${instrument}`;
    const known = this.own.get(key);
    if (known) return known;
    const index = this.words.of('provisions', lang);
    const members = this.of(instrument).filter((at) => index.bag(at).length > 0);
    const made = new OwnWords(new Set(members), index);
    this.own.set(key, made);
    return made;
  }

  /** Does the provision's summary, title or topic hold the word? */
  holds(at: number, word: string, lang: Lang): boolean {
    const index = this.words.of('provisions', lang);
    const place = index.place(word);
    return place !== undefined && index.holders(place).includes(at);
  }
}
