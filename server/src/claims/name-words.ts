/**
 * Which instrument a phrase describes ("removing barriers to American AI leadership", "using AI against childhood
 * cancer") by the words of its names: their share of what the phrase says, rare words counting most (Spärck Jones 1972).
 * Words that no name holds count against every one; a thin margin describes nothing.
 */

import { contentWords } from '../record/linking.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind } from '../record/types.ts';
import { fold } from '../text/fold.ts';

/** Words that say of what kind a text is or when it came, not what it is on. */
const kindWords = contentWords(
  'executive orders directives actions memos memorandum guidance artificial intelligence president presidential ' +
    'american national new sweeping landmark recent latest controversial about against over term called known so-called inauguration day date same heels ' +
    'trump biden white house administration january february march april june july august september october november december',
  'en',
);

interface NameWords {
  readonly entities: readonly Entity[];
  readonly bags: readonly ReadonlySet<string>[];
  /** Of the names that people call them by: no titles. */
  readonly calls: readonly ReadonlySet<string>[];
  readonly rarity: ReadonlyMap<string, number>;
  readonly rarest: number;
}

/** English names only; Chinese ones are met as names more often (see loose-titles.ts). */
function indexNames(record: PolicyRecord, kind: EntityKind): NameWords {
  const entities = record.data.entities.filter((e) => e.kind === kind && record.known(e.id));
  const bagOf = (e: Entity, keep: (role: string) => boolean): Set<string> => {
    const forms = e.names.filter((n) => n.lang === 'en' && keep(n.role)).map((n) => n.form);
    return contentWords(fold(forms.join(' ; '), record.fold), 'en');
  };
  const bags = entities.map((e) => bagOf(e, () => true));
  const calls = entities.map((e) => bagOf(e, (role) => role !== 'title'));
  const rarest = Math.log(entities.length + 1);
  const holders = new Map<string, number>();
  for (const bag of bags) for (const w of bag) holders.set(w, (holders.get(w) ?? 0) + 1);
  const rarity = new Map(
    [...holders].map(([w, n]) => [w, Math.log((entities.length + 1) / n)] as const),
  );
  return { entities, bags, calls, rarity, rarest };
}

const indexes = new WeakMap<PolicyRecord, Map<EntityKind, NameWords>>();

function namesOf(record: PolicyRecord, kind: EntityKind): NameWords {
  const known = indexes.get(record) ?? new Map<EntityKind, NameWords>();
  indexes.set(record, known);
  const index = known.get(kind) ?? indexNames(record, kind);
  known.set(kind, index);
  return index;
}

export interface Described {
  readonly entity: Entity;
  /** Telling words of the phrase that its names hold. */
  readonly words: number;
  /** It is called by one of them, and not only titled so. */
  readonly called: boolean;
  /** No other's names hold any of them. */
  readonly sole: boolean;
  /** Of the weight of all that the phrase says. */
  readonly share: number;
}

/** Instruments of a kind by how much of a folded phrase their names hold, best first. */
export function byNameWords(record: PolicyRecord, phrase: string, kind: EntityKind): Described[] {
  const { entities, bags, calls, rarity, rarest } = namesOf(record, kind);
  const said = [...contentWords(phrase, 'en')].filter((w) => !kindWords.has(w));
  const whole = said.reduce((sum, w) => sum + (rarity.get(w) ?? rarest), 0);
  if (whole === 0) return [];
  return entities
    .map((entity, i): Described => {
      const held = said.filter((w) => bags[i]?.has(w));
      const met = held.reduce((sum, w) => sum + (rarity.get(w) ?? 0), 0);
      const called = held.some((w) => calls[i]?.has(w));
      const sole = held.every((w) => bags.every((bag, at) => at === i || !bag.has(w)));
      return { entity, words: held.length, called, sole, share: met / whole };
    })
    .filter((d) => d.words > 0)
    .sort((a, b) => b.share - a.share);
}

const enough = 0.7;
const ahead = 1.6;

/** The one instrument that a phrase describes, if its names hold most of it and no other's come near. */
export function describedBy(
  record: PolicyRecord,
  phrase: string,
  kind: EntityKind,
): Described | undefined {
  const [best, next] = byNameWords(record, phrase, kind);
  if (!best || (best.words < 2 && !best.called)) return undefined;
  if (best.share < enough || (next && best.share < ahead * next.share)) return undefined;
  return best;
}
