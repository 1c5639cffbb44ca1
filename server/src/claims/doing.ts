/**
 * Where a body stands in a sentence, read from what surrounds it rather than from the verb: it holds a duty ("is
 * Treasury's job", "Owner: DOE", 归商务部), or it is the subject of a verb, whatever the verb, that is not one of
 * having one's say or getting something.
 */

import type { PolicyRecord } from '../record/record.ts';
import type { Span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import { isInstrument } from './focus.ts';
import { wordsOf } from './scope.ts';
import type { Mention, Utterance } from './utterance.ts';

const article =
  /(?:\b(?:the|u\.?s\.?|american|federal|united states|department of|secretary of|office of|director of) )*$/;
/** Where a body's article and titles begin. */
const opening = (u: Utterance, m: Span): number => {
  const text = textBefore(u, m, 80);
  return m.start - (text.length - text.replace(article, '').length);
};
/** What stands before a body, without its article and titles. */
const lead = (u: Utterance, m: Span): string => textBefore(u, m, 80).replace(article, '');

const label =
  /(?:^|[|(;,.\u2014\u2013-] ?)(?:[a-z]+ )?(?:lead|owner|responsible|responsibility|accountable|assignee|assigned to|in charge|led by)(?: (?:agency|body|office|department|party|official|entity))?(?::| [=\u2013\u2014-]) ?$/;
const labelZh =
  /(?:牵头|负责|主责|责任|承办|主管|执行|主办|实施|落实)(?:单位|机构|部门|方|者|机关)?(?::|为:?|是)(?:美国|联邦)?$/;
const holderZh =
  /(?:执行者|负责者|牵头者|主导者|推动者|承担者|主管者|执行人|负责人|牵头人|责任方|牵头方|负责方|执行方|主体|主力)(?:则|正|就)?(?:是|为|系)(?:美国|联邦|白宫)?$/;

/** "Owner: DOE", "DOE (lead)", 牵头单位：国防部, 执行者是商务部. */
const labelled = (u: Utterance, m: Span): boolean =>
  u.lang === 'zh'
    ? labelZh.test(textBefore(u, m, 20)) || holderZh.test(textBefore(u, m, 20))
    : label.test(lead(u, m)) ||
      /^ ?\((?:lead|lead agency|owner|responsible)\)/.test(textAfter(u, m, 16));

const joined =
  /^-(?:led|run|hosted|operated|managed|administered|chaired|headed|housed|based|directed|built|coordinated|convened)\b/;

/** "is Treasury's job", "is a Commerce Department program": predicate or possessor of a duty. */
function dutyHolder(record: PolicyRecord, u: Utterance, m: Mention): boolean {
  const duties = wordsOf(record, u, 'duty-noun');
  if (u.lang === 'zh')
    return (
      duties.some((d) => d.start - m.end === 1 && u.text[m.end] === '的') &&
      !/[对向与和同]$/.test(textBefore(u, m, 1))
    );
  // "Treasury is the agency the Plan picks to …".
  if (
    /^(?: is| was)(?: also)? the (?:agency|body|department|office|bureau|one)\b/.test(
      textAfter(u, m, 30),
    )
  )
    return true;
  const owns = duties.some(
    (d) => d.start >= m.end && /^(?:'s)?(?: own| sole| main)? $/.test(u.text.slice(m.end, d.start)),
  );
  if (
    owns &&
    /\b(?:is|are|was|were|becomes?|became|remains?)(?: [a-z]+,?)?(?: an?)? $/.test(lead(u, m))
  )
    return true;
  return duties.some((d) => /^ (?:for|of) $/.test(u.text.slice(d.end, opening(u, m))));
}

/** "Puts the AI-ISAC under the lead of Commerce". */
const overseer = (u: Utterance, m: Span): boolean =>
  u.lang === 'en' &&
  /\b(?:puts?|places?|placed|placing|putting|houses?|housed)\b[^.;:]{0,90} under (?:the (?:lead|leadership|direction|authority|auspices|aegis|supervision|umbrella|control) of )?$/.test(
    u.text.slice(0, opening(u, m)),
  );

/** "Leaves the clearinghouse to the Pentagon", 把……交给国防部: a verb of giving, and the body at its end. */
function recipient(record: PolicyRecord, u: Utterance, m: Mention): boolean {
  const gifts = wordsOf(record, u, 'giving').filter((g) => g.end <= m.start);
  if (u.lang === 'zh')
    return gifts.some((g) =>
      /^(?:了|给|到|由|于|美国|联邦|白宫)*$/.test(u.text.slice(g.end, m.start)),
    );
  if (
    !/\b(?:to|with|upon|inside|within|on the desk of|in the lap of|in the hands of|at the door of) $/.test(
      lead(u, m),
    ) ||
    !/^(?: \([^)]*\))?(?:[,.;:)\u2014]|$| (?:and|in|under|within|by|as|which|who|to|for|through|rather|instead|alone)\b)/.test(
      textAfter(u, m, 60),
    )
  )
    return false;
  return gifts.some(
    (g) => m.start - g.end <= 150 && !/[;:]|\.(?!\d)/.test(u.text.slice(g.end, m.start)),
  );
}

/** "It is the FTC that, under the order, …". */
const cleft = (u: Utterance, m: Span): boolean =>
  u.lang === 'en' &&
  /(?:^|[,;] |\bsays |\bmeans )it (?:is|was|will be) $/.test(lead(u, m)) &&
  /^(?: \([^)]*\))?,? (?:that|who|which)\b/.test(textAfter(u, m, 30));

