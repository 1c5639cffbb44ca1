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
  return { type: 'number', n, bound: boundOf(text, numeral), start, end };
}

function countsEnglish(text: string, numeral: Numeral): boolean {
  if (numeral.form === 'words')
    return numeral.n !== 1 || numeral.ordinal || countsOne(text, numeral);
  if (numeral.decimal || before(text, numeral.start, 1) === '$') return false;
  return !/^(?:[a-z%_^/号°]|-\d|[.,:]\d| ?(?:号|世纪|年代|°))/.test(
    text.slice(numeral.end, numeral.end + 4),
  );
}

/** "one" is mostly a pronoun or an article; it counts only where the sentence counts. */
const counting = /\b(?:only|just|exactly|total of|comprises|consists of|into|than|least|most) $/;

const countsOne = (text: string, { start, end }: Numeral): boolean =>
  counting.test(before(text, start, 16)) &&
  /^[- ](?!of\b|another\b)[a-z]/.test(text.slice(end, end + 9));
