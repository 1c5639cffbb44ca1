/**
 * Finds the record's phrases in folded text in one pass, whatever the record's size. Phrases are filed by how
 * they begin (see phrase-keys.ts); a bucket stays one string until a draft first comes upon its key.
 */

import { shortened } from './passed-over.ts';
import { decodeBucket, endOf, type PhraseEntry } from './phrase-entries.ts';
import { hash, isHan, isWord, longestHan, outerMark, pairEnd, phraseText } from './phrase-keys.ts';

export { innerMark, outerMark, phraseKey, phraseText } from './phrase-keys.ts';

/** Alternatives, each a list of groups that must all be met. Empty: no topic of its own. */
export type TopicPlan = readonly (readonly number[])[];

export interface FactPlan {
  readonly topic: TopicPlan;
  /** Group of the words beside which the topic speaks of something else. */
  readonly unless?: number;
  readonly noun?: TopicPlan;
  readonly members?: readonly number[];
  readonly intruders?: readonly number[];
}

/**
 * Keys, and for each what is filed there: pairs of a phrase (without its key, unless that is a stem) and its
 * targets. A target ≥ 0 is a group, even < 0 a name, odd < 0 a name error. Long strings parse fastest.
 */
export interface PhraseTable {
  /** Hashes of the keys, ascending. */
  readonly hashes: readonly number[];
  readonly keys: string;
  readonly buckets: string;
}

export interface PhraseIndex {
  /** Phrases in Latin script alone, which take half the memory, and all others. */
  readonly latin: PhraseTable;
  readonly wide: PhraseTable;
  readonly groups: number;
  /** Twice the entity's index, and one more for a weak name, in the order of targets −2, −4, … */
  readonly names: readonly number[];
  /** Entity index and error index, in the order of targets −1, −3, … */
  readonly errors: [entity: number, error: number][];
  readonly facts: FactPlan[];
  readonly provisions: TopicPlan[];
  readonly about: TopicPlan[];
  readonly attributes: Readonly<Record<string, { cues: number; loose: number }>>;
  readonly lexicon: Readonly<Record<string, number>>;
}

/** A phrase in the text, with all it stands for. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly number[];
  /** Names and name errors, by their targets. */
  readonly named: readonly number[];
}

/** One table as it was written; a bucket is read when its key is first met. */
class Shelf {
  readonly hashes: readonly number[];
  private readonly keys: readonly string[];
  private readonly written: readonly string[];
  private readonly read: (readonly PhraseEntry[] | undefined)[] = [];

  constructor({ hashes, keys, buckets }: PhraseTable) {
    this.hashes = hashes;
    this.keys = keys.split(outerMark);
    this.written = buckets.split(outerMark);
  }

  /** First place of a hash, or where it would stand. */
  find(h: number): number {
    const { hashes } = this;
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hashes[middle] as number) < h) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the key at this place is the one from `at` to `end`. */
  fits(place: number, text: string, at: number, end: number, stem: boolean): boolean {
    const key = this.keys[place] as string;
    if (key.length !== end - at + (stem ? 1 : 0)) return false;
    if (stem !== (key.charCodeAt(key.length - 1) === 42)) return false;
    return text.startsWith(stem ? key.slice(0, -1) : key, at);
  }

  entries(place: number): readonly PhraseEntry[] {
    const known = this.read[place];
    if (known) return known;
    const key = this.keys[place] as string;
    const stem = key.endsWith('*');
    const entries = decodeBucket(
      stem ? key.slice(0, -1) : key,
      stem,
      this.written[place] as string,
    );
    this.read[place] = entries;
    return entries;
  }
}

const filterBits = 0x3ffff;

/** Scanner over one phrase index. Matches come in order of their start; those of one place in no set order. */
export class Scanner {
  private readonly shelves: readonly Shelf[];
  /** On which shelves a hash may occur, a bit each, by its low bits: most places of a draft cost no look-up. */
  private readonly seen = new Uint8Array(filterBits + 1);
  private readonly recent: { text: string; matches: readonly Match[] }[] = [];

  constructor(index: Pick<PhraseIndex, 'latin' | 'wide'>) {
    this.shelves = [new Shelf(index.latin), new Shelf(index.wide)];
    const { seen } = this;
    this.shelves.forEach(({ hashes }, shelf) => {
      for (const h of hashes)
        seen[h & filterBits] = (seen[h & filterBits] as number) | (1 << shelf);
    });
  }

  /** The last few texts are remembered: a sentence is often looked at for itself and for its neighbour. */
  scan(folded: string): readonly Match[] {
    for (const known of this.recent) if (known.text === folded) return known.matches;
    const matches = this.all(phraseText(folded));
    if (this.recent.unshift({ text: folded, matches }) > 4) this.recent.pop();
    return matches;
  }

  /** Does any phrase of the target stand in the text? */
  meets(folded: string, target: number | undefined): boolean {
    return target !== undefined && this.scan(folded).some((m) => m.groups.includes(target));
  }

  /** What the text holds, and what it would hold without the words that a phrase passes over. */
  private all(text: string): Match[] {
    const found = this.search(text);
    const bare = shortened(text);
    if (!bare) return found;
    const more = this.search(bare.text)
      .filter((m) => m.groups.length > 0 && bare.crosses(m.start, m.end))
      // A name has no words in it that it can do without.
      .map((m) => ({ ...m, start: bare.back(m.start), end: bare.back(m.end - 1) + 1, named: [] }));
    return more.length > 0 ? [...found, ...more].sort((a, b) => a.start - b.start) : found;
  }

  private search(text: string): Match[] {
    const out: Match[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isWord(code)) i = this.word(text, i, out) - 1;
      else if (isHan(code)) this.han(text, i, out);
    }
    return out;
  }

  /** Phrases that begin with the word at `at`; returns its end. */
  private word(text: string, at: number, out: Match[]): number {
    let end = at;
    let h = 0;
    for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(end)) {
      h = hash(h, code);
      end++;
      if (end - at === 2 || end - at === 3) this.look(h, text, at, end, true, out);
    }
    this.look(h, text, at, end, false, out);
    const pair = pairEnd(text, end);
    if (pair === end) return end;
    for (let i = end; i < pair; i++) h = hash(h, text.charCodeAt(i));
    this.look(h, text, at, pair, false, out);
    return end;
  }

  private han(text: string, at: number, out: Match[]): void {
    let h = 0;
    for (let end = at; end < at + longestHan && isHan(text.charCodeAt(end)); end++) {
      h = hash(h, text.charCodeAt(end));
      this.look(h, text, at, end + 1, false, out);
    }
  }

  /** Phrases filed under the key from `at` to `end`, whose hash is `h`. */
  private look(
    h: number,
    text: string,
    at: number,
    end: number,
    stem: boolean,
    out: Match[],
  ): void {
    const on = this.seen[h & filterBits] as number;
    for (let i = 0; on >> i !== 0; i++) {
      if (((on >> i) & 1) === 0) continue;
      const shelf = this.shelves[i] as Shelf;
      for (let place = shelf.find(h); shelf.hashes[place] === h; place++)
        if (shelf.fits(place, text, at, end, stem))
          collect(shelf.entries(place), text, at, end, out);
    }
  }
}

function collect(
  entries: readonly PhraseEntry[],
  text: string,
  at: number,
  end: number,
  out: Match[],
): void {
  const next = text.charCodeAt(end);
  for (const entry of entries) {
    if (entry.first >= 0 && entry.first !== next) continue;
    const stop = endOf(entry, text, at, end);
    if (stop >= 0) out.push({ start: at, end: stop, groups: entry.groups, named: entry.named });
  }
}
