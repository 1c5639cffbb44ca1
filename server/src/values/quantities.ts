/** Measures with a unit: money, percentages, power and pages. Computing power has its own file. */

import type { Unit } from '../record/types.ts';
import { boundOf } from './bounds.ts';
import { readCompute } from './compute.ts';
import { type Numeral, scanNumerals } from './numerals.ts';
import { before, collect, matchAt } from './scan.ts';
import type { QuantityValue } from './types.ts';
import { readHan } from './words-zh.ts';

export function readQuantities(text: string, numerals = scanNumerals(text)): QuantityValue[] {
  const found = [...readCompute(text), ...readChineseShares(text)];
  for (const numeral of numerals) {
    const value = numeral.ordinal
      ? undefined
      : (readMoney(text, numeral) ?? readMeasure(text, numeral));
    if (value) found.push(value);
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Measure {
  readonly unit: Unit;
  readonly pattern: RegExp;
  readonly times?: number;
}

const loose = '[余多]?[- ]?';
const measure = (unit: Unit, words: string, times = 1): Measure => ({
  unit,
  times,
  pattern: new RegExp(`(?: ?\\(\\d[\\d.,]*\\))?\\+?${loose}(?:${words})`, 'y'),
});

const measures: readonly Measure[] = [
  measure('percent', '%|per ?cent\\b|pct\\b'),
  measure('mw', '(?:mw|mwe|megawatts?)(?![a-z])|兆瓦(?!时)'),
  measure('gw', '(?:gw|gwe|gigawatts?)(?![a-z])|吉瓦(?!时)'),
  measure('mw', '千瓦(?!时)', 1e-3),
  measure('page', 'pages?\\b|pp\\.?(?![a-z])|页'),
];

/** First characters that any of the measures can start with: most numerals are followed by none. */
const mayMeasure = /[ (\-+余多]*(?:[%pmg兆吉千页\d])/y;

function readMeasure(text: string, numeral: Numeral): QuantityValue | undefined {
  if (!matchAt(mayMeasure, text, numeral.end)) return undefined;
  for (const { unit, pattern, times = 1 } of measures) {
    const m = matchAt(pattern, text, numeral.end);
    if (!m || (unit === 'page' && /第 ?$|\bof $/.test(before(text, numeral.start, 4)))) continue;
    const end = numeral.end + m[0].length;
    if (times !== 1 && numeral.n < 1e4) return undefined;
    return quantity(text, numeral, end, numeral.n * times, unit);
  }
  return undefined;
}

function quantity(
  text: string,
  numeral: Numeral,
  end: number,
  n: number,
  unit: Unit,
  start = numeral.start,
): QuantityValue {
  const bound = boundOf(text, { start, end: numeral.end }, end);
  return { type: 'quantity', n, unit, bound, start, end };
}

const letters: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
};
const letterScale = /[- ]?(k|mn|mm|m|bn|b|tn|t)(?![a-z])/y;
const sign = /(?:\bus ?\$|\bu\.s\. ?\$|(?<![a-z])\$|\busd) ?$/;
const dollars =
  /[余多]?(?:[- ](?:us |u\.s\. |american )?dollars?\b| ?usd\b| ?us\$| ?(?:美元|美金))/y;
const violation =
  /(?: fine| penalty)?(?: per| for each| for every| each)(?: [a-z]{2,12})? violation/y;

function readMoney(text: string, numeral: Numeral): QuantityValue | undefined {
  const signed = sign.exec(before(text, numeral.start, 8));
  const scale = signed ? matchAt(letterScale, text, numeral.end) : null;
  let end = numeral.end + (scale?.[0].length ?? 0);
  const named = matchAt(dollars, text, end);
  if (!signed && !named) return undefined;
  end += named?.[0].length ?? 0;
  const n = Number((numeral.n * (letters[scale?.[1] ?? ''] ?? 1)).toPrecision(12));
  const each =
    matchAt(violation, text, end) !== null ||
    /每(?:(?:次|项|起|例)?违[规法]行?为?[^,。;]{0,8}|(?:次|项|起|例)(?:每[日天])?(?:罚款|罚金|处罚|处以)[^,。;]{0,4})$/.test(
      before(text, numeral.start, 20),
    );
  const start = numeral.start - (signed?.[0].length ?? 0);
  return quantity(text, numeral, end, n, each ? 'usd_per_violation' : 'usd', start);
}

const share =
  /百分之 ?(\d+(?:\.\d+)?|[〇零一二三四五六七八九十百两]+)(?:点([一二三四五六七八九零]))?/g;
const tenths =
  /([一二三四五六七八九两])成(?:([一二三四五六七八九])(?![项个家条])|半)?(?![为立员果本绩功熟就长都不型套份语品交色因])/g;
const digit = (char: string | undefined): number => readHan(char ?? '') ?? 0;

const fraction =
  /(?<![百千万])([二三四五六七八九十])分之([一二三四五六七八九])(?![〇零一二三四五六七八九十百])/g;
const half = /(?:一半|半数)(?!以上|以下|机会)/g;

/** 百分之十五 → 15, 两成五 → 25, 四分之一 → 25, 一半 → 50. */
function readChineseShares(text: string): QuantityValue[] {
  if (!/[之成半]/.test(text)) return [];
  const share100 = collect(share, text, (m) => {
    const n = /^\d/.test(m[1] ?? '') ? Number(m[1]) : readHan(m[1] ?? '');
    return n === undefined ? undefined : percent(text, m, n + digit(m[2]) / 10);
  });
  const share10 = collect(tenths, text, (m) =>
    /[第组构完形达]$/.test(before(text, m.index, 1))
      ? undefined
      : percent(text, m, digit(m[1]) * 10 + (m[0].endsWith('半') ? 5 : digit(m[2]))),
  );
  const fractions = collect(fraction, text, (m) =>
    percent(text, m, Math.round((1000 * digit(m[2])) / digit(m[1])) / 10),
  );
  return [
    ...share100,
    ...share10,
    ...fractions,
    ...collect(half, text, (m) => percent(text, m, 50)),
  ];
}

function percent(text: string, m: RegExpExecArray, n: number): QuantityValue {
  const at = { start: m.index, end: m.index + m[0].length };
  return { type: 'quantity', n, unit: 'percent', bound: boundOf(text, at), ...at };
}
