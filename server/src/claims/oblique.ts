/** Whether a preposition governs a named thing, so that what is told is not told of it. */

import type { Span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import { isInstrument } from './focus.ts';
import type { Utterance } from './utterance.ts';

const obliqueEn =
  /(?:\b(?:under|following|after|since|before|implementing|implements?|to implement|in response to|pursuant to|responding to|about|on|to|for|with|toward|towards|by|in|from|as part of|part of|consistent with|building on|supporting|support of|goals of|accordance with|according to|per|via|through|called for in|called for by|amid|alongside|beyond|unlike|like|than|into|over|against|regarding|concerning|cites?|citing|(?:version|analysis|summary|explainer|explanation|reading|review|overview|account|coverage|critique|criticism|assessment|evaluation|comparison|translation|discussion|breakdown|walkthrough|recap|tracker|study|repeal|replacement|amendment|delay|rescission|revocation|revision|successor) (?:of|to)|response to|comments on|reaction to)) (?:the |its |a |an |this |that |his |president |trump'?s? |white house'?s? |administration'?s? |u\.?s\.? |federal |new |recent |"|')*$/;
const obliqueZh =
  /(?:根据|依据|按照|依照|遵照|落实|执行|响应|针对|围绕|就|关于|对|对于|基于|随着|继|参照|参考|结合|解读|分析|比较|对照|在|与|和|按|配合|支持|推进|贯彻|体现|呼应|评估|除了)(?:了|美国|特朗普|白宫|政府|总统|的|上述|该|这份|最新|《|"|其)*$/;
const obliqueZhAfter =
  /^[》"]?(?:的(?:要求|规定|解读|分析|报告|评论|回应|影响|部署|框架|指引|精神|授权|意见|征求|配套|附属|附件|补充|后续|衍生|姊妹|首份|首批|进展|实施(?:细则|情况|方案|指南)|草案|初稿|概念说明|配置文件|中文|修订[版稿本])|框架下|要求下|指导下|下)/;

/** 废止SB 24-205的法律: what is told is told of the other text. */
const undoneZh = /(?:废止|废除|撤销|推迟|修订|修改|取代|延后)(?:了|美国|科罗拉多州|的|该|《|")*$/;

/** M-25-21和M-25-22备忘录: 和 after another text joins the two; elsewhere it is "with". */
function joined(u: Utterance, at: Span): boolean {
  const link = /[和与及]$/.exec(textBefore(u, at, 1));
  return link !== null && u.mentions.some((m) => m.end === at.start - 1 && isInstrument(m.entity));
}

/** "Since the order was signed on 3 March": a conjunction, whose clause has the thing for its subject. */
const opensClause = /\b(?:since|after|before) (?:the |president |trump'?s? |"|')*$/;
const clauseVerb =
  /^["')\]]*(?: \([^)]{0,30}\))? (?:was|were|had been|took|entered|came|went|became|takes|goes|comes|enters|is|becomes) [^,;]{0,60}\d/;

/** "In the order, signed on", "the obligations under the act begin": what follows is still said of the thing. */
const opensSentence =
  /(?:^|[;,] )["(]?(?:in|under|per|with|through|according to|pursuant to) (?:the |"|')*$/;
const asideVerb =
  /^["')\]]*(?: \([^)]{0,30}\))?, (?:which (?:was|were) )?(?:first |only |just )?[a-z]+ed /;
const wholeOf =
  /(?:^|\b(?:the|its|all|most|core|main) )(?:obligations|requirements|provisions|duties) (?:under|in|of) (?:the |"|')*$/;

/** 随着《……》于7月24日亮相, 自……签署以来, 在……上签字: the clause has the thing for its subject or object. */
const opensClauseZh =
  /(?:随着|自从|自|继)(?:美国|特朗普|拜登|总统|政府|白宫|的|《|"|[^,。;]{2,16}(?:在|对))*$/;
const clauseVerbZh =
  /^[》"]?号?(?:行政令|行政命令|备忘录)?(?:(?:于|在)?[^,。;的]{0,12}|的)?(?:正式|获|被|由)?(?:签署|签发|签字|发布|公布|出台|颁布|推出|亮相|面世|问世|生效|落地|印发|通过|撤销|废止)/;
const signedOn = /^[》"]?号?(?:行政令|行政命令|备忘录|文件)?上(?:正式)?(?:签[字名署]|落笔)/;

const stillSubjectZh = (u: Utterance, at: Span, lead: string): boolean =>
  signedOn.test(textAfter(u, at, 16)) ||
  (opensClauseZh.test(lead) && clauseVerbZh.test(textAfter(u, at, 40)));

const stillSubject = (u: Utterance, at: Span, lead: string): boolean =>
  (opensClause.test(lead) && clauseVerb.test(textAfter(u, at, 120))) ||
  (opensSentence.test(lead) && asideVerb.test(textAfter(u, at, 60))) ||
  wholeOf.test(lead);

/** "The order on “Accelerating …” revokes": what follows is its title, not its topic. */
const onTitle = /\b(?:order|e\.?o\.?|memo|memorandum|act|rule|law) on ["']$/;

/** Governed by a preposition, so neither the subject nor the object of the event. */
export function oblique(u: Utterance, at: Span): boolean {
  const lead = textBefore(u, at, 60);
  return u.lang === 'zh'
    ? (obliqueZh.test(textBefore(u, at, 16)) &&
        !joined(u, at) &&
        !stillSubjectZh(u, at, textBefore(u, at, 24))) ||
        obliqueZhAfter.test(textAfter(u, at, 6)) ||
        (undoneZh.test(textBefore(u, at, 10)) && /^[》"]?的/.test(textAfter(u, at, 2)))
    : !onTitle.test(textBefore(u, at, 24)) && obliqueEn.test(lead) && !stillSubject(u, at, lead);
}

/** "The determination under section 303 of the Defense Production Act is dated …": on what the thing at `at` rests, not a thing of its own. */
export const groundOf = (u: Utterance, at: Span, m: Span): boolean =>
  m.start >= at.end &&
  /^["')\]]*(?: \([^)]{0,30}\))?,? (?:issued |made )?(?:under|pursuant to|implementing|(?:required|called for|ordered|mandated) (?:by|in|under)) (?:section \d[\w()]* of )?(?:the |"|')*$/.test(
    u.text.slice(at.end, m.start),
  );

/** "Posted its M-25-21 compliance plan on": the name only says which plan. */
export const qualifies = (u: Utterance, at: Span): boolean =>
  /^ (?:(?:ai|compliance|implementation|draft|annual|first|final|internal|strategic|procurement|adoption|acquisition|use-case|use case|transparency|safety|risk|incident|governance|public) ){0,2}(?:plans?|reports?|guidance|page|website|fact sheet|statement|inventor(?:y|ies)|hearing|comments?|strateg(?:y|ies)|review|polic(?:y|ies)|toolkit|playbook|template|training|webinar|workshop|summary|analysis|pilots?|contracts?|solicitation|awards?)\b/.test(
    textAfter(u, at, 60),
  );
