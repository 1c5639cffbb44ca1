/** Widens the English words of a topic by a thesaurus (lexicon/synonyms.yaml): what a line's word covers, all of its words meet. */

export interface EnglishLine {
  readonly words: readonly string[];
  readonly exact: ReadonlySet<string>;
  /** Beginnings of its starred single words. */
  readonly stems: readonly string[];
}

export function englishLine(line: string): EnglishLine {
  const words = line.split('|');
  return {
    words,
    exact: new Set(words),
    stems: words.flatMap((w) => (/^[a-z]{4,}\*$/i.test(w) ? w.slice(0, -1).toLowerCase() : [])),
  };
}

/** A starred word of the topic is covered only by a beginning that is no longer. */
const covers = ({ exact, stems }: EnglishLine, one: string): boolean => {
  if (exact.has(one)) return true;
  if (!/^[a-z]+\*?$/i.test(one)) return false;
  const stem = one.replace('*', '').toLowerCase();
  return stems.some((s) => stem.startsWith(s));
};

/** A topic's alternatives with all that says the same as one of them. */
export function widenedEn(alternatives: string, lines: readonly EnglishLine[]): string {
  const own = alternatives.split('|').map((one) => one.trim());
  const more = lines.filter((line) => own.some((one) => covers(line, one)));
  return more.length === 0
    ? alternatives
    : [...new Set([...own, ...more.flatMap((line) => line.words)])].join('|');
}
