/** Figures that label or cite and count nothing: fiscal years, code sections, versions, clock times, other currencies. */

import type { Span } from '../text/span.ts';
import { before, matchAt } from './scan.ts';

export function isLabel(text: string, { start, end }: Span): boolean {
  const lead = before(text, start, 24);
  if (mayLead.test(lead) && labelled.test(lead)) return true;
  if (matchAt(cited, text, end)) return true;
  // "3502(1)", "(c)(2)": paragraphs of something cited.
  if (text.charAt(end) === ')' && /[\w)]\($/.test(lead)) return true;
  return end - start < 3 && matchAt(itemTail, text, end) !== null && isItem(lead);
}

/** Cheap first look at what stands just before: a letter, a point, a sign or a Chinese label. */
const mayLead = /(?:[a-z.'€£¥₩₹§(][ '-]?|[本件录注号] ?|[hntcaus]\$)$/;
const words =
  'version|ver\\.|chapter|ch\\.|table|figure|fig\\.|annex|appendix|phase|tier|title|volume|vol\\.|nos?\\.|footnote|fn\\.?|parts?|subsections?|paragraphs?|govern|map|measure|manage|publication' +
  '|python|gpt|claude|llama|gemini|grok|windows|opus|sonnet|fiscal|fiscal years?|fy|rmb|cny|eur|gbp|jpy' +
  '|u\\. ?s\\. ?c\\.|usc|c\\.f\\.r\\.|cfr|stat\\.|(?:cfr|c\\.f\\.r\\.) parts?';
const labelled = new RegExp(
  `(?:(?:^|[^a-z])(?:${words})[ '-]{0,2}|(?:版本|附件|附录|脚注|编号|文号) ?|[€£¥₩₹] ?|(?:^|[^a-z])(?:hk|nt|c|ca|au?|sg?)\\$)$`,
);

const cited =
  / ?(?:财年|财政年度|人民币|[多余]?元(?![素首])|欧元|英镑|日元|港元|韩元)|:\d\d| ?[ap]\.m\.| (?:u\. ?s\. ?c\b|c\.r\.s\.|u\.s\. code|usc\b|c\.f\.r\.|cfr\b|stat\.|f\.\dd|u\.s\. \d|euros?\b|pounds?\b|yuan\b|renminbi\b)/y;

const itemTail = /[).](?= |$)|\)/y;

/** "1. Background", "(2) establish": the numbering of a list. */
const isItem = (lead: string): boolean =>
  /^ ?\(?$/.test(lead) || /(?:[;:,.]|\band|\bor) ?\($/.test(lead);