/** "The FTC, which EO 14365 tells to …". */
const told = (u: Utterance, m: Span): boolean =>
  u.lang === 'en' &&
  /^(?: \([^)]*\))?,? (?:which|whom) [^,;]{2,40} (?:tells?|told|directs?|directed|asks?|asked|orders?|ordered|requires?|required|tasks?|tasked|instructs?|instructed|charges?|charged) (?:to|with)\b/.test(
    textAfter(u, m, 90),
  );

/** "The FTC was told by EO 14365 to …", "Commerce is charged with …": tasked, whoever tasks it. */
const bidden = (u: Utterance, m: Span): boolean =>
  u.lang === 'en' &&
  /^(?: \([^)]*\))? (?:is|was|are|were|has been|had been)(?: also| now| further)? (?:told|directed|ordered|instructed|tasked|asked|required|charged|assigned|entrusted|empowered|given)(?: by [^,;.]{2,50}| in [^,;.]{2,50})? (?:to|with|the (?:job|task|duty))\b/.test(
    textAfter(u, m, 110),
  );

/** "Calls for CISA to partner with developers": asked to do it. */
const calledFor = (u: Utterance, m: Span): boolean =>
  u.lang === 'en' &&
  /\b(?:calls?|called|calling|asks?|asked|asking) for $/.test(lead(u, m)) &&
  /^(?: \([^)]*\))? to [a-z]/.test(textAfter(u, m, 40));

/** "What counts as one is for CAISI to decide", "it falls to the FTC to say". */
const entrusted = (u: Utterance, m: Span): boolean =>
  u.lang === 'en' &&
  /\b(?:(?:is|are|was|remains) (?:left )?(?:for|up to)|(?:falls?|fell|is left) to) $/.test(
    lead(u, m),
  ) &&
  /^(?: \([^)]*\))? to (?:decide|determine|say|judge|designate|define|settle|identify|name|choose|pick|approve|rule|draw)\b/.test(
    textAfter(u, m, 40),
  );

/** The body is said to hold a duty, by the place it stands in. */
export const holds = (record: PolicyRecord, u: Utterance, m: Mention): boolean =>
  labelled(u, m) ||
  (u.lang === 'en' && joined.test(textAfter(u, m, 16))) ||
  dutyHolder(record, u, m) ||
  cleft(u, m) ||
  told(u, m) ||
  bidden(u, m) ||
  calledFor(u, m) ||
  entrusted(u, m) ||
  overseer(u, m) ||
  recipient(record, u, m);

const auxiliary =
  /^(?: \([^)]*\))?(?:, [^,]{1,120},)?(?: (?:would|will|shall|should|must|can|could|may|might|is|are|was|were|has|have|had|been|to|also|now|then|not|only|[a-z]+ly))*,? $/;
const auxiliaryZh =
  /^(?:\([^)]*\))?(?:[已将会要可须应应当必须也则正曾还又都]|已经|正在|一直|随后|近日|日前|多次|分别)*$/;

/** "Would receive", 表示: has its say, takes part or gets something. */
export const idle = (record: PolicyRecord, u: Utterance, m: Mention): boolean =>
  wordsOf(record, u, 'idle').some((w) => {
    if (w.start < m.end) return false;
    const text = u.text.slice(m.end, w.start);
    return u.lang === 'zh' ? auxiliaryZh.test(text) : auxiliary.test(text);
  });

