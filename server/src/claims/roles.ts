/** Grammar in a handful of surface tests: what a named thing does in its clause. Wrong doubts cost a miss, not a false alarm. */

import type { Span } from '../text/span.ts';
import { gap } from '../text/span.ts';
import { textAfter, textBefore, textBetween } from './around.ts';
import { isInstrument } from './focus.ts';
import { again } from './joined-events.ts';
import { oblique, qualifies } from './oblique.ts';
import type { Utterance } from './utterance.ts';
import { bySelf, ofOtherDeed } from './whose-day.ts';

const objectGapEn =
  /^(?: (?:the|its|a|an|his|into law|their|new|long-awaited|highly anticipated|sweeping|landmark|comprehensive|executive|\(e\.?o\.?\)|(?:order|memo|memorandum)(?: \(e\.?o\.?\))? on|order|orders|document|entitled|titled|called|known as|of|final|first|three|two|version|publicly|officially|formally|u\.?s\.?|federal|28-page|presidential|presidential proclamation|proclamation|proclamations|memorandum|memo|omb|president|trump'?s?|biden'?s?|and|both|executive orders?|as|white house'?s?|administration'?s?|part of|enforcement of|implementation of|application of|date of|effective date of|start of|launch of|compliance with))*,? ?["'(]?$/;

/** "issued its procurement guidance, Memorandum M-26-04, on …": the name stands beside its own description. */
const glossedObjectEn =
  /^ (?:its|the|a|an|his|her)(?: [a-z-]+){1,8}(?:,| -| \() ?(?:known as |called |dubbed |the |memorandum |memo |executive order |omb |nist |")*$/;

const otherHead = /^的.{0,4}(?:合同|协议|合约|订单|协定|文章|材料)|如果|只写|提到/;

/** Cue, then the thing it acts on: "released its long-awaited AI Action Plan", 公布《……》. */
const takesObject = (u: Utterance, cue: Span, at: Span): boolean => {
  if (cue.end > at.start) return false;
  const text = textBetween(u, cue, at);
  if (
    u.lang === 'en' &&
    glossedObjectEn.test(text) &&
    /^["')]*(?:[,.)]| on\b)/.test(textAfter(u, at, 6))
  )
    return true;
  return u.lang === 'zh' ? objectGapZh(text) : objectGapEn.test(text);
};

/** 发布了关于无偏见AI的M-26-04: what it is about, told before the name. */
const aboutZh = /^了?(?:一[份项部道个])?(?:关于|针对|旨在|有关)[^,。;:《]{2,24}的(?=《?"?$)/;

const objectGapZh = (whole: string): boolean => {
  const text = whole.replace(aboutZh, '');
  // 2025年签订的合同只写……: another head stands after 的, or another verb before the name.
  return (
    text.length <= 14 &&
    !otherHead.test(text) &&
    !/对|(?<!《)关于|就|针对|围绕|基于|解读|评估/.test(text) &&
    !/[,。;:]/.test(text.replace(/(?:[:,](?:即|也就是|亦即|俗称|又称|简称)?)《?"?$/, ''))
  );
};

const subjectGapEn =
  /^["')\]]*(?:'s)?(?: \([^)]{0,30}\))?,?(?: ?(?:which|that|it|was|were|is|are|becomes|become|became|had been|has been|being|been|have|has|had|first|officially|formally|publicly|also|then|and|the document|president|trump|biden|donald|joe|j\.|r\.|former|he|jr\.|the white house|white house|originally|finally|just|recently|by|the|administration|on|in|dated|to|will|would|does|do|did|not|be|yet|signed|issued|published|printed|entered|order|executive|of|as|date|federal register|his|her|their|scheduled|slated|set|expected|due|poised|originally|still|now|currently))*,? ?(?:[^,]{0,30}, )?$/;

/** The thing, then the cue: "the Plan, which was released", 《……》于……发布. */
const isSubject = (u: Utterance, at: Span, cue: Span): boolean => {
  if (at.end > cue.start) return false;
  const text = textBetween(u, at, cue);
  if (u.lang === 'zh') return text.length <= 40 && !/[。;]/.test(text);
  // "The Plan, and its critique, released on": the nearer noun is what was released.
  if (/\b(?:its|their|his) [a-z]+, $/.test(text)) return false;
  // "Anthropic, which signed the Accord, published …": the object of an aside does nothing further.
  if (
    /\b(?:who|which|that)(?: had| has| have)? [a-z]+ (?:the |its |an? |"|\()*$/.test(
      textBefore(u, at, 40),
    )
  )
    return false;
  if (text.length <= 70 && (subjectGapEn.test(text) || text.length <= 4)) return true;
  if (again(u, at, cue)) return true;
  // "SB 53, which Governor Newsom signed", "the order that President Trump inked": the signer stands between.
  if (
    /^["')]*,? (?:which|that)(?: [a-z.'-]+){1,5} $/.test(text) &&
    u.mentions.some(
      (m) =>
        ['person', 'agency'].includes(m.entity.kind) &&
        m.start > at.end &&
        m.end <= cue.start &&
        /^(?: (?:has|had|had just|only|first|formally|quietly|finally))? $/.test(
          u.text.slice(m.end, cue.start),
        ),
    )
  )
    return true;
  // "EO 14434, which tells agencies to write …, was signed": whatever stands between the commas.
  const aside = u.mentions.some(
    (m) => m.start > at.end && m.end < cue.start && isInstrument(m.entity) && !m.weak,
  );
  return (
    !aside &&
    text.length <= 140 &&
    /^(?:(?:,[^;.]*,| (?:that|which)\b[^;.]*) ?(?:was|were|is|had been|has been|being)(?: [a-z]+ly)? ?|, (?:which|who|whose)\b[^;.]*, ?)$/.test(
      text,
    )
  );
};

const dateGapEn =
  /^(?: (?:publicly|officially|formally|into law|by (?:the )?[a-z .'-]{0,40}|in washington|late|early|earlier|back|again|it|the (?:document|order|plan|memo|memorandum|rule|act|law)))*,? ?(?:on|in|as of|dated|at|from|by|until|to|for|since|effective|date|is|was|of|be|due|will be|set for|set at|now|currently|the (?:morning|afternoon|evening) of|:|\()*,? ?(?:[a-z]+day,? ?(?:the )?)?\(?(?:on |in |of |as of |to |until )?$/;

/** "unveiled at the conference in Shanghai on …", "released with great fanfare on …": where and how, before when. */
const settingGapEn =
  /^(?: [a-z]+ly)? (?:at|in|during|amid|with|to|by|from|inside|alongside|before)(?: (?!(?:and|but|who|which|that|after|since|until|because|as|when|while)\b)[^ ,;:()]+){1,9},? (?:on |in )?(?:[a-z]+day,? )?$/;

/** Cue and value belong together: nothing but adverbs and prepositions between, or the value opens the sentence. */
function cueTakesValue(u: Utterance, cue: Span, value: Span): boolean {
  // "As of March 2025 the rule was in force" dates the report.
  if (value.start < cue.start && /\bas of $|^截至|截至$|截止$/.test(textBefore(u, value, 6)))
    return false;
  // "Add its date of signature", 补写签署日期: the date is asked for, not given before.
  if (value.start < cue.start && /^的?(?:日期|时间)| date\b/.test(textAfter(u, cue, 6)))
    return false;
  if (value.start < cue.start)
    return (
      gap(value, cue) <= (u.lang === 'zh' ? 60 : 110) && !/[;。]/.test(textBetween(u, value, cue))
    );
  const text = textBetween(u, cue, value);
  // 出台后，……于: the day is what came after.
  if (u.lang === 'zh')
    return (
      text.length <= 24 &&
      !/^(?:后|前|之后|之前|以后|以来|至今)|^[^,，。;]{1,8}(?:后|之后|以后)[,，]|[。;]|后\($/.test(
        text,
      )
    );
  if (text.length <= 60 && (dateGapEn.test(text) || text.length <= 5)) return true;
  return (
    text.length <= 90 &&
    settingGapEn.test(text) &&
    !u.values.some((v) => v.type === 'date' && v.start > cue.end && v.end < value.start)
  );
}

/** "Enacted on 17 May 2024, SB 24-205 …": the fronted participle's date belongs to what follows. */
function fronted(u: Utterance, at: Span, cue: Span, value: Span): boolean {
  if (
    u.lang === 'zh' ||
    cue.end > value.start ||
    value.end > at.start ||
    !/(?:^|[.;,] )(?:first |originally |signed (?:[a-z]+ ){0,4}and )?$/.test(textBefore(u, cue, 44))
  )
    return false;
  return (
    gap(value, at) <= 30 &&
    // "EO 14028, issued in May 2021, was amended by": the participle is of what stands before it.
    /^, (?!(?:was|were|is|are|has|had|have|will|would|may|must|[a-z]+ed) )[^,.;]*$/.test(
      textBetween(u, value, at),
    ) &&
    (dateGapEn.test(textBetween(u, cue, value)) || settingGapEn.test(textBetween(u, cue, value)))
  );
}

/** "The act's January 1, 2027 effective date". */
const possessed = (u: Utterance, at: Span, cue: Span, value: Span): boolean =>
  at.end <= value.start &&
  value.end <= cue.start &&
  /^'s?(?: (?:original|new|current|planned))? $/.test(u.text.slice(at.end, value.start)) &&
  /^ $/.test(u.text.slice(value.end, cue.start));

/** "Signed an executive order on December 11, 2025, titled …": the day stands between the kind and the name. */
const titledLater = (u: Utterance, at: Span, cue: Span, value: Span): boolean =>
  u.lang === 'en' &&
  cue.end <= value.start &&
  value.end <= at.start &&
  /^ (?:an?|the|its|his|another|a new) (?:[a-z-]+ ){0,4}(?:order|memo|memorandum|plan|rule|law|framework|proclamation)(?: ?\([^)]*\))?,? (?:on |in )?$/.test(
    textBetween(u, cue, value),
  ) &&
  /^,? ?(?:titled|entitled|called|named|known as)?,? ?["'(]*$/.test(textBetween(u, value, at));

/** 被第14148号行政令撤销: what did it, and no rival of what it was done to. */
const agentZh = (u: Utterance, m: Span): boolean =>
  u.lang === 'zh' && /[被由遭](?:美国|特朗普|总统|签署的|的|《|")*$/.test(textBefore(u, m, 14));

/** Another instrument, known to the record or not, stands between the two and is nearer to the event. */
const crossed = (u: Utterance, a: Span, b: Span): boolean => {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  const inside = (s: Span): boolean => s.start >= from && s.end <= to;
  const own = u.mentions.find((m) => m.start === a.start)?.entity.id;
  return (
    u.mentions.some(
      (m) =>
        inside(m) && !m.weak && isInstrument(m.entity) && m.entity.id !== own && !agentZh(u, m),
    ) ||
    u.values.some(
      (v) =>
        v.type === 'identifier' &&
        v.scheme !== 'fr' &&
        v.scheme !== 'frdoc' &&
        inside(v) &&
        !u.mentions.some((m) => m.start <= v.start && v.end <= m.end),
    )
  );
};

const ownPast =
  /^["')]*,? (?:which was |that was )?(?:first |originally )?(?:issued|signed|published|released|adopted|finali[sz]ed|announced|enacted|promulgated|proposed|dated)\b/;

/** The event that `cue` names happened to the thing at `at`, and `value` dates it. */
export function eventOf(u: Utterance, at: Span, cue: Span, value: Span): boolean {
  if (ofOtherDeed(u, cue, value)) return false;
  if (crossed(u, at, cue) || qualifies(u, at) || bySelf(u, cue, value)) return false;
  // "On 13 August a law firm explained how the order was signed."
  if (value.end <= at.start && /\b(?:how|why|whether)\b/.test(textBetween(u, value, at)))
    return false;
  if (fronted(u, at, cue, value) || possessed(u, at, cue, value) || titledLater(u, at, cue, value))
    return true;
  const object = takesObject(u, cue, at);
  // 根据该法的规定，法案将于2026年2月1日生效: what starts under a text is the text.
  const starts =
    /^(?:正式)?(?:生效|施行|实施|适用)$/.test(u.text.slice(cue.start, cue.end)) &&
    /,(?:该|本|此)?(?:法案?|法律|行政令|命令|规则|条例)?(?:已|将|自|于|从)*$/.test(
      textBefore(u, value, 12),
    );
  if (!object && ((oblique(u, at) && !(starts && headsAll(u, at))) || !isSubject(u, at, cue)))
    return false;
  // "Appeared in EO 14110 until its revocation in January 2025": the day is of what came after.
  if (
    object &&
    value.start >= at.end &&
    /\b(?:until|till|whereas|while)\b|直到|直至/.test(textBetween(u, at, value))
  )
    return false;
  if (value.start >= at.end && object)
    return (
      gap(at, value) <= (u.lang === 'zh' ? 20 : 64) &&
      !/[;。]/.test(textBetween(u, at, value)) &&
      // "Repealing the rule issued on 15 January": the day is of what the thing went through before.
      !(u.lang === 'en' && ownPast.test(textBetween(u, at, value))) &&
      // "…, published its own policy on": another deed has begun.
      !/, [a-z]+(?:ed|es|s) (?:its|his|her|their|an?) /.test(textBetween(u, at, value))
    );
  return cueTakesValue(u, cue, value);
}

/** "Under EO 14320, …" at the head: what follows is in it. */
export const headsAll = (u: Utterance, m: Span): boolean =>
  u.lang === 'zh'
    ? /^(?:根据|依据|按照?|依照?|依)《?$/.test(u.text.slice(0, m.start)) &&
      /^[》"]?(?:行政令|行政命令|备忘录|案|法|法案)?(?:的)?(?:规定|要求)?,/.test(
        u.text.slice(m.end),
      )
    : /^(?:under|per|in|pursuant to|according to) (?:the |president trump's |trump's )?$/.test(
        u.text.slice(0, m.start),
      ) && /^,/.test(u.text.slice(m.end));

/** "The two principles were set out in EO 14318", 两原则出自第14320号行政令: what went before is in it. */
export const closesAll = (u: Utterance, m: Span): boolean =>
  u.lang === 'zh'
    ? /(?:出自|源自|源于|来自|写入|见于|载于|规定在)(?:的是|了)?《?$/.test(
        u.text.slice(Math.max(0, m.start - 8), m.start),
      )
    : /\b(?:set out|set forth|laid (?:out|down)|spelled out|defined|written|enshrined|contained|found|codified|announced|required|ordered|mandated|established|created|come|comes|came|stems?) (?:in|by|from|under) (?:the )?$/.test(
        u.text.slice(Math.max(0, m.start - 40), m.start),
      );
