/** Who did what in the noun phrases and brackets of Chinese. */

import { overlaps, type Span, span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import type { Deed } from './deeds.ts';
import type { Mention, Utterance } from './utterance.ts';

/** 《……》的发布机构为商务部: the verb stands in a noun for its doer. */
export const officeOf = (
  u: Utterance,
  cue: Span,
  agents: readonly Mention[],
): Mention | undefined =>
  u.lang === 'zh' && /的(?:主要|最初)?$/.test(textBefore(u, cue, 3))
    ? agents.find(
        (a) =>
          a.start > cue.end &&
          /^(?:机构|部门|单位|方|者|人|主体|机关)(?:是|为|系|:|,|即)[^,。;]{0,4}$/.test(
            u.text.slice(cue.end, a.start),
          ),
      )
    : undefined;

/** 《……》(拜登签署): who did it stands in brackets behind what it was done to. */
export function inBrackets(
  u: Utterance,
  cue: Span,
  agents: readonly Mention[],
  patients: readonly Mention[],
): Deed | undefined {
  if (u.lang !== 'zh' || !/^[)）,]/.test(textAfter(u, cue, 1))) return undefined;
  const agent = agents.findLast(
    (a) =>
      a.end <= cue.start && /^(?:总统|正式|于[^,。;]{2,14})*$/.test(u.text.slice(a.end, cue.start)),
  );
  const patient =
    agent &&
    patients.findLast(
      (m) =>
        m.end <= agent.start &&
        /^[》"]?号?(?:行政令|行政命令|备忘录)?[(（](?:由|时任)?(?:美国|总统)?$/.test(
          u.text.slice(m.end, agent.start),
        ),
    );
  return patient ? { agent, patient } : undefined;
}

/** 由商务部发布的《……》: what was done to it stands behind the verb that describes it. */
export const modified = (
  u: Utterance,
  patients: readonly Mention[],
  cue: Span,
): Mention | undefined =>
  patients.find(
    (m) =>
      m.start >= cue.end &&
      /^的(?:备忘录|行政令|行政命令|框架|指南)?《?$/.test(u.text.slice(cue.end, m.start)),
  );

/** 撤销了拜登签署的人工智能行政令，又签署第14179号: the verb describes a text of its own, which is not the subject. */
export function ofAnotherText(u: Utterance, subject: Span, cue: Span): boolean {
  if (u.lang !== 'zh') return false;
  const noun = /^的[^,，。;；:：是]{0,20}?(?:行政令|行政命令|备忘录|法案|法律|指令|文件)/.exec(
    textAfter(u, cue, 30),
  );
  if (!noun || overlaps(subject, span(cue.end, cue.end + noun[0].length))) return false;
  return subject.start > cue.end || !/[是为系]/.test(u.text.slice(subject.end, cue.start));
}

/** 拜登签署的行政令: who only describes a text by what he did to it does nothing further. */
export function doerOfAnother(u: Utterance, doer: Span, cue: Span): boolean {
  if (u.lang !== 'zh') return false;
  const own = /^[^,，。;；的]{0,16}?(?:签署|签发|发布|颁布)(?=的)/.exec(textAfter(u, doer, 30));
  return own !== null && cue.start >= doer.end + own[0].length;
}

const further =
  /(?:落实|执行|实施|贯彻|配合|撤销|撤回|废止|废除|推翻|取代|替代|替换|修订|修改|更新|补充|延续|符合|遵守|遵循|回应|响应|解读|解释|介绍|说明|引用|参照|借鉴|支持|反对|批评|暂停|被|由|依据|根据|按照|针对|围绕|关于)(?:了|着)?(?:美国|拜登|特朗普|总统|此前|旧的|政府|的|《|")*$/;
const undoing = /^(?:撤销|撤回|废止|废除|推翻|取代|替代)/;
const undone = /(?:撤销|撤回|废止|废除|推翻|取代|替代)(?:了)?(?:美国|拜登|特朗普|政府|的|《|")*$/;
const alongside =
  /^[》"]?号?(?:行政令|行政命令|备忘录)?(?:相|所)?(?:衔接|一致|配套|对接|相关|有关|相符|呼应)/;

/** 签署行政令撤销第14141号行政令, 发布指南落实M-25-22, 与M-25-21衔接的规定: another verb has it for its object, not this one. */
export const governedZh = (u: Utterance, subject: Span, cue: Span): boolean => {
  if (u.lang !== 'zh' || subject.start < cue.end) return false;
  const text = u.text.slice(cue.end, subject.start);
  // 废止并取代了拜登的NSM-25, 撤销了……，直接废除第14110号行政令: both verbs are of one deed.
  if (undoing.test(u.text.slice(cue.start, cue.end)) && undone.test(text)) return false;
  if (/^了?,?(?:并|和|及|、|与(?:取代|替代|废止|撤销))/.test(text)) return false;
  return (
    further.test(text) || (/[与和同跟]《?$/.test(text) && alongside.test(u.text.slice(subject.end)))
  );
};

/** 商务部公布议程，比行动计划晚两天: set beside what was done, not acted upon. */
export const besideZh = (u: Utterance, subject: Span, cue: Span): boolean =>
  u.lang === 'zh' &&
  subject.start > cue.end &&
  /[,，](?:(?:时间|日期)?(?:上)?(?:比|较|距|早于|晚于|先于|迟于|与|和|同|随着?|按照?|根据|依据))(?:美国|白宫|特朗普)?《?$/.test(
    u.text.slice(cue.end, subject.start),
  );
