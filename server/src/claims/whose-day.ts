/** Days that stand behind an event word and are of something else. */

import type { Span } from '../text/span.ts';
import { textAfter, textBefore, textBetween } from './around.ts';
import type { Utterance } from './utterance.ts';

/** "Revoked EO 14141, a Biden order of January 14, 2025": the day is the order's, not of what befell it. */
const ownDay = (u: Utterance, value: Span): boolean =>
  u.lang === 'en' &&
  /\b(?:order|memo|memorandum|law|rule|act|plan|framework|statute|directive|version) (?:of|dated|from) $/.test(
    textBefore(u, value, 30),
  );

/** "After OSTP published the Plan, OpenAI praised it on July 24": the day is of what came after. */
const beforehand = (u: Utterance, cue: Span, value: Span): boolean =>
  u.lang === 'en' &&
  cue.end <= value.start &&
  /(?:^|[.;] )(?:shortly |soon |just |right )?(?:after|following|once|when|as soon as|before|until)\b[^,;]*$/.test(
    u.text.slice(0, cue.start),
  ) &&
  /,(?! ?(?:on |in |dated )?(?:[a-z]+day,? )?$)/.test(textBetween(u, cue, value));

/** "The institute, created in late 2023, was renamed …": the day is of what is told by the way. */
const asideDay = (u: Utterance, cue: Span, value: Span): boolean =>
  u.lang === 'en' &&
  value.end <= cue.start &&
  /, (?:[a-z]{3,}ed|set up|begun|built)\b[^,;.]{0,60} (?:in|on) $/.test(textBefore(u, value, 80)) &&
  /^["')]*, (?:(?:was|were|is|has|had|been|later|then|since|formally|officially) )+$/.test(
    textBetween(u, value, cue),
  );

/** The day is of something that the sentence tells beside the event. */
export const ofOtherDeed = (u: Utterance, cue: Span, value: Span): boolean =>
  (ownDay(u, value) && cue.end <= value.start) ||
  beforehand(u, cue, value) ||
  asideDay(u, cue, value);

/** "Published on 28 July, EO 14318 revoked …", 于2023年10月30日发布的……已被撤销: the day stands by a word of its own. */
export const bySelf = (u: Utterance, cue: Span, value: Span): boolean =>
  (/^(?:发布|签署|颁布|出台|公布|签发|通过|提出)的/.test(textAfter(u, value, 3)) &&
    cue.start !== value.end) ||
  (value.end <= cue.start &&
    /(?:^|, |and )(?:published|issued|signed|released|printed|unveiled|enacted)\b[^,;]{0,40}$/.test(
      textBefore(u, value, 60),
    ));
