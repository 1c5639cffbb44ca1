/** Executive order numbers, alone and in lists: "EO 14,320", "executive orders 14318, 14319 and 14320", 第14320号行政令. */

import { collect, glued, matchAt } from './scan.ts';
import type { IdentifierValue } from './types.ts';

export function readOrders(text: string): IdentifierValue[] {
  return [...readEnglish(text), ...readChinese(text)];
}

const number =
  '(\\d{2},\\d{3}|\\d{5}|(?!19|20)\\d{4})(?![\\d%a-z]|,\\d{3}|\\.\\d|-\\d{1,4}(?!\\d))';
const abbreviation = 'e\\. ?o\\.|eos?|exec\\.? orders?';
const words = `(?:executive orders?(?: ?\\(["“]?(?:${abbreviation})["”]?\\))?|${abbreviation})`;
const head = new RegExp(
  `\\b${words}(?:,? ?\\(?(?:nos?\\.?|numbers?|#))?[ -]*\\(?(?:第 ?)?${number}`,
  'g',
);
const again = '(?:, and |, or |, | and | or | & | through | to | 和 ?| 及 ?|[/、和与及]|-)';
const next = new RegExp(`(${again})((?:the )?(?:${words}[ -]*)?)${number}`, 'y');

const order = (start: number, end: number, digits: string): IdentifierValue => ({
  type: 'identifier',
  scheme: 'eo',
  id: digits.replace(',', ''),
  start,
  end,
});

function readEnglish(text: string): IdentifierValue[] {
  if (!/\be\.? ?o|exec/.test(text)) return [];
  const found: IdentifierValue[] = [];
  collect(head, text, (m) => {
    if (glued(text, m.index)) return undefined;
    let end = m.index + m[0].length;
    found.push(order(m.index, end, m[1] ?? ''));
    for (let more = matchAt(next, text, end); more; more = matchAt(next, text, end)) {
      const start = end + (more[1]?.length ?? 0);
      end += more[0].length;
      // Later members are five digits long: "EO 14320 and 3500 projects" names one order.
      if ((more[3] ?? '').length < 5) break;
      found.push(order(start, end, more[3] ?? ''));
    }
    head.lastIndex = end;
    return undefined;
  });
  return found;
}

const five = '(?:第 ?)?(?:\\d{2},\\d{3}|\\d{5}) ?号?';
const kind = ' ?(?:美国)?(?:总统)?(?:拜登|特朗普)?(?:行政令|行政命令|总统令|总统行政令|(?<=号)令)';
const before = new RegExp(`(?:${five} ?(?:、|,|和|及|与|或|以及) ?){0,9}${five}${kind}`, 'g');
/** 14318、14319、14320三道行政令: told by their count. */
const counted = new RegExp(
  `(?:${five} ?(?:、|,|和|及|与|或|以及) ?){1,9}${five}(?=(?:这|等)?[两二三四五六七八九十](?:道|项|份|个)(?:行政令|行政命令|总统令|命令))`,
  'g',
);
const afterName = new RegExp(
  `(?:行政令|行政命令|总统令)(?:编号)?[ (《]*${five}(?: ?(?:、|,|和|及|与|或|以及) ?${five}){0,9}`,
  'g',
);
const numbered =
  /第 ?14\d{3}(?: ?号)?(?:(?:、|,|和|及|与|或|以及) ?(?:第 ?)?14\d{3}(?: ?号)?){0,9}(?<=号)/g;
/** 正式编号是14365, (14365号): a bare number, where the text speaks of orders. */
const bare =
  /(?:(?<=编号(?:为|是|系|[:：])?[ 第]{0,2})|(?<=[(（,，]))1[34]\d{3}(?: ?号|(?![\d.,%]|[-/]\d| ?[\u3400-\u9fff]))/g;
const each = new RegExp(five, 'g');

function readChinese(text: string): IdentifierValue[] {
  if (!/[号令]/.test(text)) return [];
  const found: IdentifierValue[] = [];
  collect(before, text, (m) => members(text, m, found, 'last'));
  collect(counted, text, (m) => members(text, m, found, 'first'));
  collect(afterName, text, (m) => members(text, m, found, 'first'));
  collect(numbered, text, (m) => members(text, m, found, 'first'));
  if (/行政令|行政命令|总统令/.test(text))
    collect(bare, text, (m) => members(text, m, found, 'first'));
  return found;
}

/** One value per number; the one beside the word for "order" takes that word into its span. */
function members(
  text: string,
  m: RegExpExecArray,
  into: IdentifierValue[],
  takes: 'first' | 'last',
): undefined {
  if (glued(text, m.index)) return;
  const parts = [...m[0].matchAll(each)];
  parts.forEach((part, i) => {
    const end = m.index + part.index + part[0].length;
    const start = takes === 'first' && i === 0 ? m.index : m.index + part.index;
    const whole = takes === 'last' && i === parts.length - 1 ? m.index + m[0].length : end;
    into.push(order(start, whole, part[0].replace(/[^\d]/g, '')));
  });
}
