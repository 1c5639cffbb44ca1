/** How a vote went: the tally told is not the tally counted. */

import type { Judgement } from '../claims/judgement.ts';
import type { Agreement } from '../claims/pairing.ts';
import type { Reading } from '../claims/reading.ts';
import type { Fact } from '../record/types.ts';
import type { TallyValue } from '../values/types.ts';
import { judgeMeasures } from './measures.ts';

/** "Struck by 99 to 1" and "1-99 against keeping it" are one vote. */
function agreement({ n, noes }: TallyValue, { value }: Fact): Agreement | undefined {
  if (value.type !== 'vote') return undefined;
  const same = [value.ayes, value.noes].includes(n) && [value.ayes, value.noes].includes(noes);
  return same && n + noes === value.ayes + value.noes ? 'same' : 'differs';
}

/** `99-1`, `99 to 1`, 99比1 after the sample. */
const tallyLike = (sample: string, { value }: Fact): string | undefined =>
  value.type === 'vote'
    ? sample.replace(/\d+/, String(value.ayes)).replace(/\d+(?=\D*$)/, String(value.noes))
    : undefined;

/** Judges the tallies of a sentence. */
export const votes = (r: Reading): Iterable<Judgement> =>
  judgeMeasures<TallyValue>(r, {
    type: 'vote',
    values: r.u.values.filter((v): v is TallyValue => v.type === 'tally'),
    compare: agreement,
    rewrite: tallyLike,
  });
