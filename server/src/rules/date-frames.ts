/** What a date is set as: the day of a deed, a limit to what is to be done, an end of a span, a plan. */

import type { Reading } from '../claims/reading.ts';
import { wordsOf } from '../claims/scope.ts';
import type { Utterance } from '../claims/utterance.ts';
import type { TopicPlan } from '../record/phrases.ts';
import { contains, gap, type Span } from '../text/span.ts';
import type { DateValue, DurationValue } from '../values/types.ts';

const lineEnd = /^(?:\)|\]| ?[\u2014\u2013:]| -) /;
const sinceThen =
  /\b(?:yesterday|today|this (?:week|morning|afternoon)|last week|(?:on |last |this )(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** (2025-11-21)能源部官员表示……: a report, by its day. */
const reported = /^\)[^。;]*(?:表示|报道|消息|透露|称|说|预定|拟|将)/;

/** "(July 25, 2025) On Wednesday, …", "Washington, July 24, 2025 - The White House …": the day of writing, not of the deed. */
const dateline = ({ text, mentions }: Utterance, v: Span): boolean => {
  const [head, rest] = [text.slice(0, v.start), text.slice(v.end)];
  if (head === '(' && reported.test(rest)) return true;
  if (!/^[^;]{0,30}$/.test(head) || !lineEnd.test(rest)) return false;
  const fromPlace =
    /^(?!on )[a-z .]{3,20}(?:, [a-z .]{2,12})?, $/.test(head) && !/^[:)\]]/.test(rest);
  return sinceThen.test(rest) || (fromPlace && !mentions.some((m) => m.start < v.start));
};

/** 修订或取代2024年核酸合成筛查框架: the year says which text another deals with. */
const yearOfText = ({ text }: Utterance, v: DateValue): boolean =>
  v.date.length === 4 &&
  /(?:修订|修改|取代|替代|更新|废止|撤销|废除|落实|执行|根据|依据|按照|依照)(?:了|其|美国)?$/.test(
    text.slice(0, v.start),
  ) &&
  /^的?[^,。;:的]{2,20}(?:框架|政策|指南|指引|标准|法案|战略|备忘录|规则)/.test(text.slice(v.end));

