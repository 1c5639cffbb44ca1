/** Days that stand behind an event word and are of something else. */

import type { Span } from '../text/span.ts';
import { textBefore, textBetween } from './around.ts';
import type { Utterance } from './utterance.ts';

/** "Revoked EO 14141, a Biden order of January 14, 2025": the day is the order's, not of what befell it. */
export const ownDay = (u: Utterance, value: Span): boolean =>
  u.lang === 'en' &&
  /\b(?:order|memo|memorandum|law|rule|act|plan|framework|statute|directive|version) (?:of|dated|from) $/.test(
    textBefore(u, value, 30),
  );

/** "After OSTP published the Plan, OpenAI praised it on July 24": the day is of what came after. */
export const beforehand = (u: Utterance, cue: Span, value: Span): boolean =>
  u.lang === 'en' &&
  cue.end <= value.start &&
  /(?:^|[.;] )(?:shortly |soon |just |right )?(?:after|following|once|when|as soon as|before|until)\b[^,;]*$/.test(
    u.text.slice(0, cue.start),
  ) &&
  /,(?! ?(?:on |in |dated )?(?:[a-z]+day,? )?$)/.test(textBetween(u, cue, value));
