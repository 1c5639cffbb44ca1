/** Names that are words as well ("the plan", 该行政令): what beside them makes one a name, or another's. */

import type { PolicyRecord } from '../record/record.ts';
import { wordsOf } from './scope.ts';
import type { Mention, Utterance } from './utterance.ts';

/** "the AI Action Plan" in capitals, 《人工智能行动计划》 in title marks: a title, where "the plan" is only a word. */
export const properName = (u: Utterance, m: Mention): boolean =>
  u.lang === 'zh'
    ? u.raw.charAt(m.start - 1) === '《'
    : (u.raw.slice(m.start, m.end).match(/\b[A-Z]\w*/g) ?? []).length >= 2;

/** 拜登1月签发的AI基础设施行政令, 白宫3月的立法框架: a weak name with its signer or issuer before it, in the same clause, is a name. */
export const signedBy = (record: PolicyRecord, u: Utterance, mention: Mention): boolean =>
  u.mentions.some(
    (p) =>
      (p.entity.kind === 'person' || p.entity.kind === 'agency') &&
      ((p.end <= mention.start &&
        mention.start - p.end <= (u.lang === 'zh' ? 22 : 36) &&
        !/[,;:。]|关于|有关|\babout\b/.test(u.text.slice(p.end, mention.start))) ||
        // "The legislative framework (that) the White House released".
        (p.start >= mention.end &&
          /^(?:,? (?:that |which )?(?:the )?|[》"]?(?:由|是由)(?:美国|特朗普政府)?|,? (?:was |is )?(?:released|published|issued|unveiled|put out) by (?:the )?)$/.test(
            u.text.slice(mention.end, p.start),
          ))) &&
      record.pointsTo(mention.entity.id).has(p.entity.id),
  );

/** "President Trump's executive order on AI" is not Biden's, though the words are his order's too. */
export const signedByAnother = (record: PolicyRecord, u: Utterance, mention: Mention): boolean => {
  const owner = u.mentions
    .filter(
      (p) => p.entity.kind === 'person' && p.end <= mention.start && mention.start - p.end <= 8,
    )
    .at(-1);
  const signers = [...record.pointsTo(mention.entity.id)].filter(
    (id) => record.entity(id)?.kind === 'person',
  );
  return owner !== undefined && signers.length > 0 && !signers.includes(owner.entity.id);
};

/** A weak name of two words or more ("data center order"), not an abbreviation or "the Act". */
export const descriptive = (u: Utterance, m: Mention): boolean =>
  u.lang === 'en' &&
  /^(?!the )[a-z].{5,} (?:order|eo|memo|memorandum|law|act|rule|framework|plan|accord|statement|profile|recommendations)$/.test(
    u.text.slice(m.start, m.end),
  );

/** "Our working group's action plan", 我司的AI行动计划: theirs by the words right before it. */
export const ownPlan = (record: PolicyRecord, u: Utterance, m: Mention): boolean =>
  !/^(?:the|this)\b|^[该这]/.test(u.text.slice(m.start, m.end)) &&
  (foreignPlan(record, u, m) ||
    wordsOf(record, u, 'other-makers').some(
      (w) =>
        w.end <= m.start &&
        (u.lang === 'zh'
          ? /^(?:自己|内部|自身)?的?(?:新版?|内部|年度|\d{4}年)?《?$/
          : /^(?: [a-z-]+){0,2}(?:'s?)?(?: (?:own|new|first|draft|internal|latest|\d{4}))* $/
        ).test(u.text.slice(w.end, m.start)),
    ));

/** 韩国科技部发布的人工智能行动计划: another country's, by whom it was put out. */
const foreignPlan = (record: PolicyRecord, u: Utterance, m: Mention): boolean =>
  u.lang === 'zh' &&
  wordsOf(record, u, 'foreign-owner').some(
    (w) =>
      w.end <= m.start &&
      !/(?:对|向|与|和|遏制|应对|针对)$/.test(u.text.slice(0, w.start)) &&
      /^[^,。;:]{0,16}(?:发布|公布|推出|制定|出台|印发)的《?$/.test(u.text.slice(w.end, m.start)),
  );

/** "The EO revokes EO 14141": what goes on is told of the one that revokes. */
export const undone = (u: Utterance, m: Mention): boolean =>
  u.lang === 'zh'
    ? /(?:该|本|此)(?:行政)?[命令][^,。;]{0,6}(?:撤销|废除|废止|取代)了?(?:拜登[^,。;]{0,8})?$/.test(
        u.text.slice(0, m.start),
      )
    : /(?:^|[.;,] )(?:the (?:order|eo|executive order|memo|memorandum)|it|this order) (?:also |explicitly |expressly )?(?:revok|rescind|replac|supersed|repeal)[a-z]+ (?:the |president |former |joe |biden's |biden |executive order )*$/.test(
        u.text.slice(0, m.start),
      );
