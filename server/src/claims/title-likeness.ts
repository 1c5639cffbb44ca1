/** Chinese titles vary by translator, so they are told apart by shared character pairs, not by equality. */

import type { PolicyRecord } from '../record/record.ts';
import type { Entity } from '../record/types.ts';
import { fold } from '../text/fold.ts';

/** Pairs of characters side by side, punctuation left out. */
export function pairsOf(folded: string): ReadonlySet<string> {
  const bare = folded.replace(/[^\u3400-\u9fffa-z0-9]/g, '');
  return new Set(
    Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)),
  );
}

/** Dice coefficient of two sets of character pairs, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((p) => b.has(p)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

const full: ReadonlySet<string> = new Set(['title', 'short', 'alias']);
/** 人工智能采购备忘录 says what a memo is on, as any memo on it might be called: no title. */
const description = /备忘录$/;
const kept = new WeakMap<Entity, readonly ReadonlySet<string>[]>();

function titlesOf(record: PolicyRecord, entity: Entity): readonly ReadonlySet<string>[] {
  const known = kept.get(entity);
  if (known) return known;
  const titles = entity.names
    .filter((n) => n.lang === 'zh' && full.has(n.role) && !description.test(n.form))
    .map((n) => pairsOf(fold(n.form, record.fold)));
  kept.set(entity, titles);
  return titles;
}

/** How near a title comes to the nearest of an entity's Chinese names, 0 to 1. */
export const nearness = (
  record: PolicyRecord,
  entity: Entity,
  title: ReadonlySet<string>,
): number => Math.max(0, ...titlesOf(record, entity).map((t) => likeness(t, title)));
