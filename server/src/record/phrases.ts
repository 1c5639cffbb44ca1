/**
 * Finds the record's phrases in folded text in one pass, whatever the record's size. Phrases are filed by how
 * they begin (see phrase-keys.ts); a bucket stays one string until a draft first comes upon its key.
 */

import { hash, isHan, isWord, longestHan, pairEnd, phraseText, stemKey } from './phrase-keys.ts';

export { phraseKey, phraseText } from './phrase-keys.ts';

/** Alternatives, each a list of groups that must all be met. Empty: no topic of its own. */
export type TopicPlan = readonly (readonly number[])[];

export interface FactPlan {
  readonly topic: TopicPlan;
  readonly noun?: TopicPlan;
  readonly members?: readonly number[];
  readonly intruders?: readonly number[];
}

/**
 * Keys, and for each what is filed there: pairs of a phrase (without its key, unless that is a stem) and its
 * targets. A target ≥ 0 is a group, even < 0 a name, odd < 0 a name error. Long strings parse fastest.
 */
export interface PhraseTable {
  readonly keys: string;
  readonly buckets: string;
}

/** Between keys and between buckets, and between the parts of a bucket: nothing that JSON must escape. */
export const outerMark = '\x7f';
export const innerMark = '~';

export interface PhraseIndex {
  /** Phrases in Latin script alone, which take half the memory, and all others. */
  readonly latin: PhraseTable;
  readonly wide: PhraseTable;
  readonly groups: number;
  /** Entity index and 1 for a weak name, in the order of targets −2, −4, … */
  readonly names: [entity: number, weak: 0 | 1][];
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
  readonly targets: readonly number[];
}

/** One phrase of a bucket. `head` is what must stand literally after the key. */
interface Entry {
  readonly head: string;
  /** Its first unit, or −1: spares most comparisons. */
  readonly first: number;
  readonly endsWord: boolean;
  readonly targets: readonly number[];
  /** The whole phrase, where it holds `*` or `…`. */
  readonly wild: string | undefined;
  pattern: RegExp | undefined;
}

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase with `*` or `…` as a sticky expression. */
function phrasePattern(text: string): RegExp {
  const parts = text.split('…').map((part) => escape(part.trim()).replaceAll('\\*', '[a-z0-9]*'));
  const latin = (left: string, right: string): boolean => /[a-z0-9*\]]$/.test(left) && /^[a-z0-9]/.test(right);
  const source = parts.reduce((left, right) =>
    latin(left, right) ? `${left}(?:[ ,]+[^ ,.;:]+){0,4}?[ ,]+${right}` : `${left}[^。;!?]{0,8}?${right}`);
  const last = text.charAt(text.length - 1);
  return new RegExp(isWord(last.charCodeAt(0)) ? `${source}(?![a-z0-9])` : source, 'y');
}

function decode(key: string, bucket: string): Entry[] {
  const parts = bucket.split(innerMark);
  const entries: Entry[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const rest = parts[i] as string;
    const targets = (parts[i + 1] as string).split(' ').map(Number);
    const stem = key.endsWith('*');
    const wildAt = rest.search(/[*…]/);
    const endsWord = isWord((stem ? rest : key + rest).charCodeAt((stem ? 0 : key.length) + rest.length - 1));
    const head = wildAt < 0 ? rest : rest.slice(0, wildAt).trimEnd();
    const first = head === '' ? -1 : head.charCodeAt(0);
    entries.push({ head, first, endsWord, targets, wild: wildAt < 0 ? undefined : stem ? rest : key + rest, pattern: undefined });
  }
  return entries;
}

/** Scanner over one phrase index. Matches come in order of their start; those of one place in no set order. */
export class Scanner {
  private readonly table = new Map<string, string | Entry[]>();
  /** For each hash of a key, a bit for its length, so that most places cost no look-up. */
  private readonly seen = new Uint8Array(1 << 16);
  private readonly recent: { text: string; matches: readonly Match[] }[] = [];

  constructor(index: Pick<PhraseIndex, 'latin' | 'wide'>) {
    for (const { keys, buckets } of [index.latin, index.wide]) {
      if (keys === '') continue;
      const values = buckets.split(outerMark);
      keys.split(outerMark).forEach((key, i) => this.file(key, values[i] as string));
    }
  }

  private file(key: string, bucket: string): void {
    this.table.set(key, bucket);
    const length = key.endsWith('*') ? key.length - 1 : key.length;
    let h = 0;
    for (let i = 0; i < length; i++) h = hash(h, key.charCodeAt(i));
    this.seen[h] = 1;
  }

  /** The last few texts are remembered: a sentence is often looked at for itself and for its neighbour. */
  scan(folded: string): readonly Match[] {
    for (const known of this.recent) if (known.text === folded) return known.matches;
    const matches = this.search(phraseText(folded));
    if (this.recent.unshift({ text: folded, matches }) > 4) this.recent.pop();
    return matches;
  }

  /** Does any phrase of the target stand in the text? */
  meets(folded: string, target: number | undefined): boolean {
    return target !== undefined && this.scan(folded).some((m) => m.targets.includes(target));
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
    const { seen } = this;
    let end = at;
    let h = 0;
    for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(end)) {
      h = hash(h, code);
      end++;
      const length = end - at;
      if ((length === 2 || length === 3) && seen[h] === 1) this.bucket(stemKey(text, at, length), text, at, 0, out);
    }
    if (seen[h] === 1) this.bucket(text.slice(at, end), text, at, end - at, out);
    const pair = pairEnd(text, end);
    for (let i = end; i < pair; i++) h = hash(h, text.charCodeAt(i));
    if (pair > end && seen[h] === 1) this.bucket(text.slice(at, pair), text, at, pair - at, out);
    return end;
  }

  private han(text: string, at: number, out: Match[]): void {
    let h = 0;
    for (let end = at; end < at + longestHan && isHan(text.charCodeAt(end)); end++) {
      h = hash(h, text.charCodeAt(end));
      if (this.seen[h] === 1) this.bucket(text.slice(at, end + 1), text, at, end + 1 - at, out);
    }
  }

  private bucket(key: string, text: string, at: number, skip: number, out: Match[]): void {
    let entries = this.table.get(key);
    if (entries === undefined) return;
    if (typeof entries === 'string') this.table.set(key, (entries = decode(key, entries)));
    const next = text.charCodeAt(at + skip);
    for (const entry of entries) {
      if (entry.first >= 0 && entry.first !== next) continue;
      const end = endOf(entry, text, at, at + skip);
      if (end >= 0) out.push({ start: at, end, targets: entry.targets });
    }
  }
}

/** End of the phrase that starts at `at`, its key at `from` already met; or −1. */
function endOf(entry: Entry, text: string, at: number, from: number): number {
  if (!text.startsWith(entry.head, from)) return -1;
  if (entry.wild === undefined) {
    const end = from + entry.head.length;
    return entry.endsWord && isWord(text.charCodeAt(end)) ? -1 : end;
  }
  entry.pattern ??= phrasePattern(entry.wild);
  entry.pattern.lastIndex = at;
  return entry.pattern.test(text) ? entry.pattern.lastIndex : -1;
}
