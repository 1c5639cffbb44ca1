/** Training compute: 10^26, 10²⁶, 1e26, "10 to the 26th power", 10的26次方, with or without "operations". */

import { boundOf } from './bounds.ts';
import { collect, glued, matchAt } from './scan.ts';
import type { QuantityValue } from './types.ts';
import { readHan } from './words-zh.ts';

export function readCompute(text: string): QuantityValue[] {
  if (!/10[\^*²³ 的2\ufffc]|\de\+?\d|十的/.test(text)) return [];
  return collect(power, text, (m) => {
    const exponent = exponentOf(m.groups ?? {});
    if (glued(text, m.index) || exponent < 18 || exponent > 32) return undefined;
    const end = m.index + m[0].length;
    const unit = matchAt(operations, text, end);
    // A lost superscript ("1026 FLOPs") is only safe to read where operations follow.
    if (m.groups?.lost !== undefined && !unit) return undefined;
    const times = Number(m[1] ?? m[6] ?? 1);
    const whole = { start: m.index, end: end + (unit?.[0].length ?? 0) };
    const n = Number(`${times}e${exponent}`);
    return {
      type: 'quantity',
      n,
      unit: 'flop',
      bound: boundOf(text, { start: m.index, end }, whole.end),
      ...whole,
    };
  });
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const mantissa = '(\\d{1,3}(?:\\.\\d{1,3})?)';
const power = new RegExp(
  `(?:\\b${mantissa} ?[x×*·] ?)?(?:\\b10|十)(?: ?(?:\\^|\\*\\*|\ufffc) ?[({]?(?<caret>\\d{2})(?!\\d)[)}\ufffc]?` +
    `|(?<raised>[${superscripts}]{2})| to the (?:power (?:of )?)?(?<said>\\d{2})(?:th)?(?: power)?` +
    '| ?的 ?(?<han>\\d{2}|[一二三四五六七八九十]{1,3}) ?次(?:方|幂))' +
    `|\\b${mantissa}e\\+?(?<e>\\d{2})(?![\\da-z.])` +
    '|\\b10(?<lost>2[0-9])(?= ?(?:flop|floating|integer|operations|次))',
  'g',
);
const operations =
  / ?(?:(?:integer or )?(?:floating[- ]point )?(?:operations|ops\b)|(?:total )?flops?\b|次?(?:整数或)?(?:浮点)?(?:运算|计算))(?: per second)?/y;

function exponentOf({
  caret,
  raised,
  said,
  han,
  e,
  lost,
}: Record<string, string | undefined>): number {
  if (raised) return Number([...raised].map((char) => superscripts.indexOf(char)).join(''));
  if (han && !/\d/.test(han)) return readHan(han) ?? 0;
  return Number(caret ?? said ?? han ?? e ?? lost ?? 0);
}
