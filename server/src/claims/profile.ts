/**
 * Which instrument a generic word means ("the new order", 该法案, 新规) in a draft that has named none of its kind:
 * the one whose own words, in all that the record says of it, the paragraph holds far more of than any other's.
 * Weights are inverse document frequencies over the instruments (Spärck Jones 1972); a thin margin names nobody.
 */

import { instrumentKinds } from '../record/kinds.ts';
import { contentWords } from '../record/linking.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind, Lang } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { goneAt } from './status.ts';

interface Profiles {
  readonly ids: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly words: readonly ReadonlySet<string>[];
  readonly rarity: ReadonlyMap<string, number>;
}

const kept = new WeakMap<PolicyRecord, Map<Lang, Profiles>>();

function textOf(record: PolicyRecord, id: string, lang: Lang): string {
  const facts = record.factsOf(id).map((i) => record.data.facts[i]?.says[lang] ?? '');
  const provisions = record.provisionsOf(id).map((p) => p.summary[lang]);
  const entity = record.entity(id);
  const names = entity?.names.filter((n) => n.lang === lang).map((n) => n.form) ?? [];
  return [entity?.summary[lang] ?? '', ...names, ...facts, ...provisions].join(' ; ');
}

function profilesOf(record: PolicyRecord, lang: Lang): Profiles {
  const langs = kept.get(record) ?? new Map<Lang, Profiles>();
  kept.set(record, langs);
  const known = langs.get(lang);
  if (known) return known;
  const all = record.data.entities.filter(
    (e) => instrumentKinds.has(e.kind) && !e.lookalike && record.known(e.id),
  );
  const words = all.map((e) => contentWords(fold(textOf(record, e.id, lang), record.fold), lang));
  const uses = new Map<string, number>();
  for (const bag of words) for (const w of bag) uses.set(w, (uses.get(w) ?? 0) + 1);
  const built = {
    ids: all.map((e) => e.id),
    kinds: all.map((e) => e.kind),
    words,
    rarity: new Map([...uses].map(([w, n]) => [w, Math.log(all.length / n)] as const)),
  };
  langs.set(lang, built);
  return built;
}

/** A share of the paragraph's words that names an instrument, and how far it must be ahead of the next. */
const enough = 0.45;
const ahead = 1.5;

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
  const [best, next] = likened(record, paragraph, lang, kinds).filter((x) => allowed(x.id));
  if (!best || best.share < enough || (next && best.share < ahead * next.share)) return undefined;
  return best.id;
}

/** Share of the paragraph's telling words that an instrument's own words hold, best first, among the kinds. */
export function likened(
  record: PolicyRecord,
  paragraph: string,
  lang: Lang,
  kinds: ReadonlySet<EntityKind>,
): { id: string; share: number }[] {
  const { ids, kinds: kindOf, words, rarity } = profilesOf(record, lang);
  const said = [...contentWords(paragraph, lang)].filter((w) => rarity.has(w));
  const whole = said.reduce((sum, w) => sum + (rarity.get(w) ?? 0), 0);
  if (whole === 0) return [];
  const out: { id: string; share: number }[] = [];
  ids.forEach((id, i) => {
    if (!kinds.has(kindOf[i] as EntityKind)) return;
    let met = 0;
    for (const w of said) if (words[i]?.has(w)) met += rarity.get(w) ?? 0;
    if (met > 0) out.push({ id, share: met / whole });
  });
  return out.sort((a, b) => b.share - a.share);
}
