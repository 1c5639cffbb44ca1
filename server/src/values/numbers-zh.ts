/** Numbers in Chinese numerals: read only where a classifier or 第 shows that they are numbers at all (三大支柱, not 三星). */

import { numberValue } from './numbers-en.ts';
import { type Numeral, scanNumerals } from './numerals.ts';
import { before, hasHan } from './scan.ts';
import type { NumberValue } from './types.ts';

export function readChineseNumbers(text: string, numerals = scanNumerals(text)): NumberValue[] {
  if (!hasHan(text)) return [];
  return numerals
    .filter((numeral) => numeral.form === 'han' && counts(text, numeral))
    .map((numeral) => numberValue(text, numeral));
}

const classifier =
  /^ ?[余多]? ?(?:个(?!人[^工]|别|体|性|中)|项|条(?!件|约|例|款)|大(?!学|家|约|量|多|幅|力|规模|型|陆|会|选|使)|种|类(?!似|型|别)|份(?!额)|家(?!庭|长)|部(?!署|门|长|分|队)|章|节|页|次(?!级|要|日)|位(?!置|于)|名(?!义|称|单|为)|国(?!集团)|州|支柱|篇|段|层|级|档(?!案|期|次)|梯队|点|处(?!理|罚|置)|座|台|套|批(?!评|准)|届|轮|件(?!事)|所(?!有|谓|以)|款|句|方面|领域|机构|阶段|倍|场|门|道|组(?!织|成)|代|则|起|宗|笔|城|省|区|市|县|院|党|人(?!工|民|类|员|士|才)|行动|建议|措施|任务|主题|板块|维度|要点|步骤|目标|原则|字|词|天)/;
const idiom =
  /^(?:十分|九州|四川|三国|百国|万国|百家|百姓|万众|千里|百名|一国|三级跳|五大洲|两会|七国集团|十字|百分|一线|百度|千问|万科)/;

function counts(text: string, { start, end, n }: Numeral): boolean {
  const written = text.slice(start, end + 2);
  const lead = before(text, start, 3);
  if (/第 ?$/.test(lead)) return end - start < 5;
  if (idiom.test(written) || (n === 1 && /[统唯之进万单]$/.test(lead))) return false;
  if (!classifier.test(text.slice(end, end + 6))) return end - start > 2 && n >= 100;
  // 一个 is an article, as "a" is; 百 and 千 alone need 上百, 百余.
  if (n === 1) return /(?:仅有?|只有?|共|仅含|唯有|共有|一共)$/.test(lead);
  if (/^[百千万亿]+$/.test(text.slice(start, end)))
    return lead.endsWith('上') || /[余多]/.test(text.charAt(end));
  return true;
}
