/**
 * Whose event a date is, judged by what would part them rather than by what may stand between: the thing, the
 * event word and the date belong together unless another deed, thing, date or clause comes in. English only;
 * Chinese word order leaves less in doubt (see roles.ts).
 */

import { gap, hull, type Span } from '../text/span.ts';
import { textBefore, textBetween } from './around.ts';
import { isInstrument } from './focus.ts';
import { groundOf, oblique, qualifies } from './oblique.ts';
import type { Utterance } from './utterance.ts';
import { ofOtherDeed } from './whose-day.ts';

/** What opens another clause, or relates the date to something else than the event. */
const parting =
  /[;|]|\b(?:after|before|since|until|till|when|while|whereas|because|although|though|if|unless|but|who|whose|where|so|than|ahead|following|despite|between|as of|days|weeks|months|years|prior|deadline|expir\w+|comment\w*|hearing\w*|interview\w*)\b/;

/** Past tenses that English forms without -ed, and present forms a date goes with. */
const irregular =
  /\b(?:said|told|met|began|became|came|went|gave|got|had|has|have|held|kept|left|made|put|ran|saw|sent|set|took|wrote|said|says|tells|found|built|spoke|struck|won|lost|paid|rose|fell|drew|grew|threw|brought|bought|sought|taught|thought|caught|stood|understood|led|read|hit|cut)\b/;

/** Forms in -ed that describe rather than tell. */
const descriptive =
  /\b(?:united|advanced|so-called|related|based|limited|integrated|unbiased|updated|revised|proposed|anticipated|awaited|detailed|wide-ranging|[a-z]+-[a-z]+ed|red|need|speed|indeed|embed|shed|bed|fed|titled|entitled|named|called|dubbed|dated|known|scheduled|slated|expected)\b/g;

/** The helpers that a passive or perfect takes: no deed of their own. */
const auxiliaries = /\b(?:was|were|is|are|been|be|being|had|has|have)\b/g;

const deed = (text: string): boolean => {
  const bare = text.replace(descriptive, ' ').replace(auxiliaries, ' ');
  return /\b[a-z]{3,}ed\b/.test(bare) || irregular.test(bare);
};

/** What goes on from a day. */
const lasting = /\b(?:in force|in effect|binding|operative|applied|enforceable|on the books)$/;

