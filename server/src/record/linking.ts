/**
 * Links a sentence to the provision it speaks of by content words, where no topic was met in full: inverse
 * document frequency over the record's own summaries and titles, in both languages. Thin margins abstain.
 * The weighting is Spärck Jones's (1972); coverage and margin are what decide, not the score itself.
 */

import { type FoldTable, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Lang, Provision } from './types.ts';

export interface LinkedProvision {
  readonly at: number;
  /** Share of the provision's weight that the sentence covers, 0 to 1. */
  readonly coverage: number;
}

const stop = new Set(
  'the a an of to and in for on with by that this from as at its their is are be or it not which who into has have will should must such any all other through under than them they was were also can may more made make use used using federal agencies agency government including ensure related'.split(
    ' ',
  ),
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

interface LinkIndex {
  readonly idf: ReadonlyMap<string, number>;
  /** Words of each provision's summary and title. */
  readonly bags: readonly ReadonlySet<string>[];
  /** What those weigh. */
  readonly weights: readonly number[];
  /** Provisions that hold a word in summary, title or topic. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

const bagsOf = (texts: readonly string[], table: FoldTable, lang: Lang): Set<string>[] =>
  texts.map((text) => contentWords(fold(text, table), lang));

/** Index over provisions, built when first asked. */
export class Linker {
  private readonly provisions: readonly Provision[];
  private readonly table: FoldTable;
  private readonly indexes = new Map<Lang, LinkIndex>();

  constructor(provisions: readonly Provision[], table: FoldTable) {
    this.provisions = provisions;
    this.table = table;
  }

  /** Provisions by coverage, best first; at most `limit`. `bonus` adds weight to some. */
  link(
    words: ReadonlySet<string>,
    lang: Lang,
    among: (p: Provision) => boolean,
    limit = 4,
    bonus: ReadonlyMap<number, number> = new Map(),
  ): LinkedProvision[] {
    const { idf, weights, holders } = this.index(lang);
    const met = new Map<number, number>(bonus);
    for (const w of words)
      for (const at of holders.get(w) ?? []) met.set(at, (met.get(at) ?? 0) + (idf.get(w) ?? 0));
    const out: LinkedProvision[] = [];
    for (const [at, weight] of met) {
      const whole = weights[at] ?? 0;
      if (weight > 0 && whole > 0 && among(this.provisions[at] as Provision))
        out.push({ at, coverage: Math.min(1, weight / whole) });
    }
    out.sort((a, b) => a.at - b.at);
    return out.sort((a, b) => b.coverage - a.coverage).slice(0, limit);
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
    const { holders, bags } = this.index(lang);
    const members = new Set(
      this.provisions.flatMap((p, at) =>
        p.instrument === instrument && p.lead.length > 0 ? [at] : [],
      ),
    );
    const local = (list: readonly number[]): number[] => list.filter((at) => members.has(at));
    const weigh = (list: readonly number[]): number => Math.log((members.size + 0.5) / list.length);
    const met = new Map<number, number>();
    for (const list of [...[...words].map((w) => holders.get(w) ?? []), ...bonus]) {
      const here = local(list);
      for (const at of here) met.set(at, (met.get(at) ?? 0) + weigh(here));
    }
    return [...met]
      .map(([at, weight]) => {
        const whole = [...(bags[at] ?? [])].reduce(
          (sum, w) => sum + weigh(local(holders.get(w) ?? [])),
          0,
        );
        return { at, coverage: Math.min(1, weight / (whole || 1)) };
      })
      .sort((a, b) => b.coverage - a.coverage || a.at - b.at);
  }

  /** Does the provision's summary, title or topic hold the word? */
  holds(at: number, word: string, lang: Lang): boolean {
    return this.index(lang).holders.get(word)?.includes(at) === true;
  }

  private index(lang: Lang): LinkIndex {
    const known = this.indexes.get(lang);
    if (known) return known;
    const bags = bagsOf(
      this.provisions.map((p) => `${p.title?.[lang] ?? ''} ${p.summary[lang]}`),
      this.table,
      lang,
    );
    // Drafts speak in a topic's synonyms as often as in the summary's words: they count as much as these.
    const topics = bagsOf(
      this.provisions.map((p) => (p.topic?.[lang] ?? []).join(' | ')),
      this.table,
      lang,
    );
    const holders = new Map<string, number[]>();
    bags.forEach((bag, at) => {
      for (const w of new Set([...bag, ...(topics[at] ?? [])]))
        holders.set(w, [...(holders.get(w) ?? []), at]);
    });
    const idf = new Map(
      [...holders].map(([w, at]) => [w, Math.log(bags.length / at.length)] as const),
    );
    const weights = bags.map((words, i) =>
      // Sections and pillars only hold actions; a provision without a lead has nobody to confuse.
      (this.provisions[i] as Provision).lead.length === 0
        ? 0
        : [...words].reduce((sum, w) => sum + (idf.get(w) ?? 0), 0),
    );
    const built = { idf, bags, weights, holders };
    this.indexes.set(lang, built);
    return built;
  }
}
