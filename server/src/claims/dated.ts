/** A date that stands with a name as its own: "EO 14277 (April 28, 2025)", 2025年7月23日的《……》. */

import type { Span } from '../text/span.ts';
import { textAfter, textBefore, textBetween } from './around.ts';
import type { Utterance } from './utterance.ts';

const appositionEn = /^["')\]]*,? ?(?:\(|of |dated |signed (?:on )?|\[)(?:on |of )?$/;
/** 第14110号行政命令，1月23日另签……: a comma opens a clause of its own unless the date closes it. */
const closesZh = /^(?:签|发布|公布|颁布|印发|刊登|施行|生效|[,，。;；)）]|$)/;
const appositionZh = /^[》"']*(?:行政令|行政命令)?[（(，,]?$/;
const prefixedEn =
  /^,? ?(?:the |["'(])*(?:(?:executive )?(?:order|memo|memorandum|plan|rule|law|statute|framework|proclamation|declaration)(?: (?:on|about|for) (?!(?:the |an? |this )?(?:executive )?(?:order|memo|plan|rule|law|bill|act)\b)[a-z' -]{2,40}(?=,| [(]))?,? ?(?:["'(]|titled |entitled )*)?(?:executive order |eo )?(?:(?:omb|nist)(?:'s)? )?(?:memorandum |memo )?["'(]?$/;

/** "The fact sheet on EO 14319, dated …": the day is of what was written about it. */
const aboutIt =
  /\b(?:repeal|replacement|amendment|delay|revision|fact sheet|summary|analysis|report|guide|release|article|alert|explainer|note|brief|briefing|hearing|statement|comments?|page|post|overview|review|letter|speech|remarks|event|panel|webinar|call) (?:for|on|of|to|about|accompanying|regarding) (?:the |"|')*$/;

/** What stands between a name and a date, without other names of the same thing: "EO 14277, Advancing … (April 23, 2025)". */
function withoutOwnNames(u: Utterance, at: Span, value: Span): string {
  const own = u.mentions.find((m) => m.start === at.start)?.entity.id;
  const [from, to] = at.end <= value.start ? [at.end, value.start] : [value.end, at.start];
  let text = u.text.slice(from, to);
  for (const m of u.mentions)
    if (own && m.entity.id === own && m.start >= from && m.end <= to)
      text = text.replace(u.text.slice(m.start, m.end), '');
  return text.replace(/^["']*[,:]? ?["']+(?=,? ?[([])/, '').replace(/^, (?=\()/, ' ');
}

/** "“Advancing …” (EO 14277, Apr. 23, 2025)": a comma inside the brackets that the date closes. */
const bracketed = (u: Utterance, at: Span, value: Span): boolean =>
  /\([^()]{0,12}$/.test(textBefore(u, at, 14)) &&
  /^,? (?:signed |issued |dated |of )?$/.test(textBetween(u, at, value)) &&
  /^ ?[);]/.test(textAfter(u, value, 2)) &&
  !/\b(?:revok|rescind|repeal|replac|supersed|cancel)[a-z]*\b[^.;]*$/.test(textBefore(u, at, 90));

/** "EO 14277 (April 28, 2025)", "the July 23, 2025 AI Action Plan", 2025年7月23日的《……》. */
export function dated(u: Utterance, at: Span, value: Span): boolean {
  const text = withoutOwnNames(u, at, value);
  if (u.lang === 'en' && value.start >= at.end && bracketed(u, at, value)) return true;
  // "The repeal of SB 24-205, signed on …": the repeal was.
  if (
    /\b(?:repeal|rescission|revocation|replacement|amendment) of [^,;.]{0,14}$/.test(
      textBefore(u, at, 40),
    )
  )
    return false;
  if (value.start >= at.end && aboutIt.test(textBefore(u, at, 60))) return false;
  // "Replaces the memorandum of October 24, 2024": the date says which one is meant, a new one.
  if (/^ (?:of|dated) $/.test(text) && !u.mentions.some((m) => m.start === at.start && !m.weak))
    return false;
  if (value.start >= at.end)
    return u.lang === 'zh'
      ? appositionZh.test(text) && (!/[,，]/.test(text) || closesZh.test(textAfter(u, value, 4)))
      : appositionEn.test(text);
  return u.lang === 'zh'
    ? /^(?:的)[《"]?$/.test(text)
    : prefixedEn.test(text) &&
        (!/^,|,.*,/.test(text) || (/^,[^,]*$/.test(text) && ownersDay(u, value)));
}

/** "The President's January 20, 2025, Executive Order 14148": the comma only closes the year. */
const ownersDay = (u: Utterance, value: Span): boolean =>
  /(?:'s|\b(?:his|her|their)) $/.test(textBefore(u, value, 8)) &&
  /\d{4}$/.test(u.text.slice(value.start, value.end));
