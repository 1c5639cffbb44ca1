/** Who did it and to what: agent and patient of a verb or a noun of doing, by voice (voice.ts) and nearness. */

import type { Span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import { cleft, gerund, means, ownedDeed, relative } from './deed-orders.ts';
import { inBrackets, modified, officeOf } from './deeds-zh.ts';
import type { Mention, Utterance } from './utterance.ts';
import { basisZh, passive } from './voice.ts';

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

/** "GAO held that the release withdrawing the rule …", 审计署裁定，宣布撤销……: somebody else's deed. */
const elsewhere = (u: Utterance, agent: Mention, cue: Span): boolean => {
  if (agent.end > cue.start) return false;
  const text = u.text.slice(agent.end, cue.start);
  // "It was the State Department that withdrew …": the word only sets the doer apart.
  if (/\bit (?:is|was) (?:the |president )*$/.test(textBefore(u, agent, 24))) return false;
  // 总统助理应立即……审查2023年10月发布的第14110号行政令: the doer has a verb of its own before the one in the attribute.
  const own = /(?:应|须|负责)/.test(text) && textAfter(u, cue, 1) === '的';
  if (u.lang === 'zh') return own || /(?:裁定|裁决|认定|判定|判决|认为|指出|查明)[,:]?/.test(text);
  // "Rescinded Biden's order and signed EO 14179": the owner of what was rescinded does nothing further.
  if (/'s?(?: |$)/.test(u.text.slice(agent.start, agent.end + 3)) && / and /.test(text))
    return true;
  return (
    /\b(?:that|which|how|whether|why)\b/.test(text) ||
    (/ing$/.test(u.text.slice(cue.start, cue.end)) &&
      !/(?:\b(?:is|was|are|were|been|by|of|in|on|for|began|begun|started|announced|considered|and|[a-z]+ly)|,|^) $/.test(
        text,
      ))
  );
};

/** "Revoked by President Trump, and EO 14179 followed": another is the doer, and a new thought begins. */
const behindAnother = (u: Utterance, m: Mention, cue: Span): boolean =>
  u.mentions.some(
    (x) =>
      x.start >= cue.end &&
      x.end <= m.start &&
      /\bby (?:the |president |former president )*$/.test(u.text.slice(cue.end, x.start)) &&
      /,| and | but | while /.test(u.text.slice(x.end, m.start)),
  );

/** "Rescinded and replaced by M-25-22 in April 2025, M-24-10 …": what it was done to follows the comma. */
function fronted(
  u: Utterance,
  cue: Span,
  agents: readonly Mention[],
  patients: readonly Mention[],
): Deed | undefined {
  if (u.lang !== 'en' || !/^["(]?(?:[a-z]+ed and )?$/.test(u.text.slice(0, cue.start)))
    return undefined;
  const agent = agents.find(
    (a) =>
      a.start > cue.end &&
      /^(?: and [a-z]+ed)? by (?:the |president |omb |memorandum )*$/.test(
        u.text.slice(cue.end, a.start),
      ),
  );
  const patient =
    agent &&
    patients.find(
      (p) =>
        p.start > agent.end &&
        /^(?: ?\([^()]*\))?(?: (?:in|on) [a-z0-9 ]+(?:, \d{4})?)?, (?:the |omb |memorandum |executive order |president [a-z]+'s )*$/.test(
          u.text.slice(agent.end, p.start),
        ),
    );
  return patient && { agent, patient };
}

/** "M-25-21 replaces M-24-10 and implements EO 14179": the object of one verb is not the subject of the next. */
const objectOf = (u: Utterance, m: Mention, cue: Span): boolean =>
  u.lang === 'en' &&
  /^,? (?:and|then|and also|and then)(?: [a-z]+ly)? $/.test(u.text.slice(m.end, cue.start)) &&
  /\b(?:replac|revok|rescind|supersed|repeal|implement|amend|updat|cit|follow|quot)(?:es|ed|s) (?:the |its |omb |omb's |memorandum |executive order )*$/.test(
    textBefore(u, m, 50),
  );

export interface Deed {
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
  const own = ownedDeed(u, cue, agents);
  if (own)
    return {
      agent: own,
      patient: nearest(u, patients, cue, 'after') ?? nearest(u, patients, own, 'before'),
    };
  const bracketed = inBrackets(u, cue, agents, patients);
  if (bracketed) return bracketed;
  const office = officeOf(u, cue, agents);
  if (office) return { agent: office, patient: nearest(u, patients, cue, 'before') };
  const behind = fronted(u, cue, agents, patients);
  if (behind) return behind;
  const voice = passive(u, cue);
  if (voice === 'bare') return { agent: undefined, patient: nearest(u, patients, cue, 'before') };
  if (voice === 'no') {
    const last = nearest(u, agents, cue, 'before');
    const agent =
      last && objectOf(u, last, cue)
        ? nearest(
            u,
            agents.filter((m) => m.end < last.start),
            cue,
            'before',
          )
        : last;
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
      agent:
        agent && elsewhere(u, agent, cue)
          ? undefined
          : (agent ?? means(u, agents, patient) ?? gerund(u, agents, patient, cue)),
      patient,
    };
  }
  if (u.lang === 'en' || basisZh(u, cue))
    return {
      agent: nearest(
        u,
        agents.filter((m) => !behindAnother(u, m, cue)),
        cue,
        'after',
      ),
      patient: nearest(u, patients, cue, 'before'),
    };
  const agent = nearest(u, agents, cue, 'before');
  const rest = patients.filter((m) => m !== agent);
  return { agent, patient: modified(u, rest, cue) ?? nearest(u, rest, agent ?? cue, 'before') };
}
