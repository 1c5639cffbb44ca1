/** Chinese numerals, from 三 to 一万二千亿, and years written digit by digit. */

const digits = '零一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Character class body of every character a numeral may hold. */
export const hanNumeral = '零〇○一二两三四五六七八九十百千万亿廿卅';

function digitOf(char: string): number {
  if (char === '〇' || char === '○') return 0;
  if (char === '两') return 2;
  return digits.indexOf(char);
}

/** 二〇二五 → 2025. */
export function readDigits(text: string): number | undefined {
  let n = 0;
  for (const char of text) {
    const digit = digitOf(char);
    if (digit < 0) return undefined;
    n = n * 10 + digit;
  }
  return n;
}

/** 一百零三 → 103, 百 → 100, 两千万 → 20,000,000; nothing for what is no well-formed numeral. */
export function readHan(text: string): number | undefined {
  if (/^[零〇○一二两三四五六七八九]{2,}$/.test(text)) {
    return text.length > 2 && text.length < 16 ? readDigits(text) : undefined;
  }
  let total = 0;
  let section = 0;
  let digit = -1;
  for (const char of text) {
    const place = char === '廿' || char === '卅' ? 10 : places[char];
    const myriad = myriads[char];
    if (place !== undefined) {
      const times = char === '廿' ? 2 : char === '卅' ? 3 : digit < 0 ? 1 : digit;
      section += times * place;
      digit = -1;
    } else if (myriad !== undefined) {
      section += Math.max(digit, 0);
      total = (total + (section === 0 && total === 0 ? 1 : section)) * myriad;
      section = 0;
      digit = -1;
    } else {
      if (digit > 0) return undefined;
      digit = digitOf(char);
    }
  }
  return total + section + Math.max(digit, 0);
}
