/** A sentence that brings in somebody else's text, of which the rest is told: "Canada released its own AI strategy". */

import type { PolicyRecord } from '../record/record.ts';
import { wordsOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

/** "Its own AI strategy", 自己的人工智能战略. */
const theirText =
  /\bits own (?:[a-z-]+ ){0,4}(?:strategy|plan|law|act|bill|framework|programme|program|roadmap|policy)\b|(?:自己|自身|本国|各自)的[^,。;的]{0,10}(?:战略|计划|法案|法律|立法|方案|规划|纲要|蓝图|框架)/;

/** "China's plan lists …": whose text it is stands before it. */
const namesText =
  /^[a-z.]+'s (?:own |new |first |draft |national )?(?:ai )?(?:plan|strategy|law|act|bill|framework|programme|program|roadmap|policy|blueprint)\b/;

/** 日本政府于2025年5月通过了人工智能法律: who made it opens the sentence. */
const makesText =
  /^(?!各州|我|自己|本)[\u3400-\u9fff]{2,5}?(?:政府|议会|国会)?(?:已|也)?(?:于|在)?[^,。;的]{0,12}?(?:通过|出台|发布|颁布|公布|推出|制定)了?[^,。;《]{0,12}(?:法律|法案|战略|规划|方案|条例|法规)(?:[,。;]|$)/;

export function opensAnother(record: PolicyRecord, u: Utterance): boolean {
  const owners = wordsOf(record, u, 'foreign-owner');
  if (owners.length === 0) return false;
  const brings = u.lang === 'zh' ? makesText : namesText;
  return theirText.test(u.text) || owners.some((w) => brings.test(u.text.slice(w.start)));
}
