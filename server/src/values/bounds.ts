/** How a writer bounded a number: the words just before it and just after. */

import type { Span } from '../text/span.ts';
import { before, matchAt } from './scan.ts';
import type { Bound } from './types.ts';

/** Bound of the numeral at `numeral`; `end` is where its unit ends, when it has one. */
export function boundOf(text: string, numeral: Span, end = numeral.end): Bound {
  return (
    leading(text, numeral.start) ??
    trailing(text, numeral.end) ??
    (end === numeral.end ? undefined : trailing(text, end)) ??
    'exactly'
  );
}

type Rule = readonly [bound: Bound, pattern: RegExp];

const en = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${words})(?: (?:a|an|the|roughly|about|total of))?[ ~]*$`);
const zh = (words: string): RegExp => new RegExp(`(?:${words}) ?$`);

// Negated forms come first: "no more than" ends in "more than", 不少于 in 少于.
const english: readonly Rule[] = [
  [
    'at_least',
    en(
      'at least|(?:no|not|never|nor) (?:fewer|less|lower|smaller) than|(?:a )?minimum(?: of)?|at a minimum|starting at|at or (?:above|over)',
    ),
  ],
  [
    'at_most',
    en(
      'up to|at most|(?:no|not|never|nor) (?:more|greater|higher|larger|later) than|(?:a )?maximum(?: of)?|(?:not|cannot) (?:to )?exceed(?:ing)?|capped at|as (?:many|much) as|at or (?:below|under)',
    ),
  ],
  [
    'more_than',
    en(
      '(?:more|greater|higher|larger) than|over|exceed(?:s|ed|ing)?|in excess of|upwards? of|north of|(?<!the )above|beyond|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops',
    ),
  ],
  ['less_than', en('(?:fewer|less|lower|smaller) than|under|below|short of|south of')],
  [
    'about',
    en(
      'about|(?<!(?:ed|es|ing|\\b(?:group|organi|structur|cent|buil|cluster|arrang|fram)[a-z]*(?: [a-z]+){0,3}) )around|roughly|nearly|almost|approximately|approx\\.?|some|circa|close to|estimated|on the order of',
    ),
  ],
  ['about', /(?:^|[^a-z0-9])~ ?$/],
];

const chinese: readonly Rule[] = [
  ['at_least', zh('不少于|不低于|不小于|至少|最少|起码|少说|不下于?')],
  ['at_most', zh('不超过|不多于|不高于|不大于|至多|最多|未超过|上限为?')],
  ['more_than', zh('超过|超出|超|逾|多于|大于|高于|突破')],
  ['less_than', zh('低于|少于|小于|不足|不到|未满|不满')],
  ['about', zh('大约|大概|(?<![条公契合节制])约为?|将近|接近|差不多|(?<![最附邻])近')],
];

/** Last characters of the rules above: most numbers are preceded by none, and cost nothing more. */
const englishEnd = /[a-z.~] ?~? ?$/;
const chineseEnd = /[于少码说上下过多限为出超逾破足到满约概近接右] ?$/;
const currency = /(?:us|c)? ?\$ ?$|usd ?$/;

function leading(text: string, start: number): Bound | undefined {
  // 上百, 上千: only before a bare scale; elsewhere 上 is "on".
  if (text.charAt(start - 1) === '上' && /[百千万亿]/.test(text.charAt(start))) return 'at_least';
  let lead = before(text, start);
  if (/[$d] ?$/.test(lead)) lead = lead.replace(currency, '');
  const rules = englishEnd.test(lead) ? english : chineseEnd.test(lead) ? chinese : [];
  return rules.find(([, pattern]) => pattern.test(lead))?.[0];
}

const spaced: readonly Rule[] = [
  [
    'at_least',
    / or (?:more|above|greater|higher|longer|over)\b| and (?:above|up)\b|,? at (?:a minimum|least)\b/y,
  ],
  ['at_most', / or (?:less|fewer|below|under|lower)\b|,? at (?:most|a maximum)\b/y],
  ['more_than', /\+|-?plus\b| plus (?=[a-z])/y],
  ['about', /-odd\b| or so\b/y],
];

const counted = ' ?[项个条种类份家部页次位名州天]? ?';
const attached: readonly Rule[] = [
  ['more_than', / ?(?:余|多(?![数边方样元]))/y],
  ['at_least', new RegExp(`${counted}以上`, 'y')],
  ['about', new RegExp(`${counted}(?:左右|上下)`, 'y')],
  ['at_most', new RegExp(`${counted}(?:以下|以内)`, 'y')],
];

const mayFollow =
  / (?:or|and|at|plus) |[+-]|-?plus|,? at | ?[余多以左上项个条种类份家部页次位名州天]/y;

function trailing(text: string, at: number): Bound | undefined {
  if (!matchAt(mayFollow, text, at)) return undefined;
  const rules = /^ ?[\u4e00-\u9fff]/.test(text.slice(at, at + 2)) ? attached : spaced;
  return rules.find(([, pattern]) => matchAt(pattern, text, at))?.[0];
}
