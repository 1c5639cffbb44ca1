/**
 * Links a sentence to the provision it speaks of by content words, where no topic was met in full: inverse
 * document frequency over the record's own summaries and titles, in both languages. Thin margins abstain.
 * The weighting is Spärck Jones's (1972); coverage and margin are what decide, not the score itself.
 */

import { type FoldTable, fold } from '../text/fold.ts';
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

/** Stems of English words, pairs of Chinese characters. */
export function contentWords(folded: string, lang: Lang): Set<string> {
  const out = new Set<string>();
  if (lang === 'en') {
    for (const word of folded.match(/[a-z][a-z-]{2,}/g) ?? [])
      for (const part of word.split('-'))
        if (part.length > 2 && !stop.has(part)) out.add(part.slice(0, 6));
    return out;
  }
  for (const run of folded.match(/[\u3400-\u9fff]{2,}/g) ?? [])
    for (let i = 0; i + 1 < run.length; i++) out.add(run.slice(i, i + 2));
  for (const word of folded.match(/[a-z]{2,}/g) ?? []) out.add(word);
  return out;
}

interface Indexed {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

interface LinkIndex {
  readonly idf: ReadonlyMap<string, number>;
  readonly items: readonly Indexed[];
  /** Provisions that hold a word. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** Index over provisions, built when first asked. */
export class Linker {
  private readonly provisions: readonly Provision[];
  private readonly table: FoldTable;
  private readonly indexes = new Map<Lang, LinkIndex>();

  constructor(provisions: readonly Provision[], table: FoldTable) {
    this.provisions = provisions;
    this.table = table;
  }

  /** Provisions by coverage, best first; at most `limit`. */
  link(
    words: ReadonlySet<string>,
    lang: Lang,
    among: (p: Provision) => boolean,
    limit = 4,
  ): LinkedProvision[] {
    const { idf, items, holders } = this.index(lang);
    const met = new Map<number, number>();
    for (const w of words)
      for (const at of holders.get(w) ?? []) met.set(at, (met.get(at) ?? 0) + (idf.get(w) ?? 0));
    const out: LinkedProvision[] = [];
    for (const [at, weight] of met) {
      const whole = items[at]?.weight ?? 0;
      if (weight > 0 && whole > 0 && among(this.provisions[at] as Provision))
        out.push({ at, coverage: weight / whole });
    }
    out.sort((a, b) => a.at - b.at);
    return out.sort((a, b) => b.coverage - a.coverage).slice(0, limit);
  }

  private index(lang: Lang): LinkIndex {
    const known = this.indexes.get(lang);
    if (known) return known;
    const bags = this.provisions.map((p) =>
      contentWords(fold(`${p.title?.[lang] ?? ''} ${p.summary[lang]}`, this.table), lang),
    );
    const uses = new Map<string, number>();
    for (const bag of bags) for (const w of bag) uses.set(w, (uses.get(w) ?? 0) + 1);
    const idf = new Map([...uses].map(([w, n]) => [w, Math.log(bags.length / n)] as const));
    const items = bags.map((words, i) => ({
      words,
      // Sections and pillars only hold actions; a provision without a lead has nobody to confuse.
      weight:
        (this.provisions[i] as Provision).lead.length === 0
          ? 0
          : [...words].reduce((sum, w) => sum + (idf.get(w) ?? 0), 0),
    }));
    const holders = new Map<string, number[]>();
    bags.forEach((bag, at) => {
      for (const w of bag) holders.set(w, [...(holders.get(w) ?? []), at]);
    });
    const built = { idf, items, holders };
    this.indexes.set(lang, built);
    return built;
  }
}
