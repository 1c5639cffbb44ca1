/**
 * Which instrument a generic word means ("the new order", 该法案, 新规) in a draft that has named none of its kind:
 * the one whose own words, in all that the record says of it, the paragraph holds far more of than any other's.
 * Weights are inverse document frequencies over the instruments (Spärck Jones 1972); a thin margin names nobody.
 */

import { contentWords } from '../record/linking.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind, Lang } from '../record/types.ts';
import { goneAt } from './status.ts';

/** A share of the paragraph's words that names an instrument, and how far it must be ahead of the next. */
const enough = 0.45;
const ahead = 1.5;
/** Chinese is read in pairs of characters, most of which cross words and are strange whatever is told: they weigh less. */
const strangeInChinese = 0.2;
/** A paragraph of fewer telling words ("The rule was published in August", 该法于2026年9月1日施行) fits whichever is nearest. */
const fewestToMean = 7;

/** The instrument of the kinds that the paragraph can only mean, if one is far ahead. */
export function meant(
  record: PolicyRecord,
  paragraph: string,
  lang: Lang,
  kinds: ReadonlySet<EntityKind>,
  among?: (id: string) => boolean,
): string | undefined {
  const horizon = record.meta.horizon;
  // What is gone is spoken of by name or signer; "the new order" is one in force.
  const allowed = among ?? ((id) => !goneAt(record.entity(id) as Entity, horizon));
  const ranked = likened(record, paragraph, lang, kinds, fewestToMean);
  const [best, next] = ranked.filter((x) => allowed(x.id));
  if (!best || best.share < enough || (next && best.share < ahead * next.share)) return undefined;
  return best.id;
}

/**
 * Share of the paragraph's telling words that an instrument's own words hold, best first, among the kinds.
 * Fewer such words than `fewest` liken it to nothing.
 */
export function likened(
  record: PolicyRecord,
  paragraph: string,
  lang: Lang,
  kinds: ReadonlySet<EntityKind>,
  fewest = 1,
): { id: string; share: number }[] {
  const { places, holders, rarity } = record.words.of('instruments', lang);
  const words = [...contentWords(paragraph, lang)];
  const said = words.flatMap((w) => places.get(w) ?? []);
  if (said.length < fewest) return [];
  const strange = (words.length - said.length) * Math.log(record.words.instruments.length);
  const whole = said.reduce(
    (sum, w) => sum + (rarity[w] as number),
    (lang === 'en' ? 1 : strangeInChinese) * strange,
  );
  const met = new Map<number, number>();
  for (const w of said)
    for (const at of holders[w] ?? []) met.set(at, (met.get(at) ?? 0) + (rarity[w] as number));
  const out: { id: string; share: number }[] = [];
  record.words.instruments.forEach((id, at) => {
    const share = (met.get(at) ?? 0) / whole;
    if (share > 0 && kinds.has((record.entity(id) as Entity).kind)) out.push({ id, share });
  });
  return out.sort((a, b) => b.share - a.share);
}