/** ", released on 13 January, took effect", ", after its amendment in March, takes effect": told by the way, between the commas. */
const byTheWay =
  /^["')]*, (?:which|after|since|before|first|originally|initially|as amended|[a-z]{3,}ed|drawn|written|made|set|put|sent)\b[^;]*, ((?:(?:was|were|is|are|has|had|will|would|did|does|not|been|be|only|finally|then|now|duly|formally|eventually) )*)$/;

/** Where an aside between the thing and its verb ends. "…, called for in an order, signed …": a bare participle is no verb of the thing. */
const asideEnd = (u: Utterance, at: Span, cue: Span): number => {
  const aside = at.end <= cue.start && byTheWay.exec(u.text.slice(at.end, cue.start));
  const finite = aside && (aside[1] || !/ed$/.test(u.text.slice(cue.start, cue.end)));
  return finite ? cue.start : at.end;
};

/** Another thing of the kind that has events, or another date, inside the stretch. */
const crowded = (u: Utterance, whole: Span, at: Span, cue: Span, value: Span): boolean => {
  const past = asideEnd(u, at, cue);
  const within = (s: Span): boolean => s.start >= whole.start && s.end <= whole.end;
  const own = u.mentions.find((m) => m.start === at.start)?.entity.id;
  return (
    u.mentions.some(
      (m) =>
        within(m) &&
        !m.weak &&
        m.start !== at.start &&
        !groundOf(u, at, m) &&
        (m.foreign || (isInstrument(m.entity) && m.entity.id !== own)),
    ) ||
    u.values.some(
      (v) =>
        within(v) &&
        ((v.type === 'date' &&
          v.start !== value.start &&
          !(at.end <= v.start && v.end <= past && past <= value.start) &&
          gap(v, cue) <= gap(value, cue)) ||
          (v.type === 'identifier' &&
            !u.mentions.some((m) => m.start <= v.start && v.end <= m.end))),
    )
  );
};

/** "The Plan was called for by an order signed in January": something else that can be signed stands nearer. */
const otherThing =
  /\b(?:an?|another|its|his|their|new|separate|later|earlier) (?:[a-z-]+ ){0,2}(?:orders?|memorand\w+|memos?|laws?|bills?|rules?|guidance|reports?|statements?|requests?|notices?|proclamations?|agreements?|polic\w+|drafts?|amendments?|plans?|comments|analys[ei]s|findings|stud(?:y|ies)|papers?|articles?|responses?|reviews?)\b/;

/** After the event word comes something that it acts on, and that is not the thing: "the Plan had NIST publish guidance". */
const otherObject = (u: Utterance, cue: Span, value: Span): boolean => {
  const text = u.text.slice(cue.end, value.start > cue.end ? value.start : cue.end + 30);
  return (
    /^ (?:an?|the|its|their|his|her|new|guidance|rules|proposals|two|three|more|draft|it|that|to|for|about)\b/.test(
      text,
    ) &&
    !/^ (?:the (?:morning|afternoon|evening|same)|to (?:great |much )?(?:fanfare|acclaim|applause))/.test(
      text,
    )
  );
};

/** "Anthropic, which signed the Accord, published …": the object of an aside does nothing further. */
const inAside = (u: Utterance, at: Span): boolean =>
  /\b(?:who|which|that)(?: had| has| have)? [a-z]+ (?:the |its |an? |"|\()*$/.test(
    u.text.slice(Math.max(0, at.start - 40), at.start),
  );

/** What stands between event word and its object: a noun phrase, with no preposition that makes it another's. */
const nounPhrase = (text: string): boolean =>
  text.length <= 70 &&
  !/\b(?:of|on|for|about|under|implementing|with|in|from|against|regarding|to|by|at|that|which|and|or)\b/.test(
    text.replace(/\b(?:at last|in full|to much fanfare|and final)\b/g, ' '),
  );

/** "Since its release on 23 July, the Plan …", "took effect on its signing, 23 July": the event of the one thing that the sentence is about. */
const itsOwn = (u: Utterance, at: Span, cue: Span, value: Span): boolean =>
  value.start >= cue.end &&
  /\b(?:its|upon|on) (?:public |official |formal )?$/.test(textBefore(u, cue, 24)) &&
  /^(?:ing|ature|ance|ase|ation)?,? ?(?:on |in |\()?$/.test(textBetween(u, cue, value)) &&
  !u.mentions.some(
    (m) =>
      !m.weak &&
      isInstrument(m.entity) &&
      m.start !== at.start &&
      m.entity.id !== u.mentions.find((x) => x.start === at.start)?.entity.id,
  );

/** The event that `cue` names happened to the thing at `at`, and `value` dates it; undefined where something parts them. */
export function eventNear(u: Utterance, at: Span, cue: Span, value: Span): boolean {
  if (u.lang === 'zh' || (value.start < cue.end && value.end > cue.start)) return false;
  if (ofOtherDeed(u, cue, value)) return false;
  const whole = hull(hull(at, cue), value);
  if (itsOwn(u, at, cue, value)) return !qualifies(u, at);
  if (whole.end - whole.start > 170 || crowded(u, whole, at, cue, value)) return false;
  if (qualifies(u, at)) return false;
  const toCue =
    asideEnd(u, at, cue) === at.end || value.start < cue.end ? textBetween(u, at, cue) : ' ';
  // "In force in China since …": the day from which it lasts.
  const toValue = lasting.test(u.text.slice(cue.start, cue.end))
    ? textBetween(u, cue, value).replace(/\b(?:since|as of) $/, '')
    : textBetween(u, cue, value);
  if (parting.test(toValue) || deed(toValue) || toValue.length > 80) return false;
  // "Held on 12 May that the release withdrawing the rule …": the day is of what was held.
  if (value.end <= cue.start && /\b(?:that|which)\b/.test(toValue)) return false;
  if (at.end <= cue.start)
    return (
      !oblique(u, at) &&
      !inAside(u, at) &&
      !otherThing.test(toCue) &&
      toCue.length <= 90 &&
      !parting.test(toCue) &&
      !deed(toCue) &&
      !otherObject(u, cue, value)
    );
  return value.start >= at.end || value.end <= cue.start
    ? nounPhrase(toCue) && !deed(toCue)
    : false;
}
