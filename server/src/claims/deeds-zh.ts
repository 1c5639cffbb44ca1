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

/** 沃特发布了落实反“觉醒AI”行政令的备忘录: what came out is the text that serves this one. */
export const servedZh = (u: Utterance, subject: Span, cue: Span): boolean =>
  u.lang === 'zh' &&
  subject.start > cue.end &&
  /^(?:的|了|一份|用于|关于|旨在|为)*(?:落实|执行|实施|贯彻|配合)/.test(
    u.text.slice(cue.end, subject.start),
  ) &&
  /^[》"]?号?(?:行政令|行政命令)?的/.test(u.text.slice(subject.end));

/** 商务部公布议程，比行动计划晚两天: set beside what was done, not acted upon. */
export const besideZh = (u: Utterance, subject: Span, cue: Span): boolean =>
  u.lang === 'zh' &&
  subject.start > cue.end &&
  /[,，](?:(?:时间|日期)?(?:上)?(?:比|较|距|早于|晚于|先于|迟于|与|和|同|随着?|按照?|根据|依据))(?:美国|白宫|特朗普)?《?$/.test(
    u.text.slice(cue.end, subject.start),
  );
