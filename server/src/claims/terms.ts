/** Terms of office, as the record has them of presidents and secretaries. */

import type { Fact, IsoDate } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** The terms that a person held; none where the record has none. */
export const termsOf = (r: Reading, person: string): Fact[] =>
  r.record
    .factsOf(person)
    .map((at) => r.record.factAt(at))
    .filter((f) => f.attribute === 'in-office');

/** Some day of the year or month, or the day itself, falls into the term; a day of handing over is both's. */
export const covers = ({ valid }: Fact, date: IsoDate): boolean =>
  (valid.from ?? '').slice(0, date.length) <= date &&
  date <= (valid.to ?? '9999').slice(0, date.length);