/** The sentence's dates, without those of reports and those in names. */
export const datesOf = (r: Reading): DateValue[] =>
  r.u.values.filter(
    (v): v is DateValue =>
      v.type === 'date' &&
      // 截至2026年1月: the day of the report; 征求意见截至…: that of the thing.
      !/(?:^|[,，。;；:(])[^,，。;；:(]{0,2}截至 ?$/.test(r.u.text.slice(0, v.start)) &&
      // （2025年9月20日报道）: so is the day of a report.
      !/^(?:报道|消息|讯|电|更新|访问|采访)/.test(r.u.text.slice(v.end, v.end + 2)) &&
      // "In a July 24 press release": the day of the release.
      !(
        /\b(?:an?|our|its|his|her|their) $/.test(r.u.text.slice(0, v.start)) &&
        /^ (?!deadline|effective|start)[a-z]/.test(r.u.text.slice(v.end))
      ) &&
      // "To implement the President's July 2025 executive order": the day says which order.
      !(
        /(?:'s|s') $/.test(r.u.text.slice(0, v.start)) &&
        /^ (?:[a-z-]+ )?(?:order|memorandum|memo|proclamation|rule|act|law|statute)\b/.test(
          r.u.text.slice(v.end),
        ) &&
        !/^["(]?(?:(?:[a-z.]+ ){0,3}|the (?:[a-z.]+ ){1,6})[a-z.]+(?:'s|s') $/.test(
          r.u.text.slice(0, v.start),
        )
      ) &&
      // 外媒11月19日引述草案称……: and the day of one who quotes.
      !/^[^,，。;；]{0,3}(?:引述|援引|引用|报道称|报导称|刊文|撰文)/.test(r.u.text.slice(v.end)) &&
      !dateline(r.u, v) &&
      !yearOfText(r.u, v) &&
      // "The 2026 Nationwide Permits": a date in a name dates nothing.
      !r.u.mentions.some((m) => !m.weak && contains(m, v)),
  );

/** Words that make the next date, or the one before, a deadline whatever else the sentence says. */
const dueBefore =
  /\b(?:due(?: (?:on|by|in|no later than|before))?|no later than|not later than|deadlines?(?: [a-z' -]{1,40})?(?: of| is| was| fell on| falls on| passed on|:)?|had until|have until|has until) (?:[a-z]+day,? )?$|(?:(?:最迟|至迟|最晚|不晚|不迟)(?:于|在)?|期限为|截止日为|截止日期为|截止于)$|(?:提出|力争|争取|目标是|明确|规划|^|[,;。])到$/;
const dueAfter =
  /^(?:,? 20\d\d)? deadline\b|^(?:之前|前(?!后)|以前|到期|截止)|^[^,，。;]{1,8}结束前/;
/** "By", "before" and 前 bound a date only where somebody is told to act. */
const limit = /\b(?:by|before|until) (?:[a-z]+day,? )?$/;
export const obliged =
  /\b(?:must|shall|due|deadline|(?:had|has|have|needs?|needed|(?:is|are|was|were)(?: supposed| meant)?) to|requir\w+|direct\w+|task\w+|instruct\w+|order(?:s|ed)|giv(?:es|en)|gave|call(?:s|ed) (?:for|on)|mandat\w+)\b/;

/** "By 5 July, the task force was to": the same, told after the date. */
const told = /^,? [^.;]{0,60}\b(?:must|shall|(?:had|has|have|is|are|was|were) to) /;

/** The length that the day ends: the duration just before it. */
const lengthBefore = (u: Utterance, value: DateValue): DurationValue | undefined =>
  u.values.find(
    (v): v is DurationValue => v.type === 'duration' && v.end <= value.start && gap(v, value) <= 6,
  );

/** "120 days, to 20 November", 120天内（2025年11月20日）: the term that the day ends. */
export const termEnding = (u: Utterance, value: DateValue): DurationValue | undefined =>
  /(?:,? (?:to|until|by|that is|i\.e\.) |[后内] ?\(|\()$/.test(u.text.slice(0, value.start))
    ? lengthBefore(u, value)
    : undefined;

/** The date is set as a limit to what is to be done: it dates no deed. */
export function isLimit({ u }: Reading, value: DateValue): boolean {
  const lead = u.text.slice(Math.max(0, value.start - 70), value.start);
  const rest = u.text.slice(value.end, value.end + 16);
  if (dueBefore.test(lead) || dueAfter.test(rest) || termEnding(u, value) !== undefined)
    return true;
  if (!limit.test(lead)) return false;
  return (
    obliged.test(u.text.slice(0, value.start)) ||
    (/^(?:by|before) $/.test(lead) && told.test(u.text.slice(value.end, value.end + 80)))
  );
}

/** "From 30 June to 31 December it stands": the ends of a stretch, unless something is moved from the one to the other. */
function inSpan(r: Reading, value: DateValue): boolean {
  const { u } = r;
  if (wordsOf(r.record, u, 'put-off').length > 0) return false;
  return (
    ends.test(u.text.slice(Math.max(0, value.start - 44), value.start)) ||
    (/\bfrom $/.test(u.text.slice(0, value.start)) &&
      /^ (?:to|through|until) (?:[a-z]+ )?\d/.test(u.text.slice(value.end, value.end + 24)))
  );
}

const ends =
  /\b(?:from|between) [^,;.]{3,20}(?:, 20\d\d)? (?:to|through|until|and) $|(?:自|从)[^,。;]{3,16}(?:至|到)$/;

/** 就简化规则的提案达成立场: what was proposed, not the proposing. */
const isNounZh = ({ text }: Utterance, cue: Span): boolean =>
  /^(?:提案|提议|倡议)$/.test(text.slice(cue.start, cue.end)) &&
  /(?:的|该|这项|一项|此项|对)$/.test(text.slice(0, cue.start));

/** "Plans next week to sign …", "had until 20 November to issue": a date before a plan is not the event's. */
export const planned = (r: Reading, cue: Span, value: Span): boolean =>
  isNounZh(r.u, cue) ||
  supposed.test(r.u.text.slice(Math.max(0, cue.start - 50), cue.start)) ||
  aheadOf(r, cue, value);

/** "Awaiting the governor's signature, the bill, if enacted, …", 若获签署: what is only supposed has no day. */
const supposed =
  /\b(?:if|once|unless|whether)(?: it is| it's)? $|\b(?:await|awaits|awaiting|awaited|pending)(?: [a-z.'-]+){1,4} $|(?:若|如|如果|倘若|一旦)(?:获|经|被)?$/;

const aheadOf = (r: Reading, cue: Span, value: Span): boolean =>
  value.end <= cue.start &&
  // "August 2, 2026, when the duties will apply": the day is that very one.
  !/^,? (?:20\d\d,? )?(?:when|from which|on which|as of which|from when|the (?:day|date) (?:when|on which|that)) /.test(
    r.u.text.slice(value.end, value.end + 24),
  ) &&
  (/\bto $/.test(r.u.text.slice(Math.max(0, cue.start - 4), cue.start)) ||
    wordsOf(r.record, r.u, 'future').some(
      (w) => value.end <= w.start && w.end <= cue.start && gap(w, cue) <= 16,
    ));

/** Attributes whose day is that of a deed, done once. */
export const deeds: ReadonlySet<string> = new Set([
  'signed',
  'issued',
  'published',
  'announced',
  'adopted',
  'enacted',
  'revoked-on',
  'renamed-on',
]);

/** … by which a text comes into the world … */
const births: ReadonlySet<string> = new Set(['signed', 'issued', 'published', 'adopted']);

/** … and those of what goes on from a day. */
const lasting: ReadonlySet<string> = new Set([...deeds, 'effective', 'applies']);

/** "Had received 1,000 comments by 20 October": how far it had come, not when it closed. */
const soFar =
  /\b(?:receiv\w+|drew|drawn|collected|gathered|logged|counted|arrived|poured in|c[oa]me in)\b[^.;]*\bby $/;

/** 5月13日发布的公告宣布撤销……: the day of a notice that only speaks of the text. */
const ofNotice =
  /^[^,，。;；]{0,16}(?:发布|公布|发出|刊发|发表)的(?:新闻稿|新闻公报|公告|通告|声明|通知|博文|文章|报告)(?:宣布|称|表示|指出|说|写道|确认|重申|,|，)/;

/** The date is a limit or an end of a span, and no day of such an event. */
export const noDayOfEvent = (r: Reading, attribute: string, value: DateValue): boolean =>
  talkedOf(r, value) ||
  (attribute === 'closed' && soFar.test(r.u.text.slice(0, value.start))) ||
  (deeds.has(attribute) && isLimit(r, value)) ||
  (births.has(attribute) && ofNotice.test(r.u.text.slice(value.end, value.end + 32))) ||
  (lasting.has(attribute) && inSpan(r, value));

/** Opens a clause that tells another deed than the one that the date before it, or after its comma, is of. */
const openingEn =
  /(?:\b(?:after|before|since|until|while|although|though|whereas|because)\b|, (?:and|but) )[^,;:]*$/;

/** "Revived on 10 September, after the Senate had voted …", 参议院删去后，众议院于……通过: the word stands in another clause. */
function elsewhere({ u }: Reading, word: Span, value: Span): boolean {
  if (u.lang === 'zh')
    return (
      word.end <= value.start &&
      /^[^,，。;；]{0,12}(?:之?后|之?前|以来)[,，]/.test(u.text.slice(word.end, value.start))
    );
  const opened = openingEn.exec(u.text.slice(0, word.start));
  if (!opened) return false;
  return (
    value.end <= opened.index ||
    (value.start >= word.end && /[,;]/.test(u.text.slice(word.end, value.start)))
  );
}

/** All words of one of a topic's groups stand in clauses that the date is not of. */
export const parted = (r: Reading, plan: TopicPlan, value: Span): boolean =>
  plan.every((groups) =>
    groups.some((g) => {
      const words = r.u.groups.get(g) ?? [];
      return words.length > 0 && words.every((w) => elsewhere(r, w, value));
    }),
  );

/** 关于撤销扩散规则的讨论早在4月……: what is dated is the talk of the event. */
const talkedOf = ({ u }: Reading, value: Span): boolean =>
  u.lang === 'zh' &&
  /的(?:讨论(?!稿|草案|文件)|呼声|传闻|提议|消息(?!最[早先初](?:见|披露|公布))|报道|争论|猜测|议论|传言|设想|呼吁)[^,。;]{0,8}$/.test(
    u.text.slice(Math.max(0, value.start - 30), value.start),
  );

/** 7月24日，媒体报道了特朗普签署的三项行政令: the day is of the main verb, not of the one before 的. */
export const relative = ({ u }: Reading, cue: Span, value: Span): boolean =>
  u.lang === 'zh' &&
  u.text.startsWith('的', cue.end) &&
  value.end <= cue.start &&
  /[,，]/.test(u.text.slice(value.end, cue.start));
