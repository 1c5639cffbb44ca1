/** Finds the record's phrases in folded text: one pass, keyed by first word, whatever the record's size. */

/** Pattern, then its targets: ≥ 0 a group, even < 0 a name, odd < 0 a name error. */
export type PhraseEntry = [pattern: string, ...targets: number[]];

/** Alternatives, each a list of groups that must all be met. Empty: no topic of its own. */
export type TopicPlan = readonly (readonly number[])[];

export interface FactPlan {
  readonly topic: TopicPlan;
  readonly noun?: TopicPlan;
  readonly members?: readonly number[];
  readonly intruders?: readonly number[];
}

export interface PhraseIndex {
  readonly words: Readonly<Record<string, PhraseEntry[]>>;
  readonly stems: Readonly<Record<string, PhraseEntry[]>>;
  readonly han: Readonly<Record<string, PhraseEntry[]>>;
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

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly target: number;
}

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const isHan = (code: number): boolean => code >= 0x2e80 && code !== 0xfffc && code < 0xff00;

/** Hyphen and space are one to a phrase, as are brackets around a Chinese title. */
export const phraseText = (folded: string): string => folded.replaceAll('-', ' ');

/** Where a phrase is filed: its first word, the stem of a first word that ends in `*`, or its first characters. */
export function phraseKey(text: string): { table: 'words' | 'stems' | 'han'; key: string } | undefined {
  const word = /^[a-z0-9]+/.exec(text)?.[0];
  if (word) {
    if (text.charAt(word.length) === '*') return { table: 'stems', key: word.slice(0, 3) };
    return { table: 'words', key: word };
  }
  if (!isHan(text.charCodeAt(0))) return undefined;
  return { table: 'han', key: isHan(text.charCodeAt(1)) ? text.slice(0, 2) : text.charAt(0) };
}

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase with `*` or `…` as a sticky expression. */
function phrasePattern(text: string): RegExp {
  const parts = text.split('…').map((part) =>
    escape(part.trim()).replaceAll('\\*', '[a-z0-9]*'));
  const latin = (left: string, right: string): boolean => /[a-z0-9*\]]$/.test(left) && /^[a-z0-9]/.test(right);
  const source = parts.reduce((left, right) =>
    latin(left, right) ? `${left}(?:[ ,]+[^ ,.;:]+){0,4}?[ ,]+${right}` : `${left}[^。;!?]{0,8}?${right}`);
  const last = text.charAt(text.length - 1);
  return new RegExp(isWord(last.charCodeAt(0)) ? `${source}(?![a-z0-9])` : source, 'y');
}

/** Scanner over one phrase index. `add` receives each hit; hits of one place come in no set order. */
export class Scanner {
  private readonly index: PhraseIndex;
  private readonly patterns = new Map<string, RegExp>();

  constructor(index: PhraseIndex) {
    this.index = index;
  }

  scan(folded: string): Hit[] {
    const text = phraseText(folded);
    const hits: Hit[] = [];
    const { words, stems, han } = this.index;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isWord(code)) {
        let end = i + 1;
        while (end < text.length && isWord(text.charCodeAt(end))) end++;
        this.bucket(words[text.slice(i, end)], text, i, hits);
        if (end - i > 2) this.bucket(stems[text.slice(i, i + 3)], text, i, hits);
        if (end - i > 1) this.bucket(stems[text.slice(i, i + 2)], text, i, hits);
        i = end - 1;
      } else if (isHan(code)) {
        this.bucket(han[text.slice(i, i + 2)], text, i, hits);
        this.bucket(han[text.charAt(i)], text, i, hits);
      }
    }
    return hits;
  }

  private bucket(entries: PhraseEntry[] | undefined, text: string, at: number, hits: Hit[]): void {
    if (!entries || !Array.isArray(entries)) return;
    for (const entry of entries) {
      const end = this.match(entry[0], text, at);
      if (end < 0) continue;
      for (let t = 1; t < entry.length; t++) hits.push({ start: at, end, target: entry[t] as number });
    }
  }

  /** End of the phrase at `at`, or −1. */
  private match(phrase: string, text: string, at: number): number {
    if (!phrase.includes('*') && !phrase.includes('…')) {
      if (!text.startsWith(phrase, at)) return -1;
      const end = at + phrase.length;
      return isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(end)) ? -1 : end;
    }
    let pattern = this.patterns.get(phrase);
    if (!pattern) this.patterns.set(phrase, (pattern = phrasePattern(phrase)));
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }
}
