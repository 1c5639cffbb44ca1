/** Lengths of time: "within ninety (90) calendar days", "10-year", 90日内, 三个月, 半年. */

import type { TimeUnit } from '../record/types.ts';
import { boundOf } from './bounds.ts';
import { type Numeral, scanNumerals } from './numerals.ts';
import { before, collect, matchAt } from './scan.ts';
import type { DurationValue } from './types.ts';

export function readDurations(text: string, numerals = scanNumerals(text)): DurationValue[] {
  const found = readWholes(text);
  for (const numeral of numerals) {
    if (numeral.ordinal) continue;
    const value = readEnglish(text, numeral) ?? readChinese(text, numeral);
    if (value) found.push(value);
  }
  return found.sort((a, b) => a.start - b.start);
}

const english =
  /(?: ?\(\d{1,4}\))?(?:\+|-plus| plus|-odd)?[- ]?((?:calendar|consecutive|full|additional|more|business|working|federal working)[- ])?(hour|day|week|month|year)s?(?![a-z]|[- ]old\b| ago\b)/y;

function readEnglish(text: string, numeral: Numeral): DurationValue | undefined {
  const m = matchAt(english, text, numeral.end);
  if (!m || numeral.n > 1e4 || startsDate(text, numeral)) return undefined;
  const business = /business|working/.test(m[1] ?? '');
  return duration(text, numeral, numeral.end + m[0].length, numeral.n, m[2] as TimeUnit, business);
}

/** The 4 of "4-day" in "July 4-day" is rare; "July 4 weeks later" is a date and a slip, not a length. */
const startsDate = (text: string, { start }: Numeral): boolean =>
  /(?:january|february|march|april|june|july|august|september|october|november|december) $/.test(
    before(text, start, 11),
  );

const chinese =
  /(?: ?\(\d{1,4}\))? ?([余多])? ?个?(?:(工作日|交易日)|自然日|日历日|(小时|天|日|周(?![一二三四五六日年边围期末])|星期(?![一二三四五六日天])|礼拜|月|年半?))/y;
const zhUnits: Readonly<Record<string, TimeUnit>> = {
  小时: 'hour',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
};

function readChinese(text: string, numeral: Numeral): DurationValue | undefined {
  const m = matchAt(chinese, text, numeral.end);
  if (!m || (m[0].startsWith(' ') && !/\d/.test(text.charAt(numeral.end - 1)))) return undefined;
  const end = numeral.end + m[0].length;
  if (!isLength(text, numeral, m, end)) return undefined;
  if (m[3] === '年半') return duration(text, numeral, end, numeral.n * 12 + 6, 'month', false);
  return duration(text, numeral, end, numeral.n, zhUnits[m[3] ?? ''] ?? 'day', m[2] !== undefined);
}

const inside = /(?:之内|以内|内|期|后|之后|以后|的期限|期限)/y;

/** Chinese units also count calendar dates, decades and grades; those are no lengths. */
function isLength(
  text: string,
  { start, n, form }: Numeral,
  m: RegExpExecArray,
  end: number,
): boolean {
  const lead = before(text, start, 1);
  if (lead === '第' || (/[这那每同新某头]/.test(lead) && n === 1)) return false;
  const one = form === 'han' && n === 1;
  switch (m[3]) {
    case '日':
      return (
        m[0].includes('个') ||
        (matchAt(inside, text, end) !== null && lead !== '月') ||
        (n > 31 && n < 1000)
      );
    case '月':
      return m[0].includes('个');
    case '年':
    case '年半':
      return (
        n < 1000 && !/[级代底初轻度]/.test(text.charAt(end)) && !(one && /[进统万唯第]/.test(lead))
      );
    case '天':
      return !(one && /[有]/.test(lead)) && !/[下然才文空]/.test(text.charAt(end));
    default:
      return true;
  }
}

function duration(
  text: string,
  numeral: Numeral,
  end: number,
  n: number,
  unit: TimeUnit,
  business: boolean,
): DurationValue {
  // 90日以内 sets a deadline, as "within 90 days" does; it bounds no quantity.
  const deadline = text.startsWith('以内', end);
  const bound = deadline ? 'exactly' : boundOf(text, numeral, end);
  return {
    type: 'duration',
    n,
    unit,
    bound,
    start: numeral.start,
    end,
    ...(business ? { business } : {}),
  };
}

const wholes =
  /\bhalf a year\b|(?<![上下大小后前])半年(?!报|度|刊)|\bwithin (?:a|one) (hour|day|week|month|year)\b/g;

/** Lengths written without a number: 半年, "within a year". */
function readWholes(text: string): DurationValue[] {
  if (!/half a|半年|within/.test(text)) return [];
  return collect(wholes, text, (m): DurationValue => {
    const unit = m[1] as TimeUnit | undefined;
    const start = m.index + (unit ? 'within '.length : 0);
    const end = m.index + m[0].length;
    const bound = boundOf(text, { start, end });
    return { type: 'duration', n: unit ? 1 : 6, unit: unit ?? 'month', bound, start, end };
  });
}
