/** How much of a short Chinese description the names, summaries and subject matter of instruments hold. */

import { placedWords } from '../record/linking.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind } from '../record/types.ts';

/** What two characters weigh that nothing in the record holds, against a word that one instrument alone has. */
const strangeness = 0.6;

const han = /[\u3400-\u9fff]/;

/**
 * Shares of a description's words, weighted by how few instruments hold each, best first, among the kinds. Most pairs
 * of characters cross words, so strange are only those characters that no known pair covers.
 */
export function headlineShares(
  record: PolicyRecord,
  words: string,
  kinds: ReadonlySet<EntityKind>,
): { id: string; share: number }[] {
  const index = record.words.of('headlines', 'zh');
  const ids = record.words.instruments;
  const covered = new Set<number>();
  const said = new Set<number>();
  for (const { word, start, end } of placedWords(words, 'zh')) {
    const place = index.place(word);
    if (place === undefined) continue;
    said.add(place);
    for (let i = start; i < end; i++) covered.add(i);
  }
  const strange = [...words].filter((c, i) => han.test(c) && !covered.has(i)).length;
  const whole = [...said].reduce(
    (sum, w) => sum + index.rarity(w),
    (strangeness * strange * Math.log(ids.length)) / 2,
  );
  return [...index.found(said)]
    .map(([at, weight]) => ({ id: ids[at] as string, share: weight / whole }))
    .filter(({ id, share }) => share > 0 && kinds.has((record.entity(id) as Entity).kind))
    .sort((a, b) => b.share - a.share);
}
