/** Orders, bills and memos that a sentence gives by a number that the record does not know: EO 14028, HB 2094. */

import type { PolicyRecord } from '../record/record.ts';
import type { EntityKind } from '../record/types.ts';
import type { IdentifierValue } from '../values/types.ts';
import type { Focus } from './focus.ts';
import type { Utterance } from './utterance.ts';

const kindsOf: Readonly<Partial<Record<IdentifierValue['scheme'], readonly EntityKind[]>>> = {
  eo: ['order'],
  bill: ['law', 'bill'],
  nspm: ['memo'],
};

/** The kinds of such things in the sentence: what it or the next says of "the order" is said of that one. */
export const strangers = (record: PolicyRecord, u: Utterance): readonly EntityKind[] =>
  u.values.flatMap((v) =>
    v.type === 'identifier' && !record.byIdentifier(v.scheme, v.id)
      ? (kindsOf[v.scheme] ?? [])
      : [],
  );

/** The focus that they leave behind. */
export function ofStrangers(record: PolicyRecord, u: Utterance): Focus {
  const kinds = strangers(record, u);
  return kinds.length > 0
    ? Object.fromEntries([...kinds, 'last'].map((kind) => [kind, 'foreign']))
    : {};
}
