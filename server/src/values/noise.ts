/** Figures that label or cite and count nothing: fiscal years, code sections, versions, clock times, other currencies. */

import type { Span } from '../text/span.ts';
import { collect, hasDigit } from './scan.ts';

export function readNoise(text: string): Span[] {
  if (!hasDigit(text)) return [];
  return patterns.flatMap((pattern) =>
    collect(pattern, text, (m) => ({ start: m.index, end: m.index + m[0].length })),
  );
}

const patterns: readonly RegExp[] = [
  /\b(?:fiscal(?: years?)? |fy ?-?'?)\d{2,4}(?:[-/]\d{2,4})?/g,
  /(?:19|20)\d\d ?(?:财年|财政年度)/g,
  /\b\d+ (?:u\. ?s\. ?c\.?|u\.s\. code|usc|c\.f\.r\.|cfr|stat\.|f\.\d?d?|u\.s\.)(?: (?:§+ ?|parts? |ch\. ?|app\. ?)?\d[\w.()-]*)?/g,
  /\b(?:version|ver\.|chapter|ch\.|table|figure|fig\.|annex|appendix|phase|tier|title|volume|vol\.|no\.|nos\.|footnote|fn\.?|python|gpt|claude|llama|gemini|grok|windows|opus|sonnet) ?\d+(?:\.\d+)*[a-z]?(?![\w%])/g,
  /(?:版本|附件|附录|脚注|编号|文号) ?\d+/g,
  /\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.m\./g,
  /(?:[€£¥₩₹]|\b(?:hk|nt|ca?|au?|sg?)\$|\b(?:rmb|cny|eur|gbp|jpy) )\d[\d,.]*\d?(?: ?(?:million|billion|trillion|万亿|万|亿|bn?\b|m\b))?/g,
  /\d[\d,.]*\d? ?(?:million|billion|trillion|万亿|千万|百万|万|亿)? ?(?:人民币|欧元|英镑|日元|港元|韩元|元(?![素首])|euros?\b|pounds?\b|yuan\b|renminbi\b)/g,
  /(?:^|[ (])\(?\d{1,2}[).](?= )|\(\d{1,2}\)(?! ?[a-z个天日项页])/g,
];
