/** Who did it, where the order of words is not doer, deed and thing: clefts, relatives, gerunds, owners and means. */

import type { Span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import type { Mention, Utterance } from './utterance.ts';

/** "Revoked EO 14110 through EO 14148": by what it was done, right behind what it was done to. */
export const means = (
  u: Utterance,
  agents: readonly Mention[],
  patient: Mention | undefined,
): Mention | undefined =>
  patient &&
  agents.find(
    (a) =>
      a.start >= patient.end &&
      /^,? (?:through|via|by way of|by means of) (?:the |an? )?$/.test(
        u.text.slice(patient.end, a.start),
      ),
  );

/** "…, which EO 14319 called for", "as section 5(b) of EO 14179 directs": what is done stands before who does it. */
export const relative = (u: Utterance, agent: Mention, cue: Span): boolean =>
  u.lang === 'en' &&
  /\b(?:which|that|as)(?: (?:section|sec\.?) [\w()]+ of)? (?:the )?$/.test(
    textBefore(u, agent, 40),
  ) &&
  /^(?:["')]*[.,;:)]|$| (?:and|in|on|last|this|late|early|earlier)\b)/.test(textAfter(u, cue, 10));

/** 签署加州SB 53的是州长纽森: what is done first, who does it last. */
export const cleft = (u: Utterance, agents: readonly Mention[], cue: Span): Mention | undefined =>
  u.lang === 'zh'
    ? agents.find(
        (a) =>
          a.start > cue.end &&
          /^[^,。;]{2,60}(?:的|者)(?:机构|部门|单位|主体|官员|人|人士|文件)?(?:正是|就是|则是|是|为|系)[^,。;]{0,6}$/.test(
            u.text.slice(cue.end, a.start),
          ),
      )
    : undefined;

/** "In signing EO 14179, President Trump …": the doer follows the comma. */
export const gerund = (
  u: Utterance,
  agents: readonly Mention[],
  patient: Mention | undefined,
  cue: Span,
): Mention | undefined =>
  u.lang === 'en' &&
  patient &&
  patient.start > cue.end &&
  /(?:^|[.;,] )(?:(?:in|by|on|upon|after|before|when|while) )$/.test(textBefore(u, cue, 12)) &&
  /ing$/.test(u.text.slice(cue.start, cue.end))
    ? agents.find(
        (a) =>
          a.start > patient.end &&
          /^[^,;.]{0,30}, (?:former |then-?)?$/.test(u.text.slice(patient.end, a.start)),
      )
    : undefined;

/** "With Governor Polis's signature, SB 24-205 became law": the noun's owner did it. */
export function ownedDeed(
  u: Utterance,
  cue: Span,
  agents: readonly Mention[],
): Mention | undefined {
  if (
    u.lang !== 'en' ||
    !/^(?:signature|signing|approval|veto)$/.test(u.text.slice(cue.start, cue.end))
  )
    return undefined;
  return agents.find(
    (a) =>
      a.end <= cue.start &&
      /^(?:'s?)? $/.test(u.text.slice(a.end, cue.start)) &&
      /'/.test(u.text.slice(a.end - 2, cue.start)),
  );
}
