/** Which of the bodies a sentence names is said to act, and which is only consulted, told or acted upon. */

import type { PolicyRecord } from '../record/record.ts';
import type { Entity } from '../record/types.ts';
import { gap, overlaps, type Span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import { holds, idle } from './doing.ts';
import { housing } from './housed.ts';
import { wordsOf } from './scope.ts';
import { headed, type Mention, type Utterance } from './utterance.ts';

const bodies: ReadonlySet<Entity['kind']> = new Set(['agency', 'person']);

export const isBody = (m: Mention): boolean => bodies.has(m.entity.kind) && !m.foreign;

const lettersBetween = (u: Utterance, a: Span, b: Span): string =>
  u.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

/** Only articles, adjectives and titles stand between. */
const adjoins = (u: Utterance, word: Span, m: Span): boolean =>
  word.end <= m.start &&
  (u.lang === 'zh'
    ? /^(?:美国|特朗普|白宫|联邦|总统|政府|的|《|"|（|\(|了| )*$/.test(lettersBetween(u, word, m))
    : /^(?: ?(?:the|u\.?s\.?|federal|united states|trump|its|to|both|secretary of|director of|department of|administrator of|of|either|white house'?s?|acting))* ?$/.test(
        lettersBetween(u, word, m),
      ));

/** 财政部根据第14409号行政令，负责……: what a body acts under stands between it and its verb. */
const basisZh = /^[将须应现]?(?:根据|依据|按照|依照|遵照|按|依)[^,。;]{2,44},/;

/** The text between a subject and its verb: appositions, brackets, "through NIST", adverbs. */
const carries = (u: Utterance, m: Span, word: Span): boolean => {
  if (word.start < m.end) return false;
  const text = lettersBetween(u, m, word);
  if (u.lang === 'zh') {
    const bare = text.replace(/\([^)]*\)/g, '').replace(basisZh, '');
    return bare.length <= 12 && !/[。;,由]/.test(bare);
  }
  const bare = text.replace(/\([^)]*\)/g, '').replace(/^,[^,]{0,80},/, '');
  return (
    text.length <= 110 &&
    !/[;:]/.test(text) &&
    /^(?:'s)?,?(?: (?:also|now|then|would|will|has|have|had|is|are|was|itself|alone|recently|formally|through|via|acting|and|the|its|[a-z]+ly|that|which|division|unit|arm|branch|component|body|bureau|office|agency|department|commerce|nist|caisi|caissi|bis|ntia|secretary|director|to))*,?(?: (?:that|which|who))? ?$/.test(
      bare,
    )
  );
};

/** 拜登关于……的行政令, OMB规范机构使用AI的备忘录, 拜登2023年的AI行政令: whose text it is, which tasks others. */
const authorOf =
  /^(?:政府)?(?:(?:\d{4}年)?(?:关于|有关|就|针对|规范)[^,。;]{2,26}|\d{4}年(?:\d+月)?)的?(?:ai|人工智能)?(?:行政令|行政命令|命令|备忘录)/;

/** "The Commerce Department division that …", "Energy Department sites", 商务部下属的……: 拜登政府第14110号行政令: names the owner, not the doer. */
export const adjectival = (u: Utterance, m: Span): boolean =>
  // "Trump's order leaves it to …": the order does, and its owner only signed it.
  /'s$/.test(u.text.slice(m.start, m.end)) ||
  (u.lang === 'zh' && authorOf.test(u.text.slice(m.end, m.end + 40))) ||
  (u.lang === 'zh'
    ? /^(?:下属|所属|旗下|内部|下设|辖下|议员|两院|官员|人士|第 ?\d{4}|的?(?:ai|人工智能)?(?:政策|遗产|路线|时代|任内|时期))/.test(
        u.text.slice(m.end, m.end + 8),
      )
    : /^(?:'s)? (?:(?:division|bureau|arm|unit|agency|branch|component|subagency|sub-agency)|(?:[a-z]+ )?(?:systems|networks|sites|lands|facilities|personnel))\b/.test(
        u.text.slice(m.end, m.end + 32),
      ));

export const consulted = (record: PolicyRecord, u: Utterance, m: Mention): boolean =>
  wordsOf(record, u, 'consulted').some((w) => {
    if (w.end > m.start) return false;
    // "Rests with the Director": the preposition belongs to the verb that makes the body the doer.
    if (wordsOf(record, u, 'by-agent').some((b) => overlaps(b, w))) return false;
    // "To comply with the order, Commerce …", "in line with …": not company but conformity.
    if (
      /\b(?:compl(?:y|ies|ied|ying|iance)|consistent|accordance|line|dealing|keeping|begin|beginning|starting|armed|faced) $/.test(
        u.text.slice(Math.max(0, w.start - 14), w.start),
      )
    )
      return false;
    const text = lettersBetween(u, w, m);
    return u.lang === 'zh'
      ? text.length <= 14 && !/[,。;由]/.test(text)
      : text.length <= 90 && !/[.;]|\b(?:to|must|shall|will|should|led)\b/.test(text);
  });

/** The body does the deed: tasked with it, in charge of it, or its agent. */
function acts(record: PolicyRecord, u: Utterance, m: Mention): boolean {
  if (u.lang === 'en' && /^-led\b/.test(u.text.slice(m.end, m.end + 5))) return true;
  if (u.lang === 'zh' && /^牵头/.test(u.text.slice(m.end, m.end + 2))) return true;
  // 任务落在商务部肩上, 负责执行管制的是商务部.
  if (
    u.lang === 'zh' &&
    /(?:落在|落到|压在|落于|落入)(?:了|美国|联邦)?$|(?:负责|主管|牵头|执掌|掌管|主导|把关)[^,。;]{0,24}(?:的|者)(?:则|正|就)?(?:是|为)(?:美国|联邦|白宫)?$|(?:负责|主管|掌管)[^,。;的]{2,14}的(?:美国|联邦)?$/.test(
      u.text.slice(Math.max(0, m.start - 40), m.start),
    )
  )
    return true;
  // A list item that opens with the body: "Commerce: …".
  if (
    /^[^a-z\u3400-\u9fff]*$/.test(u.text.slice(0, m.start)) &&
    /^ ?\)?:/.test(u.text.slice(m.end, m.end + 3))
  )
    return true;
  // "It is the Director of CAISI who decides".
  if (
    /\bit (?:is|was) (?:the )?$/.test(textBefore(u, m, 12)) &&
    /^ (?:who|that|which) /.test(textAfter(u, m, 8))
  )
    return true;
  // A cell under "Lead" or "Owner".
  if (headed(u, m, record.index.lexicon['lead-heading'] ?? -1)) return true;
  return (
    wordsOf(record, u, 'tasks').some((w) => adjoins(u, w, m)) ||
    wordsOf(record, u, 'by-agent').some((w) => adjoins(u, w, m)) ||
    holds(record, u, m) ||
    housing(u, m) ||
    (wordsOf(record, u, 'in-charge').some((w) => carries(u, m, w)) && !idle(record, u, m))
  );
}

