/** Who did it and to what: agent and patient of a verb or a noun of doing, by voice and nearness. */

import type { Span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import type { Mention, Utterance } from './utterance.ts';

/** 依第14179号行政令制定: the cue is itself what the agent follows. */
const basisZh = (u: Utterance, cue: Span): boolean =>
  u.lang === 'zh' && /^(?:系?依据?|根据|按照|依照|依第)$/.test(u.text.slice(cue.start, cue.end));

export function passive(u: Utterance, cue: Span): 'by' | 'bare' | 'no' {
  if (basisZh(u, cue)) return 'by';
  if (u.lang === 'zh')
    return /(?:被|由|经|遭|为|是依|是据|是按|是根据|依据|根据)[^,。;]{0,24}$/.test(
      textBefore(u, cue, 26),
    )
      ? 'by'
      : 'no';
  if (/^(?: into law|,? and [a-z]+)? by\b/.test(textAfter(u, cue, 24))) return 'by';
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

/** Another body stands between and is the one that acts: "after the Plan, Commerce launched …". */
const interrupted = (u: Utterance, m: Mention, cue: Span): boolean =>
  m.end <= cue.start &&
  u.mentions.some(
    (x) =>
      (x.entity.kind === 'agency' || x.entity.kind === 'person') &&
      x.start >= m.end &&
      x.end <= cue.start &&
      !/(?: by(?: the)? |由)$/.test(u.text.slice(Math.max(0, x.start - 8), x.start)),
  );

/** Nearest of the mentions before or after a place, within reach and the same stretch of text. */
function nearest(
  u: Utterance,
  mentions: readonly Mention[],
  cue: Span,
  side: 'before' | 'after',
): Mention | undefined {
  const reach = u.lang === 'zh' ? 40 : 90;
  const fits = mentions.filter((m) =>
    side === 'before' ? m.end <= cue.start : m.start >= cue.end,
  );
  const best = side === 'before' ? fits.at(-1) : fits[0];
  if (!best) return undefined;
  const text =
    side === 'before' ? u.text.slice(best.end, cue.start) : u.text.slice(cue.end, best.start);
  return text.length > reach || /[.;。；]/.test(text) || interrupted(u, best, cue)
    ? undefined
    : best;
}

/** "GAO held that the release withdrawing the rule …": somebody else's deed. */
const elsewhere = (u: Utterance, agent: Mention, cue: Span): boolean => {
  if (u.lang === 'zh' || agent.end > cue.start) return false;
  const text = u.text.slice(agent.end, cue.start);
  return (
    /\b(?:that|which|how|whether|why)\b/.test(text) ||
    (/ing$/.test(u.text.slice(cue.start, cue.end)) &&
      !/(?:\b(?:is|was|are|were|been|by|of|in|on|for|began|begun|started|announced|considered|and|[a-z]+ly)|,|^) $/.test(
        text,
      ))
  );
};

/** "Revoked EO 14110 through EO 14148": by what it was done, right behind what it was done to. */
const means = (
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
const relative = (u: Utterance, agent: Mention, cue: Span): boolean =>
  u.lang === 'en' &&
  /\b(?:which|that|as)(?: (?:section|sec\.?) [\w()]+ of)? (?:the )?$/.test(
    textBefore(u, agent, 40),
  ) &&
  /^(?:["')]*[.,;:)]|$| (?:and|in|on|last|this|late|early|earlier)\b)/.test(textAfter(u, cue, 10));

/** 签署加州SB 53的是州长纽森: what is done first, who does it last. */
const cleft = (u: Utterance, agents: readonly Mention[], cue: Span): Mention | undefined =>
  u.lang === 'zh'
    ? agents.find(
        (a) =>
          a.start > cue.end &&
          /^[^,。;]{2,40}(?:的|者)(?:正是|就是|是|为|系)[^,。;]{0,6}$/.test(
            u.text.slice(cue.end, a.start),
          ),
      )
    : undefined;

interface Deed {
  readonly agent: Mention | undefined;
  readonly patient: Mention | undefined;
}

export function deed(
  u: Utterance,
  cue: Span,
  agents: readonly Mention[],
  patients: readonly Mention[],
): Deed {
  const last = cleft(u, agents, cue);
  if (last)
    return {
      agent: last,
      patient: nearest(
        u,
        patients.filter((m) => m !== last),
        cue,
        'after',
      ),
    };
  const voice = passive(u, cue);
  if (voice === 'bare') return { agent: undefined, patient: nearest(u, patients, cue, 'before') };
  if (voice === 'no') {
    const agent = nearest(u, agents, cue, 'before');
    const back = agent && relative(u, agent, cue);
    const patient = back
      ? nearest(
          u,
          patients.filter((m) => m !== agent),
          agent,
          'before',
        )
      : nearest(u, patients, cue, 'after');
    return {
      agent: agent && elsewhere(u, agent, cue) ? undefined : (agent ?? means(u, agents, patient)),
      patient,
    };
  }
  if (u.lang === 'en' || basisZh(u, cue))
    return {
      agent: nearest(u, agents, cue, 'after'),
      patient: nearest(u, patients, cue, 'before'),
    };
  const agent = nearest(u, agents, cue, 'before');
  const patient = nearest(
    u,
    patients.filter((m) => m !== agent),
    agent ?? cue,
    'before',
  );
  return { agent, patient };
}

/** "EO 14141, an early Trump order", "EO 14110 is a Biden order": whose it is, said behind the name. */
const saidBehind = (u: Utterance, m: Mention, b: Mention): boolean => {
  const text = u.text.slice(m.end, b.start).replace(/^ ?\([^)]*\)/, '');
  const after = u.text.slice(b.end, b.end + 40);
  return u.lang === 'zh'
    ? /^[》"]?(?:\(|,|是|为|即)(?:由)?[^,。;]{0,6}$/.test(text) &&
        /^(?:早期|任内|时期|政府|总统)*(?:(?:的|所|签署|签发|发布)[^,。;]{0,14}(?:命令|行政令|令|文件|备忘录)|所?(?:签署|签发|颁布|发布)的(?:[,。;]|$))/.test(
          after,
        )
    : /^(?:,| is| was) ?(?:an?|the|another|one of|among|yet another)(?: (?:the|his|early|earliest|late|later|last|latest|final|first|second|old|older|new|newer|key|major|landmark|sweeping|signature|recent|many|few|things|acts|orders|documents|measures|\d{4}|former|president))* $/.test(
        text,
      ) &&
        /^(?:-era|'s)?(?: [a-z-]+){0,2} (?:orders?|eos?|directives?|memos?|memorandum|documents?|signed|measures?|acts?|actions?)\b/.test(
          after,
        );
};

/** "OMB's M-26-04", "Biden's EO 14110", 拜登的第14110号: the owner is the issuer. */
export function owner(u: Utterance, bodies: readonly Mention[], m: Mention): Mention | undefined {
  return bodies.find(
    (b) =>
      (b.entity.kind === 'person' && b.start > m.end && saidBehind(u, m, b)) ||
      (b.end <= m.start &&
        /^(?:'s|-era| administration'?s?|'s executive order|政府|时期|总统|签署|发布|的|《| )*$/.test(
          u.text.slice(b.end, m.start),
        ) &&
        m.start - b.end <= 24),
  );
}
