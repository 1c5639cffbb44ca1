/** How a writer bounded a number: the words just before it and just after. */

import type { Span } from '../text/span.ts';
import { before, matchAt } from './scan.ts';
import type { Bound } from './types.ts';

type Rule = readonly [bound: Bound, pattern: RegExp];

/** Bound of the numeral at `numeral`; `end` is where its unit ends, when it has one. */
export function boundOf(text: string, numeral: Span, end = numeral.end): Bound {
  const lead = before(text, numeral.start).replace(/(?:us|c)? ?\$ ?$|usd ?$/, '');
  for (const [bound, pattern] of leading) if (pattern.test(lead)) return bound;
  return trailing(text, numeral.end) ?? trailing(text, end) ?? 'exactly';
}

const gap = '(?: (?:a|an|the|roughly|about|total of))?[ ~]*$';
const en = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})${gap}`);
const zh = (words: string): RegExp => new RegExp(`(?:${words}) ?$`);

// Negated forms come first: "no more than" ends in "more than", 不少于 in 少于.
const leading: readonly Rule[] = [
  [
    'at_least',
    en(
      'at least|(?:no|not|never|nor) (?:fewer|less|lower|smaller) than|(?:a )?minimum(?: of)?|at a minimum|starting at',
    ),
  ],
  [
    'at_most',
    en(
      'up to|at most|(?:no|not|never|nor) (?:more|greater|higher|larger|later) than|(?:a )?maximum(?: of)?|not (?:to )?exceed(?:ing)?|capped at|as many as',
    ),
  ],
  [
    'more_than',
    en(
      '(?:more|greater|higher|larger) than|over|exceed(?:s|ed|ing)?|in excess of|upwards? of|north of|above|beyond|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops',
    ),
  ],
  ['less_than', en('(?:fewer|less|lower|smaller) than|under|below|short of|south of')],
  [
    'about',
    en(
      'about|around|roughly|nearly|almost|approximately|approx\\.?|some|circa|close to|estimated|on the order of',
    ),
  ],
  ['about', /(?:^|[^a-z0-9])~ ?$/],
  ['at_least', zh('不少于|不低于|不小于|至少|最少|起码|少说|上|不下|不下于')],
  ['at_most', zh('不超过|不多于|不高于|不大于|至多|最多|未超过|上限为?')],
  ['more_than', zh('超过|超出|超|逾|多于|大于|高于|突破')],
  ['less_than', zh('低于|少于|小于|不足|不到|未满|不满')],
  ['about', zh('大约|大概|约为?|将近|接近|差不多|近|左右')],
];

const after: readonly Rule[] = [
  [
    'at_least',
    / or (?:more|above|greater|higher|longer|over)\b| and (?:above|up)\b|,? at (?:a minimum|least)\b/y,
  ],
  ['at_most', / or (?:less|fewer|below|under|lower)\b|,? at (?:most|a maximum)\b/y],
  ['more_than', /\+|-?plus\b| ?plus (?=[a-z])/y],
  ['about', /-odd\b| or so\b/y],
  ['more_than', / ?(?:余|多(?!数|边|方|样|元|个?月内))/y],
  ['at_least', / ?[项个条种类份家部页次位名州天]?以上|(?:[项个条种类份家部页次位名州天]) ?以上/y],
  ['about', / ?[项个条种类份家部页次位名州天]?(?:左右|上下)/y],
  ['at_most', / ?[项个条种类份家部页次位名州]?(?:以下|以内)/y],
];

function trailing(text: string, at: number): Bound | undefined {
  for (const [bound, pattern] of after) if (matchAt(pattern, text, at)) return bound;
  return undefined;
}
