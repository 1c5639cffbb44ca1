/** What a text is said to be on: "the executive order on state AI laws", "EO 14319 (woke AI)", "the data center permitting order". */

import { type Span, span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

const linking =
  /^["')\]]*(?:'s)?(?: ?\([^()]{0,24}\))?,? (?:on|about|regarding|concerning|addressing|dealing with|deals with|aimed at|targeting|targets|governing|covering|covers|for|to|titled|entitled|called|launching|promoting|limiting|curbing|restricting) (?:the |an? |its |"|“)*/;
const bracket = /^ ?\(["“]?(?=[a-z])/;
/** Where a phrase ends: another clause, a verb of the sentence, an aside. */
const closing =
  /,(?! (?:[a-z-]+, )?(?:and|or) )|[;:.()[\]|\u2014]|(?<= )(?:(?!unbiased|advanced|united|limited|trusted|unmanned|related)[a-z]{3,}ed|told|made|put|left|led|sent|says?|said|has|have|had|is|are|was|were|will|would|may|must|should|directs?|directed|requires?|required|gives?|gave|sets?|signed|issued|released|published|which|that|who|when|after|before|since|in|by|from|under|as|tells?|implements?|carries|responds|stems|fulfil+s|traces|builds|answers|supersedes|rescinds|replaces|applies|seeks|aims|asks|bars|bans|preempts|blocks|goes|gets|makes|puts|leaves|lets|calls?|drew|draws|came|comes|instructs?|tasks?|tasked|creates?|created|establish\w+|orders?|ordered|revok\w+|took|takes)(?= )|(?<= )on (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))/;

/** The phrase behind a head, up to where the sentence goes on. */
export function phraseAfter(u: Utterance, head: Span): Span | undefined {
  const rest = u.text.slice(head.end, head.end + 140);
  const led = linking.exec(rest) ?? bracket.exec(rest);
  if (!led) return undefined;
  const start = head.end + led[0].length;
  const text = u.text.slice(start, start + 90);
  const length = closing.exec(` ${text}`)?.index ?? text.length + 1;
  return length > 3 ? span(start, start + length - 1) : undefined;
}

const premodifier =
  /(?:\b(?:the|an?|this|that|his|its|their|president|trump|biden|administration)(?:'s)? )((?:[a-z"“”'-]+ ){1,6})$/;

/** The words before a head that say which: "the data center permitting ". */
export function phraseBefore(u: Utterance, head: Span): Span | undefined {
  const found = premodifier.exec(u.text.slice(Math.max(0, head.start - 70), head.start))?.[1];
  return found ? span(head.start - found.length, head.start) : undefined;
}

/** All that is said of what the head is on. */
export const phrasesOf = (u: Utterance, head: Span): Span[] =>
  [phraseBefore(u, head), phraseAfter(u, head)].filter((s) => s !== undefined);