const opensClause =
  /(?:^(?:(?:on|in|by) [a-z]+\.? (?:\d{1,2},? )?\d{4} )?|[,;:(\u2014] ?|\b(?:and|but|while|when|that|where|whereby|has|have|had|lets?|letting|makes?|made|gets?|wants?|expects?|needs?|sees|on|to|gives?|gave|puts?|leaves?|hands?|handed|assigns?|assigned|grants?|granted|awards?|offers?|allots?|picks?) )$/;
const opensClauseZh =
  /(?:^|[,;:。(、]|要求|让|由|令|使|请|责成|授权|指示|建议|希望|打算|规定|安排|指定|明确|决定|委托|交)(?:了|美国|联邦|白宫|其|,)*$/;

const basis =
  /^["(]*(?:under|per|in|by|pursuant to|according to|following|by (?:the terms|order) of|as (?:required|directed) by) (?:the )?$/;
const basisZh = /^["(]*(?:根据|依据|按照|依照|遵照|依)(?:了|美国|特朗普|总统|的|《)*$/;
const meantime = /^(?: \([^)]*\))?,? (?:(?:within|by|no later than) [^,;:]{1,30}?,? )?$/;
const meantimeZh =
  /^(?:》|\([^)]*\)|行政令|备忘录|的?(?:规定|要求|部署))*,(?:在?[^,。;]{1,8}(?:天|日|个月|月)内,?)?$/;

/** "Under EO 14318 the Transportation Department reworks …", 根据第14320号行政令，商务部……: nothing but the text it acts under stands before it. */
const afterInstrument = (u: Utterance, m: Mention): boolean =>
  u.mentions.some((x) => {
    if (!isInstrument(x.entity) || x.end > m.start) return false;
    const [lead, between] = [u.text.slice(0, x.start), u.text.slice(x.end, opening(u, m))];
    return u.lang === 'zh'
      ? basisZh.test(lead) && meantimeZh.test(between)
      : basis.test(lead) && meantime.test(between);
  });

/** The body only owns the word that follows, or is one of several. */
const ownsNext = {
  en: /^(?:'s\b|,| (?:and|or|of|officials?|staff|labs?|grants?|contracts?|rules?|policy|guidance|researchers|experts)\b)/,
  zh: /^(?:的|等|、|和|与|及|下属|发布的|公布的)/,
} as const;

/** So placed, a body is what the clause speaks of, whatever its verb. */
const speaksOf = (u: Utterance, m: Mention, topic: Span): boolean => {
  const text = u.text.slice(m.end, Math.max(topic.start, m.end));
  return (
    afterInstrument(u, m) &&
    !ownsNext[u.lang].test(textAfter(u, m, 14)) &&
    text.length <= (u.lang === 'zh' ? 45 : 120) &&
    !/[。;；:：]|,/.test(text.replace(/\([^)]*\)/g, ''))
  );
};

const heads =
  /\b(?:work(?:ing)? on|lead(?:s|ing)? on|charge of|responsib[a-z]+ for|development of|(?:program|programme|plan|project|initiative|proceeding|effort|guidance|standards?|rules?|controls?|strategy|policy|recommendations?|proceeding|list|report) (?:on|for|about))\b/g;
const clauses = /\b(?:[a-z]+ing|clarif[a-z]+|ensures?|shows?|finds?) that\b/g;
const strays =
  /\b(?:with|from|about|against|at|on|before|after|into|regarding|over|amid|despite|like|unlike|than|by|under|because|when|while|that|who|which|whether|how|why|officials?|staff|labs?|laborator(?:y|ies)|lawyers?|employees|leaders|experts|researchers|grants?|contracts?|scientists|chief|spokes[a-z]+)\b|[;:]/;

/** Subject of whatever verb leads straight to the topic. */
export function subjectOf(record: PolicyRecord, u: Utterance, m: Mention, topic: Span): boolean {
  if (idle(record, u, m)) return false;
  if (topic.end <= m.end) return false;
  if (speaksOf(u, m, topic)) return true;
  const text = u.text
    .slice(m.end, topic.start >= m.end ? topic.start : Math.min(topic.end, m.end + 30))
    .replace(/\([^)]*\)/g, '')
    .replace(/^,[^,]{0,80},/, '');
  if (u.lang === 'zh')
    return (
      opensClauseZh.test(textBefore(u, m, 16)) &&
      text.length <= 14 &&
      !/[,。;:、由对就向与和同的]/.test(text)
    );
  return (
    opensClause.test(lead(u, m)) &&
    !/^(?: (?:and|or|of)\b|'s\b|[;:]|$)/.test(textAfter(u, m, 5)) &&
    text.length <= 100 &&
    !strays.test(text.replace(heads, '').replace(clauses, ''))
  );
}

/** "Treasury, through NTIA, …", 由财政部通过NTIA……: named as another's instrument, which puts nothing right. */
export const instrumental = (u: Utterance, m: Mention): boolean =>
  u.lang === 'zh'
    ? /(?:通过|经由|透过|经)(?:其|下属的?|旗下的?|所属的?|美国)*$/.test(textBefore(u, m, 10))
    : /\b(?:through|via) (?:its )?$/.test(lead(u, m));

const making =
  'set(?:s|ting)? up|st(?:an|oo)d(?:s|ing)? up|establish[a-z]*|creat[a-z]*|form(?:s|ed|ing)?|launch[a-z]*|assembl[a-z]*|conven[a-z]*|organi[sz][a-z]*';
const made = new RegExp(
  `\\b(?:${making}) (?:(?:the|an?|its|new|such|federal|dedicated|interagency) )*$`,
);
const madeBy = new RegExp(`^(?: \\([^)]*\\))?,?[^.;:]{0,40}\\b(?:${making}) by `);

/** "To set up an AI Litigation Task Force", "a DHS-led AI-ISAC": what is brought into being or led does not do it. */
export const created = (u: Utterance, m: Mention): boolean =>
  u.lang === 'en' &&
  (made.test(textBefore(u, m, 50)) ||
    madeBy.test(textAfter(u, m, 70)) ||
    /-(?:led|run|chaired|headed|hosted) $/.test(textBefore(u, m, 10)));
