/** Whether a word of doing is passive: "was revoked by", 由……发布, and words that the doer follows by themselves. */

import type { Span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import type { Utterance } from './utterance.ts';

/** 依第14179号行政令制定: the cue is itself what the agent follows. */
export const basisZh = (u: Utterance, cue: Span): boolean =>
  u.lang === 'zh' && /^(?:系?依据?|根据|按照|依照|依第)$/.test(u.text.slice(cue.start, cue.end));

export function passive(u: Utterance, cue: Span): 'by' | 'bare' | 'no' {
  if (basisZh(u, cue)) return 'by';
  // 是为落实……而发: the purpose is told, and nobody's deed by another.
  if (u.lang === 'zh' && /为了?$/.test(textBefore(u, cue, 2))) return 'no';
  if (u.lang === 'zh')
    return /(?:被|由|经|遭|为|系|是依|是据|是按|是根据|依据|根据)[^,。;]{0,36}$/.test(
      textBefore(u, cue, 38),
    ) ||
      // 《……》是拜登签署的: what it is said to be is a deed.
      (/是[^,。;的]{1,20}$/.test(textBefore(u, cue, 22)) && /^的/.test(textAfter(u, cue, 1)))
      ? 'by'
      : 'no';
  // "Was wiped out on Inauguration Day by …": when it was done may stand between.
  if (
    /^(?: into law|,? and [a-z]+)?(?: (?:on|in|during|that|the same|earlier|later) [^.;:()]{2,30}?)? by\b/.test(
      textAfter(u, cue, 52),
    )
  )
    return 'by';
  // "The Genesis Mission was launched through EO 14363".
  if (
    /\b(?:was|were|been|being|is|are)(?: [a-z]+ly)? $/.test(textBefore(u, cue, 24)) &&
    /^ (?:through|via) (?:the )?(?:executive order|eo|e\.o\.|memorandum|nspm)\b/.test(
      textAfter(u, cue, 32),
    )
  )
    return 'by';
  // "Drawn up pursuant to EO 14179": the cue is itself the "by".
  if (
    /^(?:pursuant to|under|response to|stem[a-z]* from|comes from|came from|grew out of|root[a-z]* in|owe[a-z]*\b.*|back to)$/.test(
      u.text.slice(cue.start, cue.end),
    )
  )
    return 'by';
  // "Owes its existence to …", "bears the signature of …": a noun that the agent follows.
  if (
    /^(?:signatures?|origins?|roots?|birth|existence)$/.test(u.text.slice(cue.start, cue.end)) &&
    !/\bg[ai]v(?:e|es|ing) $/.test(textBefore(u, cue, 8)) &&
    (/^ (?:in|to) /.test(textAfter(u, cue, 4)) ||
      /\b(?:bears?|bearing|carries|carrying|with|under|over) the $/.test(textBefore(u, cue, 14)))
  )
    return 'by';
  return /\b(?:was|were|been|being|is|are|be)(?: [a-z]+ly)? $/.test(textBefore(u, cue, 24))
    ? 'bare'
    : 'no';
}
