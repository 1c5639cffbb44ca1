/** Every numeral of a text, found once and shared by the readers of numbers, quantities and durations. */

import type { Span } from '../text/span.ts';
import { isLabel } from './labels.ts';
import { before, collect, glued, hasDigit, hasHan, matchAt } from './scan.ts';
import { numberStart, numberWords, ordinalWords, readOrdinal, readWords } from './words-en.ts';
import { hanNumeral, readHan } from './words-zh.ts';

export interface Numeral extends Span {
  readonly n: number;
  readonly form: 'digits' | 'words' | 'han';
  readonly ordinal: boolean;
  /** Written with a decimal point and no scale ("4.2"): a measure or a version, never a count. */
  readonly decimal: boolean;
}

export function scanNumerals(text: string): Numeral[] {
  const found = scanWords(text);
  if (hasDigit(text)) found.push(...scanDigits(text));
  if (hasHan(text)) found.push(...scanHan(text));
  return found
    .sort((a, b) => a.start - b.start)
    .filter((numeral) => !inRange(text, numeral) && !isLabel(text, numeral));
}

const digitRun =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)((?:\.\d+)*)(?:(st|nd|rd|th)\b|[- ]?(hundred|thousand|million|billion|trillion)\b| ?(万亿|千亿|百亿|亿|千万|百万|万|千(?![瓦克米赫问])|百(?![度分])))?/g;

const scaleOf: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  百: 100,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

function scanDigits(text: string): Numeral[] {
  return collect(digitRun, text, (match) => {
    const start = match.index;
    const decimals = match[1] ?? '';
    if (glued(text, start) || decimals.indexOf('.', 1) > 0) return undefined;
    const scale = match[3] ?? match[4];
    const n = Number.parseFloat(match[0].replaceAll(',', '')) * (scaleOf[scale ?? ''] ?? 1);
    return {
      start,
      end: start + match[0].length,
      n: scale === undefined ? n : Math.round(n * 1e3) / 1e3,
      form: 'digits',
      ordinal: match[2] !== undefined,
      decimal: decimals !== '' && scale === undefined,
    };
  });
}

// The look ahead spares most words the long alternatives.
const wordRun = new RegExp(
  `\\b(?=one|tw|th[ir]|fo[ur]|fi[fvr]|si|se[vc]|ei|ni|te|el|half|a )(?:(${ordinalWords})|${numberWords})`,
  'g',
);
const fraction = /[- ](?:third|half|halve|quarter|fifth|tenth)s?\b/y;

function scanWords(text: string): Numeral[] {
  return collect(wordRun, text, (match) => {
    const start = match.index;
    const end = start + match[0].length;
    fraction.lastIndex = end;
    if (glued(text, start) || fraction.test(text)) return undefined;
    const ordinal = match[1] !== undefined;
    const n = ordinal ? readOrdinal(match[0]) : readWords(match[0]);
    return { start, end, n, form: 'words', ordinal, decimal: false };
  });
}

const hanRun = new RegExp(`[${hanNumeral}]+`, 'g');

function scanHan(text: string): Numeral[] {
  return collect(hanRun, text, (match) => {
    const start = match.index;
    // A scale after digits ("1.5万亿") belongs to the digits, and 几百 or 数十 is no number.
    const last = text.charAt(start - 1);
    if ('0123456789几数好'.includes(last) && start > 0) return undefined;
    if (last === ' ' && /\d $/.test(before(text, start, 2))) return undefined;
    if (match[0].length > 24 || text.startsWith('几', start + match[0].length)) return undefined;
    const n = readHan(match[0]);
    if (n === undefined) return undefined;
    return { start, end: start + match[0].length, n, form: 'han', ordinal: false, decimal: false };
  });
}

const rangeAfter = new RegExp(
  `(?:-|~|至|到| to )(?:us)?\\$?(?:[\\d${hanNumeral}]|(?:${numberStart}))`,
  'y',
);
const rangeBefore =
  /(?:[\d%]|[一二三四五六七八九十百]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty))[个页天]?(?:-|~|至|到| to )\$?$/;

/** "six to nine months", 3-5项: which end the writer means is not for us to guess. */
function inRange(text: string, { start, end }: Numeral): boolean {
  if (rangeMarks.includes(text.charAt(end)) && matchAt(rangeAfter, text, end)) return true;
  const last = text.charAt(start - 1);
  return `${rangeMarks}$`.includes(last) && rangeBefore.test(before(text, start, 12));
}

const rangeMarks = '-~至到 ';
