/** The days on which a text came into the world: what dates and descriptions are held against. */

import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';

/** When an instrument was signed or issued, by all that the record says of it; at the record's precision. */
export const birthsOf = (record: PolicyRecord, id: string): IsoDate[] =>
  record
    .factsOf(id, 'date')
    .map((at) => record.factAt(at))
    .flatMap(({ attribute, value }) =>
      value.type === 'date' && (attribute === 'signed' || attribute === 'issued')
        ? [value.date]
        : [],
    );
