/** Cardinal and ordinal numbers that carry no unit, in figures or English words: "103 actions", "a dozen", "first". */

import { boundOf } from './bounds.ts';
import { type Numeral, scanNumerals } from './numerals.ts';
import { before } from './scan.ts';
import type { NumberValue } from './types.ts';

export function readNumbers(text: string, numerals = scanNumerals(text)): NumberValue[] {
  return numerals
    .filter((numeral) => numeral.form !== 'han' && countsEnglish(text, numeral))
    .map((numeral) => numberValue(text, numeral));
}

export function numberValue(text: string, numeral: Numeral): NumberValue {
  const { start, end, n, ordinal } = numeral;
  const serial = ordinal || /第 ?$/.test(before(text, start, 2));
  if (serial) return { type: 'number', n, bound: 'exactly', ordinal: true, start, end };
  const plain = n < 10 && preposition.test(before(text, start, 12));
  const bound = plain ? 'exactly' : boundOf(text, numeral);
  return { type: 'number', n, bound, start, end };
}

/** "grouped under three pillars", "built around five themes": these place a small number, not bound it. */
const preposition = /(?:^|[^a-z])(?:over|above|beyond|under|below|around|about) $/;

function countsEnglish(text: string, numeral: Numeral): boolean {
  if (numeral.form === 'words')
    return numeral.n !== 1 || numeral.ordinal || countsOne(text, numeral);
  if (numeral.decimal || before(text, numeral.start, 1) === '$') return false;
  if (/[\d一二三四五六七八九]比$/.test(before(text, numeral.start, 2))) return false;
  return !unfit.test(text.slice(numeral.end, numeral.end + 12));
}

/** A letter, a fraction, a score (2比0) or a part of a date makes a figure something other than a count. */
const unfit = /^(?:[a-z%_^/°]|-\d|[.,:]\d| ?(?:[号日月年时比°]|世纪|条款|个百分点| ?percentage))/;

/** "one" is mostly a pronoun or an article; it counts only where the sentence counts. */
const counting = /\b(?:only|just|exactly|total of|comprises|consists of|into|than|least|most) $/;

const countsOne = (text: string, { start, end }: Numeral): boolean =>
  counting.test(before(text, start, 16)) &&
  /^[- ](?!of\b|another\b)[a-z]/.test(text.slice(end, end + 9));
