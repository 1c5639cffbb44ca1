/** Writes a right value the way the draft wrote the wrong one. */

import type { IsoDate } from '../record/types.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2025-07-23` in the style of `July 24, 2025`, `24 July 2025`, `7月24日` or `2025-07-24`; undefined if unknown. */
export function dateLike(sample: string, iso: IsoDate): string | undefined {
  const [year, month, day] = iso.split('-');
  if (!year || !month || !day) return undefined;
  const m = Number(month);
  const d = Number(day);
  const name = months[m - 1] ?? '';
  if (/月/.test(sample)) {
    const space = /\d 年/.test(sample) ? ' ' : '';
    const end = `${space}${m}${space}月${space}${d}${space}日`.trim();
    return /年/.test(sample) ? `${year}${space}年${space ? ' ' : ''}${end}` : end;
  }
  if (/^\d{4}[-/.]/.test(sample)) return [year, month, day].join(sample.charAt(4));
  if (/^\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z]/.test(sample))
    return /\d{4}/.test(sample) ? `${d} ${name} ${year}` : `${d} ${name}`;
  if (/^[A-Z][a-z]+\.? \d{1,2}(?!\d)/.test(sample))
    return /\d{4}/.test(sample) ? `${name} ${d}, ${year}` : `${name} ${d}`;
  if (/^[A-Z][a-z]+\.? \d{4}$/.test(sample)) return `${name} ${year}`;
  if (/^\d{4}$/.test(sample)) return year;
  return `${name} ${d}, ${year}`;
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const chinese = '零一二三四五六七八九十'.split('');

/** A count in the style of the sample: digits for digits, a word for a word. */
export function numberLike(sample: string, n: number): string {
  const text = sample.trim();
  if (/^[A-Za-z]/.test(text) && words[n]) {
    const word = words[n] as string;
    return /^[A-Z]/.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  if (/^[一二两三四五六七八九十]+$/.test(text) && chinese[n])
    return n === 2 ? '两' : (chinese[n] as string);
  return n >= 10000 && /,/.test(text) ? n.toLocaleString('en-US') : String(n);
}
