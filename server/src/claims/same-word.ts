/** Words that may mean another thing than the record's: one of a kind, or two bodies of one name. */

import { fold } from '../text/fold.ts';
import { textBefore } from './around.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './utterance.ts';

/** "One policy statement", 一份政策声明: some thing of that name, not the one the record knows. */
export const someSuch = (r: Reading, m: Mention): boolean =>
  r.u.lang === 'zh'
    ? /[一两二三几多数][份项个部道条则]$/.test(textBefore(r.u, m, 2))
    : /\b(?:an?|one|two|three|four|another|other|some|any|several)(?: new| general| separate)? $/.test(
        textBefore(r.u, m, 20),
      );

/** 国务院 is the State Council as well as the State Department. */
export const namesOne = (r: Reading, m: Mention, ids: readonly string[]): boolean =>
  ids.some((id) =>
    r.record
      .entity(id)
      ?.names.some((n) => fold(n.form, r.record.fold) === r.u.text.slice(m.start, m.end)),
  );
