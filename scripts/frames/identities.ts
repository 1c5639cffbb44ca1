/** Numbers and titles that belong together: another order's number, transposed digits, another's title. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Entity, Lang } from '../../server/src/record/types.ts';
import { pick } from '../mutation/types.ts';
import { identity } from './names.ts';
import type { Filling, Slots } from './types.ts';

/** 14365 → 14356, M-25-21 → M-25-12; undefined where that is another's number, or the same. */
const transposed = (id: string | undefined, taken: ReadonlySet<string>): string | undefined => {
  const other = id?.replace(/(\d)(\d)$/, '$2$1');
  return other && other !== id && !taken.has(other) ? other : undefined;
};

const only = (slots: Slots, keys: readonly string[]): Slots =>
  Object.fromEntries(keys.flatMap((k) => (slots[k] ? [[k, slots[k]]] : [])));

export function identities(record: PolicyRecord, entity: Entity, lang: Lang): Filling[] {
  const schemes = (['eo', 'omb'] as const).filter((s) => entity.ids?.[s]);
  const [scheme] = schemes;
  if (!scheme || entity.lookalike) return [];
  const peers = record.data.entities.filter(
    (e) => e.id !== entity.id && e.ids?.[scheme] && record.known(e.id),
  );
  const other = pick(peers, entity.id);
  const slots = identity(record, entity, lang);
  const taken = new Set(record.data.entities.flatMap((e) => Object.values(e.ids ?? {})));
  const swapped = transposed(entity.ids?.[scheme], taken);
  const others = other ? identity(record, other, lang) : {};
  return [
    {
      subject: entity.id,
      attribute: 'identifier',
      fact: entity.id,
      slots,
      wrong: {
        'other-number': only(others, [scheme]),
        'other-title': only(others, ['title']),
        'other-fr': only(others, ['fr']),
        ...(swapped ? { transposed: { [scheme]: [swapped] } } : {}),
      },
    },
  ];
}
