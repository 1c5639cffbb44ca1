/** Orders and laws in their own words, as somebody pastes them into a draft. */

import type { PolicyRecord } from '../record/record.ts';
import { wordsOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

/** "The EO requires that … shall": told of an order, and not in its words ("this order"). */
const reports = (record: PolicyRecord, u: Utterance): boolean =>
  ['the-order', 'the-memo'].some((entry) =>
    wordsOf(record, u, entry).some((w) => !u.text.startsWith('this', w.start)),
  );

/** "The Secretary shall …": a text's own words; unless the sentence names it, which one's they are is not told. */
export const decrees = (record: PolicyRecord, u: Utterance): boolean =>
  wordsOf(record, u, 'decree').length > 0 && !reports(record, u);