/** Said to be at the head of it, and not only to have a hand in it: led by, in charge, its owner. */
export const leads = (record: PolicyRecord, u: Utterance, m: Mention): boolean =>
  holds(record, u, m) ||
  wordsOf(record, u, 'led-by').some((w) => adjoins(u, w, m)) ||
  wordsOf(record, u, 'leads').some((w) => carries(u, m, w));

/** "Texas told the FCC that the order spares …": who hears it has no part in it, unless what it hears is "that it must". */
const addressed = (u: Utterance, m: Span): boolean =>
  /\b(?:tell|tells|told|telling|remind\w*|inform\w*|assur\w*|warn\w*|wr(?:ote|ites?|iting)) (?:to )?(?:the )?$/.test(
    u.text.slice(Math.max(0, m.start - 20), m.start),
  ) && /^ that (?!it\b|they\b)/.test(u.text.slice(m.end, m.end + 12));

/** "Signed by President Biden", "which Biden signed", 由拜登于2023年签署: the hand under a text, whatever the text tasks others with. */
const signs = (u: Utterance, m: Mention): boolean =>
  m.entity.kind === 'person' &&
  (u.lang === 'zh'
    ? /^(?:总统|政府)?[^,。;由]{0,18}(?:签署|签发)(?:的|[,。;)]|$)/.test(textAfter(u, m, 30))
    : /\bsigned (?:into law )?by (?:then-?|former |president )*$/.test(textBefore(u, m, 40)) ||
      /^(?: had)? signed(?: on| in| into| it| that|[,.;)]|$)/.test(textAfter(u, m, 24)) ||
      /^(?: had| has)? (?:signed|issued) (?:an?|his|another|two|three) (?:[a-z-]+ ){0,3}orders?\b/.test(
        textAfter(u, m, 60),
      ));

/** Bodies that may act: not one that only owns another, is only consulted or told of it. */
export const candidates = (record: PolicyRecord, u: Utterance): Mention[] =>
  u.mentions.filter(
    (m) =>
      isBody(m) &&
      !adjectival(u, m) &&
      !consulted(record, u, m) &&
      !addressed(u, m) &&
      !signs(u, m),
  );

