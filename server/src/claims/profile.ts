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

/** The paragraph is far more like another of the kind: "the order" in it is hardly this one. */
export function outdone(
  record: PolicyRecord,
  paragraph: string,
  lang: Lang,
  { id, kind }: Entity,
): boolean {
  const ranked = likened(record, paragraph, lang, new Set([kind]), fewestToMean);
  const own = ranked.find((x) => x.id === id)?.share ?? 0;
  return (ranked[0]?.share ?? 0) >= ahead * own && ranked[0]?.id !== id;
}

interface Likeness {
  readonly id: string;
  readonly share: number;
}

interface Profile {
  readonly paragraph: string;
  readonly lang: Lang;
  /** Telling words in the paragraph. */
  readonly said: number;
  /** All instruments that hold any of them, best first. */
  readonly ranked: readonly (Likeness & { readonly kind: EntityKind })[];
}

/** Several rules ask after the same sentence, each for kinds of its own. */
const latest = new WeakMap<PolicyRecord, Profile>();

function profileOf(record: PolicyRecord, paragraph: string, lang: Lang): Profile {
  const known = latest.get(record);
  if (known?.paragraph === paragraph && known.lang === lang) return known;
  const made = profiled(record, paragraph, lang);
  latest.set(record, made);
  return made;
}

function profiled(record: PolicyRecord, paragraph: string, lang: Lang): Profile {
  const index = record.words.of('instruments', lang);
  const words = contentWords(paragraph, lang);
  const said = index.placesOf(words);
  const strange = (words.size - said.length) * Math.log(record.words.instruments.length);
  const whole = said.reduce(
    (sum, place) => sum + index.rarity(place),
    (lang === 'en' ? 1 : strangeInChinese) * strange,
  );
  const ranked = [...index.found(said)]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([at, weight]) => {
      const { id, kind } = record.entity(record.words.instruments[at] as string) as Entity;
      return { id, kind, share: weight / whole };
    });
  return { paragraph, lang, said: said.length, ranked };
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
): readonly Likeness[] {
  const { said, ranked } = profileOf(record, paragraph, lang);
  return said < fewest ? [] : ranked.filter(({ kind, share }) => share > 0 && kinds.has(kind));
}
