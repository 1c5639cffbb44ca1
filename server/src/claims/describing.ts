/** Descriptions that stand for an instrument: "the order that lets Justice sue states", 2026年6月的行政令. */

import type { PolicyRecord } from '../record/record.ts';
import type { EntityKind } from '../record/types.ts';
import type { Focus, Subject } from './focus.ts';
import { wordsOf } from './scope.ts';
import { meets } from './topics.ts';
import type { Mention, Utterance } from './utterance.ts';

/** Generic words that a description can hang on, by the kind they mean. */
const describable: Readonly<Record<string, EntityKind>> = { 'an-order': 'order', 'a-memo': 'memo' };

/** "The order that lets Justice sue states": a generic word and the topics of one instrument alone. */
export function described(record: PolicyRecord, u: Utterance): Subject[] {
  return Object.entries(describable).flatMap(([entry, kind]): Subject[] => {
    const at = wordsOf(record, u, entry)[0];
    if (!at || u.mentions.some((m) => m.entity.kind === kind && !m.weak && !cites(m))) return [];
    const fits = record
      .describedBy(kind)
      .filter((i) => meets(u, record.index.about[i] ?? []) !== undefined);
    const [only] = fits;
    return fits.length === 1 && only !== undefined
      ? [{ id: record.entityAt(only).id, strength: 2, at }]
      : [];
  });
}

/** A place in the Federal Register is what is said of an instrument, not its name. */
const cites = (m: Mention): boolean =>
  m.identifier?.scheme === 'fr' || m.identifier?.scheme === 'frdoc';

/** 2026年6月的行政令: the month stands for any of its days. */
const days = (date: string): string[] =>
  date.length === 10
    ? [date]
    : Array.from({ length: 31 }, (_, i) => `${date}-${String(i + 1).padStart(2, '0')}`);

/** "Signed on June 2, 2026, the order …": the one instrument of the kind that bears the date. */
export function datedAs(record: PolicyRecord, u: Utterance, focus: Focus): Subject[] {
  const dates = u.values.filter(
    (v) =>
      v.type === 'date' &&
      !v.date.startsWith('0000') &&
      (v.date.length === 10 ||
        (v.date.length === 7 &&
          /^(?:的|签署的|签发的|发布的)/.test(u.text.slice(v.end, v.end + 4)))),
  );
  if (dates.length === 0) return [];
  return Object.entries(describable).flatMap(([entry, kind]): Subject[] => {
    const at = wordsOf(record, u, entry)[0];
    if (
      !at ||
      focus[kind] !== undefined ||
      u.mentions.some((m) => m.entity.kind === kind && !m.weak)
    )
      return [];
    const ids = new Set(
      dates.flatMap((v) =>
        v.type === 'date' ? days(v.date).flatMap((d) => record.bornOn(kind, d)) : [],
      ),
    );
    const [only] = ids;
    return ids.size === 1 && only ? [{ id: only, strength: 2, at }] : [];
  });
}
