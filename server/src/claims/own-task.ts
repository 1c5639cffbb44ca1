/** A body that is told to do something else than what the sentence tells of. */

import type { Span } from '../text/span.ts';
import { textBefore } from './around.ts';
import type { Mention, Utterance } from './utterance.ts';

/** "Directed the FTC to classify …, and conditioned BEAD money on …": a further deed of the one that directs. */
const furtherDeed = (u: Utterance, whole: Span, m: Mention): boolean =>
  u.lang === 'en' &&
  /\b(?:directed|told|ordered|instructed|tasked|required|asked) (?:the |that the )*$/.test(
    textBefore(u, m, 30),
  ) &&
  /^ (?:to|with) [^;.]{4,140}, and (?:[a-z]+ly )?(?:[a-z]{3,}ed|set|made|put|cut) /.test(
    u.text.slice(m.end, Math.max(whole.end, m.end)),
  );

/** "Created a task force, directed the FTC to say …": the next of its deeds. */
const nextTask = (u: Utterance, whole: Span, m: Mention): boolean =>
  u.lang === 'en' &&
  whole.end <= m.start &&
  /^[^,;]{0,60},(?: and)?(?: also| further)? (?:directed|told|ordered|instructed|tasked|required|asked|directs|tells|orders|instructs|tasks|requires|asks) (?:the |that the )*$/.test(
    u.text.slice(whole.end, m.start),
  ) &&
  /^ to /.test(u.text.slice(m.end));

/** 制定计划，并责成OMB修订备忘录: told to do something of its own, after what was told before. */
export const ownTask = (u: Utterance, whole: Span, m: Mention): boolean =>
  furtherDeed(u, whole, m) ||
  nextTask(u, whole, m) ||
  (whole.end <= m.start &&
    /[,;](?:并|又|还|另|同时|也|再)?(?:要求|责成|指示|命令|责令|指令|授权|敦促|督促|令)$/.test(
      u.text.slice(whole.end, m.start),
    ) &&
    !/^[局部署]?[长首主]?[官任]?(?:牵头|负责|主导|执行|落实|实施|承担|完成)/.test(
      u.text.slice(m.end),
    ));
