/** Two events of one thing in one breath: "was signed on 11 December and published on the 16th". */

import type { Span } from '../text/span.ts';
import { textBetween } from './around.ts';
import type { Utterance } from './utterance.ts';

const ownVerb =
  /\b(?:was|were|is|took|takes|entered|came|went|becomes?|became)\b|^["')]*(?: \([^)]{0,30}\))?, (?:first |only )?[a-z]+ed\b/;
const goesOn =
  /^,? (?:and|but)(?: then| later| subsequently| finally| formally| officially| only| was| is| were| has been| it| it was| will)* $/;
const itGoesOn = /^,? (?:and|but) it(?: then| later| was| is| has| will)* $/;

/** "Was signed on 11 December and published on", "signed the act in May, and it takes effect on": a second event of the thing. */
export const again = (u: Utterance, at: Span, cue: Span): boolean =>
  u.values.some(
    (v) =>
      v.type === 'date' &&
      v.start > at.end &&
      v.end < cue.start &&
      v.start - at.end <= 60 &&
      !/[;:]/.test(textBetween(u, at, v)) &&
      (itGoesOn.test(textBetween(u, v, cue)) ||
        (goesOn.test(textBetween(u, v, cue)) && ownVerb.test(textBetween(u, at, v)))),
  );