/** Bodies said to act, in order. A body that is only consulted, or that receives, is not among them. */
export const actors = (record: PolicyRecord, u: Utterance): Mention[] =>
  candidates(record, u).filter((m) => acts(record, u, m));

function ancestors(record: PolicyRecord, id: string): string[] {
  const out = [id];
  for (let at = record.entity(id)?.parent; at && !out.includes(at); at = record.entity(at)?.parent)
    out.push(at);
  return out;
}

/** One contains the other: Commerce acts through NIST, and either name will do. */
export const sameFamily = (record: PolicyRecord, a: string, b: string): boolean =>
  ancestors(record, a).includes(b) || ancestors(record, b).includes(a);

/**
 * A body may stand for those assigned: it is one of them, contains one, or belongs to one that is not
 * itself named only as the parent of another.
 */
export const standsFor = (record: PolicyRecord, ids: readonly string[], id: string): boolean =>
  ids.some((x) => {
    if (ancestors(record, x).includes(id)) return true;
    const onlyParent = ids.some((y) => y !== x && ancestors(record, y).includes(x));
    return !onlyParent && ancestors(record, id).includes(x);
  });

/** The body is one of these or a parent of one. */
export const containsOneOf = (record: PolicyRecord, id: string, ids: readonly string[]): boolean =>
  ids.some((x) => ancestors(record, x).includes(id));

/** A semicolon, but not the one of 牵头单位：国防部；任务：……. */
const parting = /[;；](?!(?:任务|事项|措施|行动|内容|工作)[:：])/;

/** Bodies within reach of a stretch of text; in Chinese a semicolon parts two tellings. */
export const near = (u: Utterance, mentions: readonly Mention[], of: Span): Mention[] =>
  mentions.filter(
    (m) =>
      !afterwards(u, m, of) &&
      (u.lang === 'zh'
        ? gap(m, of) <= 40 && !parting.test(lettersBetween(u, m, of))
        : gap(m, of) <= 120),
  );

/** "…, and OMB then issued two memos", ……提供依据，OMB随后发布……: another deed, later than what was told. */
const afterwards = (u: Utterance, m: Mention, of: Span): boolean =>
  of.end <= m.start &&
  (u.lang === 'zh'
    ? /^(?:随后|随即|其后|此后|之后|接着|后来)/
    : /^ (?:then|later|subsequently|afterwards|has since)\b/
  ).test(u.text.slice(m.end, m.end + 16));

/** They vote, ask and pay; no order tasks them. */
export const lawmakers: ReadonlySet<string> = new Set([
  'congress',
  'house-of-reps',
  'senate',
  'gao',
]);

const lawmaking =
  'advanced|passed|approved|marked up|reported out|cleared|voted|took up|considered|debated';
const wished = new RegExp(`^ (?:should|could|may|might|would|can|ought|${lawmaking})\\b`);
const lawmakersDid = new RegExp(
  `\\b(?:(?:${lawmaking})(?: unanimously| narrowly| last week)? by the|(?:efforts?|attempts?|bids?|moves?|failure) (?:by|in|of)(?: the)?) (?:us |u\\.s\\. )?$`,
);

/** "Congress should write the Plan into law", "advanced by the House": what lawmakers may do and what they alone do, not what they are tasked with. */
const advised = (u: Utterance, m: Mention): boolean =>
  lawmakers.has(m.entity.id) &&
  (wished.test(u.text.slice(m.end, m.end + 16)) ||
    lawmakersDid.test(u.text.slice(Math.max(0, m.start - 50), m.start)));

/** "The subcommittee heard the Director of OSTP", "the second meeting of the task force": named, and doing nothing. */
const onlyNamed = (u: Utterance, m: Mention): boolean =>
  u.lang === 'en' &&
  /\b(?:(?:heard|questioned|grilled|interviewed|pressed|invited|hosted)(?: from)?(?: the)?(?: [a-z]+ of)?|(?:meetings?|sessions?|members?|creation|launch|formation) of) (?:the |white house )*$/.test(
    u.text.slice(Math.max(0, m.start - 60), m.start),
  );

/** 拜登政府通过预算办公室发布的: a government at large, which no order tasks. */
const government = (u: Utterance, m: Mention): boolean =>
  m.entity.kind === 'person' && /(?:政府|当局|administration)$/.test(u.text.slice(m.start, m.end));

/** Bodies that the sentence names, and that are tasked with nothing in it. */
export const uninvolved = (u: Utterance, m: Mention): boolean =>
  government(u, m) || advised(u, m) || onlyNamed(u, m);
