// bench/record-scale.ts
import { readFileSync as readFileSync2 } from 'node:fs';
import { join as join2 } from 'node:path';

// server/src/text/fold.ts
var typographic = {
  '\u2018': "'",
  '\u2019': "'",
  \u02BC: "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u300C': '"',
  '\u300D': '"',
  '\u300E': '"',
  '\u300F': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\xA0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '	': ' ',
  '\u3008': '\u300A',
  '\u3009': '\u300B',
};
var ascii = /^[\x20-\x7e]*$/;
function foldUnit(unit2, table2) {
  const code2 = unit2.charCodeAt(0);
  if (code2 >= 65281 && code2 <= 65374) return String.fromCharCode(code2 - 65248).toLowerCase();
  const plain2 = typographic[unit2] ?? table2.chars.get(unit2);
  if (plain2 !== void 0) return plain2;
  const lower = unit2.toLowerCase();
  return lower.length === 1 ? lower : unit2;
}
function fold(text2, table2) {
  if (ascii.test(text2)) return text2.toLowerCase();
  let out = '';
  for (let i = 0; i < text2.length; i++) out += foldUnit(text2.charAt(i), table2);
  for (const [from2, to] of table2.terms) if (out.includes(from2)) out = out.replaceAll(from2, to);
  return out;
}

// server/src/text/span.ts
var span = (start, end) => ({ start, end });
var shift = (s, by) => ({ start: s.start + by, end: s.end + by });
var contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
var overlaps = (a, b) => a.start < b.end && b.start < a.end;
var gap = (a, b) => Math.max(0, a.start - b.end, b.start - a.end);
var hull = (a, b) => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

// server/src/values/calendar.ts
var two = (n) => String(n).padStart(2, '0');
function daysIn(month2, year) {
  if (month2 === 2) {
    const leap = year === void 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month2) ? 30 : 31;
}
function iso({ year, month: month2, day: day3 }) {
  const head2 = year === void 0 ? '0000' : String(year);
  if (month2 === void 0) return year === void 0 ? void 0 : head2;
  if (month2 < 1 || month2 > 12) return void 0;
  if (day3 === void 0) return `${head2}-${two(month2)}`;
  if (day3 < 1 || day3 > daysIn(month2, year)) return void 0;
  return `${head2}-${two(month2)}-${two(day3)}`;
}
function dateValue(start, end, from2, until) {
  const date = iso(from2);
  if (date === void 0) return void 0;
  const last = until && iso(until);
  if (until && (last === void 0 || last < date)) return void 0;
  return {
    type: 'date',
    start,
    end,
    date,
    ...(last === void 0 ? {} : { until: last }),
    ...(from2.year === void 0 ? { yearless: true } : {}),
  };
}
function thirdOfMonth(third3, year, month2) {
  const first2 = third3 === 'early' ? 1 : third3 === 'mid' ? 11 : 21;
  const last = third3 === 'early' ? 10 : third3 === 'mid' ? 20 : daysIn(month2, year);
  return [
    { year, month: month2, day: first2 },
    { year, month: month2, day: last },
  ];
}
function thirdOfYear(third3, year) {
  const first2 = third3 === 'early' ? 1 : third3 === 'mid' ? 5 : 9;
  return months(year, first2, first2 + 3);
}
var months = (year, first2, last) => [
  { year, month: first2 },
  { year, month: last },
];
function shareYears(text2, dates) {
  const shared2 = [...dates];
  for (let i = shared2.length - 2; i >= 0; i--) adopt(text2, shared2, i, i, i + 1);
  for (let i = 1; i < shared2.length; i++) adopt(text2, shared2, i, i - 1, i);
  return shared2;
}
var link = /^(?: ?(?:-|~|、|,) ?|,? (?:to|through|until|and|or)(?: on)? |[至到和与及、])$/;
function adopt(text2, dates, into, left, right2) {
  const [a, b, target] = [dates[left], dates[right2], dates[into]];
  const donor = into === left ? b : a;
  if (!a || !b || !target?.yearless || !donor || donor.yearless || donor.date.length < 10) return;
  if (b.start - a.end > 14 || !link.test(text2.slice(a.end, b.start))) return;
  const { yearless: _, ...rest } = target;
  const year = donor.date.slice(0, 4);
  dates[into] = {
    ...rest,
    date: year + target.date.slice(4),
    ...(target.until ? { until: year + target.until.slice(4) } : {}),
  };
}

// server/src/values/scan.ts
function collect(pattern, text2, read2) {
  const found2 = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text2); match !== null; match = pattern.exec(text2)) {
    const value = read2(match);
    if (value !== void 0) found2.push(value);
  }
  return found2;
}
function matchAt(sticky2, text2, at3) {
  sticky2.lastIndex = at3;
  return sticky2.exec(text2);
}
var before = (text2, at3, width = 32) => text2.slice(Math.max(0, at3 - width), at3);
var wordUnit = (code2) =>
  (code2 >= 48 && code2 <= 57) || (code2 >= 97 && code2 <= 122) || code2 === 95;
var joiners = '.-/:,^';
function glued(text2, start) {
  if (start === 0) return false;
  const last = text2.charCodeAt(start - 1);
  if (wordUnit(last)) return text2.slice(Math.max(0, start - 3), start) !== 'usd';
  const previous = text2.charAt(start - 1);
  if (previous === '#') return true;
  return joiners.includes(previous) && start > 1 && wordUnit(text2.charCodeAt(start - 2));
}
var hasDigit = (text2) => /[0-9]/.test(text2);
var hasHan = (text2) => /[\u4e00-\u9fff\u3007]/.test(text2);

// server/src/values/dates-en.ts
function readMonthDates(text2) {
  const found2 = [];
  let done = 0;
  collect(monthHead, text2, (m) => {
    const end = m.index + m[0].length;
    const word2 = m[1] ?? '';
    let dates = fromDays(text2, m.index, end, word2);
    if (dates.length === 0 || dates[0].start < done) dates = fromMonth(text2, m.index, end, word2);
    found2.push(...dates);
    done = dates.at(-1)?.end ?? done;
    return void 0;
  });
  return found2;
}
var month =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])';
var abbreviations = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
var monthNumber = (word2) => abbreviations.indexOf(word2.slice(0, 3)) + 1;
var dayText =
  '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z%]|\\.\\d|,\\d{3}(?!\\d)| ?(?:percent|per cent)\\b)';
var vagueText = 'early|mid|late|(?:the )?(?:end|close) of|(?:the )?(?:beginning|start) of';
var monthHead = new RegExp(`\\b${month}`, 'g');
var vagueBefore = new RegExp(`(?:^|[^a-z])(${vagueText})[ -]$`);
var firstDay = new RegExp(` ?(?:the )?${dayText}`, 'y');
var nextDay = new RegExp(`( ?- ?| to | through |, ?|,? (?:and|&|or) )(?:the )?${dayText}`, 'y');
var yearTail = /(?:,? ?|,? of |,? in )((?:1[789]|20)\d\d)(?![\da-z]|,\d|\.\d)/y;
var none = { list: [], range: false, end: 0 };
function readDays(text2, at3) {
  const first2 = matchAt(firstDay, text2, at3);
  if (!first2) return { ...none, end: at3 };
  let end = at3 + first2[0].length;
  const list2 = [{ n: Number(first2[1]), start: at3 + 1, end }];
  let range = false;
  while (list2.length < 8) {
    const next2 = matchAt(nextDay, text2, end);
    if (!next2 || range) break;
    range = /-|to|through/.test(next2[1] ?? '');
    const start = end + next2[0].length;
    end = start;
    list2.push({ n: Number(next2[2]), start: start - (next2[2]?.length ?? 0), end });
  }
  return { list: list2, range, end };
}
function fromMonth(text2, at3, head2, word2) {
  const month2 = monthNumber(word2);
  const vague2 = vagueBefore.exec(before(text2, at3, 18))?.[1];
  const start = vague2 ? at3 - vague2.length - 1 : at3;
  let days3 = vague2 ? { ...none, end: head2 } : readDays(text2, head2);
  let year = matchAt(yearTail, text2, days3.end);
  if (!year && days3.list.length > 1 && !days3.range) days3 = onlyFirst(days3);
  if (days3.list.length > 0 && !year) year = matchAt(yearTail, text2, days3.end);
  const end = days3.end + (year?.[0].length ?? 0);
  const when = { year: year ? Number(year[1]) : void 0, month: month2 };
  if (days3.list.length > 0) return dayValues(days3, when, start, end);
  if (vague2 && (year || word2 !== 'may'))
    return some(dateValue(start, end, ...thirdOfMonth(third(vague2), when.year, month2)));
  return year ? some(dateValue(start, end, when)) : [];
}
var some = (value) => (value ? [value] : []);
var onlyFirst = (days3) => {
  const list2 = days3.list.slice(0, 1);
  return { list: list2, range: false, end: list2[0]?.end ?? days3.end };
};
function dayValues(days3, when, start, end) {
  const [first2, last] = [days3.list[0], days3.list.at(-1)];
  if (days3.range && days3.list.length === 2) {
    return some(dateValue(start, end, { ...when, day: first2?.n }, { ...when, day: last?.n }));
  }
  return days3.list.flatMap((day3, i) =>
    some(
      dateValue(i === 0 ? start : day3.start, i === days3.list.length - 1 ? end : day3.end, {
        ...when,
        day: day3.n,
      }),
    ),
  );
}
function third(word2) {
  if (word2.startsWith('mid')) return 'mid';
  return /early|beginning|start/.test(word2) ? 'early' : 'late';
}
var dayNumber = '(3[01]|[12]\\d|0?[1-9])(st|nd|rd|th)?';
var daysBefore = new RegExp(
  `(?<![\\w.,:/^-])${dayNumber}(?:( ?- ?| to | and )${dayNumber})?(?: day)?( of |,? |-)$`,
);
var yearAfter = /(?:,? |,? of |-)((?:1[789]|20)\d\d)(?![\da-z]|,\d)/y;
function fromDays(text2, head2, end, word2) {
  if (!/[\da-z][ ,f-]+$/.test(before(text2, head2, 3))) return [];
  const lead2 = before(text2, head2, 24);
  const m = daysBefore.exec(lead2);
  if (!m) return [];
  const tail = matchAt(yearAfter, text2, end);
  const verb = (word2 === 'may' || word2 === 'mar') && m[6] !== ' of ';
  const bare2 = m[6] === ' of ' && m[2] === void 0 && m[5] === void 0;
  if (!tail && (verb || bare2)) return [];
  const start = head2 - lead2.length + m.index;
  const close3 = end + (tail?.[0].length ?? 0);
  const when = { year: tail ? Number(tail[1]) : void 0, month: monthNumber(word2) };
  const from2 = { ...when, day: Number(m[1]) };
  if (m[4] === void 0) return some(dateValue(start, close3, from2));
  const last = { ...when, day: Number(m[4]) };
  if (m[3] !== ' and ') return some(dateValue(start, close3, from2, last));
  const cut = start + (m[1]?.length ?? 0) + (m[2]?.length ?? 0);
  return [...some(dateValue(start, cut, from2)), ...some(dateValue(cut + 5, close3, last))];
}

// server/src/values/labels.ts
function isLabel(text2, { start, end }) {
  const lead2 = before(text2, start, 24);
  if (mayLead.test(lead2) && labelled.test(lead2)) return true;
  if (matchAt(cited, text2, end)) return true;
  if (text2.charAt(end) === ')' && /[\w)]\($/.test(lead2)) return true;
  return end - start < 3 && matchAt(itemTail, text2, end) !== null && isItem(lead2);
}
var mayLead = /(?:[a-z.'€£¥₩₹§(][ '-]?|[本件录注号] ?|[hntcaus]\$)$/;
var words =
  'version|ver\\.|chapter|ch\\.|table|figure|fig\\.|annex|appendix|phase|tier|title|volume|vol\\.|nos?\\.|footnote|fn\\.?|parts?|subsections?|paragraphs?|govern|map|measure|manage|publication|python|gpt|claude|llama|gemini|grok|windows|opus|sonnet|fiscal|fiscal years?|fy|rmb|cny|eur|gbp|jpy|u\\. ?s\\. ?c\\.|usc|c\\.f\\.r\\.|cfr|stat\\.|(?:cfr|c\\.f\\.r\\.) parts?';
var labelled = new RegExp(
  `(?:(?:^|[^a-z])(?:${words})[ '-]{0,2}|(?:\u7248\u672C|\u9644\u4EF6|\u9644\u5F55|\u811A\u6CE8|\u7F16\u53F7|\u6587\u53F7) ?|[\u20AC\xA3\xA5\u20A9\u20B9] ?|(?:^|[^a-z])(?:hk|nt|c|ca|au?|sg?)\\$)$`,
);
var cited =
  / ?(?:财年|财政年度|人民币|[多余]?元(?![素首])|欧元|英镑|日元|港元|韩元)|:\d\d| ?[ap]\.m\.| (?:u\. ?s\. ?c\b|c\.r\.s\.|u\.s\. code|usc\b|c\.f\.r\.|cfr\b|stat\.|f\.\dd|u\.s\. \d|euros?\b|pounds?\b|yuan\b|renminbi\b)/y;
var itemTail = /[).](?= |$)|\)/y;
var isItem = (lead2) => /^ ?\(?$/.test(lead2) || /(?:[;:,.]|\band|\bor) ?\($/.test(lead2);

// server/src/values/words-en.ts
var units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
var teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
var tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
var ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
var scales = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
var small = new Map([
  ...[...units, ...teens].map((word2, n) => [word2, n]),
  ...tens.map((word2, i) => [word2, 20 + 10 * i]),
]);
var ordinalOf = new Map(ordinals.map((word2, n) => [word2, n]));
var ten = `(?:${tens.join('|')})`;
var unit = `(?:${units.slice(1).join('|')})`;
var sub100 = `(?:${ten}(?:[- ]${unit}\\b)?|${teens.join('|')}|${unit})\\b`;
var big = '(?:thousand|million|billion|trillion)\\b';
var aBig = `a(?= (?:dozen|hundred|${big}))`;
var numberWords = `half an? (?:dozen|hundred|${big})|(?:${sub100}|${aBig})(?:[- ](?:hundred\\b|dozen\\b|${big})|(?:(?<=hundred|dozen)|(?<=thousand|illion),?)(?: and)? ${sub100})*`;
var numberStart = `half an? (?:dozen|hundred|${big})|${sub100}|${aBig}`;
var ordinalWords = `(?:${ten}-)?(?:${ordinals.slice(1).join('|')})\\b`;
function readWords(words5) {
  let total = 0;
  let current = 0;
  for (const word2 of words5.split(/[-, ]+/)) {
    const scale = scales[word2];
    if (word2 === 'half') current = 0.5;
    else if (word2 === 'a' || word2 === 'an') current = current === 0 ? 1 : current;
    else if (scale === void 0) current += small.get(word2) ?? 0;
    else if (scale <= 100) current *= scale;
    else {
      total += current * scale;
      current = 0;
    }
  }
  return total + current;
}
function readOrdinal(word2) {
  const parts = word2.split('-');
  const last = ordinalOf.get(parts.at(-1) ?? '') ?? 0;
  return parts.length > 1 ? (small.get(parts[0] ?? '') ?? 0) + last : last;
}
var smallNumber = (word2) => small.get(word2);

// server/src/values/words-zh.ts
var digits = '\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D';
var places = { \u5341: 10, \u767E: 100, \u5343: 1e3 };
var myriads = { \u4E07: 1e4, \u4EBF: 1e8 };
var hanNumeral =
  '\u96F6\u3007\u25CB\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF\u5EFF\u5345';
function digitOf(char) {
  if (char === '\u3007' || char === '\u25CB') return 0;
  if (char === '\u4E24') return 2;
  return digits.indexOf(char);
}
function readDigits(text2) {
  let n = 0;
  for (const char of text2) {
    const digit2 = digitOf(char);
    if (digit2 < 0) return void 0;
    n = n * 10 + digit2;
  }
  return n;
}
function readHan(text2) {
  if (/^[零〇○一二两三四五六七八九]{2,}$/.test(text2)) {
    return text2.length > 2 && text2.length < 16 ? readDigits(text2) : void 0;
  }
  let total = 0;
  let section = 0;
  let digit2 = -1;
  for (const char of text2) {
    const place3 = char === '\u5EFF' || char === '\u5345' ? 10 : places[char];
    const myriad = myriads[char];
    if (place3 !== void 0) {
      const times2 = char === '\u5EFF' ? 2 : char === '\u5345' ? 3 : digit2 < 0 ? 1 : digit2;
      section += times2 * place3;
      digit2 = -1;
    } else if (myriad !== void 0) {
      section += Math.max(digit2, 0);
      total = (total + (section === 0 && total === 0 ? 1 : section)) * myriad;
      section = 0;
      digit2 = -1;
    } else {
      if (digit2 > 0) return void 0;
      digit2 = digitOf(char);
    }
  }
  return total + section + Math.max(digit2, 0);
}

// server/src/values/numerals.ts
function scanNumerals(text2) {
  const found2 = scanWords(text2);
  if (hasDigit(text2)) found2.push(...scanDigits(text2));
  if (hasHan(text2)) found2.push(...scanHan(text2));
  return found2
    .sort((a, b) => a.start - b.start)
    .filter((numeral) => !inRange(text2, numeral) && !isLabel(text2, numeral));
}
var digitRun =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)((?:\.\d+)*)(?:(st|nd|rd|th)\b|[- ]?(hundred|thousand|million|billion|trillion)\b| ?(万亿|千亿|百亿|亿|千万|百万|万|千(?![瓦克米赫问])|百(?![度分])))?/g;
var scaleOf = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  \u767E: 100,
  \u5343: 1e3,
  \u4E07: 1e4,
  \u767E\u4E07: 1e6,
  \u5343\u4E07: 1e7,
  \u4EBF: 1e8,
  \u767E\u4EBF: 1e10,
  \u5343\u4EBF: 1e11,
  \u4E07\u4EBF: 1e12,
};
function scanDigits(text2) {
  return collect(digitRun, text2, (match) => {
    const start = match.index;
    const decimals = match[1] ?? '';
    if (glued(text2, start) || decimals.indexOf('.', 1) > 0) return void 0;
    const scale = match[3] ?? match[4];
    const n = Number.parseFloat(match[0].replaceAll(',', '')) * (scaleOf[scale ?? ''] ?? 1);
    return {
      start,
      end: start + match[0].length,
      n: scale === void 0 ? n : Math.round(n * 1e3) / 1e3,
      form: 'digits',
      ordinal: match[2] !== void 0,
      decimal: decimals !== '' && scale === void 0,
    };
  });
}
var wordRun = new RegExp(
  `\\b(?=one|tw|th[ir]|fo[ur]|fi[fvr]|si|se[vc]|ei|ni|te|el|half|a )(?:(${ordinalWords})|${numberWords})`,
  'g',
);
var fraction = /[- ](?:third|half|halve|quarter|fifth|tenth)s?\b/y;
function scanWords(text2) {
  return collect(wordRun, text2, (match) => {
    const start = match.index;
    const end = start + match[0].length;
    fraction.lastIndex = end;
    if (glued(text2, start) || fraction.test(text2)) return void 0;
    const ordinal = match[1] !== void 0;
    const n = ordinal ? readOrdinal(match[0]) : readWords(match[0]);
    return { start, end, n, form: 'words', ordinal, decimal: false };
  });
}
var hanRun = new RegExp(`[${hanNumeral}]+`, 'g');
function scanHan(text2) {
  return collect(hanRun, text2, (match) => {
    const start = match.index;
    const last = text2.charAt(start - 1);
    if ('0123456789\u51E0\u6570\u597D'.includes(last) && start > 0) return void 0;
    if (last === ' ' && /\d $/.test(before(text2, start, 2))) return void 0;
    if (match[0].length > 24 || text2.startsWith('\u51E0', start + match[0].length)) return void 0;
    const n = readHan(match[0]);
    if (n === void 0) return void 0;
    return { start, end: start + match[0].length, n, form: 'han', ordinal: false, decimal: false };
  });
}
var rangeAfter = new RegExp(
  `(?:-|~|\u81F3|\u5230| to )(?:us)?\\$?(?:[\\d${hanNumeral}]|(?:${numberStart}))`,
  'y',
);
var rangeBefore =
  /(?:[\d%]|[一二三四五六七八九十百]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty))[个页天]?(?:-|~|至|到| to )\$?$/;
function inRange(text2, { start, end }) {
  if (rangeMarks.includes(text2.charAt(end)) && matchAt(rangeAfter, text2, end)) return true;
  const last = text2.charAt(start - 1);
  return `${rangeMarks}$`.includes(last) && rangeBefore.test(before(text2, start, 12));
}
var rangeMarks = '-~\u81F3\u5230 ';

// server/src/values/dates-numeric.ts
function readNumericDates(text2) {
  if (!hasDigit(text2)) return [];
  return [...readYearFirst(text2), ...readYearLast(text2), ...readPeriods(text2)];
}
var yearFirst =
  /\b((?:19|20)\d\d)( ?[-/.] ?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\da-z]|[-/.]\d)/g;
var readYearFirst = (text2) =>
  collect(yearFirst, text2, (m) =>
    glued(text2, m.index)
      ? void 0
      : dateValue(m.index, m.index + m[0].length, {
          year: Number(m[1]),
          month: Number(m[3]),
          day: Number(m[4]),
        }),
  );
var yearLast = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d|\d\d)(?![\da-z]|[-/.]\d)/g;
var readYearLast = (text2) =>
  collect(yearLast, text2, (m) => {
    if (glued(text2, m.index)) return void 0;
    const [a, b, y] = [Number(m[1]), Number(m[2]), Number(m[3])];
    const [month2, day3] = a > 12 ? [b, a] : [a, b];
    return dateValue(m.index, m.index + m[0].length, {
      year: y < 100 ? 2e3 + y : y,
      month: month2,
      day: day3,
    });
  });
var periodYear = '((?:19|20)\\d\\d)(?![\\da-z]|[-/,.]\\d)';
var period = new RegExp(
  `\\b(?:q([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) quarter|(first|second|1st|2nd) half|h([12])|(early|mid|late|(?:the )?(?:end|close) of|(?:the )?(?:beginning|start) of|year-end)|(spring|summer|autumn|fall|winter))(?:[ -]| of | in )(?:the year |calendar year )?${periodYear}`,
  'g',
);
var yearQuarter = /\b((?:19|20)\d\d)[ -]?q([1-4])\b/g;
function readPeriods(text2) {
  const quarters = collect(yearQuarter, text2, (m) =>
    dateValue(m.index, m.index + m[0].length, ...quarter(Number(m[1]), Number(m[2]))),
  );
  const others = collect(period, text2, (m) => {
    const year = Number(m[7]);
    const nth = m[1] ?? m[2] ?? m[3] ?? m[4];
    const size = (m[1] ?? m[2]) ? 3 : 6;
    const range = nth
      ? months(year, (rank(nth) - 1) * size + 1, rank(nth) * size)
      : m[5]
        ? partOfYear(m[5], year)
        : season(m[6] ?? '', year);
    return range && dateValue(m.index, m.index + m[0].length, ...range);
  });
  return [...quarters, ...others];
}
var quarter = (year, n) => months(year, 3 * n - 2, 3 * n);
var rank = (word2) =>
  Number.parseInt(word2, 10) || ['first', 'second', 'third', 'fourth'].indexOf(word2) + 1;
function partOfYear(word2, year) {
  const which = third(word2);
  if (/end|close/.test(word2)) return months(year, 11, 12);
  return /beginning|start/.test(word2) ? months(year, 1, 2) : thirdOfYear(which, year);
}
function season(word2, year) {
  const first2 = { spring: 3, summer: 6, autumn: 9, fall: 9 }[word2];
  return first2 === void 0 ? months(year, 1, 12) : months(year, first2, first2 + 3);
}
var uncounted =
  /(?![\w%$]|,\d|[-/]|-[a-z])(?! ?(?:万|亿|余|多|项|个|条|页|天|名|家|号|兆|吉|次|人|pages?\b|mw\b|gw\b|megawatt|gigawatt|percent|per cent|actions?\b|hours?\b|days?\b|dollars?\b|people\b|words\b))/y;
function readBareYears(text2, numerals = scanNumerals(text2)) {
  return numerals.flatMap(({ start, end, n, form, decimal, ordinal }) => {
    const likely = form === 'digits' && end - start === 4 && n >= 1990 && n <= 2049;
    if (!likely || decimal || ordinal || text2.charAt(start - 1) === '$') return [];
    const value = matchAt(uncounted, text2, end) && dateValue(start, end, { year: n });
    return value ? [value] : [];
  });
}

// server/src/values/dates-zh.ts
function readChineseDates(text2) {
  if (!/[年月]/.test(text2)) return [];
  return [...readCalendarDates(text2), ...readListedDays(text2), ...readYears(text2)].sort(
    (a, b) => a.start - b.start,
  );
}
var num = (text2) =>
  text2 === void 0 ? void 0 : /^\d/.test(text2) ? Number(text2) : readHan(text2);
var yearText =
  '((?:19|20)\\d\\d|[\u4E00\u4E8C][\u3007\u96F6\u25CB\u4E5D][\u3007\u96F6\u25CB\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{2}) ?\u5E74 ?';
var monthText =
  '(1[0-2]|0?[1-9]|\u5341[\u4E00\u4E8C]?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]) ?\u6708\u4EFD?';
var dayNumber2 =
  '(3[01]|[12]\\d|0?[1-9]|\u4E09\u5341\u4E00?|[\u4E8C\u5EFF]\u5341?[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]?|\u5341[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D])';
var part =
  '(\u4E0A\u65EC|\u4E2D\u65EC|\u4E0B\u65EC|\u6708?\u521D|\u6708?\u5E95|\u672B|\u6708\u4E2D)';
var calendarDate = new RegExp(
  `(?:${yearText})?${monthText}(?: ?(?:${dayNumber2} ?(?:(?:[\u65E5\u53F7] ?)?(?:-|\u81F3|\u5230|~) ?${dayNumber2} ?)?[\u65E5\u53F7](?!\u7EBF|\u6587)|${part}))?`,
  'g',
);
function readCalendarDates(text2) {
  return collect(calendarDate, text2, (m) => {
    if (glued(text2, m.index) || text2.charAt(m.index - 1) === '\u4E2A') return void 0;
    const year = m[1] === void 0 ? void 0 : /^\d/.test(m[1]) ? Number(m[1]) : readDigits(m[1]);
    const when = { year, month: num(m[2]) };
    const end = m.index + m[0].trimEnd().length;
    if (m[5]) return dateValue(m.index, end, ...thirdOfMonth(third2(m[5]), year, when.month ?? 0));
    const day3 = num(m[3]);
    if (day3 === void 0 && year === void 0) return void 0;
    return dateValue(
      m.index,
      end,
      { ...when, day: day3 },
      m[4] ? { ...when, day: num(m[4]) } : void 0,
    );
  });
}
function third2(word2) {
  if (/上旬|初/.test(word2)) return 'early';
  return /中/.test(word2) ? 'mid' : 'late';
}
var listedDay = new RegExp(
  `(?:${yearText})?${monthText} ?${dayNumber2} ?[\u65E5\u53F7]?((?: ?[\u3001\u548C\u4E0E\u53CA] ?${dayNumber2} ?[\u65E5\u53F7]?){1,4})`,
  'g',
);
var laterDay = new RegExp(`([\u3001\u548C\u4E0E\u53CA]) ?(${dayNumber2}) ?([\u65E5\u53F7])?`, 'g');
function readListedDays(text2) {
  const found2 = [];
  if (!/[、和与及]/.test(text2)) return found2;
  collect(listedDay, text2, (m) => {
    const listStart = m.index + m[0].length - (m[4]?.length ?? 0);
    const year = m[1] === void 0 ? void 0 : /^\d/.test(m[1]) ? Number(m[1]) : readDigits(m[1]);
    for (const day3 of (m[4] ?? '').matchAll(laterDay)) {
      const end = listStart + day3.index + day3[0].length;
      if (day3[4] === void 0 || text2.charAt(end) === '\u6587') continue;
      const start = end - day3[0].length + (day3[1]?.length ?? 0);
      const when = { year, month: num(m[2]), day: num(day3[2]) };
      const value = dateValue(start + (text2.charAt(start) === ' ' ? 1 : 0), end, when);
      if (value) found2.push(value);
    }
    return void 0;
  });
  return found2;
}
var wholeYear = new RegExp(
  `${yearText}(?:\u7B2C?([\u4E00\u4E8C\u4E09\u56DB1-4])\u5B63\u5EA6?|([\u4E0A\u4E0B])\u534A\u5E74|(\u5E74?\u521D|\u5E74?[\u5E95\u672B]|\u5E74\u4E2D)|(?=(?:\u7684)?[1-9\u5341\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{1,2} ?\u6708))?`,
  'g',
);
function readYears(text2) {
  return collect(wholeYear, text2, (m) => {
    const year = /^\d/.test(m[1] ?? '') ? Number(m[1]) : readDigits(m[1] ?? '');
    if (year === void 0 || year < 1900 || year > 2099 || glued(text2, m.index)) return void 0;
    const end = m.index + m[0].trimEnd().length;
    const range = m[2]
      ? quarter(year, num(m[2]) ?? 1)
      : m[3]
        ? months(year, m[3] === '\u4E0A' ? 1 : 7, m[3] === '\u4E0A' ? 6 : 12)
        : m[4]
          ? partOfYear2(m[4], year)
          : void 0;
    if (range) return dateValue(m.index, end, ...range);
    return dateValue(m.index, end, { year });
  });
}
function partOfYear2(word2, year) {
  if (word2.includes('\u521D')) return months(year, 1, 3);
  return word2.includes('\u4E2D') ? thirdOfYear('mid', year) : months(year, 11, 12);
}

// server/src/values/bounds.ts
function boundOf(text2, numeral, end = numeral.end) {
  return (
    leading(text2, numeral.start) ??
    trailing(text2, numeral.end) ??
    (end === numeral.end ? void 0 : trailing(text2, end)) ??
    'exactly'
  );
}
var en = (words5) =>
  new RegExp(`(?:^|[^a-z])(?:${words5})(?: (?:a|an|the|roughly|about|total of))?[ ~]*$`);
var zh = (words5) => new RegExp(`(?:${words5}) ?$`);
var english = [
  [
    'at_least',
    en(
      'at least|(?:no|not|never|nor) (?:fewer|less|lower|smaller) than|(?:a )?minimum(?: of)?|at a minimum|starting at',
    ),
  ],
  [
    'at_most',
    en(
      'up to|at most|(?:no|not|never|nor) (?:more|greater|higher|larger|later) than|(?:a )?maximum(?: of)?|not (?:to )?exceed(?:ing)?|capped at|as many as',
    ),
  ],
  [
    'more_than',
    en(
      '(?:more|greater|higher|larger) than|over|exceed(?:s|ed|ing)?|in excess of|upwards? of|north of|(?<!the )above|beyond|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops',
    ),
  ],
  ['less_than', en('(?:fewer|less|lower|smaller) than|under|below|short of|south of')],
  [
    'about',
    en(
      'about|(?<!(?:ed|built|es|ing|cent[er]{2}d) )around|roughly|nearly|almost|approximately|approx\\.?|some|circa|close to|estimated|on the order of',
    ),
  ],
  ['about', /(?:^|[^a-z0-9])~ ?$/],
];
var chinese = [
  [
    'at_least',
    zh(
      '\u4E0D\u5C11\u4E8E|\u4E0D\u4F4E\u4E8E|\u4E0D\u5C0F\u4E8E|\u81F3\u5C11|\u6700\u5C11|\u8D77\u7801|\u5C11\u8BF4|\u4E0D\u4E0B\u4E8E?',
    ),
  ],
  [
    'at_most',
    zh(
      '\u4E0D\u8D85\u8FC7|\u4E0D\u591A\u4E8E|\u4E0D\u9AD8\u4E8E|\u4E0D\u5927\u4E8E|\u81F3\u591A|\u6700\u591A|\u672A\u8D85\u8FC7|\u4E0A\u9650\u4E3A?',
    ),
  ],
  [
    'more_than',
    zh(
      '\u8D85\u8FC7|\u8D85\u51FA|\u8D85|\u903E|\u591A\u4E8E|\u5927\u4E8E|\u9AD8\u4E8E|\u7A81\u7834',
    ),
  ],
  [
    'less_than',
    zh(
      '\u4F4E\u4E8E|\u5C11\u4E8E|\u5C0F\u4E8E|\u4E0D\u8DB3|\u4E0D\u5230|\u672A\u6EE1|\u4E0D\u6EE1',
    ),
  ],
  [
    'about',
    zh(
      '\u5927\u7EA6|\u5927\u6982|(?<![\u6761\u516C\u5951\u5408\u8282\u5236])\u7EA6\u4E3A?|\u5C06\u8FD1|\u63A5\u8FD1|\u5DEE\u4E0D\u591A|(?<![\u6700\u9644\u90BB])\u8FD1',
    ),
  ],
];
var englishEnd = /[a-z.~] ?~? ?$/;
var chineseEnd = /[于少码说上下过多限为出超逾破足到满约概近接右] ?$/;
var currency = /(?:us|c)? ?\$ ?$|usd ?$/;
function leading(text2, start) {
  if (text2.charAt(start - 1) === '\u4E0A' && /[百千万亿]/.test(text2.charAt(start)))
    return 'at_least';
  let lead2 = before(text2, start);
  if (/[$d] ?$/.test(lead2)) lead2 = lead2.replace(currency, '');
  const rules2 = englishEnd.test(lead2) ? english : chineseEnd.test(lead2) ? chinese : [];
  return rules2.find(([, pattern]) => pattern.test(lead2))?.[0];
}
var spaced = [
  [
    'at_least',
    / or (?:more|above|greater|higher|longer|over)\b| and (?:above|up)\b|,? at (?:a minimum|least)\b/y,
  ],
  ['at_most', / or (?:less|fewer|below|under|lower)\b|,? at (?:most|a maximum)\b/y],
  ['more_than', /\+|-?plus\b| plus (?=[a-z])/y],
  ['about', /-odd\b| or so\b/y],
];
var counted =
  ' ?[\u9879\u4E2A\u6761\u79CD\u7C7B\u4EFD\u5BB6\u90E8\u9875\u6B21\u4F4D\u540D\u5DDE\u5929]? ?';
var attached = [
  ['more_than', / ?(?:余|多(?![数边方样元]))/y],
  ['at_least', new RegExp(`${counted}\u4EE5\u4E0A`, 'y')],
  ['about', new RegExp(`${counted}(?:\u5DE6\u53F3|\u4E0A\u4E0B)`, 'y')],
  ['at_most', new RegExp(`${counted}(?:\u4EE5\u4E0B|\u4EE5\u5185)`, 'y')],
];
var mayFollow =
  / (?:or|and|at|plus) |[+-]|-?plus|,? at | ?[余多以左上项个条种类份家部页次位名州天]/y;
function trailing(text2, at3) {
  if (!matchAt(mayFollow, text2, at3)) return void 0;
  const rules2 = /^ ?[\u4e00-\u9fff]/.test(text2.slice(at3, at3 + 2)) ? attached : spaced;
  return rules2.find(([, pattern]) => matchAt(pattern, text2, at3))?.[0];
}

// server/src/values/durations.ts
function readDurations(text2, numerals = scanNumerals(text2)) {
  const found2 = readWholes(text2);
  for (const numeral of numerals) {
    if (numeral.ordinal) continue;
    const value = readEnglish(text2, numeral) ?? readChinese(text2, numeral);
    if (value) found2.push(value);
  }
  return found2.sort((a, b) => a.start - b.start);
}
var english2 =
  /(?: ?\(\d{1,4}\))?(?:\+|-plus| plus|-odd)?[- ]?((?:calendar|consecutive|full|additional|more|business|working|federal working)[- ])?(hour|day|week|month|year)s?(?![a-z]|[- ]old\b| ago\b)/y;
function readEnglish(text2, numeral) {
  const m = matchAt(english2, text2, numeral.end);
  if (!m || numeral.n > 1e4 || startsDate(text2, numeral)) return void 0;
  const business = /business|working/.test(m[1] ?? '');
  return duration(text2, numeral, numeral.end + m[0].length, numeral.n, m[2], business);
}
var startsDate = (text2, { start }) =>
  /(?:january|february|march|april|june|july|august|september|october|november|december) $/.test(
    before(text2, start, 11),
  );
var chinese2 =
  /(?: ?\(\d{1,4}\))? ?([余多])? ?个?(?:(工作日|交易日)|自然日|日历日|(小时|天|日|周(?![一二三四五六日年边围期末])|星期(?![一二三四五六日天])|礼拜|月|年半?))/y;
var zhUnits = {
  \u5C0F\u65F6: 'hour',
  \u5929: 'day',
  \u65E5: 'day',
  \u5468: 'week',
  \u661F\u671F: 'week',
  \u793C\u62DC: 'week',
  \u6708: 'month',
  \u5E74: 'year',
};
function readChinese(text2, numeral) {
  const m = matchAt(chinese2, text2, numeral.end);
  if (!m || (m[0].startsWith(' ') && !/\d/.test(text2.charAt(numeral.end - 1)))) return void 0;
  const end = numeral.end + m[0].length;
  if (!isLength(text2, numeral, m, end)) return void 0;
  if (m[3] === '\u5E74\u534A')
    return duration(text2, numeral, end, numeral.n * 12 + 6, 'month', false);
  return duration(text2, numeral, end, numeral.n, zhUnits[m[3] ?? ''] ?? 'day', m[2] !== void 0);
}
var inside = /(?:之内|以内|内|期|后|之后|以后|的期限|期限)/y;
function isLength(text2, { start, n, form }, m, end) {
  const lead2 = before(text2, start, 1);
  if (lead2 === '\u7B2C' || (/[这那每同新某头]/.test(lead2) && n === 1)) return false;
  const one = form === 'han' && n === 1;
  switch (m[3]) {
    case '\u65E5':
      return (
        m[0].includes('\u4E2A') ||
        (matchAt(inside, text2, end) !== null && lead2 !== '\u6708') ||
        (n > 31 && n < 1e3)
      );
    case '\u6708':
      return m[0].includes('\u4E2A');
    case '\u5E74':
    case '\u5E74\u534A':
      return (
        n < 1e3 && !/[级代底初轻度]/.test(text2.charAt(end)) && !(one && /[进统万唯第]/.test(lead2))
      );
    case '\u5929':
      return !(one && /[有]/.test(lead2)) && !/[下然才文空]/.test(text2.charAt(end));
    default:
      return true;
  }
}
function duration(text2, numeral, end, n, unit2, business) {
  const deadline = text2.startsWith('\u4EE5\u5185', end);
  const bound2 = deadline ? 'exactly' : boundOf(text2, numeral, end);
  return {
    type: 'duration',
    n,
    unit: unit2,
    bound: bound2,
    start: numeral.start,
    end,
    ...(business ? { business } : {}),
  };
}
var wholes =
  /\bhalf a year\b|(?<![上下大小后前])半年(?!报|度|刊)|\bwithin (?:a|one) (hour|day|week|month|year)\b/g;
function readWholes(text2) {
  if (!/half a|半年|within/.test(text2)) return [];
  return collect(wholes, text2, (m) => {
    const unit2 = m[1];
    const start = m.index + (unit2 ? 'within '.length : 0);
    const end = m.index + m[0].length;
    const bound2 = boundOf(text2, { start, end });
    return {
      type: 'duration',
      n: unit2 ? 1 : 6,
      unit: unit2 ?? 'month',
      bound: bound2,
      start,
      end,
    };
  });
}

// server/src/values/orders.ts
function readOrders(text2) {
  return [...readEnglish2(text2), ...readChinese2(text2)];
}
var number = '(\\d{2},\\d{3}|\\d{5}|(?!19|20)\\d{4})(?![\\d%a-z]|,\\d{3}|\\.\\d|-\\d{1,4}(?!\\d))';
var abbreviation = 'e\\. ?o\\.|eos?';
var words2 = `(?:executive orders?(?: ?\\((?:${abbreviation})\\))?|${abbreviation})`;
var head = new RegExp(
  `\\b${words2}(?:,? ?(?:nos?\\.?|numbers?|#))?[ -]*\\(?(?:\u7B2C ?)?${number}`,
  'g',
);
var again =
  '(?:, and |, or |, | and | or | & | through | to | \u548C ?| \u53CA ?|[/\u3001\u548C\u4E0E\u53CA]|-)';
var next = new RegExp(`(${again})((?:the )?(?:${words2}[ -]*)?)${number}`, 'y');
var order = (start, end, digits2) => ({
  type: 'identifier',
  scheme: 'eo',
  id: digits2.replace(',', ''),
  start,
  end,
});
function readEnglish2(text2) {
  if (!/\be\.? ?o|executive/.test(text2)) return [];
  const found2 = [];
  collect(head, text2, (m) => {
    if (glued(text2, m.index)) return void 0;
    let end = m.index + m[0].length;
    found2.push(order(m.index, end, m[1] ?? ''));
    for (let more = matchAt(next, text2, end); more; more = matchAt(next, text2, end)) {
      const start = end + (more[1]?.length ?? 0);
      end += more[0].length;
      if ((more[3] ?? '').length < 5) break;
      found2.push(order(start, end, more[3] ?? ''));
    }
    head.lastIndex = end;
    return void 0;
  });
  return found2;
}
var five = '(?:\u7B2C ?)?(?:\\d{2},\\d{3}|\\d{5}) ?\u53F7?';
var kind =
  ' ?(?:\u7F8E\u56FD)?(?:\u603B\u7EDF)?(?:\u62DC\u767B|\u7279\u6717\u666E)?(?:\u884C\u653F\u4EE4|\u884C\u653F\u547D\u4EE4|\u603B\u7EDF\u4EE4|\u603B\u7EDF\u884C\u653F\u4EE4|(?<=\u53F7)\u4EE4)';
var before2 = new RegExp(
  `(?:${five} ?(?:\u3001|,|\u548C|\u53CA|\u4E0E|\u6216|\u4EE5\u53CA) ?){0,9}${five}${kind}`,
  'g',
);
var afterName = new RegExp(
  `(?:\u884C\u653F\u4EE4|\u884C\u653F\u547D\u4EE4|\u603B\u7EDF\u4EE4)(?:\u7F16\u53F7)?[ (\u300A]*${five}(?: ?(?:\u3001|,|\u548C|\u53CA|\u4E0E|\u6216|\u4EE5\u53CA) ?${five}){0,9}`,
  'g',
);
var numbered =
  /第 ?14\d{3}(?: ?号)?(?:(?:、|,|和|及|与|或|以及) ?(?:第 ?)?14\d{3}(?: ?号)?){0,9}(?<=号)/g;
var each = new RegExp(five, 'g');
function readChinese2(text2) {
  if (!/[号令]/.test(text2)) return [];
  const found2 = [];
  collect(before2, text2, (m) => members(text2, m, found2, 'last'));
  collect(afterName, text2, (m) => members(text2, m, found2, 'first'));
  collect(numbered, text2, (m) => members(text2, m, found2, 'first'));
  return found2;
}
function members(text2, m, into, takes) {
  if (glued(text2, m.index)) return;
  const parts = [...m[0].matchAll(each)];
  parts.forEach((part2, i) => {
    const end = m.index + part2.index + part2[0].length;
    const start = takes === 'first' && i === 0 ? m.index : m.index + part2.index;
    const whole2 = takes === 'last' && i === parts.length - 1 ? m.index + m[0].length : end;
    into.push(order(start, whole2, part2[0].replace(/[^\d]/g, '')));
  });
}

// server/src/values/identifiers.ts
function readIdentifiers(text2) {
  if (!hasDigit(text2)) return [];
  const found2 = readOrders(text2);
  if (!mayIdentify.test(text2)) return found2;
  for (const kind2 of kinds) {
    found2.push(
      ...collect(kind2.pattern, text2, (m) => {
        const id = glued(text2, m.index) ? void 0 : kind2.id(m);
        if (id === void 0) return void 0;
        return {
          type: 'identifier',
          scheme: kind2.scheme,
          id,
          start: m.index,
          end: m.index + m[0].length,
        };
      }),
    );
  }
  return found2;
}
var mayIdentify =
  /\d[-/]\d|(?:[asbr]\.?|[hs]f|bill(?: no\.?)?|nist[ .-]?(?:ir|sp)|nspm|nsm)[ .-]?\d|\d f(?:r|\.r|ed)|memorandum|备忘录/;
var chambers = {
  senate: 'SB',
  house: 'HB',
  assembly: 'AB',
  sb: 'SB',
  hb: 'HB',
  ab: 'AB',
  s: 'S',
  a: 'A',
  hr: 'HR',
  hf: 'HF',
  sf: 'SF',
};
var kinds = [
  {
    scheme: 'omb',
    pattern: /\bm[- ]? ?(\d\d)-(\d\d)(?![\w]|-\d)/g,
    id: (m) => `M-${m[1]}-${m[2]}`,
  },
  {
    scheme: 'nist',
    pattern: /\b(?:nist[ .-]?)?ai[ .-]?(\d00-\d{1,2})(?: ?(e\d{4})|([a-z]))?(?![\w]|-\d)/g,
    id: (m) => `NIST AI ${m[1]}${m[2] ? ` ${m[2].toUpperCase()}` : (m[3] ?? '')}`,
  },
  {
    scheme: 'nist',
    pattern: /\bnist(?:[ .-]?(ir|sp))[ .-]?(\d{3,4}(?:-\d{1,3})?[a-z]?)(?![\w]|-\d)/g,
    id: (m) => `NIST ${m[1]?.toUpperCase()} ${m[2]?.toUpperCase()}`,
  },
  {
    scheme: 'fr',
    pattern:
      /\b(\d{2,3}) (?:fr|f\.r\.|fed\. ?reg\.|federal register) (?:at )?(\d{2},\d{3}|\d{3,6})(?![\w]|,\d)/g,
    id: (m) => `${m[1]} FR ${m[2]?.replace(',', '')}`,
  },
  {
    scheme: 'frdoc',
    pattern:
      /\b(?:fr doc(?:\.|ument)?(?: (?:no\.?|number))? ?|document (?:no\.?|number) )?((?:19|20)\d\d-\d{5})(?![\w]|-\d)/g,
    id: (m) => m[1],
  },
  {
    scheme: 'nspm',
    pattern:
      /\b(nspm|nsm)[- ]?(\d{1,3})(?![\w]|-\d)|\bnational security (presidential )?memorandum(?: ?\(nsp?m\))?(?: no\.?)?[- /]?(\d{1,3})(?![\w]|-\d)/g,
    id: (m) =>
      m[1] ? `${m[1].toUpperCase()}-${Number(m[2])}` : `${m[3] ? 'NSPM' : 'NSM'}-${Number(m[4])}`,
  },
  {
    scheme: 'nspm',
    pattern: /第 ?(\d{1,3}) ?号国家安全(总统)?备忘录|国家安全(总统)?备忘录第? ?(\d{1,3}) ?号/g,
    id: (m) => `${(m[2] ?? m[3]) ? 'NSPM' : 'NSM'}-${m[1] ?? m[4]}`,
  },
  {
    scheme: 'bill',
    pattern:
      /\b(senate|house|assembly) bill(?: no\.?)? ?(\d{2}[a-z]?-\d{3}|\d{1,5})(?![\w%]|,\d|\.\d|-\d)/g,
    id: bill,
  },
  {
    scheme: 'bill',
    pattern:
      /\b(sb|s\. ?b\.|hb|h\. ?b\.|ab|a\. ?b\.|h\. ?r\.|hf|sf)[ -]?(\d{2}[a-z]?-\d{3}|\d{1,5})(?![\w%]|,\d|\.\d|-\d)/g,
    id: bill,
  },
  // New York prints S6953B; an A needs its letter, since A6000 is a chip.
  {
    scheme: 'bill',
    pattern: /\b(s(?=\d{4})|a(?=\d{4,5}[a-z]))(\d{4,5}[a-z]?)(?!\w|-\d)/g,
    id: bill,
  },
  {
    scheme: 'bill',
    pattern: /\b(s\.|hr)[ -]?(\d{2,5})(?![\w%]|,\d|\.\d|-\d)/g,
    id: bill,
  },
  {
    scheme: 'eu',
    pattern:
      /(?:\b(?:regulation|directive|decision) )?\(eu\) ?(?:no\.? ?)?((?:19|20)\d\d\/\d{1,4})(?!\d)(?: ?号)?|\b(?:regulation|directive) ((?:19|20)\d\d\/\d{1,4})(?![\d/])|(?:欧盟)?(?:第 ?)?((?:19|20)\d\d\/\d{3,4}) ?号/g,
    id: (m) => m[1] ?? m[2] ?? m[3],
  },
  {
    scheme: 'pl',
    pattern:
      /(?:\b(?:public law|pub\. ?l\.|p\. ?l\.)(?: no\.?)? ?|公法(?:第 ?)?)(\d{2,3}-\d{1,3})(?![\w]|-\d)/g,
    id: (m) => m[1],
  },
];
function bill(m) {
  const chamber = chambers[(m[1] ?? '').replace(/[. ]/g, '')];
  if (chamber === void 0 || (m[1] === 'hr' && (m[2]?.length ?? 0) < 3)) return void 0;
  return `${chamber} ${m[2]?.toUpperCase()}`;
}

// server/src/values/locators.ts
function readLocators(text2) {
  if (!mayLocate.test(text2)) return [];
  const found2 = [...readSections(text2), ...readPillarLists(text2)];
  for (const kind2 of kinds2) {
    found2.push(
      ...collect(kind2.pattern, text2, (m) => {
        const at3 = glued(text2, m.index) ? void 0 : kind2.at(m);
        if (at3 === void 0) return void 0;
        return {
          type: 'locator',
          part: kind2.part,
          at: at3,
          start: m.index,
          end: m.index + m[0].length,
        };
      }),
    );
  }
  return found2;
}
var mayLocate = /(?:sec(?:tions?|s?\.?)|§|articles?|arts?\.|pages?|p\.) ?\d|pillar|支柱|第/;
var roman = ['', 'I', 'II', 'III', 'IV', 'V'];
var romanFolded = ['', 'i', 'ii', 'iii', 'iv', 'v'];
var unicodeRoman = ['', '\u2170', '\u2171', '\u2172', '\u2173', '\u2174'];
function pillar(text2) {
  for (const table2 of [romanFolded, unicodeRoman]) {
    const n2 = table2.indexOf(text2);
    if (n2 > 0) return roman[n2];
  }
  const n = Number(text2) || smallNumber(text2) || readOrdinal(text2) || readHan(text2) || 0;
  return roman[n];
}
var paragraphs = '((?: ?\\((?:[a-z]{1,2}|[ivx]{1,4}|\\d{1,2})\\)){0,5})';
var sectionHead = new RegExp(
  `(?:\\b(sections?|sec\\.?|secs?\\.|articles?|arts?\\.) ?|(\xA7{1,2}) ?)(\\d{1,4}(?:\\.\\d{1,3}){0,2}[a-z]?)${paragraphs}(?![\\w%])`,
  'g',
);
var sectionNext = new RegExp(
  `(, and |, or |, | and | or | & | through | to |-)(?:\xA7 ?)?(\\d{1,3})${paragraphs}(?![\\w%]|,\\d|\\.\\d)`,
  'y',
);
function readSections(text2) {
  const found2 = [];
  collect(sectionHead, text2, (m) => {
    if (glued(text2, m.index)) return void 0;
    const part2 = m[1]?.startsWith('art') ? 'article' : 'section';
    let end = m.index + m[0].length;
    const first2 = {
      type: 'locator',
      part: part2,
      start: m.index,
      end,
      at: place(m[3], m[4]),
    };
    found2.push(first2);
    if (!/s$|ss\.|§§/.test(m[1]?.replace('.', '') ?? m[2] ?? '')) return void 0;
    for (
      let more = matchAt(sectionNext, text2, end);
      more;
      more = matchAt(sectionNext, text2, end)
    ) {
      const start = end + (more[1]?.length ?? 0);
      end += more[0].length;
      found2.push({ type: 'locator', part: part2, start, end, at: place(more[2], more[3]) });
    }
    return void 0;
  });
  return found2;
}
var place = (head2, tail) => (head2 ?? '') + (tail ?? '').replaceAll(' ', '');
var han = '[\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]{1,5}';
var zhNumber = `(\\d{1,4}|${han})`;
var zhPlace = (head2, ...rest) => {
  const n = /^\d/.test(head2 ?? '') ? head2 : readHan(head2 ?? '');
  return n === void 0
    ? void 0
    : n + rest.map((text2) => (text2 ?? '').replace(/[ 款]/g, '')).join('');
};
var kinds2 = [
  {
    part: 'section',
    pattern: new RegExp(
      `\u7B2C ?${zhNumber} ?${paragraphs} ?(?:\u5C0F?\u8282)${paragraphs}\u6B3E?`,
      'g',
    ),
    at: (m) => zhPlace(m[1], m[2], m[3]),
  },
  {
    part: 'article',
    pattern: new RegExp(
      `\u7B2C ?${zhNumber} ?${paragraphs} ?\u6761(?!\u7EBF|\u9053\u8DEF|\u8DEF)${paragraphs}\u6B3E?`,
      'g',
    ),
    at: (m) => zhPlace(m[1], m[2], m[3]),
  },
  {
    part: 'page',
    pattern: /\b(?:pp?\.|pages?) ?(\d{1,4})(?:-\d{1,4})?(?![\w%]|,\d|\.\d)/g,
    at: (m) => m[1],
  },
  {
    part: 'page',
    pattern: new RegExp(`\u7B2C ?${zhNumber}(?: ?[-\u81F3\u5230] ?\\d{1,4})? ?\u9875`, 'g'),
    at: (m) => zhPlace(m[1]),
  },
  {
    part: 'pillar',
    pattern: /\b(first|second|third|fourth|fifth) pillar\b/g,
    at: (m) => pillar(m[1] ?? ''),
  },
  {
    part: 'pillar',
    pattern: /第 ?([一二三四五1-5]|i{1,3}|iv|v|[ⅰⅱⅲⅳⅴ]) ?(?:个|根|大)?支柱/g,
    at: (m) => pillar(m[1] ?? ''),
  },
  {
    part: 'pillar',
    pattern:
      /支柱 ?([一二三四五](?![项个大条是]|方面)|[1-5](?!\d| ?[项个大条])|(?:i{1,3}|iv|v)(?![a-z])|[ⅰⅱⅲⅳⅴ])/g,
    at: (m) => pillar(m[1] ?? ''),
  },
];
var pillarHead = /\bpillars? (i{1,3}|iv|v|[1-5]|one|two|three|four|five|[ⅰⅱⅲⅳⅴ])(?!\w|\.\d|,\d)/g;
var pillarNext =
  /(,? and |,? or |, | & |\/|-)(?:pillar )?(i{1,3}|iv|v|[1-5]|one|two|three|four|five)(?!\w|\.\d|,\d)/y;
function readPillarLists(text2) {
  const found2 = [];
  collect(pillarHead, text2, (m) => {
    const plural = text2.startsWith('pillars', m.index);
    const head2 = pillar(m[1] ?? '');
    let end = m.index + m[0].length;
    if (head2) found2.push({ type: 'locator', part: 'pillar', at: head2, start: m.index, end });
    for (
      let more = plural && matchAt(pillarNext, text2, end);
      more;
      more = matchAt(pillarNext, text2, end)
    ) {
      const start = end + (more[1]?.length ?? 0);
      end += more[0].length;
      const at3 = pillar(more[2] ?? '');
      if (at3) found2.push({ type: 'locator', part: 'pillar', at: at3, start, end });
    }
    return void 0;
  });
  return found2;
}

// server/src/values/numbers-en.ts
function readNumbers(text2, numerals = scanNumerals(text2)) {
  return numerals
    .filter((numeral) => numeral.form !== 'han' && countsEnglish(text2, numeral))
    .map((numeral) => numberValue(text2, numeral));
}
function numberValue(text2, numeral) {
  const { start, end, n, ordinal } = numeral;
  const serial = ordinal || /第 ?$/.test(before(text2, start, 2));
  if (serial) return { type: 'number', n, bound: 'exactly', ordinal: true, start, end };
  const plain2 = n < 10 && preposition.test(before(text2, start, 12));
  const bound2 = plain2 ? 'exactly' : boundOf(text2, numeral);
  return { type: 'number', n, bound: bound2, start, end };
}
var preposition = /(?:^|[^a-z])(?:over|above|beyond|under|below|around|about) $/;
function countsEnglish(text2, numeral) {
  if (numeral.form === 'words')
    return numeral.n !== 1 || numeral.ordinal || countsOne(text2, numeral);
  if (numeral.decimal || before(text2, numeral.start, 1) === '$') return false;
  if (/[\d一二三四五六七八九]比$/.test(before(text2, numeral.start, 2))) return false;
  return !unfit.test(text2.slice(numeral.end, numeral.end + 12));
}
var unfit = /^(?:[a-z%_^/°]|-\d|[.,:]\d| ?(?:[号日月年时比°]|世纪|条款|个百分点| ?percentage))/;
var counting = /\b(?:only|just|exactly|total of|comprises|consists of|into|than|least|most) $/;
var countsOne = (text2, { start, end }) =>
  counting.test(before(text2, start, 16)) &&
  /^[- ](?!of\b|another\b)[a-z]/.test(text2.slice(end, end + 9));

// server/src/values/numbers-zh.ts
function readChineseNumbers(text2, numerals = scanNumerals(text2)) {
  if (!hasHan(text2)) return [];
  return numerals
    .filter((numeral) => numeral.form === 'han' && counts(text2, numeral))
    .map((numeral) => numberValue(text2, numeral));
}
var classifier =
  /^ ?[余多]? ?(?:个(?!人[^工]|别|体|性|中)|项|条(?!件|约|例|款)|大(?!学|家|约|量|多|幅|力|规模|型|陆|会|选|使)|种|类(?!似|型|别)|份(?!额)|家(?!庭|长)|部(?!署|门|长|分|队)|章|节|页|次(?!级|要|日)|位(?!置|于)|名(?!义|称|单|为)|国(?!集团)|州|支柱|篇|段|层|级|点|处(?!理|罚|置)|座|台|套|批(?!评|准)|届|轮|件(?!事)|所(?!有|谓|以)|款|句|方面|领域|机构|阶段|倍|场|门|道|组(?!织|成)|代|则|起|宗|笔|城|省|区|市|县|院|党|人(?!工|民|类|员|士|才)|行动|建议|措施|任务|主题|板块|维度|要点|步骤|目标|原则|字|词|天)/;
var idiom =
  /^(?:十分|九州|四川|三国|百国|万国|百家|百姓|万众|千里|百名|一国|三级跳|五大洲|两会|七国集团|十字|百分|一线|百度|千问|万科)/;
function counts(text2, { start, end, n }) {
  const written2 = text2.slice(start, end + 2);
  const lead2 = before(text2, start, 3);
  if (/第 ?$/.test(lead2)) return end - start < 5;
  if (idiom.test(written2) || (n === 1 && /[统唯之进万单]$/.test(lead2))) return false;
  if (!classifier.test(text2.slice(end, end + 6))) return end - start > 2 && n >= 100;
  if (n === 1) return /(?:仅有?|只有?|共|仅含|唯有|共有|一共)$/.test(lead2);
  if (/^[百千万亿]+$/.test(text2.slice(start, end)))
    return lead2.endsWith('\u4E0A') || /[余多]/.test(text2.charAt(end));
  return true;
}

// server/src/values/compute.ts
function readCompute(text2) {
  if (!/10[\^*²³ 的2\ufffc]|\de\+?\d|十的/.test(text2)) return [];
  return collect(power, text2, (m) => {
    const exponent = exponentOf(m.groups ?? {});
    if (glued(text2, m.index) || exponent < 18 || exponent > 32) return void 0;
    const end = m.index + m[0].length;
    const unit2 = matchAt(operations, text2, end);
    if (m.groups?.lost !== void 0 && !unit2) return void 0;
    const times2 = Number(m[1] ?? m[6] ?? 1);
    const whole2 = { start: m.index, end: end + (unit2?.[0].length ?? 0) };
    const n = Number(`${times2}e${exponent}`);
    return {
      type: 'quantity',
      n,
      unit: 'flop',
      bound: boundOf(text2, { start: m.index, end }, whole2.end),
      ...whole2,
    };
  });
}
var superscripts = '\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079';
var mantissa = '(\\d{1,3}(?:\\.\\d{1,3})?)';
var power = new RegExp(
  `(?:\\b${mantissa} ?[x\xD7*\xB7] ?)?(?:\\b10|\u5341)(?: ?(?:\\^|\\*\\*|\uFFFC) ?[({]?(?<caret>\\d{2})(?!\\d)[)}\uFFFC]?|(?<raised>[${superscripts}]{2})| to the (?:power (?:of )?)?(?<said>\\d{2})(?:th)?(?: power)?| ?\u7684 ?(?<han>\\d{2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}) ?\u6B21(?:\u65B9|\u5E42))|\\b${mantissa}e\\+?(?<e>\\d{2})(?![\\da-z.])|\\b10(?<lost>2[0-9])(?= ?(?:flop|floating|integer|operations|\u6B21))`,
  'g',
);
var operations =
  / ?(?:(?:integer or )?(?:floating[- ]point )?(?:operations|ops\b)|(?:total )?flops?\b|次?(?:整数或)?(?:浮点)?(?:运算|计算))(?: per second)?/y;
function exponentOf({ caret, raised, said, han: han3, e, lost }) {
  if (raised) return Number([...raised].map((char) => superscripts.indexOf(char)).join(''));
  if (han3 && !/\d/.test(han3)) return readHan(han3) ?? 0;
  return Number(caret ?? said ?? han3 ?? e ?? lost ?? 0);
}

// server/src/values/quantities.ts
function readQuantities(text2, numerals = scanNumerals(text2)) {
  const found2 = [...readCompute(text2), ...readChineseShares(text2)];
  for (const numeral of numerals) {
    const value = numeral.ordinal
      ? void 0
      : (readMoney(text2, numeral) ?? readMeasure(text2, numeral));
    if (value) found2.push(value);
  }
  return found2.sort((a, b) => a.start - b.start);
}
var loose = '[\u4F59\u591A]?[- ]?';
var measure = (unit2, words5, times2 = 1) => ({
  unit: unit2,
  times: times2,
  pattern: new RegExp(`(?: ?\\(\\d[\\d.,]*\\))?\\+?${loose}(?:${words5})`, 'y'),
});
var measures = [
  measure('percent', '%|per ?cent\\b|pct\\b'),
  measure('mw', '(?:mw|mwe|megawatts?)(?![a-z])|\u5146\u74E6(?!\u65F6)'),
  measure('gw', '(?:gw|gwe|gigawatts?)(?![a-z])|\u5409\u74E6(?!\u65F6)'),
  measure('mw', '\u5343\u74E6(?!\u65F6)', 1e-3),
  measure('page', 'pages?\\b|pp\\.?(?![a-z])|\u9875'),
];
var mayMeasure = /[ (\-+余多]*(?:[%pmg兆吉千页\d])/y;
function readMeasure(text2, numeral) {
  if (!matchAt(mayMeasure, text2, numeral.end)) return void 0;
  for (const { unit: unit2, pattern, times: times2 = 1 } of measures) {
    const m = matchAt(pattern, text2, numeral.end);
    if (!m || (unit2 === 'page' && /第 ?$|\bof $/.test(before(text2, numeral.start, 4)))) continue;
    const end = numeral.end + m[0].length;
    if (times2 !== 1 && numeral.n < 1e4) return void 0;
    return quantity(text2, numeral, end, numeral.n * times2, unit2);
  }
  return void 0;
}
function quantity(text2, numeral, end, n, unit2, start = numeral.start) {
  const bound2 = boundOf(text2, { start, end: numeral.end }, end);
  return { type: 'quantity', n, unit: unit2, bound: bound2, start, end };
}
var letters = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
};
var letterScale = /[- ]?(k|mn|mm|m|bn|b|tn|t)(?![a-z])/y;
var sign = /(?:\bus ?\$|\bu\.s\. ?\$|(?<![a-z])\$|\busd) ?$/;
var dollars = /[余多]?(?:[- ](?:us |u\.s\. |american )?dollars?\b| ?usd\b| ?us\$| ?(?:美元|美金))/y;
var violation =
  /(?: fine| penalty)?(?: per| for each| for every| each)(?: [a-z]{2,12})? violation/y;
function readMoney(text2, numeral) {
  const signed = sign.exec(before(text2, numeral.start, 8));
  const scale = signed ? matchAt(letterScale, text2, numeral.end) : null;
  let end = numeral.end + (scale?.[0].length ?? 0);
  const named4 = matchAt(dollars, text2, end);
  if (!signed && !named4) return void 0;
  end += named4?.[0].length ?? 0;
  const n = Number((numeral.n * (letters[scale?.[1] ?? ''] ?? 1)).toPrecision(12));
  const each2 =
    matchAt(violation, text2, end) !== null ||
    /每(?:次|项|起|例)?违[规法]行?为?[^,。;]{0,8}$/.test(before(text2, numeral.start, 20));
  const start = numeral.start - (signed?.[0].length ?? 0);
  return quantity(text2, numeral, end, n, each2 ? 'usd_per_violation' : 'usd', start);
}
var share =
  /百分之 ?(\d+(?:\.\d+)?|[〇零一二三四五六七八九十百两]+)(?:点([一二三四五六七八九零]))?/g;
var tenths =
  /([一二三四五六七八九两])成(?:([一二三四五六七八九])(?![项个家条])|半)?(?![为立员果本绩功熟就长都不型套份语品交色因])/g;
var digit = (char) => readHan(char ?? '') ?? 0;
function readChineseShares(text2) {
  if (!/[之成]/.test(text2)) return [];
  const share100 = collect(share, text2, (m) => {
    const n = /^\d/.test(m[1] ?? '') ? Number(m[1]) : readHan(m[1] ?? '');
    return n === void 0 ? void 0 : percent(text2, m, n + digit(m[2]) / 10);
  });
  const share10 = collect(tenths, text2, (m) =>
    /[第组构完形达]$/.test(before(text2, m.index, 1))
      ? void 0
      : percent(text2, m, digit(m[1]) * 10 + (m[0].endsWith('\u534A') ? 5 : digit(m[2]))),
  );
  return [...share100, ...share10];
}
function percent(text2, m, n) {
  const at3 = { start: m.index, end: m.index + m[0].length };
  return { type: 'quantity', n, unit: 'percent', bound: boundOf(text2, at3), ...at3 };
}

// server/src/values/settle.ts
function settle(layers) {
  let kept4 = [];
  for (const layer of layers) {
    if (layer.length > 0) kept4 = merge(kept4, longest(layer));
  }
  return [...kept4];
}
function longest(layer) {
  const kept4 = [];
  for (const value of [...layer].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept4.at(-1);
    if (!last || last.end <= value.start) kept4.push(value);
    else if (value.end - value.start > last.end - last.start) {
      const previous = kept4.at(-2);
      if (!previous || previous.end <= value.start) kept4[kept4.length - 1] = value;
    }
  }
  return kept4;
}
function merge(strong, weak) {
  const merged2 = [];
  let next2 = 0;
  for (const value of weak) {
    while (next2 < strong.length && strong[next2].end <= value.start) merged2.push(strong[next2++]);
    const rival = strong[next2];
    if (!rival || rival.start >= value.end) merged2.push(value);
  }
  return [...merged2, ...strong.slice(next2)];
}

// server/src/values/compare-dates.ts
function compareDates(stated2, truth, yearHint) {
  const year = truth.slice(0, 4);
  if (
    stated2.yearless &&
    (truth.length < 7 || (yearHint !== void 0 && yearHint !== Number(year)))
  ) {
    return 'unknown';
  }
  const dated3 = (date) => (stated2.yearless ? year + date.slice(4) : date);
  const first2 = dated3(stated2.date);
  const last = dated3(stated2.until ?? stated2.date);
  const [from2, to] = [firstDay2(truth), lastDay(truth)];
  if (to < firstDay2(first2) || from2 > lastDay(last)) return 'differs';
  return from2 >= firstDay2(first2) && to <= lastDay(last) ? 'same' : 'unknown';
}
var firstDay2 = (date) => (date + '-01-01'.slice(date.length - 4)).slice(0, 10);
var lastDay = (date) => (date + '-12-31'.slice(date.length - 4)).slice(0, 10);

// server/src/values/compare-numbers.ts
function compareNumbers(stated2, truth) {
  if (truth.cmp === 'exactly') return againstExact(stated2, truth.n);
  if (truth.cmp === 'about') return againstAbout(stated2, truth.n);
  const upward = truth.cmp === 'more_than' || truth.cmp === 'at_least';
  return upward ? againstBound(stated2, truth) : againstBound(mirror(stated2), mirrorTruth(truth));
}
var close = (a, b) => Math.abs(a - b) <= 0.1 * Math.abs(b);
var within = (n, truth) => Math.abs(n) < 2 * Math.abs(truth) && Math.abs(n) > Math.abs(truth) / 2;
function againstExact({ n, bound: bound2 }, truth) {
  if (bound2 === 'exactly') return n === truth ? 'same' : 'differs';
  if (bound2 === 'about') return close(n, truth) ? 'compatible' : 'differs';
  const holds2 = {
    more_than: truth > n,
    at_least: truth >= n,
    less_than: truth < n,
    at_most: truth <= n,
  };
  if (holds2[bound2]) return 'compatible';
  return n === truth ? 'bound-differs' : 'differs';
}
function againstAbout({ n, bound: bound2 }, truth) {
  if (close(n, truth)) return bound2 === 'about' && n === truth ? 'same' : 'compatible';
  if (bound2 === 'more_than' || bound2 === 'at_least') return n < truth ? 'compatible' : 'differs';
  if (bound2 === 'less_than' || bound2 === 'at_most') return n > truth ? 'compatible' : 'differs';
  return 'differs';
}
function againstBound({ n, bound: bound2 }, truth) {
  if (bound2 === truth.cmp && n === truth.n) return 'same';
  switch (bound2) {
    case 'exactly':
      return n >= truth.n && within(n, truth.n) ? 'compatible' : 'differs';
    case 'about':
      return close(n, truth.n) || (n >= truth.n && within(n, truth.n)) ? 'compatible' : 'differs';
    case 'more_than':
    case 'at_least':
      if (n === truth.n) return 'bound-differs';
      return n < truth.n || within(n, truth.n) ? 'compatible' : 'differs';
    default:
      return n > truth.n ? 'compatible' : 'differs';
  }
}
var opposite = {
  exactly: 'exactly',
  about: 'about',
  more_than: 'less_than',
  at_least: 'at_most',
  less_than: 'more_than',
  at_most: 'at_least',
};
var mirror = ({ n, bound: bound2 }) => ({ n: -n, bound: opposite[bound2] });
var mirrorTruth = ({ n, cmp }) => ({ n: -n, cmp: opposite[cmp] });

// server/src/values/index.ts
function readValues(text2) {
  if (!figures.test(text2) && !words3.test(text2)) return [];
  const numerals = scanNumerals(text2);
  const layers = [
    readIdentifiers(text2),
    readLocators(text2),
    readDates(text2),
    [...readQuantities(text2, numerals), ...readDurations(text2, numerals)],
    readBareYears(text2, numerals),
    [...readNumbers(text2, numerals), ...readChineseNumbers(text2, numerals)],
  ];
  return settle(layers);
}
var figures = /[0-9零〇一二两三四五六七八九十百千万亿廿半第]|支柱/;
var words3 =
  /\b(?:one|tw[eo]|th[ir]|fo[ur]|fi[fvr]|six|se[vc]|ei|nin|te|el|half|a |pillar|early|mid|late|within|end )/;
function readDates(text2) {
  const dates = settle([
    [...readChineseDates(text2), ...readMonthDates(text2), ...readNumericDates(text2)],
  ]);
  return shareYears(text2, dates);
}

// server/src/claims/quotations.ts
function quotations(folded) {
  const out = [];
  let open3 = -1;
  for (let i = folded.indexOf('"'); i >= 0; i = folded.indexOf('"', i + 1)) {
    if (open3 < 0) open3 = i;
    else {
      out.push(span(open3 + 1, i));
      open3 = -1;
    }
  }
  return out;
}

// server/src/claims/utterance.ts
var han2 = /[\u3400-\u9fff]/g;
function languageOf(text2) {
  const chinese5 = text2.match(han2)?.length ?? 0;
  return chinese5 * 5 >= text2.replace(/\s/g, '').length ? 'zh' : 'en';
}
function longest2(items) {
  const kept4 = [];
  for (const item of [...items].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept4.some((k) => item.start < k.end && k.start < item.end)) kept4.push(item);
  return kept4.sort((a, b) => a.start - b.start);
}
var generic = {
  en: /(?:\b(?:an?|any|another|each|every|similar|new|other|such an?|develop(?:ing)? an?|no) (?:[a-z]+ )?)$/,
  zh: /(?:一项|一份|某|各|另一|新的|一个|类似|多项|其他|各类|制定|提交|任何)(?:的)?[《"]?$/,
};
var isGeneric = (text2, at3, lang) => generic[lang].test(text2.slice(Math.max(0, at3 - 24), at3));
function ownedElsewhere(record2, hits, text2, at3) {
  const owner2 = record2.index.lexicon['foreign-owner'] ?? -1;
  return hits.some(
    (h) =>
      h.groups.includes(owner2) &&
      h.end <= at3 &&
      at3 - h.end <= 14 &&
      /^(?: |的|政府)?(?:[a-z-]+ )?[《"]?$/.test(text2.slice(h.end, at3)),
  );
}
var ownable = /* @__PURE__ */ new Set(['plan', 'order', 'framework', 'memo']);
var capitalised = (m, raw) =>
  !m.weak || m.entity.kind !== 'agency' || !/^[a-z]/.test(raw.charAt(m.start));
function namesIn(record2, hits, text2, raw, lang) {
  const out = [];
  for (const { start, end, named: named4 } of hits)
    for (const target of named4) {
      if (target % 2 !== 0) continue;
      const [entity2, weak] = record2.index.names[-target / 2 - 1];
      out.push({ start, end, entity: record2.entityAt(entity2), weak: weak === 1, foreign: false });
    }
  return longest2(out)
    .filter((m) => !(m.weak && isGeneric(text2, m.start, lang)) && capitalised(m, raw))
    .map((m) =>
      m.entity.lookalike ||
      (m.weak && ownable.has(m.entity.kind) && ownedElsewhere(record2, hits, text2, m.start))
        ? { ...m, foreign: true }
        : m,
    );
}
function identifiersIn(record2, values) {
  return values.flatMap((v) => {
    const entity2 = v.type === 'identifier' ? record2.byIdentifier(v.scheme, v.id) : void 0;
    return entity2 && v.type === 'identifier'
      ? [
          {
            start: v.start,
            end: v.end,
            entity: entity2,
            weak: false,
            foreign: false,
            identifier: v,
          },
        ]
      : [];
  });
}
function misnomersIn(record2, hits, mentions) {
  const out = [];
  for (const hit of hits)
    for (const target of hit.named) {
      if (target % 2 === 0) continue;
      if (mentions.some((m) => contains(m, hit) && m.end - m.start > hit.end - hit.start)) continue;
      const [entity2, error] = record2.index.errors[(-target - 1) / 2];
      out.push({ start: hit.start, end: hit.end, entity: record2.entityAt(entity2), error });
    }
  return longest2(out);
}
function groupsIn(hits) {
  const out = /* @__PURE__ */ new Map();
  for (const hit of hits)
    for (const target of hit.groups) {
      const list2 = out.get(target);
      if (list2) addHit(list2, hit);
      else out.set(target, [hit]);
    }
  return out;
}
function addHit(list2, hit) {
  const last = list2[list2.length - 1];
  if (hit.start >= last.end) list2.push(hit);
  else if (hit.end - hit.start > last.end - last.start) list2[list2.length - 1] = hit;
}
var groupsOf = (record2, text2) =>
  new Set(record2.scanner.scan(fold(text2, record2.fold)).flatMap((h) => h.groups));
function inheritedGroups(record2, passage) {
  const context = [passage.lead ?? '', ...(passage.columns ?? [])].join(' | ');
  return context.replaceAll('|', '').trim()
    ? groupsOf(record2, context)
    : /* @__PURE__ */ new Set();
}
var cellsOf = (record2, passage, at3) =>
  (passage.columns ?? []).flatMap((heading3, i) => {
    const cell = passage.cells?.[i];
    return cell
      ? [
          {
            start: cell.start - at3.start,
            end: cell.end - at3.start,
            heading: groupsOf(record2, heading3),
          },
        ]
      : [];
  });
function readSentence(record2, passage, at3, next2, inherited) {
  const raw = passage.text.slice(at3.start, at3.end);
  const text2 = fold(raw, record2.fold);
  const lang = languageOf(raw);
  const hits = record2.scanner.scan(text2);
  const values = readValues(text2);
  const identified = identifiersIn(record2, values);
  const named4 = namesIn(record2, hits, text2, raw, lang).filter(
    (m) => !identified.some((i) => m.start < i.end && i.start < m.end),
  );
  const mentions = [...identified, ...named4].sort((a, b) => a.start - b.start);
  return {
    text: text2,
    raw,
    lang,
    passage,
    mentions,
    values,
    inherited,
    next: next2,
    misnomers: misnomersIn(record2, hits, mentions),
    groups: groupsIn(hits),
    quotes: quotations(text2),
    cells: cellsOf(record2, passage, at3),
    source: (of) => passage.source(span(at3.start + of.start, at3.start + of.end)),
  };
}
var headed = (u, value, ...groups) =>
  u.cells.some((c) => contains(c, value) && groups.some((g) => c.heading.has(g)));
function readUtterances(record2, block2) {
  return block2.passages.flatMap((passage) => {
    const inherited = inheritedGroups(record2, passage);
    return passage.sentences.map((at3, i) => {
      const after2 = passage.sentences[i + 1];
      const next2 = after2 ? fold(passage.text.slice(after2.start, after2.end), record2.fold) : '';
      return readSentence(record2, passage, at3, next2, inherited);
    });
  });
}

// server/src/draft/front-matter.ts
import { isMap, isScalar, parseDocument } from 'yaml';

// server/src/draft/lines.ts
var lf = 10;
var cr = 13;
function lineEnd(text2, from2) {
  let at3 = from2;
  for (; at3 < text2.length; at3++) {
    const unit2 = text2.charCodeAt(at3);
    if (unit2 === lf || unit2 === cr) break;
  }
  return at3;
}
function pastBreak(text2, at3) {
  if (at3 >= text2.length) return text2.length;
  const crlf = text2.charCodeAt(at3) === cr && text2.charCodeAt(at3 + 1) === lf;
  return at3 + (crlf ? 2 : 1);
}
function isBlank(text2, start, end) {
  for (let at3 = start; at3 < end; at3++) {
    const unit2 = text2.charCodeAt(at3);
    if (unit2 !== 32 && unit2 !== 9) return false;
  }
  return true;
}
function widenTabs(line) {
  if (!line.includes('	')) return line;
  let wide = '';
  for (const unit2 of line) wide += unit2 === '	' ? ' '.repeat(4 - (wide.length % 4)) : unit2;
  return wide;
}

// server/src/draft/front-matter-end.ts
var fence = /^---[ \t]*$/;
var isMatterFence = (text2, start, end) =>
  text2.startsWith('---', start) && fence.test(text2.slice(start, end));
var bomLength = (text2) => (text2.charCodeAt(0) === 65279 ? 1 : 0);
function frontMatterEnd(text2) {
  const start = bomLength(text2);
  const opened2 = lineEnd(text2, start);
  if (opened2 === text2.length || !isMatterFence(text2, start, opened2)) return 0;
  let at3 = pastBreak(text2, opened2);
  while (at3 < text2.length) {
    const end = lineEnd(text2, at3);
    if (isMatterFence(text2, at3, end)) return pastBreak(text2, end);
    at3 = pastBreak(text2, end);
  }
  return 0;
}

// server/src/draft/front-matter.ts
var noFrontMatter = { span: span(0, 0), problems: [] };
function readFrontMatter(text2) {
  const end = frontMatterEnd(text2);
  if (end === 0) return noFrontMatter;
  const from2 = bomLength(text2);
  const start = pastBreak(text2, lineEnd(text2, from2));
  const yaml = text2.slice(start, closingFence(text2, end));
  return { span: span(from2, end), ...readYaml(yaml, start) };
}
function closingFence(text2, end) {
  let at3 = end;
  while (/[\r\n]/.test(text2.charAt(at3 - 1))) at3--;
  while (at3 > 0 && !/[\r\n]/.test(text2.charAt(at3 - 1))) at3--;
  return at3;
}
function readYaml(yaml, start) {
  const document = parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), { prettyErrors: true });
  const broken = document.errors[0];
  if (broken) return { problems: [syntaxProblem(broken, yaml, start)] };
  if (document.contents === null) return { problems: [] };
  if (!isMap(document.contents)) {
    const message =
      'The front matter is not a list of keys. Write each entry as "key: value", or remove the block.';
    return { problems: [{ span: span(start, start + yaml.trimEnd().length), message }] };
  }
  const problems2 = [];
  const result = {};
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? pair.key.value : void 0;
    if (key === 'as-of') readAsOf(pair, start, result, problems2);
    if (key === 'lang') readLang(pair, start, result, problems2);
  }
  return { ...result, problems: problems2 };
}
function syntaxProblem(error, yaml, start) {
  const [from2, to] = error.pos;
  const end = Math.min(yaml.length, Math.max(to, from2 + 1));
  const line = (error.linePos?.[0].line ?? 1) + 1;
  const [reason = ''] = error.message.split(' at line ');
  const message = `The front matter is not valid YAML (line ${line} of the draft: ${reason}), so none of it was used. Correct that line, or remove it.`;
  return { span: shift(span(Math.min(from2, end), end), start), message };
}
function written(pair, start) {
  const node = isScalar(pair.value) && pair.value.value !== null ? pair.value : void 0;
  const { range } = node ?? pair.value ?? pair.key;
  const key = pair.key.range;
  const [from2, to] = range && range[0] !== range[1] ? range : (key ?? [0, 0]);
  const text2 = node ? String(node.source ?? node.value) : '';
  return { text: text2, at: shift(span(from2 ?? 0, to ?? 0), start) };
}
var found = (text2) => (text2 === '' ? 'no single value' : `"${text2}"`);
function readAsOf(pair, start, result, problems2) {
  const { text: text2, at: at3 } = written(pair, start);
  if (isRealDate(text2)) result.asOf = text2;
  else {
    const message = `"as-of" must be a calendar date such as 2026-11-23, and here it has ${found(text2)}. Until it is a date, the draft is checked as of today.`;
    problems2.push({ span: at3, message });
  }
}
function readLang(pair, start, result, problems2) {
  const { text: text2, at: at3 } = written(pair, start);
  const lang = /^(en|zh)(?:[-_][a-z\d]+)*$/i.exec(text2)?.[1]?.toLowerCase();
  if (lang === 'en' || lang === 'zh') result.lang = lang;
  else {
    const message = `"lang" must be en or zh (zh-CN and en-US will do), and here it has ${found(text2)}. Until it is one of them, the language is told from the text.`;
    problems2.push({ span: at3, message });
  }
}
function isRealDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const date = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text2);
}

// server/src/draft/markdown.ts
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';

// server/src/draft/plain-inline.ts
var place2 = (start, end) => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});
var markup = /[_`<>\\~|@\r\t\uFEFF]|&[#A-Za-z0-9]*;|:\/\/|www\.| \n|!\[/i;
var link2 = /\[[\p{L}\p{N}][^[\]*!^\n]*(?<! )\]\(https?:\/\/[\w\-.~/?#=%:+,]+\)/gu;
var token = /\*+|\[([^[\]]+)\]\(([^()]+)\)|[[\]]/g;
var afterWord = /[\p{L}\p{N}]$/u;
var beforeWord = /^[\p{L}\p{N}]/u;
function isLight(source) {
  if (source.includes('\0')) return false;
  if (!source.includes('[')) return !markup.test(source);
  return !markup.test(source.replace(link2, '[]')) && !/\[(?!\])/.test(source.replace(link2, '[]'));
}
function lightInline(source, start, end) {
  const nodes = [];
  const text2 = (into, from2, to) => {
    if (to > from2)
      into.push({ type: 'text', value: source.slice(from2, to), position: place2(from2, to) });
  };
  let open3;
  let at3 = start;
  token.lastIndex = start;
  for (let m = token.exec(source); m && m.index < end; m = token.exec(source)) {
    const [whole2, label, url] = m;
    const stop2 = m.index + whole2.length;
    const into = open3?.children ?? nodes;
    text2(into, at3, m.index);
    at3 = stop2;
    if (label !== void 0 && url !== void 0) {
      const inside2 = m.index + 1;
      const position = place2(m.index, stop2);
      const child = {
        type: 'text',
        value: label,
        position: place2(inside2, inside2 + label.length),
      };
      into.push({ type: 'link', title: null, url, children: [child], position });
    } else if (whole2.length > 2 || whole2.charAt(0) !== '*') return void 0;
    else if (!open3) {
      if (!beforeWord.test(source.slice(stop2, Math.min(end, stop2 + 2)))) return void 0;
      open3 = { mark: whole2, start: m.index, children: [] };
    } else {
      if (
        open3.mark !== whole2 ||
        !afterWord.test(source.slice(Math.max(at3 - whole2.length - 2, open3.start + 1), m.index))
      )
        return void 0;
      const type = whole2.length === 2 ? 'strong' : 'emphasis';
      nodes.push({ type, children: open3.children, position: place2(open3.start, stop2) });
      open3 = void 0;
    }
  }
  if (open3) return void 0;
  text2(nodes, at3, end);
  return nodes;
}

// server/src/draft/plain-table.ts
var rule = /^\|(?: ?:?-{3,}:? ?\|)+$/;
var row = /^\|(?: [^\s|](?:[^|\n]*[^\s|])? \|)+$/;
function plainTable(source, end) {
  if (source.charCodeAt(0) !== 124) return void 0;
  const lines2 = source.slice(0, end).split('\n');
  const [head2, delimiter = ''] = lines2;
  if (!head2 || !rule.test(delimiter) || !isLight(source.slice(0, end).replaceAll('|', '/')))
    return void 0;
  const width = bars(delimiter);
  const rows = [];
  let at3 = 0;
  for (const [i, line] of lines2.entries()) {
    if (i !== 1) {
      const cells =
        row.test(line) && bars(line) === width ? cellsOf2(source, at3, at3 + line.length) : void 0;
      if (!cells) return void 0;
      rows.push({ type: 'tableRow', children: cells, position: place2(at3, at3 + line.length) });
    }
    at3 += line.length + 1;
  }
  return { type: 'table', align: [], children: rows, position: place2(0, end) };
}
var bars = (line) => line.split('|').length;
function cellsOf2(source, start, end) {
  const cells = [];
  for (let at3 = start; at3 < end - 1; ) {
    const next2 = source.indexOf('|', at3 + 1);
    const children = lightInline(source, at3 + 2, next2 - 1);
    if (!children) return void 0;
    cells.push({
      type: 'tableCell',
      children,
      position: place2(at3, next2 === end - 1 ? end : next2),
    });
    at3 = next2;
  }
  return cells;
}

// server/src/draft/plain.ts
var opening =
  '[\\p{L}\u201C\u2018\u300A\uFF08("\u300C\u300E]|\\d{1,9}(?![\\d.)])|\\*{1,2}[\\p{L}\\p{N}]|\\[\\p{L}';
var plainLine = new RegExp(`^(?:${opening})`, 'u');
var heading = /^(#{1,6}) (?=\S)/;
var bullet = new RegExp(`^- (?=${opening})`, 'u');
var numbered2 = new RegExp(`^\\d{1,9}\\. (?=${opening})`, 'u');
var quoted = new RegExp(`^> (?=${opening})`, 'u');
function plainTree(source) {
  const end = source.trimEnd().length;
  if (end === 0 || /[^\n]/.test(source.slice(end))) return void 0;
  const table2 = plainTable(source, end);
  if (table2) return { type: 'root', children: [table2], position: place2(0, source.length) };
  const first2 = source.charCodeAt(0);
  if (!isLight(first2 === 62 ? source.slice(1) : source)) return void 0;
  const children = [];
  for (let at3 = 0; at3 < end; ) {
    const blank = source.indexOf('\n\n', at3);
    const stop2 = blank < 0 || blank > end ? end : blank;
    const node = chunk(source, at3, stop2);
    if (!node || children.at(-1)?.type === 'list') return void 0;
    children.push(node);
    for (at3 = stop2; source.charCodeAt(at3) === 10; ) at3++;
  }
  return { type: 'root', children, position: place2(0, source.length) };
}
function chunk(source, start, end) {
  const text2 = source.slice(start, end);
  const marker = heading.exec(text2)?.[0].length ?? 0;
  if (marker > 0) return text2.includes('\n') ? void 0 : headingAt(source, start, end, marker);
  if (bullet.test(text2)) return list(source, start, end, bullet);
  if (numbered2.test(text2)) return list(source, start, end, numbered2);
  if (quoted.test(text2)) return text2.includes('\n') ? void 0 : quotation(source, start, end);
  return text2.split('\n').every((line) => plainLine.test(line))
    ? paragraph(source, start, end)
    : void 0;
}
function paragraph(source, start, end) {
  const children = lightInline(source, start, end);
  return children && { type: 'paragraph', children, position: place2(start, end) };
}
function headingAt(source, start, end, marker) {
  const from2 = start + marker;
  const children = source.slice(from2, end).includes('#')
    ? void 0
    : lightInline(source, from2, end);
  return (
    children && {
      type: 'heading',
      depth: marker - 1,
      children,
      position: place2(start, end),
    }
  );
}
function quotation(source, start, end) {
  const inside2 = start === 0 ? paragraph(source, start + 2, end) : void 0;
  return inside2 && { type: 'blockquote', children: [inside2], position: place2(start, end) };
}
function list(source, start, end, marker) {
  const items = [];
  for (let at3 = start; at3 < end; ) {
    const found2 = source.indexOf('\n', at3);
    const stop2 = found2 < 0 || found2 > end ? end : found2;
    const width = marker.exec(source.slice(at3, stop2))?.[0].length;
    const inside2 = width && paragraph(source, at3 + width, stop2);
    if (!inside2) return void 0;
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [inside2],
      position: place2(at3, stop2),
    });
    at3 = stop2 + 1;
  }
  return {
    type: 'list',
    ordered: marker === numbered2,
    spread: false,
    children: items,
    position: place2(start, end),
  };
}

// server/src/draft/markdown.ts
var parser;
function parseMarkdown(source) {
  return plainTree(source) ?? parseWithRemark(source);
}
function parseWithRemark(source) {
  parser ??= remark()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(keepPositions)
    .freeze();
  return parser.parse(source);
}
function keepPositions() {
  const { fromMarkdownExtensions = [] } = this.data();
  for (const extension of fromMarkdownExtensions.flat(2)) {
    delete extension.transforms;
  }
}

// server/src/draft/labels.ts
var noLabels = /* @__PURE__ */ new Map();
var mayDefine = (block2) => block2.includes(']:');
var labelsDefined = (block2) =>
  mayDefine(block2) ? labelsIn(parseWithLabels(block2, noLabels).nodes) : noLabels;
function labelsIn(nodes) {
  const found2 = /* @__PURE__ */ new Map();
  const add = (node) => {
    const key = node.type === 'definition' ? linkKey(node.identifier) : `^${node.identifier}`;
    if (!found2.has(key)) found2.set(key, node.type === 'definition' ? node.url : '');
  };
  for (const node of nodes) visit(node, add);
  return found2;
}
var linkKey = (label) => (label.startsWith('^') ? `\0${label}` : label);
function visit(node, found2) {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') found2(node);
  if ('children' in node) for (const child of node.children) visit(child, found2);
}
function mergeLabels(parts) {
  const all = /* @__PURE__ */ new Map();
  for (const part2 of parts) {
    for (const [label, target] of part2) if (!all.has(label)) all.set(label, target);
  }
  return all;
}
var bracketed = /\[(?=((?:[^[\]\\]|\\[\s\S]){1,999})\])/g;
function labelsMentioned(block2) {
  if (!block2.includes('[')) return [];
  return Array.from(
    new Set(Array.from(block2.matchAll(bracketed), ([, label = '']) => normalise(label))),
  );
}
function labelsUsed(block2, labels, mentioned = labelsMentioned(block2)) {
  if (labels.size === 0 || mentioned.length === 0) return noLabels;
  const used = /* @__PURE__ */ new Map();
  for (const label of mentioned) {
    for (const key of label.startsWith('^') ? [label, linkKey(label)] : [label]) {
      const target = labels.get(key);
      if (target !== void 0) used.set(key, target);
    }
  }
  return used.size === 0 ? noLabels : used;
}
var normalise = (label) =>
  label
    .replace(/[\r\n][ \t>]*/g, ' ')
    .replace(/[\t ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
var cacheKey = (block2, used) =>
  used.size === 0 ? block2 : `${JSON.stringify([...used].sort())}\0${block2}`;
function parseWithLabels(block2, used) {
  const skip = frontMatterEnd(block2) || bomLength(block2);
  const body2 = block2.slice(skip);
  const prefix = labelsPrefix(used) || (bomLength(body2) > 0 ? '\n' : '');
  const { children } = parseMarkdown(prefix + body2);
  const nodes = children.filter((node) => node.position.start.offset >= prefix.length);
  return { nodes, base: skip - prefix.length };
}
function labelsPrefix(used) {
  let prefix = '';
  for (const label of used.keys()) {
    prefix += label.startsWith('\0')
      ? `> []: x
>     [${label.slice(1)}]: x
>
`
      : `> [${label}]: x
>
`;
  }
  return prefix === ''
    ? ''
    : `${prefix}
`;
}

// server/src/draft/label-book.ts
var LabelBook = class {
  #labels = noLabels;
  #defined = /* @__PURE__ */ new Map();
  #mentioned = /* @__PURE__ */ new Map();
  /** All labels of the draft, first definition first. */
  get labels() {
    return this.#labels;
  }
  /** Reads the definitions of a draft anew; what it no longer holds is forgotten. True where any label changed. */
  update(blocks) {
    const defined = /* @__PURE__ */ new Map();
    const mentioned = /* @__PURE__ */ new Map();
    for (const text2 of blocks) {
      const known = this.#mentioned.get(text2);
      if (known) mentioned.set(text2, known);
      if (mayDefine(text2)) defined.set(text2, this.#defined.get(text2) ?? labelsDefined(text2));
    }
    this.#defined = defined;
    this.#mentioned = mentioned;
    const before5 = this.#labels;
    this.#labels = mergeLabels(defined.values());
    return !same(before5, this.#labels);
  }
  /** The labels one block needs to be parsed with. */
  usedIn(block2) {
    if (this.#labels.size === 0) return noLabels;
    let mentioned = this.#mentioned.get(block2);
    if (!mentioned) {
      mentioned = labelsMentioned(block2);
      this.#mentioned.set(block2, mentioned);
    }
    return labelsUsed(block2, this.#labels, mentioned);
  }
};
function same(a, b) {
  if (a.size !== b.size) return false;
  for (const [label, target] of a) if (b.get(label) !== target) return false;
  return true;
}

// server/src/draft/openers.ts
var listItem = /^(?:([*+-])|(\d{1,9})([.)]))(?= |$)( *)(.?)/;
var rule2 = /^([-_*])(?: *\1){2,} *$/;
var note = /^\[\^(?:[^\s[\]\\]|\\[[\]\\]?){1,999}\]: */;
var fence2 = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
var heading2 = /^#{1,6}(?: |$)/;
var underline = /^(?:=+|-+) *$/;
var isRule = (line) => rule2.test(line);
var isHeading = (line) => heading2.test(line);
var isUnderline = (line) => underline.test(line);
var isTableRule = (line) => /^[|:\- ]+$/.test(line) && line.includes('-');
function listMarker(line) {
  const found2 = listItem.exec(line);
  if (!found2 || isRule(line)) return void 0;
  const [, bullet2, digits2 = '', delimiter, spaces = '', content] = found2;
  const marker = bullet2 ?? delimiter ?? '';
  const sign2 = bullet2 ? 1 : digits2.length + 1;
  const blank = content === '';
  const padding = blank || spaces.length > 4 ? 1 : spaces.length;
  const interrupts2 = !blank && (bullet2 !== void 0 || digits2 === '1');
  return {
    marker: bullet2 ? marker : `0${marker}`,
    width: sign2 + padding,
    blank,
    interrupts: interrupts2,
  };
}
var noteLabel = (line) => note.exec(line)?.[0].length ?? 0;
function fenceOpen(line) {
  const found2 = fence2.exec(line);
  const run = found2?.[1] ?? found2?.[2];
  return run ? { marker: run.charAt(0), size: run.length } : void 0;
}
function fenceCloses(line, open3) {
  const run = /^ {0,3}(`+|~+) *$/.exec(line)?.[1];
  return run?.startsWith(open3.marker) === true && run.length >= open3.size;
}

// server/src/draft/html-openers.ts
var sticky = [
  [/^<!--/, /-->/, 2],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i, 0],
  [/^<\?/, /\?>/, 1],
  [/^<![a-z]/i, />/, 0],
  [/^<!\[CDATA\[/, /\]\]>/, 0],
];
var blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
var block = new RegExp(`^</?(?:${blockNames})(?=\\s|/?>|$)`, 'i');
var attribute = `\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`;
var bare = new RegExp(
  `^<(?:[a-z][a-z\\d-]*(?:${attribute})*\\s*/?|/[a-z][a-z\\d-]*\\s*)>\\s*$`,
  'i',
);
function htmlOpen(line) {
  if (!line.startsWith('<')) return void 0;
  for (const [start, end, from2] of sticky)
    if (start.test(line)) return { kind: 'sticky', end, from: from2 };
  if (block.test(line)) return { kind: 'loose', bare: false };
  return bare.test(line) ? { kind: 'loose', bare: true } : void 0;
}

// server/src/draft/outline.ts
var none2 = { type: 'none' };
var paragraph2 = { type: 'paragraph' };
var code = { type: 'code' };
var table = { type: 'table' };
var looseHtml = { type: 'loose-html' };
var newOutline = () => ({
  containers: [],
  leaf: none2,
  listSeen: false,
  unsure: false,
  lost: false,
});
var survivesBlank = (o) =>
  o.lost || (o.containers.length === 0 && (o.leaf.type === 'fence' || o.leaf.type === 'html'));
var indentAt = (line, at3) => {
  let end = at3;
  while (line.charCodeAt(end) === 32) end++;
  return end - at3;
};
function readLine(o, line) {
  const [matched, start, sibling] = matchContainers(o, line);
  const all = matched === o.containers.length;
  if (all && continuesLeaf(o, line.slice(start))) return;
  const interrupting = all && !sibling && o.leaf.type !== 'none';
  const [opened2, from2] = openContainers(o, line, start, matched, interrupting);
  if (!all && !opened2) readLazy(o, line.slice(from2), matched);
  else readFlow(o, line.slice(from2));
}
function matchContainers(o, line) {
  let at3 = 0;
  for (let n = 0; n < o.containers.length; n++) {
    const container = o.containers[n];
    const indent = indentAt(line, at3);
    const blank = at3 + indent === line.length;
    if (container.type === 'quote') {
      if (indent > 3 || line[at3 + indent] !== '>') return [n, at3, false];
      at3 += indent + (line[at3 + indent + 1] === ' ' ? 2 : 1);
    } else if (container.type === 'note') {
      if (!blank && indent < 4) return [n, at3, false];
      at3 += Math.min(indent, 4);
    } else if (blank) {
      container.ended ||= container.startsBlank;
      at3 += Math.min(indent, container.size);
    } else {
      const inside2 = !container.ended && indent >= container.size;
      container.ended = container.startsBlank = false;
      if (!inside2) return nextItem(o, container, line, at3, n);
      at3 += container.size;
    }
  }
  return [o.containers.length, at3, false];
}
function nextItem(o, item, line, at3, n) {
  const indent = indentAt(line, at3);
  const marker = indent < 4 ? listMarker(line.slice(at3 + indent)) : void 0;
  if (marker?.marker !== item.marker) return [n, at3, false];
  o.containers.length = n + 1;
  o.leaf = none2;
  item.size = indent + marker.width;
  item.startsBlank = marker.blank;
  return [n + 1, Math.min(line.length, at3 + item.size), true];
}
function continuesLeaf(o, rest) {
  const { leaf } = o;
  if (leaf.type === 'fence') {
    if (fenceCloses(rest, leaf.fence)) o.leaf = none2;
  } else if (leaf.type === 'html') {
    if (leaf.end.test(rest)) o.leaf = none2;
  } else if (leaf.type === 'loose-html') {
    if (rest.trim() === '') o.leaf = none2;
  } else return false;
  return true;
}
function openContainers(o, line, start, matched, interrupting) {
  let at3 = start;
  let opened2 = false;
  for (;;) {
    const indent = indentAt(line, at3);
    if (indent > 3) return [opened2, at3];
    const found2 = containerAt(line, at3 + indent, indent, interrupting);
    if (!found2) return [opened2, at3];
    if (!opened2) {
      o.containers.length = matched;
      o.leaf = none2;
      opened2 = true;
    }
    if (found2[0].type === 'item' && o.containers.length === 0) o.listSeen = true;
    o.containers.push(found2[0]);
    at3 = Math.min(line.length, at3 + indent + found2[1]);
  }
}
function containerAt(line, at3, indent, interrupting) {
  const unit2 = line[at3];
  if (unit2 === void 0) return void 0;
  if (unit2 === '>') return [{ type: 'quote' }, line[at3 + 1] === ' ' ? 2 : 1];
  const rest = line.slice(at3);
  if (unit2 === '[') {
    const width = noteLabel(rest);
    return width > 0 ? [{ type: 'note' }, width] : void 0;
  }
  const marker = listMarker(rest);
  if (!marker || (interrupting && !marker.interrupts)) return void 0;
  const size = indent + marker.width;
  return [
    { type: 'item', marker: marker.marker, size, startsBlank: marker.blank, ended: false },
    marker.width,
  ];
}
function readLazy(o, rest, matched) {
  if (o.leaf.type === 'table') o.unsure = true;
  if (o.leaf.type === 'paragraph' && rest.trim() !== '' && !interrupts(rest)) {
    if (htmlOpen(rest.trimStart())) o.leaf = looseHtml;
    return;
  }
  o.containers.length = matched;
  o.leaf = none2;
  readFlow(o, rest);
}
function interrupts(rest) {
  const indent = indentAt(rest, 0);
  if (indent > 3) return false;
  const line = rest.slice(indent);
  if (isHeading(line) || isRule(line) || fenceOpen(line)) return true;
  const html = htmlOpen(line);
  return html !== void 0 && (html.kind === 'sticky' || !html.bare);
}
function readFlow(o, rest) {
  const indent = indentAt(rest, 0);
  const line = rest.slice(indent);
  const before5 = o.leaf.type;
  if (line === '') o.leaf = before5 === 'code' ? code : none2;
  else if (before5 === 'paragraph' && !interrupts(rest)) underParagraph(o, line, indent);
  else if (indent > 3) o.leaf = code;
  else if (isHeading(line) || isRule(line)) o.leaf = none2;
  else openLeaf(o, line, before5);
}
function underParagraph(o, line, indent) {
  if (indent > 3) return;
  if (isTableRule(line)) o.leaf = isUnderline(line) ? none2 : table;
  else if (isUnderline(line)) o.leaf = none2;
}
function openLeaf(o, line, before5) {
  const fence3 = fenceOpen(line);
  const html = fence3 ? void 0 : htmlOpen(line);
  if (fence3) open(o, { type: 'fence', fence: fence3 });
  else if (html?.kind === 'sticky') {
    if (html.end.test(line.slice(html.from))) o.leaf = none2;
    else open(o, { type: 'html', end: html.end });
  } else if (html) {
    if (before5 === 'table' && html.bare) o.unsure = true;
    else o.leaf = looseHtml;
  } else if (before5 !== 'table') o.leaf = paragraph2;
}
function open(o, leaf) {
  o.leaf = leaf;
  if (o.unsure) o.lost = true;
}

// server/src/draft/blocks.ts
function cutBlocks(text2) {
  const blocks = [];
  let at3 = 0;
  while (at3 < text2.length) {
    const end = blockEnd(text2, at3, at3 === 0);
    blocks.push({ start: at3, text: text2.slice(at3, end) });
    at3 = end;
  }
  return blocks;
}
function blockEnd(text2, start, first2) {
  const outline = newOutline();
  let at3 = first2 ? frontMatterEnd(text2) || bomLength(text2) : start;
  if (first2 && at3 > bomLength(text2) && !readsAsFileStart(text2, at3, lineEnd(text2, at3)))
    return at3;
  let afterBlank = false;
  let hasContent = false;
  while (at3 < text2.length) {
    const end = lineEnd(text2, at3);
    const blank = isBlank(text2, at3, end);
    if (!blank && afterBlank && hasContent && mayCut(outline, text2, at3, end)) return at3;
    if (!readPlainLine(outline, text2, at3, blank, afterBlank)) {
      readLine(outline, widenTabs(text2.slice(at3, end)));
    }
    hasContent ||= !blank;
    afterBlank = blank;
    at3 = pastBreak(text2, end);
  }
  return text2.length;
}
var readsAsFileStart = (text2, at3, end) =>
  text2.charCodeAt(at3) === 65279 || isMatterFence(text2, at3, end);
function readPlainLine(o, text2, at3, blank, afterBlank) {
  const { type } = o.leaf;
  if (o.containers.length > 0 || (type !== 'none' && type !== 'paragraph')) return false;
  if (blank) {
    o.leaf = none2;
    return true;
  }
  if (!isPlain(text2.charCodeAt(at3))) return false;
  if (afterBlank) o.unsure = false;
  o.leaf = paragraph2;
  return true;
}
var isPlain = (unit2) =>
  (unit2 > 64 && unit2 < 91) || (unit2 > 96 && unit2 < 123) || (unit2 > 127 && unit2 !== 65279);
function mayCut(o, text2, at3, end) {
  if (survivesBlank(o)) return false;
  const unit2 = text2.charCodeAt(at3);
  if (unit2 === 32 || unit2 === 9 || readsAsFileStart(text2, at3, end)) return false;
  if (isPlain(unit2)) return true;
  if (o.leaf.type === 'code') return false;
  if (!listMarker(widenTabs(text2.slice(at3, end)))) return true;
  return !o.listSeen && !leadsIn(text2, at3);
}
function leadsIn(text2, at3) {
  let last = at3 - 1;
  while (last >= 0 && ' 	\r\n*_\\'.includes(text2.charAt(last))) last--;
  return text2[last] === ':' || text2[last] === '\uFF1A';
}

// server/src/draft/recut.ts
function recut(cut, edit) {
  const { starts, texts } = cut;
  const delta = edit.text.length - (edit.end - edit.start);
  if (starts.length === 0 || movesMatter(cut, edit)) {
    const inserted = cutBlocks(edited(cut, 0, starts.length, edit));
    return { from: 0, removed: texts, inserted, delta };
  }
  const from2 = Math.max(0, lastUpTo(starts, edit.start) - 1);
  let to = lastUpTo(starts, edit.end) + 3;
  for (;;) {
    const found2 = cutWindow(cut, from2, Math.min(to, starts.length), edit, delta);
    if (found2) return found2;
    to += 2 * (to - from2);
  }
}
function cutWindow(cut, from2, to, edit, delta) {
  const { starts, texts } = cut;
  const base2 = starts[from2];
  const window = edited(cut, from2, to, edit);
  const whole2 = to === starts.length;
  const past = edit.start + edit.text.length - base2;
  const inserted = [];
  let next2 = from2;
  for (let at3 = 0; ; ) {
    while (next2 < to && oldStart(starts, next2, edit) + delta < base2 + at3) next2++;
    const meets2 = next2 < to && oldStart(starts, next2, edit) + delta === base2 + at3;
    if (meets2 && at3 >= past && base2 + at3 > edit.start)
      return { from: from2, removed: texts.slice(from2, next2), inserted, delta };
    if (at3 >= window.length)
      return whole2 ? { from: from2, removed: texts.slice(from2, to), inserted, delta } : void 0;
    const end = blockEnd(window, at3, base2 + at3 === 0);
    if (end === window.length && !whole2) return void 0;
    inserted.push({ start: base2 + at3, text: ownText(window, at3, end) });
    at3 = end;
  }
}
var oldStart = (starts, index, edit) => {
  const start = starts[index];
  return start >= edit.end ? start : Number.NEGATIVE_INFINITY;
};
function edited({ starts, texts }, from2, to, edit) {
  const base2 = starts[from2] ?? 0;
  const text2 = texts.slice(from2, to).join('');
  return text2.slice(0, edit.start - base2) + edit.text + text2.slice(edit.end - base2);
}
function movesMatter(cut, edit) {
  const { starts, texts } = cut;
  const first2 = texts[0];
  const matter = frontMatterEnd(first2);
  if (matter > 0) return edit.start <= matter;
  const head2 =
    edit.start < first2.length || starts.length === 1
      ? edited(cut, 0, Math.min(starts.length, lastUpTo(starts, edit.end) + 2), edit)
      : first2;
  const start = bomLength(head2);
  return isMatterFence(head2, start, lineEnd(head2, start));
}
var ownText = (text2, start, end) =>
  end - start > text2.length / 2
    ? text2.slice(start, end)
    : JSON.parse(JSON.stringify(text2.slice(start, end)));
function lastUpTo(list2, limit) {
  let low = 0;
  let high2 = list2.length - 1;
  while (low < high2) {
    const middle = (low + high2 + 1) >> 1;
    if (list2[middle] <= limit) low = middle;
    else high2 = middle - 1;
  }
  return low;
}

// server/src/draft/manuscript.ts
var Manuscript = class {
  /** One entry a block, in each. Lines are counted from the block's start, and before it. */
  #starts;
  #texts;
  #lines;
  #linesBefore = [];
  #text;
  constructor(text2) {
    const blocks = cutBlocks(text2);
    this.#text = text2;
    this.#starts = blocks.map((block2) => block2.start);
    this.#texts = blocks.map((block2) => block2.text);
    this.#lines = blocks.map(lineStarts);
    this.#linesBefore = counted2(this.#lines, 0);
  }
  /** How many blocks. */
  get size() {
    return this.#texts.length;
  }
  get texts() {
    return this.#texts;
  }
  startOf(index) {
    return this.#starts[index];
  }
  block(index) {
    return { start: this.startOf(index), text: this.#texts[index] };
  }
  get text() {
    this.#text ??= this.#texts.join('');
    return this.#text;
  }
  get length() {
    const last = this.size - 1;
    return last < 0 ? 0 : this.startOf(last) + this.#texts[last].length;
  }
  edit(change) {
    const cut = recut({ starts: this.#starts, texts: this.#texts }, change);
    const { from: from2, removed, inserted, delta } = cut;
    const past = from2 + removed.length;
    const before5 = this.#linesBefore[from2] ?? 0;
    const after2 = this.#linesBefore[past];
    const lines2 = inserted.map(lineStarts);
    const counts2 = counted2(lines2, before5);
    const more = before5 + sum(lines2) - (after2 ?? 0);
    this.#starts = spliced(this.#starts, from2, past, inserted.map(startOf), delta);
    this.#linesBefore = spliced(this.#linesBefore, from2, past, counts2, more);
    this.#texts = this.#texts.slice(0, from2).concat(inserted.map(textOf), this.#texts.slice(past));
    this.#lines = this.#lines.slice(0, from2).concat(lines2, this.#lines.slice(past));
    this.#text = void 0;
    return cut;
  }
  /** A place inside a line ending counts as the end of its line. */
  positionAt(offset) {
    const at3 = Math.max(0, Math.min(offset, this.length));
    const index = lastUpTo(this.#starts, at3);
    const text2 = this.#texts[index];
    if (text2 === void 0) return { line: 0, character: 0 };
    const own2 = at3 - this.startOf(index);
    if (own2 === text2.length && endsLine(text2, own2))
      return { line: this.lineCount - 1, character: 0 };
    const lines2 = this.#lines[index];
    const line = lastUpTo(lines2, own2);
    const from2 = lines2[line];
    return {
      line: this.#linesBefore[index] + line,
      character: beforeBreak(text2, own2, from2) - from2,
    };
  }
  /** Lines and characters that the draft does not have count as the nearest that it has. */
  offsetAt({ line, character }) {
    if (line < 0) return 0;
    const index = lastUpTo(this.#linesBefore, line);
    const text2 = this.#texts[index];
    if (text2 === void 0) return 0;
    const lines2 = this.#lines[index];
    const own2 = line - this.#linesBefore[index];
    const from2 = lines2[own2];
    if (from2 === void 0) return this.length;
    const start = this.startOf(index);
    if (character <= 0) return start + from2;
    const to = Math.min(from2 + character, lines2[own2 + 1] ?? text2.length);
    return start + beforeBreak(text2, to, from2);
  }
  get lineCount() {
    const last = this.size - 1;
    const text2 = this.#texts[last];
    if (text2 === void 0) return 1;
    const open3 = endsLine(text2, text2.length) ? 1 : 0;
    return this.#linesBefore[last] + (this.#lines[last]?.length ?? 0) + open3;
  }
};
var startOf = ({ start }) => start;
var textOf = ({ text: text2 }) => text2;
var sum = (lines2) => lines2.reduce((all, { length }) => all + length, 0);
function counted2(lines2, before5) {
  let all = before5;
  return lines2.map(({ length }) => {
    all += length;
    return all - length;
  });
}
function spliced(row2, from2, past, inserted, delta) {
  const out = row2.slice(0, from2).concat(inserted, row2.slice(past));
  if (delta !== 0)
    for (let i = from2 + inserted.length; i < out.length; i++) out[i] = out[i] + delta;
  return out;
}
var endsLine = (text2, at3) => {
  const unit2 = text2.charCodeAt(at3 - 1);
  return unit2 === 10 || unit2 === 13;
};
function lineStarts({ text: text2 }) {
  const starts = [0];
  const last = text2.length - 1;
  for (let at3 = 0; at3 < last; at3++) {
    const unit2 = text2.charCodeAt(at3);
    if (unit2 === 10 || (unit2 === 13 && text2.charCodeAt(at3 + 1) !== 10)) starts.push(at3 + 1);
  }
  return starts;
}
function beforeBreak(text2, at3, from2) {
  let end = at3;
  while (end > from2 && endsLine(text2, end)) end--;
  return end;
}

// server/src/draft/comments.ts
function commentsIn(source, start, end) {
  const found2 = [];
  for (let at3 = source.indexOf('<!--', start); at3 >= 0 && at3 < end; ) {
    const close3 = source.indexOf('-->', at3 + 4);
    if (close3 < 0 || close3 + 3 > end) break;
    found2.push({ start: at3, end: close3 + 3, text: source.slice(at3 + 4, close3).trim() });
    at3 = source.indexOf('<!--', close3 + 3);
  }
  return found2;
}

// server/src/draft/scripts.ts
var chinese3 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
var shared = /[‘’“”…—·]/;
var isChinese = (character) => chinese3.test(character);
function joinsTightly(before5, after2) {
  if (isChinese(before5)) return isChinese(after2) || shared.test(after2);
  return shared.test(before5) && isChinese(after2);
}
var lastCharacter = (text2) => {
  const unit2 = text2.charCodeAt(text2.length - 1);
  return unit2 >= 56320 && unit2 <= 57343 ? text2.slice(-2) : text2.slice(-1);
};
var firstCharacter = (text2) => {
  const code2 = text2.codePointAt(0);
  return code2 === void 0 ? '' : String.fromCodePoint(code2);
};

// server/src/draft/flattener.ts
var gapCharacter = '\uFFFC';
var wordUnit2 = /[A-Za-z0-9]/;
var closing = /[.,;:!?)\]}’”"'。，、；：！？）】》」』%]/;
var Flattener = class {
  text = '';
  runs = [];
  marks = [];
  #pending;
  /** Characters that stand in the source as they are. */
  literal(characters, start) {
    if (characters === '') return;
    const skip = this.#settle(characters);
    const length = characters.length - skip;
    if (length > 0)
      this.#push(characters.slice(skip), start + skip, start + characters.length, true);
  }
  /** Characters that the source spells otherwise: escapes, entities, the bar between two cells. */
  atom(characters, start, end) {
    this.#settle(characters);
    this.#push(characters, start, end, false);
  }
  /** Something that is no prose; neighbours share one gap. */
  gap(start, end) {
    this.#settle(gapCharacter);
    const last = this.runs.at(-1);
    if (last && this.text.endsWith(gapCharacter))
      this.runs[this.runs.length - 1] = { ...last, end };
    else this.#push(gapCharacter, start, end, false);
  }
  /** A line break in the source. */
  break(start, end, type) {
    const before5 = this.#pending;
    const hard = type === 'hard' || before5?.type === 'hard';
    this.#pending = { start: before5?.space?.start ?? start, end, type: hard ? 'hard' : 'soft' };
  }
  /** A note or citation: its neighbours read on as if it were not there. */
  omit(start, end) {
    if (this.#pending?.type === 'soft' || this.#pending?.type === 'hard') return;
    const space = this.#takeSpace() ?? this.#pending?.space;
    this.#pending = { start, end, type: 'omitted', ...(space && { space }) };
  }
  /** Marks everything that `inside` adds. */
  mark(kind2, target, inside2) {
    const from2 = this.text.length;
    inside2();
    const start = this.text[from2] === ' ' && from2 < this.text.length ? from2 + 1 : from2;
    const own2 = Math.min(start, this.text.length);
    this.marks.push({
      kind: kind2,
      start: own2,
      end: this.text.length,
      ...(target !== void 0 && { target }),
    });
  }
  /** Forgets a break or note at the end of a cell or passage. */
  finish() {
    this.#pending = void 0;
  }
  /** Writes what was waiting; returns how many leading characters of `next` are one space too many. */
  #settle(next2) {
    const waiting = this.#pending;
    this.#pending = void 0;
    if (!waiting || this.text === '') return waiting && next2.startsWith(' ') ? 1 : 0;
    const before5 = lastCharacter(this.text);
    if (waiting.type !== 'omitted') {
      const tight2 = waiting.type === 'soft' && joinsTightly(before5, firstCharacter(next2));
      if (!tight2 && before5 !== ' ') this.#push(' ', waiting.start, waiting.end, false);
      return 0;
    }
    if (next2.startsWith(' ')) return 0;
    if (waiting.space) {
      if (!closing.test(next2.charAt(0)))
        this.#push(' ', waiting.space.start, waiting.space.end, true);
    } else if (wordUnit2.test(before5) && wordUnit2.test(next2.charAt(0))) {
      this.#push(gapCharacter, waiting.start, waiting.end, false);
    }
    return 0;
  }
  #push(characters, start, end, literal) {
    const at3 = this.text.length;
    const last = this.runs.at(-1);
    this.text += characters;
    if (literal && last?.literal && last.end === start) {
      this.runs[this.runs.length - 1] = { ...last, end, length: last.length + characters.length };
    } else this.runs.push({ at: at3, length: characters.length, start, end, literal });
  }
  /** Takes back a space just written, with its place in the source. */
  #takeSpace() {
    const last = this.runs.at(-1);
    if (!last?.literal || !this.text.endsWith(' ')) return void 0;
    this.text = this.text.slice(0, -1);
    this.runs.pop();
    if (last.length > 1) this.runs.push({ ...last, length: last.length - 1, end: last.end - 1 });
    return { start: last.end - 1, end: last.end };
  }
};

// server/src/draft/align.ts
function align(value, source, start, end) {
  if (end - start === value.length && source.startsWith(value, start) && !/[\r\n]/.test(value)) {
    return [piece('literal', 0, value.length, start, end)];
  }
  const pieces = [];
  let at3 = 0;
  let from2 = start;
  while (at3 < value.length) {
    const next2 = step(value, at3, source, from2) ?? lineBreak(value, at3, source, from2, end);
    if (!next2) return [piece('atom', 0, value.length, start, end)];
    append(pieces, next2);
    at3 += next2.length;
    from2 = next2.end;
  }
  return pieces;
}
var piece = (type, at3, length, start, end) => ({
  type,
  at: at3,
  length,
  start,
  end,
  literal: type === 'literal',
});
function append(pieces, next2) {
  const last = pieces.at(-1);
  if (last?.literal && next2.literal && last.end === next2.start) {
    pieces[pieces.length - 1] = piece(
      'literal',
      last.at,
      last.length + next2.length,
      last.start,
      next2.end,
    );
  } else pieces.push(next2);
}
var punctuation = /[!-/:-@[-`{-~]/;
var entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
function step(value, at3, source, from2) {
  const unit2 = source.charAt(from2);
  const wanted = value.charAt(at3);
  if (
    unit2 === '\\' &&
    punctuation.test(source.charAt(from2 + 1)) &&
    source.charAt(from2 + 1) === wanted
  ) {
    return piece('atom', at3, 1, from2, from2 + 2);
  }
  if (unit2 === '&') {
    entity.lastIndex = from2;
    const written2 = entity.exec(source)?.[0];
    const meant2 = written2 && decode(written2);
    if (meant2 && value.startsWith(meant2, at3)) {
      return piece('atom', at3, meant2.length, from2, from2 + written2.length);
    }
  }
  if (unit2 === '\n' || unit2 === '\r') return void 0;
  const same2 = unit2 === wanted || (unit2 === '\0' && wanted === '\uFFFD');
  if (!same2 || unit2 === '') return void 0;
  const length = 1 + sameUnits(value, at3 + 1, source, from2 + 1);
  return piece('literal', at3, length, from2, from2 + length);
}
function sameUnits(value, at3, source, from2) {
  let length = 0;
  while (at3 + length < value.length && from2 + length < source.length) {
    const unit2 = source.charCodeAt(from2 + length);
    if (unit2 === 10 || unit2 === 13 || unit2 === 38 || unit2 === 92) break;
    if (unit2 !== value.charCodeAt(at3 + length)) break;
    length++;
  }
  return length;
}
var decoded = /* @__PURE__ */ new Map();
function decode(written2) {
  if (!decoded.has(written2)) {
    const [paragraph3] = parseMarkdown(written2).children;
    const text2 = paragraph3?.type === 'paragraph' ? paragraph3.children[0] : void 0;
    const meant2 = text2?.type === 'text' ? text2.value : written2;
    decoded.set(written2, meant2 === written2 ? void 0 : meant2);
  }
  return decoded.get(written2);
}
function lineBreak(value, at3, source, from2, end) {
  const written2 = /^(?:\r\n|\r|\n)/.exec(value.slice(at3, at3 + 2))?.[0];
  let stop2 = from2;
  while (source[stop2] === ' ' || source[stop2] === '	') stop2++;
  if (!written2 || !source.startsWith(written2, stop2)) return void 0;
  let next2 = stop2 + written2.length;
  if (at3 + written2.length === value.length)
    return piece('break', at3, written2.length, from2, end);
  for (;;) {
    while (source[next2] === ' ' || source[next2] === '	') next2++;
    if (lineFits(value, at3 + written2.length, source, next2, end)) {
      return piece('break', at3, written2.length, from2, next2);
    }
    if (source[next2] !== '>') return void 0;
    next2++;
  }
}
function lineFits(value, start, source, from2, end) {
  let at3 = start;
  let next2 = from2;
  const stop2 = Math.min(end, lineEnd(source, from2));
  while (at3 < value.length && next2 < stop2) {
    const found2 = step(value, at3, source, next2);
    if (!found2) break;
    at3 += found2.length;
    next2 = found2.end;
  }
  if (at3 === value.length) return next2 === end;
  return source.slice(next2, stop2).trim() === '' && stop2 < end && pastBreak(source, stop2) <= end;
}

// server/src/draft/asides.ts
var candidate = /[$@]|:\/\/|www\.|\[[!^]/;
var aside = new RegExp(
  [
    /\[\^(?<note>[^\s[\]]+)\]/,
    /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/,
    /\[(?<cited>(?:[^[\]]*[\s;-])?@[\w{][^[\]]*)\]/,
    /(?:https?:\/\/|www\.)[^\s<>\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’]*[\w/#=-]/,
    /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/,
    /(?<![\w@.])@(?<key>[A-Za-z_](?:[\w:.#$%&+?~/-]*\w)?)/,
    /\$\$[^$]+\$\$/,
    /\$(?<math>[^\s$](?:[^$]{0,200}[^\s$])?)\$(?!\d)/,
  ]
    .map((part2) => part2.source)
    .join('|'),
  'g',
);
function asides(value) {
  if (!candidate.test(value)) return [];
  const found2 = [];
  for (const match of value.matchAll(aside)) {
    const at3 = { start: match.index, end: match.index + match[0].length };
    const { note: note2, cited: cited3, key, math } = match.groups ?? {};
    if (note2 !== void 0) found2.push({ ...at3, kind: 'footnote-ref', target: note2 });
    else if (cited3 !== void 0) found2.push({ ...at3, kind: 'citation', target: cited3 });
    else if (key !== void 0) found2.push({ ...at3, kind: 'citation', noun: true, target: key });
    else if (match[0].startsWith('[!')) found2.push({ ...at3, kind: 'omitted' });
    else if (math === void 0 || isMath(math)) found2.push({ ...at3, kind: 'opaque' });
  }
  return found2;
}
var isMath = (inside2) => /[\\^_={]|^[A-Za-z]$/.test(inside2);

// server/src/draft/inline.ts
function flattenInline(nodes, place3, out) {
  for (const node of nodes) flattenNode(node, place3, out);
}
function flattenNode(node, place3, out) {
  const start = node.position.start.offset + place3.base;
  const end = node.position.end.offset + place3.base;
  const inside2 = 'children' in node ? () => flattenInline(node.children, place3, out) : () => {};
  if (node.type === 'text') flattenText(node, start, end, place3, out);
  else if (node.type === 'emphasis' || node.type === 'strong') out.mark(node.type, void 0, inside2);
  else if (node.type === 'link') flattenLink(node, start, end, place3, out);
  else if (node.type === 'linkReference') out.mark('link', place3.target(node.identifier), inside2);
  else if (node.type === 'break') out.break(start, end, 'hard');
  else if (node.type === 'footnoteReference') {
    out.omit(start, end);
    out.mark('footnote-ref', node.label ?? node.identifier, () => {});
  } else if (isUnseen(node)) out.omit(start, end);
  else out.gap(start, end);
}
var isUnseen = (node) =>
  node.type === 'delete' || (node.type === 'html' && node.value.startsWith('<!--'));
function flattenLink(node, start, end, place3, out) {
  if (place3.source[start] === '[') {
    out.mark('link', node.url, () => flattenInline(node.children, place3, out));
    return;
  }
  const tail = place3.source[start] === '<' ? end : addressEnd(place3.source, start, end);
  const url = tail === end ? node.url : place3.source.slice(start, tail);
  out.mark('link', url, () => out.gap(start, tail));
  if (tail === end) return;
  const [rest] = parseMarkdown(place3.source.slice(tail, end)).children;
  if (rest?.type === 'paragraph') flattenInline(rest.children, { ...place3, base: tail }, out);
}
function addressEnd(source, start, end) {
  for (let at3 = start; at3 < end; at3++) {
    const unit2 = source.charAt(at3);
    if (isChinese(unit2) || '\u201C\u201D\u2018\u2019\u2014\u2026'.includes(unit2)) return at3;
  }
  return end;
}
function flattenText(node, start, end, place3, out) {
  const pieces = align(node.value, place3.source, start, end);
  let at3 = 0;
  for (const aside2 of asides(node.value)) {
    emit(pieces, node.value, at3, aside2.start, out);
    emitAside(aside2, pieces, out);
    at3 = aside2.end;
  }
  emit(pieces, node.value, at3, node.value.length, out);
}
function emitAside(aside2, pieces, out) {
  const start = sourceAt(pieces, aside2.start, 'start');
  const end = sourceAt(pieces, aside2.end - 1, 'end');
  const write = () =>
    aside2.noun || aside2.kind === 'opaque' ? out.gap(start, end) : out.omit(start, end);
  if (aside2.kind === 'opaque' || aside2.kind === 'omitted') write();
  else if (aside2.noun) out.mark(aside2.kind, aside2.target, write);
  else {
    write();
    out.mark(aside2.kind, aside2.target, () => {});
  }
}
function sourceAt(pieces, at3, side) {
  const piece2 = pieces.find((p) => p.at <= at3 && at3 < p.at + p.length);
  if (!piece2.literal) return piece2[side];
  return piece2.start + at3 - piece2.at + (side === 'end' ? 1 : 0);
}
function emit(pieces, value, from2, to, out) {
  for (const piece2 of pieces) {
    const start = Math.max(from2, piece2.at);
    const end = Math.min(to, piece2.at + piece2.length);
    if (start >= end) continue;
    if (piece2.type === 'break') out.break(piece2.start, piece2.end, 'soft');
    else if (piece2.literal) out.literal(value.slice(start, end), piece2.start + start - piece2.at);
    else out.atom(value.slice(start, end), piece2.start, piece2.end);
  }
}

// server/src/draft/abbreviations.ts
var binding = /* @__PURE__ */ new Set([
  'Dr',
  'Mr',
  'Mrs',
  'Ms',
  'Prof',
  'Gov',
  'Sen',
  'Sens',
  'Rep',
  'Reps',
  'Gen',
  'Lt',
  'Col',
  'Adm',
  'Hon',
  'Rev',
  'St',
  'Pres',
  'Amb',
  'Sec\u2019y',
  'Exec',
  'Fed',
  'Supp',
  'Stat',
  'Cir',
  'Pub',
  'Cong',
  'Sess',
  'Doc',
  'Dept',
  'Div',
  'Univ',
  'Assn',
  'Reg',
  'Regs',
  'Admin',
  'Comm',
  'e.g',
  'i.e',
  'eg',
  'ie',
  'vs',
  'v',
  'cf',
  'Cf',
  'approx',
  'ca',
  'c',
  'viz',
  'incl',
  'esp',
  'E.g',
  'I.e',
  'U.S.C',
  'C.F.R',
  'S.Res',
  'H.R',
  'F.R',
]);
var numbering = /* @__PURE__ */ new Set([
  'No',
  'Nos',
  'Sec',
  'Secs',
  'Art',
  'Arts',
  'Ch',
  'Chs',
  'Fig',
  'Figs',
  'Eq',
  'Eqs',
  'Vol',
  'Vols',
  'Pt',
  'Pts',
  'App',
  'Tab',
  'Para',
  'Paras',
  'Ex',
  'sec',
  'secs',
  'art',
  'arts',
  'ch',
  'fig',
  'vol',
  'pt',
  'para',
  'paras',
  'p',
  'pp',
  'n',
  'nn',
  'ed',
  'eds',
  'Ord',
  'Res',
  'Cl',
  'cl',
  'Subsec',
  'subsec',
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
  'Mon',
  'Tue',
  'Tues',
  'Wed',
  'Thu',
  'Thurs',
  'Fri',
  'Sat',
  'Sun',
]);
var wavering = /* @__PURE__ */ new Set([
  'Inc',
  'Corp',
  'Co',
  'Ltd',
  'LLC',
  'Bros',
  'Jr',
  'Sr',
  'Ph.D',
  'etc',
  'al',
  'Esq',
  'bn',
  'mn',
  'tn',
  'est',
  'Est',
  'Ave',
  'Blvd',
]);
var openers = new Set(
  'A An The This That These Those It Its In On At By For From To With Under Until After Before Since Because Although Though While When Where Who What Why How Which As If But And Or So Yet Nor Not No He She They We You I His Her Their Our Its There Here However Moreover Furthermore Nevertheless Nonetheless Therefore Thus Hence Meanwhile Instead Also Both Each Every All Some Many Most Several Other Another Such Unlike Like Despite During Once Even Only Still Then Today Now Finally First Second Third'.split(
    ' ',
  ),
);

// server/src/draft/sentences.ts
var terminator = /[.!?。！？…]+/g;
var closers = /["'”’)\]}»」』）】〕》〉*\ufffc]*/y;
function sentences(text2) {
  const found2 = [];
  let start = skipBlank(text2, 0);
  for (const match of text2.matchAll(terminator)) {
    const stop2 = match.index + match[0].length;
    if (match.index < start) continue;
    closers.lastIndex = stop2;
    const closing2 = closers.exec(text2)?.[0] ?? '';
    const end2 = stop2 + closing2.length;
    if (!endsSentence(text2, start, match.index, match[0], closing2, end2)) continue;
    found2.push(span(start, end2));
    start = skipBlank(text2, end2);
  }
  const end = text2.trimEnd().length;
  if (start < end) found2.push(span(start, end));
  return found2;
}
function skipBlank(text2, from2) {
  let at3 = from2;
  while (at3 < text2.length && text2.charAt(at3).trim() === '') at3++;
  return at3;
}
function endsSentence(text2, start, at3, stops, closing2, end) {
  if (end >= text2.length) return true;
  if (/[。！？]/.test(stops)) return endsChinese(stops, closing2, text2.charAt(end));
  if (stops.startsWith('\u2026')) return text2.charAt(end) === ' ' && startsAfter(text2, end);
  const next2 = text2.charAt(skipBlank(text2, end));
  const spaced2 = text2.charAt(end).trim() === '';
  if (!spaced2 && !isChinese(next2)) return false;
  if (/\p{Ll}/u.test(next2) || /[,;:，、；：]/.test(next2)) return false;
  return stops !== '.' || !isAbbreviated(text2, start, at3, end, spaced2);
}
function endsChinese(stops, closing2, next2) {
  if (/[》〉]/.test(closing2)) return false;
  if (/[，、；：,;:）)]/.test(next2)) return false;
  return !(closing2 !== '' && !stops.startsWith('\u3002') && next2 === '\u7684');
}
var startsAfter = (text2, end) => openers.has(wordAt(text2, skipBlank(text2, end)));
var wordAt = (text2, at3) => /^["'“‘(]*([A-Za-z]*)/.exec(text2.slice(at3, at3 + 24))?.[1] ?? '';
function isAbbreviated(text2, start, at3, end, spaced2) {
  const token2 = /[\p{L}\p{N}.’&-]*$/u.exec(text2.slice(Math.max(start, at3 - 24), at3))?.[0] ?? '';
  const word2 = token2.replace(/^\.+|^.*[-’&](?=[A-Z])/g, '');
  const nextAt = skipBlank(text2, end);
  if (binding.has(word2)) return true;
  if (/^(?:\d{1,3}|[ivxIVX]{1,4}|[A-Za-z])$/.test(word2) && at3 - word2.length <= start)
    return true;
  if (numbering.has(word2))
    return !/\p{Lu}/u.test(text2.charAt(nextAt)) || (word2.length < 3 && word2 !== 'No');
  if (wavering.has(word2) || /^(?:\p{L}\.)+\p{L}$|^\p{Lu}$/u.test(word2)) {
    return !spaced2 || !openers.has(wordAt(text2, nextAt));
  }
  return false;
}

// server/src/draft/source-map.ts
function sourceOf(runs, of) {
  const first2 = runAt(runs, of.start);
  if (!first2) return span(0, 0);
  const start = first2.literal
    ? first2.start + Math.min(of.start - first2.at, first2.length)
    : first2.start;
  if (of.end <= of.start) return span(start, start);
  const last = runAt(runs, of.end - 1);
  const end = last.literal ? last.start + Math.min(of.end - last.at, last.length) : last.end;
  return span(start, end);
}
function runAt(runs, offset) {
  let low = 0;
  let high2 = runs.length - 1;
  while (low < high2) {
    const middle = (low + high2 + 1) >> 1;
    if (runs[middle].at <= offset) low = middle;
    else high2 = middle - 1;
  }
  return runs[low];
}

// server/src/draft/passage.ts
function makePassage(nodes, place3, options) {
  const out = new Flattener();
  flattenInline(nodes, place3, out);
  out.finish();
  return close2(out, options, options.kind === 'heading' ? whole : sentences);
}
function makeRow(row2, place3, options) {
  const out = new Flattener();
  const cells = [];
  for (const cell of row2.children) {
    const at3 = cell.position.start.offset + place3.base;
    if (cells.length > 0) out.atom(' | ', at3, at3 + 1);
    const start = out.text.length;
    flattenInline(cell.children, place3, out);
    out.finish();
    cells.push(span(start, out.text.length));
  }
  const passage = close2(out, { kind: 'row', quoted: options.quoted }, whole);
  const columns = options.columns && cells.map((_, index) => options.columns[index] ?? '');
  return passage && { ...passage, cells, ...(columns && { columns }) };
}
var noProse = new RegExp(`^[\\s|${gapCharacter}]*$`);
function close2(out, options, split) {
  const { text: text2, marks: marks2, runs } = out;
  if (noProse.test(text2)) return void 0;
  const { kind: kind2, quoted: quoted3, lead: lead2, depth = 0 } = options;
  return {
    kind: kind2,
    text: text2,
    marks: marks2,
    depth,
    quoted: quoted3,
    sentences: split(text2),
    ...(lead2 !== void 0 && { lead: lead2 }),
    source: (of) => sourceOf(runs, of),
  };
}
var whole = (text2) => {
  const start = text2.length - text2.trimStart().length;
  return [span(start, text2.trimEnd().length)];
};

// server/src/draft/prose.ts
var alert = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/;
var Prose = class {
  passages = [];
  comments = [];
  #place;
  constructor(place3) {
    this.#place = place3;
  }
  read(nodes, setting = { kind: 'paragraph', quoted: false }) {
    let before5;
    for (const node of nodes) {
      if (node.type === 'paragraph') before5 = this.#paragraph(node, setting);
      else if (node.type === 'html') this.#collectComments(node);
      else {
        this.#block(node, setting, before5);
        before5 = void 0;
      }
    }
  }
  #block(node, setting, before5) {
    if (node.type === 'list') this.#list(node, setting, before5);
    else if (node.type === 'blockquote') {
      this.read(node.children, { ...setting, quoted: setting.quoted || !this.#isAlert(node) });
    } else if (node.type === 'footnoteDefinition') {
      this.read(node.children, { kind: 'footnote', quoted: setting.quoted });
    } else if (node.type === 'table') this.#table(node, setting);
    else if (node.type === 'heading') {
      this.#inlineComments(node);
      const { quoted: quoted3 } = setting;
      this.#add(
        makePassage(node.children, this.#place, {
          kind: 'heading',
          depth: node.depth,
          quoted: quoted3,
        }),
      );
    }
  }
  #paragraph(node, setting) {
    this.#inlineComments(node);
    return this.#add(makePassage(node.children, this.#place, setting));
  }
  #list(node, setting, before5) {
    const last = before5?.sentences.at(-1);
    const lead2 = last && before5?.text.slice(last.start, last.end);
    const { quoted: quoted3 } = setting;
    for (const item of node.children) {
      this.read(item.children, {
        kind: 'item',
        quoted: quoted3,
        ...(lead2 !== void 0 && { lead: lead2 }),
      });
    }
  }
  #table(node, { quoted: quoted3 }) {
    const [heading3, ...rows] = node.children;
    this.#inlineComments(node);
    const first2 = heading3 && makeRow(heading3, this.#place, { quoted: quoted3 });
    this.#add(first2);
    const columns = first2?.cells?.map((cell) => first2.text.slice(cell.start, cell.end)) ?? [];
    for (const row2 of rows) this.#add(makeRow(row2, this.#place, { quoted: quoted3, columns }));
  }
  /** GitHub's notes and warnings are set as quotations but quote nobody. */
  #isAlert(node) {
    const start = node.children[0]?.position?.start.offset;
    return start !== void 0 && alert.test(this.#place.source.slice(start + this.#place.base));
  }
  #inlineComments(node) {
    if (node.type === 'html') this.#collectComments(node);
    else if ('children' in node) for (const child of node.children) this.#inlineComments(child);
  }
  #collectComments({ position }) {
    const { source, base: base2 } = this.#place;
    this.comments.push(
      ...commentsIn(source, position.start.offset + base2, position.end.offset + base2),
    );
  }
  #add(passage) {
    if (passage) this.passages.push(passage);
    return passage;
  }
};

// server/src/draft/parse.ts
function parseBlock(block2, used = noLabels) {
  const { nodes, base: base2 } = parseWithLabels(block2, used);
  let own2;
  const prose = new Prose({
    source: block2,
    base: base2,
    target(identifier) {
      own2 ??= labelsIn(nodes);
      return used.get(linkKey(identifier)) ?? own2.get(linkKey(identifier));
    },
  });
  prose.read(nodes);
  return { passages: prose.passages, comments: prose.comments };
}

// server/src/draft/suppressions.ts
var directive = /^plumbline-([\w-]+)([\s\S]*)$/;
var body = /^([\s\S]*?)(?:(?:^|\s)(?:--+|——?)(?:\s|$)([\s\S]*))?$/;
var kinds3 = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
};
var readSuppressions = (comments) => comments.flatMap((comment) => readComment(comment) ?? []);
function readComment({ start, end, text: text2 }) {
  const found2 = directive.exec(text2);
  if (!found2) return void 0;
  const kind2 = kinds3[found2[1] ?? ''];
  const at3 = span(start, end);
  if (!kind2) return { rules: [], reason: '', span: at3, problem: 'unknown-directive' };
  const [, list2 = '', said = ''] = body.exec(found2[2] ?? '') ?? [];
  const rules2 = list2.match(/[^\s,，、]+/g) ?? [];
  const reason = said.trim().replace(/\s+/g, ' ');
  const problem = rules2.length === 0 ? 'missing-rule' : reason === '' ? 'missing-reason' : void 0;
  return { kind: kind2, rules: rules2, reason, span: at3, ...(problem && { problem }) };
}
var unknownRules = (of, known) => of.rules.filter((id) => !known.has(id));

// server/src/claims/judgement.ts
var noSource = { title: '', url: '', official: false };
function sourceOf2(record2, refs) {
  const ref = refs[0];
  const found2 = ref && record2.source(ref.source);
  const source = found2
    ? { title: found2.title, url: found2.url, official: found2.official }
    : noSource;
  return ref?.locator ? { source, locator: ref.locator } : { source };
}
function factEvidence(record2, fact, lang) {
  const { source, locator } = sourceOf2(record2, fact.sources);
  const place3 = fact.provision?.split('/')[1] ?? locator;
  return {
    record: fact.id,
    statement: fact.says[lang],
    instrument: fact.subject,
    ...(place3 ? { locator: place3 } : {}),
    source,
    valid: fact.valid,
    confidence: fact.confidence,
  };
}
function recordEvidence(record2, id, lang, statement) {
  const entity2 = record2.entity(id);
  const provision = record2.provision(id);
  const { source, locator } = sourceOf2(
    record2,
    (entity2 ?? provision ?? record2.fact(id))?.sources ?? [],
  );
  const place3 = provision?.locator.section ?? locator;
  return {
    record: id,
    statement: statement ?? (entity2 ?? provision)?.summary[lang] ?? '',
    instrument: provision?.instrument ?? id,
    ...(place3 ? { locator: place3 } : {}),
    source,
    valid: {},
    confidence: 'high',
  };
}
function contradiction(fact, lang, stated2) {
  const why = fact.why?.[lang];
  return lang === 'zh'
    ? `\u4E0E\u8BB0\u5F55\u4E0D\u7B26\uFF1A${fact.says.zh}\u3002${why ? `${why}\u3002` : ''}\u6B64\u5904\u5199\u4F5C\u201C${stated2}\u201D\uFF0C\u8BF7\u66F4\u6B63\uFF0C\u6216\u6CE8\u660E\u53E6\u6709\u4F9D\u636E\u3002`
    : `The record differs: ${fact.says.en}. ${why ? `${why}. ` : ''}This says \u201C${stated2}\u201D: correct it, or cite what it rests on.`;
}
function outdated(fact, lang, stated2) {
  const since = fact.valid.from;
  return lang === 'zh'
    ? `\u5DF2\u8FC7\u65F6\uFF1A${fact.says.zh}${since ? `\uFF08\u81EA${since}\u8D77\uFF09` : ''}\u3002\u6B64\u5904\u4ECD\u5199\u201C${stated2}\u201D\uFF0C\u8BF7\u66F4\u65B0\uFF0C\u6216\u6539\u4E3A\u5E26\u65E5\u671F\u7684\u8FC7\u53BB\u9648\u8FF0\u3002`
    : `Out of date: ${fact.says.en}${since ? ` (since ${since})` : ''}. This still says \u201C${stated2}\u201D: update it, or put it in the past with its date.`;
}
var stated = (u, at3) => u.raw.slice(at3.start, at3.end).trim();
function supports(record2, u, at3, fact) {
  return {
    span: at3,
    verdict: 'supported',
    subject: fact.subject,
    attribute: fact.attribute,
    message:
      u.lang === 'zh'
        ? `\u4E0E\u8BB0\u5F55\u76F8\u7B26\uFF1A${fact.says.zh}\u3002`
        : `The record agrees: ${fact.says.en}.`,
    evidence: [factEvidence(record2, fact, u.lang)],
  };
}
function opposes(record2, u, at3, fact, more = {}) {
  const verdict = fact.check === 'caution' ? 'unverified' : (more.verdict ?? 'contradicted');
  const tell = verdict === 'outdated' ? outdated : contradiction;
  return {
    span: at3,
    verdict,
    subject: fact.subject,
    attribute: fact.attribute,
    message: tell(fact, u.lang, stated(u, at3)),
    evidence: [factEvidence(record2, fact, u.lang)],
    ...(more.remedy && verdict !== 'unverified' ? { remedy: more.remedy } : {}),
  };
}

// server/src/record/kinds.ts
var instrumentKinds = /* @__PURE__ */ new Set([
  'plan',
  'order',
  'memo',
  'framework',
  'rule',
  'law',
  'bill',
  'statement',
  'publication',
  'programme',
]);

// server/src/record/linking.ts
var stop = new Set(
  'the a an of to and in for on with by that this from as at its their is are be or it not which who into has have will should must such any all other through under than them they was were also can may more made make use used using federal agencies agency government including ensure related'.split(
    ' ',
  ),
);
function contentWords(folded, lang) {
  const out = /* @__PURE__ */ new Set();
  if (lang === 'en') {
    for (const word2 of folded.match(/[a-z][a-z-]{2,}/g) ?? [])
      for (const part2 of word2.split('-'))
        if (part2.length > 2 && !stop.has(part2)) out.add(part2.slice(0, 6));
    return out;
  }
  for (const run of folded.match(/[\u3400-\u9fff]{2,}/g) ?? [])
    for (let i = 0; i + 1 < run.length; i++) out.add(run.slice(i, i + 2));
  for (const word2 of folded.match(/[a-z]{2,}/g) ?? []) out.add(word2);
  return out;
}
var Linker = class {
  provisions;
  table;
  indexes = /* @__PURE__ */ new Map();
  constructor(provisions, table2) {
    this.provisions = provisions;
    this.table = table2;
  }
  /** Provisions by coverage, best first; at most `limit`. */
  link(words5, lang, among, limit = 4) {
    const { idf, items, holders } = this.index(lang);
    const met = /* @__PURE__ */ new Map();
    for (const w of words5)
      for (const at3 of holders.get(w) ?? []) met.set(at3, (met.get(at3) ?? 0) + (idf.get(w) ?? 0));
    const out = [];
    for (const [at3, weight] of met) {
      const whole2 = items[at3]?.weight ?? 0;
      if (weight > 0 && whole2 > 0 && among(this.provisions[at3]))
        out.push({ at: at3, coverage: weight / whole2 });
    }
    out.sort((a, b) => a.at - b.at);
    return out.sort((a, b) => b.coverage - a.coverage).slice(0, limit);
  }
  index(lang) {
    const known = this.indexes.get(lang);
    if (known) return known;
    const bags = this.provisions.map((p) =>
      contentWords(fold(`${p.title?.[lang] ?? ''} ${p.summary[lang]}`, this.table), lang),
    );
    const uses = /* @__PURE__ */ new Map();
    for (const bag of bags) for (const w of bag) uses.set(w, (uses.get(w) ?? 0) + 1);
    const idf = new Map([...uses].map(([w, n]) => [w, Math.log(bags.length / n)]));
    const items = bags.map((words5, i) => ({
      words: words5,
      // Sections and pillars only hold actions; a provision without a lead has nobody to confuse.
      weight:
        this.provisions[i].lead.length === 0
          ? 0
          : [...words5].reduce((sum2, w) => sum2 + (idf.get(w) ?? 0), 0),
    }));
    const holders = /* @__PURE__ */ new Map();
    bags.forEach((bag, at3) => {
      for (const w of bag) holders.set(w, [...(holders.get(w) ?? []), at3]);
    });
    const built = { idf, items, holders };
    this.indexes.set(lang, built);
    return built;
  }
};

// server/src/claims/status.ts
var day = (date) => date.padEnd(10, '-01').slice(0, 10);
var over = /* @__PURE__ */ new Set(['revoked', 'superseded', 'rescinded', 'expired', 'renamed']);
function statusAt(entity2, asOf2) {
  return [...(entity2.status ?? [])].reverse().find((p) => day(p.from) <= day(asOf2));
}
function goneAt(entity2, asOf2) {
  const now = statusAt(entity2, asOf2);
  return now && over.has(now.status) ? now : void 0;
}

// server/src/claims/profile.ts
var kept = /* @__PURE__ */ new WeakMap();
function textOf2(record2, id, lang) {
  const facts = record2.factsOf(id).map((i) => record2.data.facts[i]?.says[lang] ?? '');
  const provisions = record2.provisionsOf(id).map((p) => p.summary[lang]);
  const entity2 = record2.entity(id);
  const names2 = entity2?.names.filter((n) => n.lang === lang).map((n) => n.form) ?? [];
  return [entity2?.summary[lang] ?? '', ...names2, ...facts, ...provisions].join(' ; ');
}
function profilesOf(record2, lang) {
  const langs = kept.get(record2) ?? /* @__PURE__ */ new Map();
  kept.set(record2, langs);
  const known = langs.get(lang);
  if (known) return known;
  const all = record2.data.entities.filter(
    (e) =>
      instrumentKinds.has(e.kind) &&
      !e.lookalike &&
      record2.known(e.id) &&
      !goneAt(e, record2.meta.horizon),
  );
  const words5 = all.map((e) =>
    contentWords(fold(textOf2(record2, e.id, lang), record2.fold), lang),
  );
  const uses = /* @__PURE__ */ new Map();
  for (const bag of words5) for (const w of bag) uses.set(w, (uses.get(w) ?? 0) + 1);
  const built = {
    ids: all.map((e) => e.id),
    kinds: all.map((e) => e.kind),
    words: words5,
    rarity: new Map([...uses].map(([w, n]) => [w, Math.log(all.length / n)])),
  };
  langs.set(lang, built);
  return built;
}
var enough = 0.45;
var ahead = 1.5;
function meant(record2, paragraph3, lang, kinds5) {
  const [best, next2] = likened(record2, paragraph3, lang, kinds5);
  if (!best || best.share < enough || (next2 && best.share < ahead * next2.share)) return void 0;
  return best.id;
}
function likened(record2, paragraph3, lang, kinds5) {
  const { ids, kinds: kindOf, words: words5, rarity } = profilesOf(record2, lang);
  const said = [...contentWords(paragraph3, lang)].filter((w) => rarity.has(w));
  const whole2 = said.reduce((sum2, w) => sum2 + (rarity.get(w) ?? 0), 0);
  if (whole2 === 0) return [];
  const out = [];
  ids.forEach((id, i) => {
    if (!kinds5.has(kindOf[i])) return;
    let met = 0;
    for (const w of said) if (words5[i]?.has(w)) met += rarity.get(w) ?? 0;
    if (met > 0) out.push({ id, share: met / whole2 });
  });
  return out.sort((a, b) => b.share - a.share);
}

// server/src/claims/scope.ts
var boundary = /[,;:()!?。，；：！？\u2014|]| - /g;
function clauseOf(u, of) {
  let start = 0;
  let end = u.text.length;
  for (const m of u.text.matchAll(boundary)) {
    if (m.index < of.start) start = m.index + m[0].length;
    else if (m.index >= of.end) {
      end = m.index;
      break;
    }
  }
  return span(start, end);
}
var wordsOf = (record2, u, entry) => u.groups.get(record2.index.lexicon[entry] ?? -1) ?? [];
var any = (record2, u, entry, within2) =>
  wordsOf(record2, u, entry).some((w) => !within2 || contains(within2, w));
var unreal =
  /\b(?:would|were to|had been|could have|might have)\b|就会|便会|将会|会不会|本可|本应|那么/;
var supposed = (record2, u, claim) =>
  wordsOf(record2, u, 'hypothetical').some((w) => w.start <= claim.end) ||
  (unreal.test(u.text) && wordsOf(record2, u, 'condition').some((w) => w.start <= claim.end));
var monthOfMay = (u, w) =>
  u.text.slice(w.start, w.end) === 'may' &&
  (/(?:\b(?:in|of|since|by|until|early|late|mid|from|through)|\d)[ -]$/.test(
    u.text.slice(Math.max(0, w.start - 8), w.start),
  ) ||
    /^,? \d/.test(u.text.slice(w.end, w.end + 4)));
var doubted = (record2, u, claim) =>
  wordsOf(record2, u, 'modal').some(
    (w) =>
      contains(clauseOf(u, claim), w) &&
      !monthOfMay(u, w) &&
      !/^ (?:not|no longer|never)\b/.test(u.text.slice(w.end, w.end + 11)),
  ) || any(record2, u, 'condition', clauseOf(u, claim));
var verdictTail =
  /[,，;；](?:这|此|该)?(?:一)?(?:种)?(?:说法|报道|表述)?(?:不确|不对|不实|不真|不符|并非如此|并不成立|没有依据|并无依据|查无实据)[。!]?$|, (?:which|this|that) (?:was|is) (?:not (?:so|right|true|the case)|inaccurate|incorrect|wrong)\.?$/;
var referring = /^(?:this|that|which|these|those|such|it)\b|^(?:这|该|此|上述)/;
function calledWrong(record2, u) {
  if (any(record2, u, 'error-talk') || verdictTail.test(u.text)) return true;
  if (!referring.test(u.next)) return false;
  return record2.scanner.meets(u.next, record2.index.lexicon['error-talk']);
}
var speech =
  /\b(?:wrote|writes|said|says|put it|claimed|claims|added|remarked)(?: (?:that|in \d{4}|of it))?[,:]? ?$|(?:说|写道|称|写|道|表示|声称)[,:，：] ?$/;
function quoted2(u, claim) {
  return u.quotes.some((q) => {
    const direct = speech.test(u.text.slice(Math.max(0, q.start - 30), q.start - 1));
    const least2 = u.lang === 'zh' ? (direct ? 7 : 14) : direct ? 20 : 40;
    return q.end - q.start >= least2 && contains(q, claim);
  });
}
function unasserted(record2, u, claim) {
  return unclaimed(record2, u, claim) || quoted2(u, claim);
}
function unclaimed(record2, u, claim) {
  return (
    u.passage.quoted ||
    /[?？]["'）)]*$/.test(u.text) ||
    /^["(]?nothing in\b/.test(u.text) || // "Had the rule remained in force, … would": a condition without its "if".
    /^["(]?(?:had|were|should) .{4,120}\b(?:would|could|might)\b/.test(u.text) ||
    any(record2, u, 'contrast', clauseOf(u, claim)) ||
    supposed(record2, u, claim) ||
    calledWrong(record2, u)
  );
}
var attributed = (record2, u) => any(record2, u, 'attribution');
function negated(record2, u, claim) {
  const clause = clauseOf(u, claim);
  const reach = u.lang === 'zh' ? 8 : 32;
  return denials(record2, u).some(
    (w) =>
      contains(clause, w) &&
      (w.start < claim.end
        ? gap(w, claim) <= reach
        : /^ (?:(?:on|upon|for) )?$/.test(u.text.slice(claim.end, w.start))),
  );
}
function denials(record2, u) {
  const bounds2 = wordsOf(record2, u, 'bound-words');
  return wordsOf(record2, u, 'negation').filter((w) => !bounds2.some((b) => overlaps(b, w)));
}
var inClause = (record2, u, entry, claim) => any(record2, u, entry, clauseOf(u, claim));
var inSentence = (record2, u, entry) => any(record2, u, entry);

// server/src/claims/topics.ts
function meetAll(u, groups, near2) {
  let whole2 = near2;
  for (const g of groups) {
    const hits = u.groups.get(g);
    if (!hits) {
      if (u.inherited.has(g)) continue;
      return void 0;
    }
    const from2 = whole2;
    const best = from2 ? hits.reduce((a, b) => (gap(b, from2) < gap(a, from2) ? b : a)) : hits[0];
    whole2 = whole2 ? hull(whole2, best) : best;
  }
  return whole2 ?? { start: 0, end: u.text.length };
}
function meets(u, plan, near2) {
  let best;
  for (const groups of plan) {
    const whole2 = meetAll(u, groups, near2);
    if (whole2 && (!best || whole2.end - whole2.start < best.end - best.start)) best = whole2;
  }
  return best;
}
function meetsPartly(u, plan, near2, names2) {
  const told2 = (g) =>
    u.inherited.has(g) ||
    (u.groups.get(g) ?? []).some((hit) => !names2.some((n) => overlaps(n, hit)));
  let best;
  for (const groups of plan) {
    const met = groups.filter(told2);
    if (met.length === 0 || met.length * 2 < groups.length) continue;
    const whole2 = meetAll(u, met, near2);
    if (whole2 && (!best || whole2.end - whole2.start < best.end - best.start)) best = whole2;
  }
  return best;
}
function topical(record2, u) {
  const facts = /* @__PURE__ */ new Set();
  const provisions = /* @__PURE__ */ new Set();
  const visit2 = (g) => {
    const anchored = record2.anchored(g);
    for (const f of anchored.facts) facts.add(f);
    for (const p of anchored.provisions) provisions.add(p);
  };
  for (const g of u.groups.keys()) visit2(g);
  for (const g of u.inherited) visit2(g);
  return {
    facts: [...facts].filter((f) => meets(u, record2.index.facts[f]?.topic ?? [])),
    provisions: [...provisions].filter((p) => meets(u, record2.index.provisions[p] ?? [])),
  };
}
var tight = (u, whole2) => whole2.end - whole2.start <= (u.lang === 'zh' ? 70 : 200);

// server/src/claims/describing.ts
var describable = { 'an-order': 'order', 'a-memo': 'memo' };
function described(record2, u) {
  return Object.entries(describable).flatMap(([entry, kind2]) => {
    const at3 = wordsOf(record2, u, entry)[0];
    if (!at3 || u.mentions.some((m) => m.entity.kind === kind2 && !m.weak && !cites(m))) return [];
    const fits = record2
      .describedBy(kind2)
      .filter((i) => meets(u, record2.index.about[i] ?? []) !== void 0);
    const [only] = fits;
    return fits.length === 1 && only !== void 0
      ? [{ id: record2.entityAt(only).id, strength: 2, at: at3 }]
      : [];
  });
}
var generic2 = {
  'an-order': ['order'],
  'a-memo': ['memo'],
  'a-law': ['law', 'bill'],
  'a-rule': ['rule'],
  'the-framework': ['framework', 'rule', 'statement'],
  'an-opinion': ['plan', 'statement', 'publication'],
};
function likeliest(record2, u, focus, known) {
  if (u.passage.kind === 'heading' || elsewhere(record2, u)) return [];
  return Object.entries(generic2).flatMap(([entry, kinds5]) => {
    const at3 = wordsOf(record2, u, entry).find(
      (w) => !u.mentions.some((m) => overlaps(m, w) && !m.weak),
    );
    const taken =
      kinds5.some((k) => focus[k] !== void 0) ||
      known.some((s) => s.strength > 1 && kinds5.includes(record2.entity(s.id)?.kind ?? 'concept'));
    if (!at3 || taken || ownedByAnother(u, at3)) return [];
    const id = meant(record2, fold(u.passage.text, record2.fold), u.lang, new Set(kinds5));
    return id ? [{ id, strength: 2, at: at3 }] : [];
  });
}
var ownedByAnother = (u, at3) => {
  const owner2 = /([a-z]+)'s? (?:[a-z-]+ ){0,2}$/.exec(
    u.text.slice(Math.max(0, at3.start - 40), at3.start),
  )?.[1];
  return (
    owner2 !== void 0 && !/^(?:house|omb|president|trump|biden|administration|white)$/.test(owner2)
  );
};
var elsewhere = (record2, u) =>
  wordsOf(record2, u, 'foreign-owner').length > 0 ||
  /\b(?:our|my|governor|mayor|county|city|council)\b|州长|市长|我司|本公司/.test(u.text);
var cites = (m) => m.identifier?.scheme === 'fr' || m.identifier?.scheme === 'frdoc';
var days = (date) =>
  date.length === 10
    ? [date]
    : Array.from({ length: 31 }, (_, i) => `${date}-${String(i + 1).padStart(2, '0')}`);
function datedAs(record2, u, focus) {
  const dates = u.values.filter(
    (v) =>
      v.type === 'date' &&
      !v.date.startsWith('0000') &&
      (v.date.length === 10 ||
        (v.date.length === 7 &&
          /^(?:的|签署的|签发的|发布的)/.test(u.text.slice(v.end, v.end + 4)))),
  );
  if (dates.length === 0) return [];
  return Object.entries(describable).flatMap(([entry, kind2]) => {
    const at3 = wordsOf(record2, u, entry)[0];
    if (
      !at3 ||
      focus[kind2] !== void 0 ||
      u.mentions.some((m) => m.entity.kind === kind2 && !m.weak)
    )
      return [];
    const ids = new Set(
      dates.flatMap((v) =>
        v.type === 'date' ? days(v.date).flatMap((d) => record2.bornOn(kind2, d)) : [],
      ),
    );
    const [only] = ids;
    return ids.size === 1 && only ? [{ id: only, strength: 2, at: at3 }] : [];
  });
}

// server/src/claims/focus.ts
var noFocus = Object.freeze({});
var isInstrument = (entity2) => instrumentKinds.has(entity2.kind);
var anaphors = {
  'the-order': ['order'],
  'the-plan': ['plan'],
  'the-memo': ['memo', 'statement'],
  'the-framework': ['framework'],
  'the-law': ['law', 'bill'],
  'the-rule': ['rule'],
};
var withoutPillar = ({ pillar: _, ...rest }) => rest;
function pillarOf(u) {
  const found2 = u.values.find((v) => v.type === 'locator' && v.part === 'pillar');
  return found2?.type === 'locator' ? { pillar: found2.at } : {};
}
function advance(record2, focus, u) {
  const seen = {};
  for (const m of u.mentions) {
    if (!isInstrument(m.entity) || m.weak || !(m.foreign || record2.known(m.entity.id))) continue;
    const id = m.foreign ? 'foreign' : m.entity.id;
    seen[m.entity.kind] ??= id;
    seen.last ??= id;
  }
  const held = introduction(record2, focus, u);
  if (u.passage.kind === 'heading') return { ...withoutPillar(held), ...seen, ...pillarOf(u) };
  return seen.last ? { ...held, ...seen } : held;
}
function introduction(record2, focus, u) {
  if (u.passage.quoted) return focus;
  const { introduces: _, ...rest } = focus;
  const announced2 = /[:：]$/.test(u.text)
    ? subjects(record2, u, focus).filter(
        (s) => s.strength > 1 && isInstrument(record2.entity(s.id)),
      )
    : [];
  const [only] = announced2;
  if (announced2.length === 1 && only) return { ...rest, introduces: only.id };
  return focus.introduces === void 0 ? focus : rest;
}
function named(u) {
  return u.mentions
    .filter((m) => !m.weak && !m.foreign)
    .map((mention) => ({ id: mention.entity.id, strength: 3, mention, at: mention }));
}
var properName = (u, m) =>
  u.lang === 'zh'
    ? u.raw.charAt(m.start - 1) === '\u300A'
    : (u.raw.slice(m.start, m.end).match(/\b[A-Z]\w*/g) ?? []).length >= 2;
var signedBy = (record2, u, mention) =>
  u.mentions.some(
    (p) =>
      (p.entity.kind === 'person' || p.entity.kind === 'agency') &&
      p.end <= mention.start &&
      mention.start - p.end <= (u.lang === 'zh' ? 14 : 30) &&
      !/[,;:。]/.test(u.text.slice(p.end, mention.start)) &&
      record2.pointsTo(mention.entity.id).has(p.entity.id),
  );
var signedByAnother = (record2, u, mention) => {
  const owner2 = u.mentions
    .filter(
      (p) => p.entity.kind === 'person' && p.end <= mention.start && mention.start - p.end <= 8,
    )
    .at(-1);
  const signers = [...record2.pointsTo(mention.entity.id)].filter(
    (id) => record2.entity(id)?.kind === 'person',
  );
  return owner2 !== void 0 && signers.length > 0 && !signers.includes(owner2.entity.id);
};
var descriptive = (u, m) =>
  u.lang === 'en' &&
  /^(?!the )[a-z].{5,} (?:order|eo|memo|memorandum|law|act|rule|framework|plan|accord|statement|profile|recommendations)$/.test(
    u.text.slice(m.start, m.end),
  );
function weaklyNamed(record2, u, focus, home) {
  return u.mentions.flatMap((mention) => {
    if (!mention.weak || mention.foreign || signedByAnother(record2, u, mention)) return [];
    const { id, kind: kind2 } = mention.entity;
    const held = focus[kind2];
    if (held === id || (isInstrument(mention.entity) && signedBy(record2, u, mention)))
      return [{ id, strength: 2, mention, at: mention }];
    if (held === void 0 && home[kind2] === id)
      return [{ id, strength: properName(u, mention) ? 2 : 1, mention, at: mention }];
    const telling2 = !isInstrument(mention.entity) || descriptive(u, mention);
    return held === void 0 && telling2 ? [{ id, strength: 1, mention, at: mention }] : [];
  });
}
function antecedent(u, focus, kinds5, at3) {
  const here = u.mentions
    .filter((m) => m.end <= at3.start && !m.weak && kinds5.includes(m.entity.kind))
    .at(-1);
  if (here) return here.foreign ? 'foreign' : here.entity.id;
  return kinds5.map((k) => focus[k]).find((id) => id !== void 0);
}
function pointedAt(record2, u, focus) {
  return Object.entries(anaphors).flatMap(([entry, kinds5]) =>
    wordsOf(record2, u, entry).flatMap((at3) => {
      if (u.mentions.some((m) => overlaps(m, at3))) return [];
      if (
        u.text.startsWith('this', at3.start) &&
        /\b(?:of|in|by|under) $/.test(u.text.slice(Math.max(0, at3.start - 6), at3.start))
      )
        return [];
      const held = antecedent(u, focus, kinds5, at3);
      const home = kinds5.map((k) => record2.meta.home[k]).find((id) => id !== void 0);
      if (held) return held === 'foreign' ? [] : [{ id: held, strength: 2, at: at3 }];
      return home ? [{ id: home, strength: 1, at: at3 }] : [];
    }),
  );
}
function pronoun(u, focus) {
  const found2 = /^(?:it|its)\b|^[其它]/.exec(u.text);
  if (!found2 || !focus.last || focus.last === 'foreign') return [];
  return [{ id: focus.last, strength: 2, at: { start: 0, end: found2[0].length } }];
}
function merged(all) {
  const out = /* @__PURE__ */ new Map();
  for (const s of [...all].sort((a, b) => b.strength - a.strength)) {
    const known = out.get(s.id);
    const places3 = [...(known?.places ?? []), ...(s.at ? [s.at] : [])];
    out.set(s.id, { ...(known ?? s), places: places3 });
  }
  return [...out.values()];
}
function subjects(record2, u, focus) {
  const told2 = [
    ...named(u),
    ...weaklyNamed(record2, u, focus, record2.meta.home),
    ...pointedAt(record2, u, focus),
    ...described(record2, u),
    ...datedAs(record2, u, focus),
    ...pronoun(u, focus),
  ];
  const own2 = [...told2, ...likeliest(record2, u, focus, told2)];
  const carried =
    focus.last &&
    focus.last !== 'foreign' &&
    !own2.some((s) => instrumentKinds.has(record2.entity(s.id)?.kind ?? 'concept'))
      ? [{ id: focus.last, strength: 1 }]
      : [];
  return merged([...own2, ...carried].filter((s) => record2.entity(s.id)));
}
var aboutForeign = (u, focus) =>
  u.mentions.some((m) => m.foreign && isInstrument(m.entity)) ||
  (u.mentions.every((m) => m.weak) && focus.last === 'foreign');
function dangling(record2, u, focus) {
  return Object.entries(anaphors)
    .filter(
      ([entry, kinds5]) => wordsOf(record2, u, entry).length > 0 && kinds5.every((k) => !focus[k]),
    )
    .flatMap(([, kinds5]) => kinds5);
}

// server/src/claims/reading.ts
function read(record2, u, focus, asOf2) {
  const met = topical(record2, u);
  const evoked = met.facts.flatMap((i) => {
    const fact = record2.data.facts[i];
    return fact.standalone ? [fact.subject] : [];
  });
  return {
    record: record2,
    u,
    focus,
    asOf: asOf2,
    subjects: subjects(record2, u, focus),
    facts: met.facts,
    provisions: met.provisions,
    dangling: dangling(record2, u, focus),
    foreign: aboutForeign(u, focus),
    evoked: new Set(evoked),
  };
}
function related(record2, a, b) {
  if (a === b || record2.entity(a)?.parent === b || record2.entity(b)?.parent === a) return true;
  return record2.pointsTo(a).has(b) || record2.pointsTo(b).has(a);
}
var spokenOf = (r, plan, m) =>
  plan.some((groups) =>
    groups.some((g) => (r.u.groups.get(g) ?? []).some((hit) => overlaps(hit, m))),
  );
var rivalled = (r, id, plan) =>
  r.u.mentions.some(
    (m) =>
      !m.weak &&
      !m.foreign &&
      isInstrument(m.entity) &&
      m.entity.id !== id &&
      !spokenOf(r, plan, m) &&
      !related(r.record, m.entity.id, id),
  );
function bound(r, id, standalone, plan) {
  const own2 = r.subjects.find((s) => s.id === id);
  if (own2 && own2.strength > 1) return own2.strength;
  if (r.foreign || rivalled(r, id, plan)) return 0;
  const topical2 = plan.length > 0;
  if (own2 && (topical2 || own2.mention)) return 1;
  const kind2 = r.record.entity(id)?.kind ?? '';
  return standalone || (topical2 && (r.evoked.has(id) || r.dangling.includes(kind2))) ? 1 : 0;
}
function boundFact(r, at3) {
  const fact = r.record.data.facts[at3];
  return bound(r, fact.subject, fact.standalone === true, r.record.index.facts[at3]?.topic ?? []);
}
var hasTopic = (fact) => (fact.topic?.en?.length ?? fact.topic?.zh?.length ?? 0) > 0;
function candidates(r, type) {
  const out = [];
  const consider = (at3) => {
    const fact = r.record.data.facts[at3];
    const strength = fact.value.type === type ? boundFact(r, at3) : 0;
    if (strength > 0) out.push({ at: at3, fact, strength });
  };
  for (const at3 of r.facts) consider(at3);
  for (const s of r.subjects) for (const at3 of r.record.plainFactsOf(s.id, type)) consider(at3);
  return out;
}
var day2 = (date) => date.padEnd(10, '-01').slice(0, 10);
function period2(fact, asOf2) {
  if (fact.valid.from && day2(fact.valid.from) > day2(asOf2)) return 'future';
  return fact.valid.to && day2(fact.valid.to) < day2(asOf2) ? 'past' : 'current';
}

// server/src/rules/rule.ts
var defineRule = (rule3) => Object.freeze(rule3);

// server/src/rules/contrary-claim.ts
var comesAbout = /* @__PURE__ */ new Set(['exists', 'status']);
var closeEnough = (r, whole2) => whole2.end - whole2.start <= (r.u.lang === 'zh' ? 44 : 130);
var oneThought = (r, whole2) => !/[;；。]|[后前],/.test(r.u.text.slice(whole2.start, whole2.end));
function around(r, entry, whole2, reach) {
  return wordsOf(r.record, r.u, entry).some((w) => w.start < whole2.end && gap(w, whole2) <= reach);
}
var topicWords = (r, at3) =>
  (r.record.index.facts[at3]?.topic ?? [])
    .flat()
    .flatMap((g) =>
      [...(r.u.groups.get(g) ?? [])].filter((s) => s.end - s.start <= (r.u.lang === 'zh' ? 5 : 16)),
    );
function polarity(r, whole2, at3, comes) {
  const zh2 = r.u.lang === 'zh';
  if (around(r, 'not-yet', whole2, zh2 ? 14 : 50)) return 'awaited';
  const clause = clauseOf(r.u, whole2);
  const own2 = topicWords(r, at3);
  const denied2 = denials(r.record, r.u).filter(
    (w) =>
      contains(clause, w) && // "Appropriates nothing" denies after the verb.
      w.start <= whole2.end + (zh2 ? -1 : 1) &&
      gap(w, whole2) <= (zh2 ? 8 : 34) &&
      !own2.some((o) => overlaps(o, w)),
  );
  const clauses = /* @__PURE__ */ new Map();
  for (const w of denied2) {
    const at4 = clauseOf(r.u, w).start;
    clauses.set(at4, (clauses.get(at4) ?? 0) + 1);
  }
  if ([...clauses.values()].some((n) => n % 2 === 1)) return 'denied';
  return comes && around(r, 'future', whole2, zh2 ? 6 : 24) ? 'awaited' : 'asserted';
}
function datedBefore(r, from2, whole2) {
  return r.u.values.some(
    (v) =>
      v.type === 'date' &&
      v.date.length >= 7 &&
      !v.date.startsWith('0000') &&
      v.date < from2.slice(0, v.date.length) &&
      oneThought(r, hull(v, whole2)),
  );
}
function softened(r, whole2, at3) {
  const clause = clauseOf(r.u, whole2);
  const own2 = topicWords(r, at3);
  const named4 = r.u.mentions.filter((m) => !m.weak);
  return wordsOf(r.record, r.u, 'softener').some(
    (w) =>
      contains(clause, w) &&
      !own2.some((o) => overlaps(o, w)) &&
      !named4.some((m) => contains(m, w)) && // "Congress approved …" tells what was done, not what is wanted.
      !/^(?: has| have)? (?:approved|passed|enacted|adopted|signed off|green-?lit|voted)\b/.test(
        r.u.text.slice(w.end, w.end + 24),
      ),
  );
}
var borrowed = (r, fact, whole2) =>
  fact.attribute === 'status' &&
  !fact.standalone &&
  whole2.start > (r.u.lang === 'zh' ? 6 : 12) &&
  r.subjects.some((s) => s.id === fact.subject && s.strength === 1 && !s.at);
function judgeFlag(r, fact, at3, whole2) {
  if (fact.value.type !== 'flag') return void 0;
  const said = polarity(r, whole2, at3, comesAbout.has(fact.attribute));
  const when = period2(fact, r.asOf);
  if (when !== 'current') return void 0;
  const denies = said !== 'asserted';
  if (fact.value.holds === !denies) {
    return supports(r.record, r.u, whole2, fact);
  }
  if (said === 'awaited' && !fact.value.holds) return void 0;
  if (fact.valid.from && datedBefore(r, fact.valid.from, whole2)) return void 0;
  const verdict = fact.value.holds && fact.valid.from ? 'outdated' : 'contradicted';
  return opposes(r.record, r.u, whole2, fact, { verdict });
}
var apart = (r, fact, whole2) => {
  const places3 = r.subjects.find((s) => s.id === fact.subject)?.places ?? [];
  return (
    places3.length > 0 &&
    places3.every((at3) => at3.start > whole2.end && !oneThought(r, hull(at3, whole2)))
  );
};
var contraryClaim = defineRule({
  id: 'contrary-claim',
  severity: 'error',
  description: {
    en: 'A statement that the record denies, or a denial of what it affirms',
    zh: '\u9648\u8FF0\u4E0E\u8BB0\u5F55\u76F8\u53CD',
  },
  *judge(r) {
    for (const { at: at3, fact } of candidates(r, 'flag')) {
      const whole2 = meets(r.u, r.record.index.facts[at3]?.topic ?? []);
      if (!whole2 || !closeEnough(r, whole2) || !oneThought(r, whole2)) continue;
      if (borrowed(r, fact, whole2) || apart(r, fact, whole2)) continue;
      if (unasserted(r.record, r.u, whole2) || doubted(r.record, r.u, whole2)) continue;
      const judged = judgeFlag(r, fact, at3, whole2);
      if (!judged) continue;
      const soft = softened(r, whole2, at3) || attributed(r.record, r.u);
      const history2 = inClause(r.record, r.u, 'history', whole2) && judged.verdict === 'outdated';
      if (judged.verdict === 'supported' ? !soft : !soft && !history2) yield judged;
    }
  },
});

// server/src/claims/naming.ts
var first = (entity2, lang, ...roles) => {
  for (const role of roles) {
    const found2 = entity2.names.find((n) => n.lang === lang && n.role === role);
    if (found2) return found2.form;
  }
  return void 0;
};
var nameOf = (entity2, lang) =>
  first(entity2, lang, 'title', 'short', 'alias') ??
  first(entity2, lang === 'zh' ? 'en' : 'zh', 'title', 'short', 'code') ??
  entity2.id;
var codeOf = (entity2) => first(entity2, 'en', 'code') ?? first(entity2, 'zh', 'code');
function fullName(entity2, lang) {
  const name = nameOf(entity2, lang);
  const code2 = codeOf(entity2);
  if (!code2 || name.includes(code2)) return name;
  return lang === 'zh' ? `${name}\uFF08${code2}\uFF09` : `${name} (${code2})`;
}
var shortName = (entity2, lang) =>
  first(entity2, lang, 'short') && !['order', 'memo'].includes(entity2.kind)
    ? first(entity2, lang, 'short')
    : (codeOf(entity2) ?? nameOf(entity2, lang));
var listNames = (record2, ids, lang) =>
  ids
    .map((id) => record2.entity(id))
    .flatMap((e) => (e ? [fullName(e, lang)] : []))
    .join(lang === 'zh' ? '\u3001' : ', ');

// server/src/rules/wrong-genre.ts
var genres = {
  'executive order': ['order'],
  statute: ['law'],
  'federal law': ['law'],
  'federal statute': ['law'],
  'act of congress': ['law'],
  treaty: [],
  regulation: ['rule', 'law'],
};
var plain = /* @__PURE__ */ new Set(['order', 'memo', 'plan', 'framework', 'law']);
var calledEn =
  /^["')\]]*(?: \([^)]{1,40}\))?(?:,| is| was) (?:itself |really |essentially )?(?:a|an)(?: (?!(?:to|of|for|by|with|in|on|under|than|from|and|or|not|that|which|companion|follow-up|response|proposed|draft|potential)\b)[a-z0-9'.-]+){0,3}? (executive order|federal statute|statute|federal law|act of congress|treaty|regulation)\b(?!-| (?:book|series|tracker|page|text|tracker))/;
function wrongGenres(r) {
  if (r.u.lang !== 'en') return [];
  return r.u.mentions.flatMap((mention) => {
    if (mention.weak || mention.foreign || !isInstrument(mention.entity)) return [];
    const found2 = calledEn.exec(r.u.text.slice(mention.end));
    const word2 = found2?.[1];
    const kind2 = mention.entity.kind;
    if (!found2 || !word2 || !plain.has(kind2) || genres[word2]?.includes(kind2)) return [];
    const end = mention.end + found2[0].length;
    const at3 = span(end - word2.length, end);
    return unasserted(r.record, r.u, at3) ||
      negated(r.record, r.u, at3) ||
      doubted(r.record, r.u, at3)
      ? []
      : [{ mention, at: at3 }];
  });
}

// server/src/rules/misnamed-instrument.ts
function correction(entity2, wrong) {
  const lang = /[\u3400-\u9fff]/.test(wrong) ? 'zh' : 'en';
  const forms = entity2.names
    .filter((n) => n.lang === lang && (n.role === 'title' || n.role === 'short'))
    .map((n) => n.form);
  const far = (form) => Math.abs(form.length - wrong.length);
  return forms.sort((a, b) => far(a) - far(b))[0] ?? nameOf(entity2, lang);
}
function judge(r, at3, entity2, newText, certain) {
  const wrote = stated(r.u, at3);
  const code2 = codeOf(entity2);
  return {
    span: at3,
    verdict: 'contradicted',
    subject: entity2.id,
    attribute: 'title',
    evidence: [recordEvidence(r.record, entity2.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `\u540D\u79F0\u6709\u8BEF\uFF1A\u6B63\u786E\u5199\u6CD5\u662F\u201C${newText}\u201D${code2 ? `\uFF08${code2}\uFF09` : ''}\uFF0C\u6B64\u5904\u5199\u4F5C\u201C${wrote}\u201D\u3002`
        : `Misnamed: the name is \u201C${newText}\u201D${code2 ? ` (${code2})` : ''}, not \u201C${wrote}\u201D.`,
    remedy: { newText, certain },
  };
}
function misplaced(r, { mention, at: at3 }) {
  const kind2 = mention.entity.kind === 'memo' ? 'memorandum' : mention.entity.kind;
  const { remedy: _, ...rest } = judge(r, at3, mention.entity, kind2, false);
  const what = kind2 === 'order' ? 'an executive order' : `a ${kind2}`;
  return {
    ...rest,
    message: `Wrong kind: ${nameOf(mention.entity, 'en')} is ${what}, not \u201C${stated(r.u, at3)}\u201D.`,
  };
}
function fromMisnomer(r, m) {
  return judge(r, m, m.entity, correction(m.entity, r.u.raw.slice(m.start, m.end)), true);
}
var small2 = new Set('a an and in of on the to for with by at from through'.split(' '));
var tokens = (s) =>
  s
    .toLowerCase()
    .replace(/artificial intelligence/g, 'ai')
    .replace(/u\.s\.|united states/g, 'us')
    .replace(/[’']s\b/g, '')
    .match(/[a-z0-9]+/g)
    ?.filter((w) => !small2.has(w)) ?? [];
function titleAfter(r, code2) {
  const rest = r.u.raw.slice(code2.end);
  const lead2 =
    /^(?:\)|,|:| –| —| |titled|entitled|called|named|is)*\s*["“'‘(]?/.exec(rest)?.[0] ?? '';
  const opener = /["“'‘]$/.test(lead2);
  const bracket = /\($/.test(lead2)
    ? /^[A-Z][^()"”\d;]{16,140}?(?=\))/.exec(rest.slice(lead2.length))?.[0]
    : void 0;
  const title =
    bracket ??
    (opener
      ? /^[^"”]{12,140}?(?=[.,;]?["”])/.exec(rest.slice(lead2.length))?.[0]
      : /^(?:[A-Z][\w’'-]*(?: (?:of|in|on|and|the|for|to|with|through|by|a|an|from))*[ ]?){4,}/.exec(
          rest.slice(lead2.length),
        )?.[0]);
  if (!title || !/[,:(“"‘–—]|titled|entitled|called|named/.test(lead2)) return void 0;
  const start = code2.end + lead2.length;
  return span(start, start + title.trimEnd().length);
}
var droppedWord = (said, real) =>
  said.length >= 4 &&
  said.length < real.length &&
  real.length - said.length <= 2 &&
  said[0] === real[0] &&
  said.at(-1) === real.at(-1) &&
  said.every((w) => real.includes(w));
function slipped(entity2, text2) {
  const said = tokens(text2);
  for (const name of entity2.names) {
    if (name.lang !== 'en' || name.role === 'weak' || name.role === 'code') continue;
    const real = tokens(name.form);
    if (real.length < 4 || said.every((w) => real.includes(w))) {
      if (droppedWord(said, real)) return name.form;
      if (said.every((w) => real.includes(w)) && said.length > 2) return void 0;
      continue;
    }
    const shared2 = said.filter((w) => real.includes(w)).length;
    if (shared2 / Math.max(said.length, real.length) >= 0.6) return name.form;
  }
  return void 0;
}
function* looseTitles(r) {
  for (const m of r.u.mentions) {
    if (!m.identifier || !isInstrument(m.entity)) continue;
    const at3 = titleAfter(r, m);
    if (
      !at3 ||
      r.u.mentions.some(
        (x) =>
          x !== m && !x.weak && overlaps(x, at3) && isInstrument(x.entity) && x.end - x.start > 20,
      )
    )
      continue;
    const right2 = slipped(m.entity, r.u.raw.slice(at3.start, at3.end));
    if (right2) yield judge(r, at3, m.entity, right2, false);
  }
}
var genre =
  /\b(?:order|orders|eo|memo|memorandum|titled|entitled|called|named|plan|framework|act|rule|proclamation)\b/;
function* quotedTitles(r) {
  if (r.u.lang !== 'en' || !genre.test(r.u.text)) return;
  for (const q of r.u.quotes) {
    const raw = r.u.raw.slice(q.start, q.end).replace(/[.,;]$/, '');
    if (
      !/^[A-Z]/.test(raw) ||
      raw.length > 140 ||
      r.u.mentions.some((m) => !m.weak && overlaps(m, q))
    )
      continue;
    const near2 = r.record.data.entities
      .filter((e) => isInstrument(e) && codeOf(e))
      .flatMap((entity2) => {
        const right2 = slipped(entity2, raw);
        return right2 ? [{ entity: entity2, right: right2 }] : [];
      });
    const [only] = near2;
    if (near2.length === 1 && only)
      yield judge(r, span(q.start, q.start + raw.length), only.entity, only.right, false);
  }
}
function* listedTitles(r) {
  if (r.u.lang !== 'en' || !/\b(?:orders?|memoranda|memos?)\b[^.]{0,20}:/.test(r.u.text)) return;
  for (const run of r.u.raw.matchAll(
    /(?:[A-Z][\w’'-]*(?: (?:of|in|on|the|for|to|with|through|by|a|an|from))*[ ]?){5,}/g,
  )) {
    const at3 = span(run.index, run.index + run[0].trimEnd().length);
    if (r.u.mentions.some((m) => !m.weak && overlaps(m, at3) && m.end - m.start > 20)) continue;
    const near2 = r.record.data.entities
      .filter((e) => isInstrument(e) && codeOf(e))
      .flatMap((entity2) => {
        const right2 = slipped(entity2, r.u.raw.slice(at3.start, at3.end));
        return right2 ? [{ entity: entity2, right: right2 }] : [];
      });
    const [only] = near2;
    if (near2.length === 1 && only) yield judge(r, at3, only.entity, only.right, false);
  }
}
function* expansions(r) {
  for (const m of r.u.mentions) {
    if (
      m.weak ||
      m.foreign ||
      !/^[A-Z][A-Z-]{2,}$/.test(r.u.raw.slice(m.start, m.end)) ||
      r.u.raw.charAt(m.start - 1) !== '('
    )
      continue;
    const before5 = r.u.raw.slice(0, m.start - 1).trimEnd();
    const found2 = /(?:[A-Z][\w’'-]*(?: (?:of|for|and|the|on|in|&))*[ ]?){3,9}$/.exec(before5);
    if (!found2) continue;
    const own2 = /^(?:The |[A-Z][\w.]*[’']s )/.exec(found2[0])?.[0].length ?? 0;
    const at3 = span(before5.length - found2[0].length + own2, before5.length);
    if (r.u.mentions.some((x) => x !== m && !x.weak && overlaps(x, at3) && x.end - x.start > 12))
      continue;
    const right2 = slipped(m.entity, found2[0].slice(own2).trim());
    if (right2) yield judge(r, at3, m.entity, right2, false);
  }
}
function titled(r, m) {
  if (m.identifier || m.weak || m.foreign || !isInstrument(m.entity)) return false;
  const before5 = r.u.text.charAt(m.start - 1);
  return (
    before5 === '\u300A' ||
    r.u.quotes.some((q) => q.start <= m.start && m.end <= q.end && m.end - m.start > 12)
  );
}
function agreement(r, m) {
  const name = nameOf(m.entity, r.u.lang);
  return {
    span: m,
    verdict: 'supported',
    subject: m.entity.id,
    attribute: 'title',
    evidence: [recordEvidence(r.record, m.entity.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `\u4E0E\u8BB0\u5F55\u76F8\u7B26\uFF1A${codeOf(m.entity) ?? ''}\u300A${name.replace(/[《》]/g, '')}\u300B\u3002`
        : `The record agrees: ${codeOf(m.entity) ? `${codeOf(m.entity)}, ` : ''}\u201C${name}\u201D.`,
  };
}
var misnamedInstrument = defineRule({
  id: 'misnamed-instrument',
  severity: 'warning',
  description: {
    en: 'A wrong form of a name or title',
    zh: '\u540D\u79F0\u6216\u6807\u9898\u5199\u6CD5\u6709\u8BEF',
  },
  *judge(r) {
    const found2 = [
      ...r.u.misnomers.map((m) => fromMisnomer(r, m)),
      ...looseTitles(r),
      ...quotedTitles(r),
      ...listedTitles(r),
      ...expansions(r),
    ];
    for (const g of wrongGenres(r)) yield misplaced(r, g);
    for (const j of found2) if (!unclaimed(r.record, r.u, j.span)) yield j;
    for (const m of r.u.mentions)
      if (titled(r, m) && !unclaimed(r.record, r.u, m)) yield agreement(r, m);
  },
});

// server/src/record/fingerprints.ts
var runLength = 3;
var hashBits = 24;
var word = /(?:[A-Za-z]\.){2,}|[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu;
var wordsIn = (text2) =>
  [...text2.matchAll(word)].map((found2) => ({
    start: found2.index,
    end: found2.index + found2[0].length,
    form: found2[0].replace(/['’ʼ.]/g, '').toLowerCase(),
  }));
function runHash(forms, at3) {
  let hash2 = 2166136261;
  for (let i = at3; i < at3 + runLength; i++) {
    const form = forms[i] ?? '';
    for (let k = 0; k < form.length; k++) hash2 = step2(hash2, form.charCodeAt(k));
    hash2 = step2(hash2, 32);
  }
  return ((hash2 >>> hashBits) ^ hash2) & ((1 << hashBits) - 1);
}
var step2 = (hash2, unit2) => Math.imul(hash2 ^ unit2, 16777619) >>> 0;
function readRuns(base64) {
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  const out = new Uint32Array(Math.floor(bytes / 3));
  for (let i = 0; i < out.length; i++) {
    let value = 0;
    for (let k = 0; k < 4; k++) value = (value << 6) | letters2.indexOf(base64.charAt(i * 4 + k));
    out[i] = value;
  }
  return out;
}
var letters2 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function holdsRun(runs, hash2) {
  let low = 0;
  let high2 = runs.length - 1;
  while (low <= high2) {
    const middle = (low + high2) >> 1;
    const found2 = runs[middle] ?? 0;
    if (found2 === hash2) return true;
    if (found2 < hash2) low = middle + 1;
    else high2 = middle - 1;
  }
  return false;
}

// server/src/claims/quotation-match.ts
var marked = /[\p{L}\p{N}]*\[[^\]]*\][\p{L}\p{N}]*|…|\.{3,}|(?:\. ){2,}\.?|\ufffc/gu;
function stretchesOf(quotation2) {
  const cuts = [...quotation2.matchAll(marked)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts
    .map((start, i) => {
      const text2 = quotation2.slice(start, cuts[i]?.index);
      return wordsIn(text2).map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
      }));
    })
    .filter((words5) => words5.length > 0);
}
function matchText(stretches, text2) {
  let runs = 0;
  let held = 0;
  let departs;
  for (const words5 of stretches) {
    const found2 = holdings(words5, text2);
    runs += found2.length;
    held += found2.filter(Boolean).length;
    departs ??= departure(words5, found2);
  }
  return { runs, held, ...(departs && held > 0 && { departs }) };
}
function holdings(words5, text2) {
  const forms = words5.map(({ form }) => form);
  const count = Math.max(0, forms.length - runLength + 1);
  return Array.from({ length: count }, (_, i) => text2.holds(runHash(forms, i)));
}
function departure(words5, found2) {
  const first2 = found2.indexOf(false);
  if (first2 < 0) return void 0;
  if (first2 > 0) return words5[first2 + runLength - 1];
  const good = found2.indexOf(true);
  return words5[good < 0 ? 0 : good - 1];
}
var isVerbatim = (match) => match.runs > 0 && match.held === match.runs;

// server/src/claims/quotation-spans.ts
var pairs = {
  '\u201C': '\u201D',
  '\u300C': '\u300D',
  '\u300E': '\u300F',
  '"': '"',
  '\uFF02': '\uFF02',
};
function longQuotations(u) {
  const at3 = u.passage.sentences.find((s) => u.passage.text.slice(s.start, s.end) === u.raw);
  if (!at3) return [];
  const text2 = u.passage.text;
  const found2 = u.passage.quoted
    ? at3.start === u.passage.sentences[0]?.start
      ? [blockSpan(text2)]
      : []
    : markedSpans(text2).filter((q) => q.start >= at3.start && q.start < at3.end);
  return found2
    .map((q) => ({
      ...span(q.start - at3.start, q.end - at3.start),
      text: text2.slice(q.start, q.end),
      block: u.passage.quoted,
    }))
    .filter((q) => isLong(q.text));
}
var least = 4;
var isLong = (text2) => !/[\u3400-\u9fff]/.test(text2) && wordsIn(text2).length >= least;
function markedSpans(text2) {
  const out = [];
  for (let i = 0; i < text2.length; i++) {
    const close3 = pairs[text2.charAt(i)];
    if (close3 === void 0) continue;
    const end = text2.indexOf(close3, i + 1);
    if (end < 0) break;
    out.push(span(i + 1, end));
    i = end;
  }
  return out;
}
function blockSpan(text2) {
  const signed = /\s*[—–-]{1,2} ?[^—–-]{3,80}$/.exec(text2);
  const end =
    signed && signed.index > 20 && /[.!?”"]$/.test(text2.slice(0, signed.index))
      ? signed.index
      : text2.length;
  return /^[“"]/.test(text2) && /[”"]$/.test(text2.slice(0, end)) ? span(1, end - 1) : span(0, end);
}
function titleLike(text2) {
  const words5 = text2.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? [];
  return (
    words5.length > 0 && words5.filter((w) => /^\p{Lu}/u.test(w)).length / words5.length >= 0.7
  );
}

// server/src/claims/quotation-source.ts
var worded = (kind2) => instrumentKinds.has(kind2) && kind2 !== 'programme';
function quotedSource(r, q) {
  if (q.block) return announced(r);
  if (titleLike(q.text) || named2(r, q) || someoneElse(r, q)) return void 0;
  const cited3 = citedAfter(r, q);
  if (cited3) return { ids: [cited3], firm: true };
  const found2 = instruments(r, q);
  const near2 = found2.filter(({ at: at3 }) => !unclaimed(r.record, r.u, at3));
  if (near2.length === 0 || near2.length < found2.length) return void 0;
  const firm = near2.some(({ at: at3 }) => tied(r, at3, q));
  return firm ? { ids: [...new Set(near2.map(({ id }) => id))], firm } : void 0;
}
function announced(r) {
  const id = r.focus.introduces;
  return id === void 0 ? void 0 : { ids: [id], firm: false };
}
function instruments(r, q) {
  const outside = r.u.mentions.filter(
    (m) => !r.u.quotes.some((other2) => contains(other2, m)) && !contains(q, m),
  );
  const strong = outside.filter((m) => !m.weak && worded(m.entity.kind));
  if (strong.some((m) => m.foreign)) return [];
  if (strong.length > 0) return strong.map((m) => ({ id: m.entity.id, at: m }));
  return r.subjects.flatMap(({ id, strength, at: at3 }) => {
    const entity2 = r.record.entity(id);
    return strength === 2 && at3 && entity2 && isInstrument(entity2) && !contains(q, at3)
      ? [{ id, at: at3 }]
      : [];
  });
}
var naming =
  /(?:titled|entitled|called|named|dubbed|termed|labell?ed|known as|so-called|nicknamed|headed|heading|title|motto|slogan|under the (?:name|banner)|the terms?)[ ,:]*$|(?:题为|名为|标题为|称为|所谓|简称|口号|名称)[是为：:《（]*$/;
var named2 = (r, q) =>
  naming.test(
    before3(r, q)
      .trimEnd()
      .replace(/["“「『]$/, ''),
  );
var before3 = (r, q) => r.u.text.slice(0, Math.max(0, q.start - 1));
function own(r, q) {
  const cut = [...r.u.quotes, q].sort((a, b) => b.start - a.start);
  return cut.reduce(
    (text2, { start, end }) => `${text2.slice(0, start)} ${text2.slice(end)}`,
    r.u.text,
  );
}
var people =
  /\b(?:he|she|they|we|i|critics?|analysts?|senators?|representatives?|experts?|officials?|scholars?|advocates?|spokes\w+|lawyers?|attorneys?|reporters?|commentators?|observers?|executives?|ceo|industry|groups?|coalition|companies|company|firm|firms|report(?:er|ed)s?|told|tweet\w*|interview|op-ed|editorial|remarks|speech|testimony|testified|letter|blog|press|fact sheets?|briefings?|draft|leaked|webpages?|web|pages?|websites?|site|portal|faqs?|posts?|slides?|newsletter|video|podcast|article|earlier version|paraphras\w+|summari[sz]\w+|in other words|roughly|loosely|in effect|not|never|nowhere|neither|rather than|instead of|translat\w+)\b|批评|专家|学者|人士|分析|评论|媒体|报道|官员|议员|发言人|律师|记者|演讲|采访|致信|新闻稿|情况说明|事实清单|草案|译文|意译|大意|概括|并未|没有|并非|而非|不曾/;
var someoneElse = (r, q) =>
  people.test(own(r, q)) ||
  attributed(r.record, r.u) ||
  r.u.mentions.some((m) => !contains(q, m) && (m.entity.kind === 'person' || speaks(r, m)));
var speaks = (r, m) =>
  (m.entity.kind === 'agency' || m.entity.kind === 'company') &&
  /^(?:,? (?:has |have |also )?(?:sa(?:ys|id)|call(?:s|ed)|describ\w+|wrote|writes|announced?s?|argues?d?|notes?d?|explain\w*|stat(?:es|ed)) |.{0,4}(?:表示|称|说|指出|回应))/.test(
    r.u.text.slice(m.end),
  );
var saying =
  /\b(?:sa(?:ys|id|ying)|state[sd]?|stating|read(?:s|ing)?|provide[sd]?|declar\w+|describ\w+|defin\w+|direct(?:s|ed|ing)?|require[sd]?|requiring|call(?:s|ed|ing)? (?:for|on|it|them|this)|order(?:s|ed)|ask(?:s|ed)|instruct\w*|task(?:s|ed)|commit(?:s|ted)|promis\w+|pledg\w+|warn(?:s|ed)|argue[sd]?|assert\w*|announc\w+|proclaim\w*|set(?:s)? out|lays? (?:out|down)|seek(?:s)?|aim(?:s|ed)?|mandat\w+|recommend\w*|urge[sd]?|note[sd]?|stress\w*|emphasi[sz]\w+|explain\w*|conclud\w+|write[sn]?|wrote|use[sd]? the (?:words|phrase)|in (?:its|the) words|words|phrase|language|policy (?:of|is|to)|goal|purpose|objective|put(?:s)? it|quot\w+)\b|规定|指出|提出|要求|写道|写明|写的是|载明|声明|强调|明确|宣布|承诺|表述|原文|措辞|称|表示|责令|指示|认为|定义|目标|政策|宗旨/;
var lead =
  /(?:\b(?:according to|in the words of|per|quoting|quotes?|from|to quote|as stated in|in|under|of) (?:the )?(?:[a-z]+(?: [\d()a-z.]+)? of )?$)|(?:根据|按照|依据|据|引自|引用|摘自)$/;
function tied(r, at3, q) {
  const { text: text2 } = r.u;
  if (at3.end > q.start)
    return (
      /^["”」』]?[,，]? ?(?:as |the |按|据|——|-)?/.test(text2.slice(q.end, at3.start)) &&
      at3.start - q.end <= 60 &&
      saying.test(text2.slice(q.end + 1))
    );
  const between4 = text2.slice(at3.end, Math.max(at3.end, q.start - 1));
  if (between4.length > 200) return false;
  if (/[:：]\s*$/.test(between4) || /^['’]s\b[^,;]{0,40}$/.test(between4)) return true;
  return saying.test(between4) || (lead.test(text2.slice(0, at3.start)) && between4.length <= 30);
}
function citedAfter(r, q) {
  const { passage, raw, mentions } = r.u;
  const at3 = passage.text.indexOf(raw);
  const citation = passage.marks.find(
    (m) => m.kind === 'citation' && m.start - at3 >= q.end && m.start - at3 <= q.end + 4,
  );
  const key = /@\{?([\w-]+)/.exec(citation?.target ?? '')?.[1];
  if (key && r.record.entity(key)) return key;
  const after2 = mentions.find((m) => m.start >= q.end && !m.weak && worded(m.entity.kind));
  const inBrackets = after2 && /^["”」』]?[.,]? ?[（(]$/.test(r.u.text.slice(q.end, after2.start));
  return inBrackets ? after2.entity.id : void 0;
}

// server/src/claims/quotation-texts.ts
var opened = /* @__PURE__ */ new WeakMap();
function officialTexts(record2) {
  const known = opened.get(record2);
  if (known) return known;
  const texts = (record2.data.fingerprints ?? []).map(openText);
  opened.set(record2, texts);
  return texts;
}
var textOf3 = (record2, entity2) =>
  officialTexts(record2).find(({ print }) => print.entity === entity2 && print.role === 'text');
function openText(print) {
  let runs;
  return {
    print,
    holds(hash2) {
      runs ??= readRuns(print.runs);
      return holdsRun(runs, hash2);
    },
  };
}

// server/src/rules/misquotation.ts
function judgement(r, at3, id, verdict, told2) {
  return {
    span: at3,
    verdict,
    subject: id,
    attribute: 'quotation',
    ...(verdict === 'supported' ? {} : { category: 'quotation', severity: 'warning' }),
    evidence: [recordEvidence(r.record, id, r.u.lang)],
    message: told2[r.u.lang],
  };
}
var entityOf = (r, id) => r.record.entity(id);
function verbatim(r, q, id, marked2) {
  const entity2 = entityOf(r, id);
  return judgement(r, q, id, 'supported', {
    en: `Word for word in ${fullName(entity2, 'en')}${marked2 ? ', with the omissions or changes marked' : ''}.`,
    zh: `\u5F15\u6587\u4E0E${fullName(entity2, 'zh')}\u539F\u6587\u9010\u5B57\u76F8\u7B26${marked2 ? '\uFF08\u7701\u7565\u6216\u6539\u52A8\u5DF2\u6CE8\u660E\uFF09' : ''}\u3002`,
  });
}
var telling = 6;
function misattributed(r, q, stretches, ids) {
  if (stretches.flat().length < telling) return void 0;
  const other2 = officialTexts(r.record).find(
    ({ print }, i, all) =>
      !(ids.includes(print.entity) && print.role === 'text') &&
      isVerbatim(matchText(stretches, all[i])),
  );
  const id = ids.at(-1);
  if (!other2 || id === void 0) return void 0;
  const wrong = shortName(entityOf(r, id), r.u.lang);
  const right2 = entityOf(r, other2.print.entity);
  const sheet = other2.print.role === 'about';
  return judgement(r, q, right2.id, 'unverified', {
    en: sheet
      ? `Not in the text of ${wrong}: these words are the White House\u2019s own on it (\u201C${other2.print.title}\u201D). Attribute them to that page.`
      : `Misattributed: these words are in ${fullName(right2, 'en')}, not in ${wrong}. Name the right source.`,
    zh: sheet
      ? `${wrong}\u539F\u6587\u5E76\u65E0\u6B64\u8BED\uFF0C\u51FA\u81EA\u767D\u5BAB\u7684\u8BF4\u660E\uFF08\u201C${other2.print.title}\u201D\uFF09\uFF0C\u8BF7\u6539\u6CE8\u51FA\u5904\u3002`
      : `\u5F15\u6587\u51FA\u5904\u6709\u8BEF\uFF1A\u6B64\u8BED\u89C1\u4E8E${fullName(right2, 'zh')}\uFF0C\u4E0D\u5728${wrong}\u4E2D\u3002\u8BF7\u66F4\u6B63\u51FA\u5904\u3002`,
  });
}
function departing(r, q, id, { departs }) {
  if (!departs) return void 0;
  const name = shortName(entityOf(r, id), r.u.lang);
  const word2 = q.text.slice(departs.start, departs.end);
  return judgement(r, span(q.start + departs.start, q.start + departs.end), id, 'unverified', {
    en: `Misquoted: the wording of ${name} departs from this quotation at \u201C${word2}\u201D. Give its own words, or mark the change with [\u2026] or [ ].`,
    zh: `\u5F15\u6587\u4E0E\u539F\u6587\u4E0D\u7B26\uFF1A${name}\u7684\u539F\u6587\u81EA\u201C${word2}\u201D\u4E00\u8BCD\u8D77\u4E0E\u6B64\u4E0D\u540C\u3002\u8BF7\u7167\u5F55\u539F\u6587\uFF0C\u6216\u7528\u2026\u2026\u3001[ ]\u6CE8\u660E\u5220\u6539\u3002`,
  });
}
function absent(r, q, id) {
  const name = shortName(entityOf(r, id), r.u.lang);
  return judgement(r, q, id, 'unverified', {
    en: `Not a quotation from ${name}: its text has no such words. Quote it as it stands, or drop the quotation marks.`,
    zh: `${name}\u539F\u6587\u4E2D\u6CA1\u6709\u8FD9\u6BB5\u8BDD\u3002\u8BF7\u7167\u5F55\u539F\u6587\uFF0C\u6216\u53BB\u6389\u5F15\u53F7\u6539\u4E3A\u8F6C\u8FF0\u3002`,
  });
}
function judge2(r, q) {
  const source = quotedSource(r, q);
  const texts = (source?.ids ?? []).map((id2) => textOf3(r.record, id2));
  if (!source || texts.length === 0) return void 0;
  const stretches = stretchesOf(q.text);
  const matches = texts.flatMap((text2) =>
    text2 ? [{ text: text2, match: matchText(stretches, text2) }] : [],
  );
  const good = matches.find(({ match }) => isVerbatim(match));
  if (good) return verbatim(r, q, good.text.print.entity, stretches.length > 1);
  const best = [...matches].sort((a, b) => b.match.held - a.match.held)[0];
  if (!best || matches.length < texts.length || best.match.runs === 0) return void 0;
  const elsewhere3 = misattributed(r, q, stretches, source.ids);
  if (elsewhere3) return elsewhere3;
  if (best.text.print.partial) return void 0;
  const id = best.text.print.entity;
  const words5 = stretches.flat().length;
  const { held, runs } = best.match;
  const near2 = runs - held <= runLength || held * 2 >= runs || words5 >= 8;
  if (held > 0 && near2) return departing(r, q, id, best.match);
  return source.firm && words5 >= 5 ? absent(r, q, id) : void 0;
}
var misquotation = defineRule({
  id: 'misquotation',
  severity: 'warning',
  description: {
    en: 'A quotation that is not in the text it is said to be from',
    zh: '\u5F15\u6587\u4E0E\u6240\u79F0\u51FA\u5904\u7684\u539F\u6587\u4E0D\u7B26',
  },
  *judge(r) {
    if ((r.record.data.fingerprints ?? []).length === 0) return;
    for (const q of longQuotations(r.u)) {
      const found2 = judge2(r, q);
      if (found2) yield found2;
    }
  },
});

// server/src/claims/roles.ts
var before4 = (u, at3, reach) => u.text.slice(Math.max(0, at3.start - reach), at3.start);
var after = (u, at3, reach) => u.text.slice(at3.end, at3.end + reach);
var obliqueEn =
  /(?:\b(?:under|following|after|since|before|implementing|implements?|to implement|in response to|pursuant to|responding to|about|on|to|for|with|toward|towards|by|in|from|as part of|part of|consistent with|building on|supporting|support of|goals of|accordance with|according to|per|via|through|called for in|called for by|amid|alongside|beyond|unlike|like|than|into|over|against|regarding|concerning|cites?|citing|version of|analysis of|summary of|response to|comments on|reaction to)) (?:the |its |a |an |this |that |his |president |trump'?s? |white house'?s? |administration'?s? |u\.?s\.? |federal |new |recent |"|')*$/;
var obliqueZh =
  /(?:根据|依据|按照|依照|遵照|落实|执行|响应|针对|围绕|就|关于|对|对于|基于|随着|继|参照|参考|结合|解读|分析|比较|对照|在|与|和|按|配合|支持|推进|贯彻|体现|呼应|评估|除了)(?:了|美国|特朗普|白宫|政府|总统|的|上述|该|这份|最新|《|"|其)*$/;
var obliqueZhAfter =
  /^[》"]?(?:的(?:要求|规定|解读|分析|报告|评论|回应|影响|部署|框架|指引|精神|授权|意见|征求)|框架下|要求下|指导下|下)/;
function oblique(u, at3) {
  return u.lang === 'zh'
    ? obliqueZh.test(before4(u, at3, 16)) || obliqueZhAfter.test(after(u, at3, 6))
    : obliqueEn.test(before4(u, at3, 60));
}
var betweenText = (u, a, b) =>
  a.end <= b.start ? u.text.slice(a.end, b.start) : u.text.slice(b.end, a.start);
var objectGapEn =
  /^(?: (?:the|its|a|an|his|into law|their|new|long-awaited|highly anticipated|sweeping|landmark|comprehensive|executive|order|orders|document|entitled|titled|called|known as|of|final|first|three|two|version|publicly|officially|formally|u\.?s\.?|federal|28-page|presidential|memorandum|memo|omb|president|trump'?s?|biden'?s?|and|both|executive orders?|as|white house'?s?|administration'?s?|part of|enforcement of|implementation of|application of|effective date of|start of|launch of|compliance with))*,? ?["'(]?$/;
var glossedObjectEn =
  /^ (?:its|the|a|an|his|her)(?: [a-z-]+){1,4}(?:,| -| \() ?(?:known as |called |dubbed |the |memorandum |memo |executive order |omb |nist |")*$/;
var otherHead = /^的.{0,4}(?:合同|协议|合约|订单|协定|文章|材料)|如果|只写|提到/;
var takesObject = (u, cue, at3) => {
  if (cue.end > at3.start) return false;
  const text2 = betweenText(u, cue, at3);
  if (
    u.lang === 'en' &&
    glossedObjectEn.test(text2) &&
    /^["')]*(?:[,.)]| on\b)/.test(after(u, at3, 6))
  )
    return true;
  if (u.lang === 'zh' && otherHead.test(text2)) return false;
  return u.lang === 'zh'
    ? text2.length <= 14 &&
        !/对|关于|就|针对|围绕|基于|解读|评估/.test(text2) &&
        !/[,。;:]/.test(text2.replace(/:《?"?$/, ''))
    : objectGapEn.test(text2);
};
var subjectGapEn =
  /^["')\]]*(?:'s)?(?: \([^)]{0,30}\))?,?(?: ?(?:which|that|it|was|were|is|are|becomes|become|became|had been|has been|being|been|first|officially|formally|publicly|also|then|and|the document|president|trump|biden|donald|joe|j\.|r\.|former|he|jr\.|the white house|white house|originally|finally|just|recently|by|the|administration|on|in|dated|to|will|would|not|be|yet|signed|issued|published|printed|entered|order|executive|of|as|date|federal register|his|her|their))*,? ?(?:[^,]{0,30}, )?$/;
var isSubject = (u, at3, cue) => {
  if (at3.end > cue.start) return false;
  const text2 = betweenText(u, at3, cue);
  if (u.lang === 'zh') return text2.length <= 40 && !/[。;]/.test(text2);
  if (
    /\b(?:who|which|that)(?: had| has| have)? [a-z]+ (?:the |its |an? |"|\()*$/.test(
      before4(u, at3, 40),
    )
  )
    return false;
  if (text2.length <= 70 && (subjectGapEn.test(text2) || text2.length <= 4)) return true;
  if (
    /^["')]*,? (?:which|that)(?: [a-z.'-]+){1,5} $/.test(text2) &&
    u.mentions.some(
      (m) =>
        ['person', 'agency'].includes(m.entity.kind) &&
        m.start > at3.end &&
        m.end <= cue.start &&
        /^(?: (?:has|had|had just|only|first|formally|quietly|finally))? $/.test(
          u.text.slice(m.end, cue.start),
        ),
    )
  )
    return true;
  const aside2 = u.mentions.some(
    (m) => m.start > at3.end && m.end < cue.start && isInstrument(m.entity) && !m.weak,
  );
  return (
    !aside2 &&
    text2.length <= 140 &&
    /^(?:,[^;.]*,| (?:that|which)\b[^;.]*) ?(?:was|were|is|had been|has been|being)(?: [a-z]+ly)? ?$/.test(
      text2,
    )
  );
};
var dateGapEn =
  /^(?: (?:publicly|officially|formally|into law|by (?:the )?[a-z .'-]{0,40}|in washington|late|early|earlier|back|again|it|the (?:document|order|plan|memo|memorandum|rule|act|law)))*,? ?(?:on|in|as of|dated|at|from|by|until|to|for|since|effective|date|is|was|of|be|due|will be|set for|set at|now|currently|the (?:morning|afternoon|evening) of|:|\()*,? ?(?:[a-z]+day,? ?(?:the )?)?\(?(?:on |in |of |as of |to |until )?$/;
var settingGapEn =
  /^(?: [a-z]+ly)? (?:at|in|during|amid|with|to|by|from|inside|alongside|before)(?: (?!(?:and|but|who|which|that|after|since|until|because|as|when|while)\b)[^ ,;:()]+){1,9},? (?:on |in )?(?:[a-z]+day,? )?$/;
function cueTakesValue(u, cue, value) {
  if (value.start < cue.start && /\bas of $|^截至|截至$|截止$/.test(before4(u, value, 6)))
    return false;
  if (value.start < cue.start && /^的?(?:日期|时间)| date\b/.test(after(u, cue, 6))) return false;
  if (value.start < cue.start)
    return (
      gap(value, cue) <= (u.lang === 'zh' ? 60 : 110) && !/[;。]/.test(betweenText(u, value, cue))
    );
  const text2 = betweenText(u, cue, value);
  if (u.lang === 'zh')
    return text2.length <= 24 && !/^(?:后|前|之后|之前|以后|以来|至今)|[。;]/.test(text2);
  if (text2.length <= 60 && (dateGapEn.test(text2) || text2.length <= 5)) return true;
  return (
    text2.length <= 90 &&
    settingGapEn.test(text2) &&
    !u.values.some((v) => v.type === 'date' && v.start > cue.end && v.end < value.start)
  );
}
function fronted(u, at3, cue, value) {
  if (
    u.lang === 'zh' ||
    cue.end > value.start ||
    value.end > at3.start ||
    !/(?:^|[.;,] )(?:first |originally )?$/.test(before4(u, cue, 14))
  )
    return false;
  return (
    gap(value, at3) <= 30 &&
    /^, [^,.;]*$/.test(betweenText(u, value, at3)) &&
    (dateGapEn.test(betweenText(u, cue, value)) || settingGapEn.test(betweenText(u, cue, value)))
  );
}
var crossed = (u, a, b) => {
  const [from2, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  const inside2 = (s) => s.start >= from2 && s.end <= to;
  const own2 = u.mentions.find((m) => m.start === a.start)?.entity.id;
  return (
    u.mentions.some(
      (m) => inside2(m) && !m.weak && isInstrument(m.entity) && m.entity.id !== own2,
    ) ||
    u.values.some(
      (v) =>
        v.type === 'identifier' &&
        v.scheme !== 'fr' &&
        v.scheme !== 'frdoc' &&
        inside2(v) &&
        !u.mentions.some((m) => m.identifier === v),
    )
  );
};
function eventOf(u, at3, cue, value) {
  if (crossed(u, at3, cue)) return false;
  if (fronted(u, at3, cue, value)) return true;
  const object = takesObject(u, cue, at3);
  if (!object && (oblique(u, at3) || !isSubject(u, at3, cue))) return false;
  if (
    object &&
    value.start >= at3.end &&
    /\b(?:until|till|whereas|while)\b|直到|直至/.test(betweenText(u, at3, value))
  )
    return false;
  if (value.start >= at3.end && object)
    return (
      gap(at3, value) <= (u.lang === 'zh' ? 20 : 64) &&
      !/[;。]/.test(betweenText(u, at3, value)) && // "…, published its own policy on": another deed has begun.
      !/, [a-z]+(?:ed|es|s) (?:its|his|her|their|an?) /.test(betweenText(u, at3, value))
    );
  return cueTakesValue(u, cue, value);
}
var appositionEn = /^["')\]]*,? ?(?:\(|of |dated |signed (?:on )?|\[)(?:on |of )?$/;
var appositionZh = /^[》"']*(?:行政令|行政命令)?[（(，,]?$/;
var prefixedEn = /^,? ?(?:the |["'(])*(?:executive order |eo )?["'(]?$/;
function dated(u, at3, value) {
  const text2 = betweenText(u, at3, value);
  if (/^ (?:of|dated) $/.test(text2) && !u.mentions.some((m) => m.start === at3.start))
    return false;
  if (value.start >= at3.end)
    return u.lang === 'zh' ? appositionZh.test(text2) : appositionEn.test(text2);
  return u.lang === 'zh'
    ? /^(?:的)[《"]?$/.test(text2)
    : prefixedEn.test(text2) && text2.length <= 6 && !/,/.test(text2);
}

// server/src/rules/overstated-force.ts
var kinds4 = {
  recommendation: {
    en: 'a set of recommendations, not itself binding',
    zh: '\u653F\u7B56\u5EFA\u8BAE\uFF0C\u672C\u8EAB\u4E0D\u5177\u7EA6\u675F\u529B',
  },
  voluntary: {
    en: 'voluntary',
    zh: '\u81EA\u613F\u6027\u7684\uFF0C\u4E0D\u5177\u5F3A\u5236\u529B',
  },
  proposal: {
    en: 'a proposal, not yet in force: recommendations to those who could adopt it',
    zh: '\u63D0\u8BAE\uFF08\u5EFA\u8BAE\uFF09\uFF0C\u5C1A\u672A\u751F\u6548',
  },
  none: { en: 'not legally binding', zh: '\u4E0D\u5177\u6CD5\u5F8B\u7EA6\u675F\u529B' },
};
var another = (r, at3, word2) => {
  const inside2 = (s) => s.start >= at3.end && s.end <= word2.start;
  return (
    oblique(r.u, at3) ||
    ['an-order', 'a-memo', 'the-law'].some((e) => wordsOf(r.record, r.u, e).some(inside2)) ||
    r.u.mentions.some(
      (m) => inside2(m) && (isInstrument(m.entity) || m.entity.kind === 'agency') && !m.weak,
    )
  );
};
var boundTo = (r, at3, word2) =>
  word2.end <= at3.start &&
  /^ to (?:implement|follow|carry out|comply with|adopt|execute|abide by|honou?r|observe|deliver|obey|heed)\b[^,;.]{0,60}$/.test(
    r.u.text.slice(word2.end, at3.start),
  );
function holds(r, at3, word2) {
  if (boundTo(r, at3, word2)) return true;
  const reach = r.u.lang === 'zh' ? 30 : 80;
  const text2 =
    at3.end <= word2.start
      ? r.u.text.slice(at3.end, word2.start)
      : r.u.text.slice(word2.end, at3.start);
  return (
    gap(at3, word2) <= (at3.end <= word2.start ? reach : r.u.lang === 'zh' ? 4 : 12) &&
    !/[.;。；]/.test(text2)
  );
}
var ofStatus = (r, entity2, word2) =>
  entity2.force !== 'proposal' ||
  /law|enact|statute|binding|force|法律|立法|生效|约束|效力|法定/.test(
    r.u.text.slice(word2.start, word2.end),
  );
function judge3(r, entity2, whole2, word2) {
  const name = shortName(entity2, r.u.lang);
  const kind2 = kinds4[entity2.force ?? 'none']?.[r.u.lang] ?? '';
  const wrote = stated(r.u, word2);
  const statement = r.u.lang === 'zh' ? `${name}\u662F${kind2}` : `${name} is ${kind2}`;
  return {
    span: whole2,
    verdict: 'contradicted',
    subject: entity2.id,
    attribute: 'force',
    severity: 'warning',
    evidence: [recordEvidence(r.record, entity2.id, r.u.lang, statement)],
    message:
      r.u.lang === 'zh'
        ? `\u6548\u529B\u8BF4\u5F97\u8FC7\u91CD\uFF1A${statement}\u3002\u6B64\u5904\u5199\u4F5C\u201C${wrote}\u201D\uFF0C\u8BF7\u6539\u7528\u201C\u5EFA\u8BAE\u201D\u201C\u81EA\u613F\u201D\u7B49\u63AA\u8F9E\uFF0C\u6216\u5F15\u7528\u771F\u6B63\u6709\u7EA6\u675F\u529B\u7684\u6587\u4EF6\u3002`
        : `Force overstated: ${statement}. This says \u201C${wrote}\u201D: write \u201Crecommends\u201D or \u201Cvoluntary\u201D, or cite the instrument that does bind.`,
  };
}
function softened2(r, word2) {
  const clause = clauseOf(r.u, word2);
  return wordsOf(r.record, r.u, 'softener').some(
    (w) => contains(clause, w) && !r.u.mentions.some((m) => !m.weak && contains(m, w)),
  );
}
var overstatedForce = defineRule({
  id: 'overstated-force',
  severity: 'warning',
  description: {
    en: 'A recommendation, proposal or voluntary framework said to bind',
    zh: '\u628A\u5EFA\u8BAE\u3001\u63D0\u6848\u6216\u81EA\u613F\u6027\u6846\u67B6\u8BF4\u6210\u5177\u6709\u7EA6\u675F\u529B',
  },
  *judge(r) {
    for (const s of r.subjects) {
      const entity2 = r.record.entity(s.id);
      if (!entity2 || !isInstrument(entity2) || !s.at || !entity2.force || !kinds4[entity2.force])
        continue;
      const at3 = s.at;
      const enacted = entity2.kind === 'bill' ? wordsOf(r.record, r.u, 'enacted-words') : [];
      const word2 = [...wordsOf(r.record, r.u, 'binding-words'), ...enacted].find(
        (w) => holds(r, at3, w) && (ofStatus(r, entity2, w) || enacted.includes(w)),
      );
      const free = wordsOf(r.record, r.u, 'voluntary-words').find((w) => holds(r, at3, w));
      if (word2 && !boundTo(r, at3, word2) && another(r, at3, word2)) continue;
      if (!word2) {
        if (
          free &&
          entity2.force === 'voluntary' &&
          !(unasserted(r.record, r.u, free) || doubted(r.record, r.u, free))
        )
          yield {
            ...judge3(r, entity2, free, free),
            verdict: 'supported',
            message:
              r.u.lang === 'zh'
                ? `\u4E0E\u8BB0\u5F55\u76F8\u7B26\uFF1A${shortName(entity2, 'zh')}\u5C5E\u81EA\u613F\u6027\u8D28\u3002`
                : `The record agrees: ${shortName(entity2, 'en')} is voluntary.`,
          };
        continue;
      }
      const whole2 = hull(at3, word2);
      if (
        free ||
        unasserted(r.record, r.u, whole2) ||
        doubted(r.record, r.u, whole2) ||
        negated(r.record, r.u, word2) ||
        attributed(r.record, r.u)
      )
        continue;
      if (softened2(r, word2)) continue;
      yield judge3(r, entity2, whole2, word2);
    }
  },
});

// server/src/rules/removed-category.ts
function directives(r) {
  return r.record.factsWith('removes').flatMap((at3) => {
    const fact = r.record.data.facts[at3];
    if (fact.value.type !== 'set' || period2(fact, r.asOf) !== 'current') return [];
    const plan = r.record.index.facts[at3];
    const topics = (plan?.members ?? []).flatMap((g) => r.u.groups.get(g) ?? []);
    const framework = r.u.mentions.find((m) => m.entity.id === 'ai-rmf' && !m.foreign);
    return topics.length > 0 && framework ? [{ fact, topics, framework }] : [];
  });
}
function completed(r, d, at3) {
  const zh2 = r.u.lang === 'zh';
  return {
    span: at3,
    verdict: 'contradicted',
    subject: 'ai-rmf',
    attribute: 'removes',
    evidence: [factEvidence(r.record, d.fact, r.u.lang)],
    message: zh2
      ? `\u5C1A\u672A\u5220\u9664\uFF1A${d.fact.says.zh}\uFF1B\u4FEE\u8BA2\u4ECD\u5728\u8FDB\u884C\uFF0C\u73B0\u884C\u7684\u4ECD\u662FAI RMF 1.0\uFF08NIST AI 100-1\uFF09\u3002\u8BF7\u6539\u5199\u4E3A\u201C\u8BA1\u5212\u5EFA\u8BAE\u5220\u9664\u201D\u3002`
      : `Not yet removed: ${d.fact.says.en}; the revision is still in progress and AI RMF 1.0 (NIST AI 100-1) remains the published version. Say that the Plan directs their removal.`,
  };
}
function grounded(r, d, at3) {
  const zh2 = r.u.lang === 'zh';
  return {
    span: at3,
    verdict: 'outdated',
    subject: 'ai-rmf',
    attribute: 'removes',
    severity: 'warning',
    evidence: [factEvidence(r.record, d.fact, r.u.lang)],
    message: zh2
      ? `\u4F9D\u636E\u4E0D\u7A33\uFF1A${d.fact.says.zh}\uFF0C\u4FEE\u8BA2\u6B63\u5728\u8FDB\u884C\u3002\u4EE5\u201C${stated(r.u, at3)}\u201D\u4F5C\u4E3ANIST\u6307\u5357\u7684\u4F9D\u636E\uFF0C\u8BF7\u6CE8\u660E\u8FD9\u4E00\u6307\u793A\uFF0C\u6216\u53E6\u627E\u4F9D\u636E\u3002`
      : `Shaky ground: ${d.fact.says.en}, and the revision is in progress. If this rests on \u201C${stated(r.u, at3)}\u201D as NIST guidance, say so with the directive, or rest it on something else.`,
  };
}
function judge4(r, d) {
  const topic = d.topics.reduce((a, b) => hull(a, b));
  const whole2 = hull(topic, d.framework);
  if (
    unasserted(r.record, r.u, whole2) ||
    doubted(r.record, r.u, whole2) ||
    attributed(r.record, r.u)
  )
    return void 0;
  const near2 = (entry) => wordsOf(r.record, r.u, entry).some((w) => gap(w, whole2) <= 80);
  if (near2('removed-perfect') && near2('removal') && !negated(r.record, r.u, topic))
    return completed(r, d, topic);
  if (near2('removed-already'))
    return near2('directed') || negated(r.record, r.u, topic) ? void 0 : completed(r, d, topic);
  if (near2('removal') || negated(r.record, r.u, topic) || inSentence(r.record, r.u, 'history'))
    return void 0;
  return near2('grounding') ? grounded(r, d, topic) : void 0;
}
var removedCategory = defineRule({
  id: 'removed-category',
  severity: 'warning',
  description: {
    en: 'Reliance on risk categories that the Plan told NIST to remove from its AI RMF',
    zh: '\u4F9D\u8D56\u300A\u8BA1\u5212\u300B\u8981\u6C42NIST\u4ECEAI RMF\u4E2D\u5220\u9664\u7684\u7C7B\u522B',
  },
  *judge(r) {
    for (const d of directives(r)) {
      const judged = judge4(r, d);
      if (judged) yield judged;
    }
  },
});

// server/src/rules/still-pending.ts
var cuesOf = (r, fact) =>
  r.u.groups.get(r.record.index.attributes[fact.attribute]?.cues ?? -1) ?? [];
var dated2 = (r, event) =>
  r.u.values.some(
    (v) => v.type === 'date' && v.date.length >= 7 && v.date < event.slice(0, v.date.length),
  );
function awaited(r, fact, at3) {
  const reach = r.u.lang === 'zh' ? 10 : 28;
  for (const cue of cuesOf(r, fact)) {
    const clause = clauseOf(r.u, cue);
    const word2 = wordsOf(r.record, r.u, 'not-yet').find(
      (w) => contains(clause, w) && gap(w, cue) <= reach,
    );
    if (!word2) continue;
    const near2 = r.u.lang === 'zh' ? 24 : 60;
    const subject =
      at3.end <= word2.start &&
      !/^(?:'s|的)/.test(r.u.text.slice(at3.end, at3.end + 2)) &&
      gap(at3, word2) <= near2;
    const object = cue.end <= at3.start && gap(cue, at3) <= (r.u.lang === 'zh' ? 8 : 14);
    if (subject || object) return hull(word2, cue);
  }
  return void 0;
}
var stillPending = defineRule({
  id: 'still-pending',
  severity: 'warning',
  description: {
    en: 'Something that has happened, told as still to come',
    zh: '\u628A\u5DF2\u53D1\u751F\u7684\u4E8B\u8BF4\u6210\u5C1A\u672A\u53D1\u751F',
  },
  *judge(r) {
    if (wordsOf(r.record, r.u, 'not-yet').length === 0) return;
    for (const { at: at3, fact, strength } of candidates(r, 'date')) {
      if (
        fact.value.type !== 'date' ||
        period2(fact, r.asOf) === 'future' ||
        fact.value.date > r.asOf
      )
        continue;
      if (['due', 'closed', 'applies'].includes(fact.attribute)) continue;
      const topic = hasTopic(fact)
        ? meets(r.u, r.record.index.facts[at3]?.topic ?? [])
        : r.subjects.find((s) => s.id === fact.subject)?.at;
      if (!topic || !tight(r.u, topic) || (!hasTopic(fact) && strength < 2)) continue;
      const claim = awaited(r, fact, topic);
      if (!claim || dated2(r, fact.value.date) || attributed(r.record, r.u)) continue;
      if (unasserted(r.record, r.u, hull(claim, topic))) continue;
      yield opposes(r.record, r.u, claim, fact, { verdict: 'outdated' });
      return;
    }
  },
});

// server/src/claims/actors.ts
var bodies = /* @__PURE__ */ new Set(['agency', 'person']);
var isBody = (m) => bodies.has(m.entity.kind) && !m.foreign;
var lettersBetween = (u, a, b) => u.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
var adjoins = (u, word2, m) =>
  word2.end <= m.start &&
  (u.lang === 'zh'
    ? /^(?:美国|特朗普|白宫|联邦|总统|政府|的|《|"|（|\(|了| )*$/.test(lettersBetween(u, word2, m))
    : /^(?: ?(?:the|u\.?s\.?|federal|united states|trump|its|to|both|secretary of|director of|department of|administrator of|of|either|white house'?s?|acting))* ?$/.test(
        lettersBetween(u, word2, m),
      ));
var carries = (u, m, word2) => {
  if (word2.start < m.end) return false;
  const text2 = lettersBetween(u, m, word2);
  if (u.lang === 'zh')
    return text2.length <= 12 && !/[。;,由]/.test(text2.replace(/\([^)]*\)/g, ''));
  const bare2 = text2.replace(/\([^)]*\)/g, '').replace(/^,[^,]{0,80},/, '');
  return (
    text2.length <= 110 &&
    !/[;:]/.test(text2) &&
    /^(?:'s)?,?(?: (?:also|now|then|would|will|has|have|had|is|are|was|itself|alone|recently|formally|through|via|acting|and|the|its|[a-z]+ly|that|which|division|unit|arm|branch|component|body|bureau|office|agency|department|commerce|nist|caisi|caissi|bis|ntia|secretary|director|to))*,?(?: (?:that|which|who))? ?$/.test(
      bare2,
    )
  );
};
var adjectival = (u, m) =>
  u.lang === 'zh'
    ? /^(?:下属|所属|旗下|内部|下设|辖下|议员|两院|官员|人士)/.test(u.text.slice(m.end, m.end + 4))
    : /^(?:'s)? (?:division|bureau|arm|unit|agency|branch|component|subagency|sub-agency)\b/.test(
        u.text.slice(m.end, m.end + 16),
      );
var consulted = (record2, u, m) =>
  wordsOf(record2, u, 'consulted').some((w) => {
    if (w.end > m.start) return false;
    if (wordsOf(record2, u, 'by-agent').some((b) => overlaps(b, w))) return false;
    if (
      /\b(?:compl(?:y|ies|ied|ying|iance)|consistent|accordance|line|dealing|keeping|begin|beginning|starting|armed|faced) $/.test(
        u.text.slice(Math.max(0, w.start - 14), w.start),
      )
    )
      return false;
    const text2 = lettersBetween(u, w, m);
    return u.lang === 'zh'
      ? text2.length <= 14 && !/[,。;由]/.test(text2)
      : text2.length <= 90 && !/[.;]|\b(?:to|must|shall|will|should|led)\b/.test(text2);
  });
function acts(record2, u, m) {
  if (u.lang === 'en' && /^-led\b/.test(u.text.slice(m.end, m.end + 5))) return true;
  if (u.lang === 'zh' && /^牵头/.test(u.text.slice(m.end, m.end + 2))) return true;
  if (
    u.lang === 'zh' &&
    /(?:落在|落到|压在|落于|落入)(?:了|美国|联邦)?$|(?:负责|主管|牵头|执掌|掌管|主导|把关)[^,。;]{0,24}(?:的|者)(?:则|正|就)?(?:是|为)(?:美国|联邦|白宫)?$/.test(
      u.text.slice(Math.max(0, m.start - 40), m.start),
    )
  )
    return true;
  if (
    /^[^a-z\u3400-\u9fff]*$/.test(u.text.slice(0, m.start)) &&
    /^ ?\)?:/.test(u.text.slice(m.end, m.end + 3))
  )
    return true;
  if (headed(u, m, record2.index.lexicon['lead-heading'] ?? -1)) return true;
  return (
    wordsOf(record2, u, 'tasks').some((w) => adjoins(u, w, m)) ||
    wordsOf(record2, u, 'by-agent').some((w) => adjoins(u, w, m)) ||
    wordsOf(record2, u, 'in-charge').some((w) => carries(u, m, w))
  );
}
var actors = (record2, u) =>
  u.mentions.filter(
    (m) => isBody(m) && !adjectival(u, m) && !consulted(record2, u, m) && acts(record2, u, m),
  );
function ancestors(record2, id) {
  const out = [id];
  for (
    let at3 = record2.entity(id)?.parent;
    at3 && !out.includes(at3);
    at3 = record2.entity(at3)?.parent
  )
    out.push(at3);
  return out;
}
var sameFamily = (record2, a, b) =>
  ancestors(record2, a).includes(b) || ancestors(record2, b).includes(a);
var standsFor = (record2, ids, id) =>
  ids.some((x) => {
    if (ancestors(record2, x).includes(id)) return true;
    const onlyParent = ids.some((y) => y !== x && ancestors(record2, y).includes(x));
    return !onlyParent && ancestors(record2, id).includes(x);
  });
var containsOneOf = (record2, id, ids) => ids.some((x) => ancestors(record2, x).includes(id));
var near = (u, mentions, of) => mentions.filter((m) => gap(m, of) <= (u.lang === 'zh' ? 40 : 120));

// server/src/rules/superseded-instrument.ts
var verbs = {
  revoked: { en: 'was revoked', zh: '\u5DF2\u88AB\u64A4\u9500' },
  rescinded: { en: 'was rescinded', zh: '\u5DF2\u88AB\u5E9F\u6B62' },
  superseded: { en: 'was replaced', zh: '\u5DF2\u88AB\u53D6\u4EE3' },
  renamed: { en: 'was renamed', zh: '\u5DF2\u66F4\u540D' },
  expired: { en: 'has expired', zh: '\u5DF2\u5931\u6548' },
};
function acknowledged(r) {
  if (inSentence(r.record, r.u, 'gone')) return true;
  return r.record.scanner.meets(fold(r.u.passage.text, r.record.fold), r.record.index.lexicon.gone);
}
var listed = (r, gone) =>
  gone.status === 'renamed' &&
  r.u.values.every((v) => v.type !== 'date') &&
  !/\b(?:was|were|had|did|[a-z]+ed)\b|了|曾|过/.test(r.u.text) &&
  r.u.text.length <= (r.u.lang === 'zh' ? 60 : 140);
function history(r, gone) {
  const dates = r.u.values.filter((v) => v.type === 'date');
  const past = (date) => date < gone.from.slice(0, date.length);
  if (
    dates.length > 0 &&
    dates.every((v) => v.type === 'date' && past(v.date)) &&
    /\b(?:was|were|had|as of|in \d{4})\b|当时|截至/.test(r.u.text)
  )
    return true;
  if (inSentence(r.record, r.u, 'currency')) return false;
  return (
    dates.some((v) => v.type === 'date' && past(v.date)) || inSentence(r.record, r.u, 'history')
  );
}
function pastDeed(r, word2, at3) {
  if (r.u.lang === 'zh')
    return /^[》"]?(?:所)?(?:采取|制定|发布|设立|建立|开展|产生|作出|颁布|出台|形成)的/.test(
      r.u.text.slice(at3.end, at3.end + 6),
    );
  const before5 = r.u.text.slice(Math.max(0, word2.start - 40), word2.start);
  return (
    r.u.text.slice(word2.start, word2.end) === 'under' &&
    /(?:^|[^a-z])(?!required|governed|needed|expected)(?:[a-z]+ed|set up|made|built|begun|taken|done|given|written|held)(?: [a-z]+ly)? $/.test(
      before5,
    ) &&
    !/\b(?:is|are|be|must be|remain|remains|being) [a-z]+ed $/.test(before5)
  );
}
var relative = (r, at3, word2) =>
  at3.end <= word2.start &&
  /^[)"']*, (?:which|that)(?: (?:now|still|currently|also))? $/.test(
    r.u.text.slice(at3.end, word2.start),
  );
function leaned(r, at3) {
  const clause = clauseOf(r.u, at3);
  const reach = r.u.lang === 'zh' ? 16 : 60;
  return (
    wordsOf(r.record, r.u, 'reliance').some(
      (w) =>
        gap(w, at3) <= reach &&
        (contains(clause, w) || gap(w, at3) <= 4 || relative(r, at3, w)) &&
        !pastDeed(r, w, at3),
    ) || inSentence(r.record, r.u, 'currency')
  );
}
function explain(r, entity2, gone) {
  const by = gone.by ? r.record.entity(gone.by) : void 0;
  const now = gone.successor ? r.record.entity(gone.successor) : void 0;
  const verb = verbs[gone.status] ?? verbs.expired;
  const name = { en: shortName(entity2, 'en'), zh: shortName(entity2, 'zh') };
  const use = now && now.id !== by?.id;
  return {
    en: `${name.en} ${verb.en} on ${gone.from}${by ? ` by ${fullName(by, 'en')}` : ''}${use ? `; the current one is ${fullName(now, 'en')}` : ''}`,
    zh: `${name.zh}${verb.zh}\uFF08${gone.from}${by ? `\uFF0C\u4F9D\u636E${fullName(by, 'zh')}` : ''}\uFF09${use ? `\uFF0C\u73B0\u884C\u4E3A${fullName(now, 'zh')}` : ''}`,
  };
}
function judge5(r, entity2, gone, at3, swap) {
  const text2 = explain(r, entity2, gone);
  const now = r.record.entity(gone.successor ?? '');
  const newText = swap && now ? (codeOf(now) ?? shortName(now, r.u.lang)) : void 0;
  return {
    span: at3,
    verdict: 'outdated',
    subject: entity2.id,
    attribute: 'status',
    evidence: [recordEvidence(r.record, entity2.id, r.u.lang, text2[r.u.lang])],
    message:
      r.u.lang === 'zh'
        ? `\u5DF2\u4E0D\u518D\u6709\u6548\uFF1A${text2.zh}\u3002\u8BF7\u6539\u7528\u73B0\u884C\u6587\u4EF6\uFF0C\u6216\u6309\u5386\u53F2\u9648\u8FF0\u5E76\u6CE8\u660E\u65E5\u671F\u3002`
        : `No longer current: ${text2.en}. Rely on what replaced it, or tell it as history with its date.`,
    ...(newText ? { remedy: { newText, certain: false } } : {}),
  };
}
var denied = (r, at3) => denials(r.record, r.u).some((w) => contains(clauseOf(r.u, at3), w));
var reading = (r, at3, gone) =>
  !(unasserted(r.record, r.u, at3) || doubted(r.record, r.u, at3)) &&
  !denied(r, at3) &&
  !attributed(r.record, r.u) &&
  !history(r, gone) &&
  !acknowledged(r);
function duties(r) {
  const of = (instrument, plan) => {
    const whole2 = meets(r.u, plan);
    return whole2 && tight(r.u, whole2) && bound(r, instrument, true, plan) > 0
      ? [{ instrument, whole: whole2 }]
      : [];
  };
  return [
    ...r.provisions.flatMap((i) =>
      of(r.record.data.provisions[i].instrument, r.record.index.provisions[i] ?? []),
    ),
    ...r.facts.flatMap((i) => {
      const fact = r.record.data.facts[i];
      return fact.standalone ? of(fact.subject, r.record.index.facts[i]?.topic ?? []) : [];
    }),
  ];
}
function* byDuty(r) {
  const still = wordsOf(r.record, r.u, 'currency')[0];
  if (!still) return;
  for (const { instrument, whole: whole2 } of duties(r)) {
    const entity2 = r.record.entity(instrument);
    const gone = entity2 && goneAt(entity2, r.asOf);
    const claim = hull(whole2, still);
    if (!entity2 || !gone || !isInstrument(entity2) || !reading(r, claim, gone)) continue;
    yield judge5(r, entity2, gone, claim, false);
    return;
  }
}
var supersededInstrument = defineRule({
  id: 'superseded-instrument',
  severity: 'warning',
  description: {
    en: 'A revoked, replaced or renamed instrument relied on as current',
    zh: '\u628A\u5DF2\u64A4\u9500\u3001\u88AB\u53D6\u4EE3\u6216\u5DF2\u66F4\u540D\u7684\u6587\u4EF6\u5F53\u4F5C\u73B0\u884C\u4F9D\u636E',
  },
  *judge(r) {
    let told2 = false;
    const acting = actors(r.record, r.u);
    for (const s of r.subjects) {
      const entity2 = r.record.entity(s.id);
      const gone = entity2 && goneAt(entity2, r.asOf);
      if (!entity2 || !gone || !s.at || s.strength < 2) continue;
      if (!s.mention && !inSentence(r.record, r.u, 'currency')) continue;
      const relied = isInstrument(entity2)
        ? (s.places ?? [s.at]).some((p) => leaned(r, p))
        : acting.some((m) => m.entity.id === s.id) || listed(r, gone);
      if (!relied || !reading(r, s.at, gone)) continue;
      told2 = true;
      yield judge5(r, entity2, gone, s.at, s.strength === 3);
    }
    if (!told2) yield* byDuty(r);
  },
});

// server/src/rules/assignments.ts
var groupsOf2 = (r, at3) =>
  Math.min(...(r.record.index.provisions[at3] ?? []).map((g) => g.length), 9);
function saysOf(r, p) {
  const instrument = r.record.entity(p.instrument);
  return {
    en: `${shortName(instrument, 'en')} (${p.locator.section}) gives this to ${listNames(r.record, p.lead, 'en')}`,
    zh: `${shortName(instrument, 'zh')}\uFF08${p.locator.section}\uFF09\u5C06\u6B64\u4E8B\u4EA4\u7ED9${listNames(r.record, p.lead, 'zh')}`,
  };
}
function fromProvision(r, at3) {
  const p = r.record.data.provisions[at3];
  const whole2 = meets(r.u, r.record.index.provisions[at3] ?? []);
  const size = groupsOf2(r, at3);
  const strength = bound(r, p.instrument, size >= 2, r.record.index.provisions[at3] ?? []);
  const alone2 = p.force === 'binds-agencies' || p.force === 'law';
  if (p.lead.length === 0 || !whole2 || !tight(r.u, whole2) || strength === 0) return [];
  return [
    {
      subject: p.instrument,
      right: p.lead,
      allowed: alone2 ? p.lead : [...p.lead, ...p.others],
      whole: whole2,
      strength,
      firm: size >= 3 || (size >= 2 && (strength > 1 || corroborated(r, at3))),
      says: saysOf(r, p),
      evidence: recordEvidence(r.record, p.id, r.u.lang, p.summary[r.u.lang]),
    },
  ];
}
function fromFact(r, at3) {
  const fact = r.record.data.facts[at3];
  if (
    fact.value.type !== 'entity' ||
    fact.attribute !== 'lead' ||
    period2(fact, r.asOf) !== 'current'
  )
    return [];
  const whole2 = meets(r.u, r.record.index.facts[at3]?.topic ?? []);
  const strength = boundFact(r, at3);
  if (!whole2 || !tight(r.u, whole2) || strength === 0) return [];
  return [
    {
      subject: fact.subject,
      right: fact.value.ids,
      allowed: [...fact.value.ids, ...(fact.also ?? []).map(String)],
      whole: whole2,
      strength,
      firm: fact.check !== 'caution',
      says: fact.says,
      evidence: factEvidence(r.record, fact, r.u.lang),
    },
  ];
}
function wordsWithoutNames(r) {
  const bare2 = r.u.mentions
    .filter(
      (m) => isBody(m) || (isInstrument(m.entity) && r.record.provisionsOf(m.entity.id).length > 0),
    )
    .reduce(
      (text2, m) => text2.slice(0, m.start) + ' '.repeat(m.end - m.start) + text2.slice(m.end),
      r.u.text,
    );
  return contentWords(bare2, r.u.lang);
}
function corroborated(r, at3) {
  const lead2 = r.record.data.provisions[at3].lead;
  const [best] = r.record.linker.link(wordsWithoutNames(r), r.u.lang, () => true, 1);
  const p = best && r.record.data.provisions[best.at];
  return (
    best !== void 0 &&
    best.coverage >= 0.12 &&
    (best.at === at3 || (p?.lead ?? []).some((x) => lead2.includes(x)))
  );
}
var presumable = (r, instrument) =>
  Object.values(r.record.meta.home).includes(instrument) &&
  r.u.text.length <= (r.u.lang === 'zh' ? 90 : 220);
var beforeOrAfter = (r, instrument) =>
  (r.subjects.find((s) => s.id === instrument)?.places ?? []).some(
    (at3) =>
      /\b(?:before|after|since|ahead of|than|unlike|following)(?: [a-z'.]+){0,3} $/.test(
        r.u.text.slice(Math.max(0, at3.start - 40), at3.start),
      ) || /^[》"]?(?:[^,。]{0,4})(?:之前|之后|前|后)/.test(r.u.text.slice(at3.end, at3.end + 8)),
  );
function fromWords(r) {
  const plan = (at3) => r.record.index.provisions[at3] ?? [];
  const links = r.record.linker.link(wordsWithoutNames(r), r.u.lang, () => true);
  const [best] = links;
  const p = best && r.record.data.provisions[best.at];
  if (!best || !p || !r.record.entity(p.instrument)) return [];
  const strength = bound(r, p.instrument, true, plan(best.at));
  const rival = links.find(
    (l) => !r.record.data.provisions[l.at].lead.some((x) => p.lead.includes(x)),
  );
  const margin = rival ? best.coverage / rival.coverage : 9;
  const enough2 =
    strength > 1
      ? best.coverage >= 0.2 && margin >= 1.6
      : best.coverage >= 0.25 && margin >= 2.2 && presumable(r, p.instrument);
  if (
    strength === 0 ||
    !enough2 ||
    beforeOrAfter(r, p.instrument) ||
    goneAt(r.record.entity(p.instrument), r.asOf)
  )
    return [];
  return [
    {
      subject: p.instrument,
      right: p.lead,
      allowed: [...p.lead, ...p.others],
      whole: { start: 0, end: r.u.text.length },
      strength,
      firm: true,
      says: saysOf(r, p),
      evidence: recordEvidence(r.record, p.id, r.u.lang, p.summary[r.u.lang]),
    },
  ];
}

// server/src/rules/wrong-agency.ts
var allows = (r, a, id) =>
  standsFor(r.record, a.allowed, id) || id === 'white-house' || id === 'trump';
var sole = (r, a) => r.record.entity(a.subject)?.force === 'binds-agencies';
var forbids = (r, denial, m) =>
  /^不(?:得|准|许|予)/.test(r.u.text.slice(denial.start, denial.start + 2)) &&
  !contains(clauseOf(r.u, m), denial);
var helper = (r, m) =>
  r.u.lang === 'zh' && /^[^,。;]{0,16}(?:配合|协助|协同|参与|支持)/.test(r.u.text.slice(m.end));
function excused(r, a, doing) {
  return r.u.mentions.some(
    (m) =>
      isBody(m) &&
      !adjectival(r.u, m) &&
      (m.entity.id !== 'white-house' || doing.includes(m)) &&
      !(sole(r, a) && consulted(r.record, r.u, m)) &&
      (containsOneOf(r.record, m.entity.id, helper(r, m) ? a.right : a.allowed) ||
        (doing.includes(m) && standsFor(r.record, a.allowed, m.entity.id))),
  );
}
function agreement2(r, a, m) {
  return {
    span: m,
    verdict: 'supported',
    subject: a.subject,
    attribute: 'lead',
    evidence: [a.evidence],
    message:
      r.u.lang === 'zh'
        ? `\u4E0E\u8BB0\u5F55\u76F8\u7B26\uFF1A${a.says.zh}\u3002`
        : `The record agrees: ${a.says.en}.`,
  };
}
function disagreement(r, a, m) {
  const zh2 = r.u.lang === 'zh';
  const wrote = stated(r.u, m);
  const right2 = r.record.entity(a.right[0] ?? '');
  const newText =
    right2 &&
    (wrote.includes('(') || wrote.includes('\uFF08')
      ? fullName(right2, r.u.lang)
      : nameOf(right2, r.u.lang));
  return {
    span: m,
    verdict: 'contradicted',
    subject: a.subject,
    attribute: 'lead',
    evidence: [a.evidence],
    message: zh2
      ? `\u673A\u6784\u4E0D\u7B26\uFF1A${a.says.zh}\u3002\u6B64\u5904\u5199\u4F5C\u201C${wrote}\u201D\uFF0C\u8BF7\u66F4\u6B63\u3002`
      : `Wrong body: ${a.says.en}. This says \u201C${wrote}\u201D: name the right one.`,
    ...(newText && a.right.length === 1 ? { remedy: { newText, certain: false } } : {}),
  };
}
var elsewhereGoverned = (r, whole2) =>
  wordsOf(r.record, r.u, 'foreign-owner').some((w) => !overlaps(w, whole2)) ||
  /\bbills?\b|法案|议案/.test(r.u.text);
var wrongAgency = defineRule({
  id: 'wrong-agency',
  severity: 'error',
  description: {
    en: 'A task given to a body that the text does not give it to',
    zh: '\u4EFB\u52A1\u6240\u5F52\u673A\u6784\u4E0E\u539F\u6587\u4E0D\u7B26',
  },
  *judge(r) {
    const doing = actors(r.record, r.u);
    if (doing.length === 0) return;
    const met = [
      ...r.provisions.flatMap((p) => fromProvision(r, p)),
      ...r.facts.flatMap((f) => fromFact(r, f)),
    ];
    const all = met.length > 0 ? met : fromWords(r);
    const supported = /* @__PURE__ */ new Set();
    for (const a of all)
      for (const m of doing)
        if (!supported.has(m) && standsFor(r.record, a.right, m.entity.id)) {
          supported.add(m);
          if (!unasserted(r.record, r.u, hull(a.whole, m))) yield agreement2(r, a, m);
        }
    const open3 = all.filter((a) => a.firm && !excused(r, a, doing));
    const told2 = /* @__PURE__ */ new Set();
    for (const a of open3.sort(
      (x, y) => x.whole.end - x.whole.start - (y.whole.end - y.whole.start),
    ))
      for (const m of near(r.u, doing, a.whole)) {
        const elsewhere3 = all.some(
          (x) =>
            standsFor(r.record, x.right, m.entity.id) ||
            (x.subject === a.subject && allows(r, x, m.entity.id)),
        );
        const whole2 = hull(a.whole, m);
        if (
          told2.has(m) ||
          elsewhere3 ||
          unasserted(r.record, r.u, whole2) ||
          (a.strength === 1 && elsewhereGoverned(r, a.whole))
        )
          continue;
        if (
          negated(r.record, r.u, m) ||
          denials(r.record, r.u).some((d) => overlaps(d, whole2) && !forbids(r, d, m)) ||
          attributed(r.record, r.u)
        )
          continue;
        told2.add(m);
        yield disagreement(r, a, m);
      }
  },
});

// server/src/rules/wrong-attribution.ts
var confusable = /* @__PURE__ */ new Set(['order', 'memo', 'plan']);
var named3 = (u) =>
  u.mentions.filter((m) => confusable.has(m.entity.kind) && !m.weak && !m.foreign);
function judge6(r, m, owner2, says, id) {
  const zh2 = r.u.lang === 'zh';
  return {
    span: m,
    verdict: 'contradicted',
    subject: owner2.id,
    attribute: 'says',
    evidence: [recordEvidence(r.record, id, r.u.lang, says[r.u.lang])],
    message: zh2
      ? `\u51FA\u5904\u5F20\u51A0\u674E\u6234\uFF1A\u8FD9\u4E00\u5185\u5BB9\u51FA\u81EA${fullName(owner2, 'zh')}\uFF08${says.zh}\uFF09\uFF0C\u4E0D\u662F\u201C${stated(r.u, m)}\u201D\u3002\u8BF7\u66F4\u6B63\u51FA\u5904\u3002`
      : `Wrong instrument: this is in ${fullName(owner2, 'en')} (${says.en}), not \u201C${stated(r.u, m)}\u201D. Cite the right one.`,
    remedy: { newText: shortName(owner2, r.u.lang), certain: false },
  };
}
function segment(u, m, all) {
  const next2 = all.find((x) => x.start >= m.end && x.entity.id !== m.entity.id);
  return span(m.end, next2?.start ?? u.text.length);
}
function about(r, at3, within2) {
  return (r.record.index.about[at3] ?? []).some((groups) =>
    groups.every((g) => (r.u.groups.get(g) ?? []).some((s) => contains(within2, s))),
  );
}
function ownerOf(r, m, within2) {
  const fits = r.record
    .describedBy(m.entity.kind)
    .filter((i) => about(r, i, within2))
    .map((i) => r.record.entityAt(i));
  const [owner2] = fits;
  return fits.length === 1 && owner2 && !related(r.record, owner2.id, m.entity.id)
    ? owner2
    : void 0;
}
function glossed(u, m, all) {
  if (u.lang !== 'zh') return void 0;
  const last = all.filter((x) => x.identifier && x.end <= m.start).at(-1)?.end ?? 0;
  const gloss = /^\(([^()]{4,40})\)/.exec(u.text.slice(m.end));
  if (gloss) return span(m.end, m.end + gloss[0].length);
  const led =
    /[^,。;]{4,44}(?:的,?(?:正?是|即|就是|为|美国|特朗普|拜登|总统|新版?)*|(?:写入|写进|载入|载于|见于|出自|源自|源于|来自|规定在|列入)了?|的(?:法律|政策|授权|设立|制定)?依据(?:是|为|系|即)(?:美国|特朗普|拜登|总统)*)$/.exec(
      u.text.slice(last, m.start),
    );
  return led && !/^(?:根据|依据|按照|依照|与|和|同)/.test(led[0])
    ? span(m.start - led[0].length, m.start)
    : void 0;
}
function* described2(r) {
  const all = named3(r.u);
  for (const m of all) {
    const told2 = wordsOf(r.record, r.u, 'describes').some(
      (w) => w.start >= m.end && gap(m, w) <= (r.u.lang === 'zh' ? 6 : 24),
    );
    const places3 = [
      ...(told2 ? [segment(r.u, m, all)] : []),
      ...[glossed(r.u, m, all) ?? []].flat(),
    ];
    const owner2 = places3.map((within2) => ownerOf(r, m, within2)).find((e) => e !== void 0);
    if (!owner2) continue;
    if (unasserted(r.record, r.u, m) || negated(r.record, r.u, m) || doubted(r.record, r.u, m))
      continue;
    yield judge6(r, m, owner2, owner2.summary, owner2.id);
  }
}
function owned(r) {
  const facts = r.facts.flatMap((i) => {
    const fact = r.record.data.facts[i];
    const whole2 = meets(r.u, r.record.index.facts[i]?.topic ?? []);
    const groups = Math.min(...(r.record.index.facts[i]?.topic ?? []).map((g) => g.length));
    return whole2
      ? [
          {
            owner: fact.subject,
            id: fact.id,
            whole: whole2,
            says: fact.says,
            firm: fact.standalone === true && groups >= 2 && !fact.check,
          },
        ]
      : [];
  });
  const provisions = r.provisions.flatMap((i) => {
    const p = r.record.data.provisions[i];
    const whole2 = meets(r.u, r.record.index.provisions[i] ?? []);
    const groups = Math.min(...(r.record.index.provisions[i] ?? []).map((g) => g.length));
    return whole2
      ? [{ owner: p.instrument, id: p.id, whole: whole2, says: p.summary, firm: groups >= 3 }]
      : [];
  });
  return [...facts, ...provisions];
}
function* misplaced2(r) {
  const all = named3(r.u);
  const [m] = all;
  if (!m || new Set(all.map((x) => x.entity.id)).size !== 1) return;
  const said = owned(r);
  if (said.some((o) => related(r.record, o.owner, m.entity.id))) return;
  const verb = [...wordsOf(r.record, r.u, 'tasks'), ...wordsOf(r.record, r.u, 'describes')].some(
    (w) => w.start >= m.end && gap(m, w) <= (r.u.lang === 'zh' ? 8 : 24),
  );
  const firm = said.find(
    (o) =>
      o.firm &&
      tight(r.u, o.whole) &&
      m.end <= o.whole.end &&
      confusable.has(r.record.entity(o.owner)?.kind ?? 'concept'),
  );
  const owner2 = firm && r.record.entity(firm.owner);
  if (!firm || !owner2 || !isInstrument(owner2) || !verb) return;
  if (unasserted(r.record, r.u, firm.whole) || negated(r.record, r.u, firm.whole)) return;
  if (attributed(r.record, r.u) || doubted(r.record, r.u, m)) return;
  yield judge6(r, m, owner2, firm.says, firm.id);
}
function* unknown(r) {
  if (named3(r.u).length > 0) return;
  for (const v of r.u.values) {
    if (
      v.type !== 'identifier' ||
      (v.scheme !== 'eo' && v.scheme !== 'omb') ||
      r.record.byIdentifier(v.scheme, v.id)
    )
      continue;
    const firm = owned(r).find(
      (o) =>
        o.firm &&
        tight(r.u, o.whole) &&
        r.record.entity(o.owner)?.ids?.[v.scheme] !== void 0 &&
        v.start <= o.whole.end,
    );
    const owner2 = firm && r.record.entity(firm.owner);
    if (
      !firm ||
      !owner2 ||
      unasserted(r.record, r.u, firm.whole) ||
      negated(r.record, r.u, firm.whole) ||
      attributed(r.record, r.u)
    )
      continue;
    yield judge6(
      r,
      { ...v, entity: owner2, weak: false, foreign: false },
      owner2,
      firm.says,
      firm.id,
    );
    return;
  }
}
var wrongAttribution = defineRule({
  id: 'wrong-attribution',
  severity: 'error',
  description: {
    en: 'A provision laid at the wrong instrument\u2019s door',
    zh: '\u5185\u5BB9\u5F52\u5230\u4E86\u9519\u8BEF\u7684\u6587\u4EF6\u540D\u4E0B',
  },
  *judge(r) {
    yield* described2(r);
    yield* misplaced2(r);
    yield* unknown(r);
  },
});

// server/src/claims/affinity.ts
var kept2 = /* @__PURE__ */ new WeakMap();
function bagsOf(record2, lang) {
  const langs = kept2.get(record2) ?? /* @__PURE__ */ new Map();
  kept2.set(record2, langs);
  const known = langs.get(lang);
  if (known) return known;
  const words5 = record2.data.facts.map((f) =>
    contentWords(fold(f.says[lang], record2.fold), lang),
  );
  const uses = /* @__PURE__ */ new Map();
  for (const bag of words5) for (const w of bag) uses.set(w, (uses.get(w) ?? 0) + 1);
  const rarity = new Map([...uses].map(([w, n]) => [w, Math.log(words5.length / n)]));
  const built = { words: words5, rarity };
  langs.set(lang, built);
  return built;
}
function wordsAround(u, at3, names2) {
  const clause = clauseOf(u, at3);
  const within2 = clause.end - clause.start >= (u.lang === 'zh' ? 12 : 40) ? clause : void 0;
  let text2 = u.text;
  for (const n of names2)
    text2 = text2.slice(0, n.start) + ' '.repeat(n.end - n.start) + text2.slice(n.end);
  return contentWords(within2 ? text2.slice(within2.start, within2.end) : text2, u.lang);
}
var topicShare = (u, record2, at3, names2) =>
  Math.max(
    0,
    ...(record2.index.facts[at3]?.topic ?? []).map((groups) => {
      const told2 = groups.filter(
        (g) =>
          u.inherited.has(g) ||
          (u.groups.get(g) ?? []).some(
            (hit) => !names2.some((n) => n.start < hit.end && hit.start < n.end),
          ),
      );
      return told2.length / groups.length;
    }),
  );
function affinities(record2, u, facts, place3, names2) {
  const bags = bagsOf(record2, u.lang);
  const words5 = wordsAround(u, place3, names2);
  const own2 = new Set(
    facts.length > 0
      ? [...contentWords(names2.map((n) => u.text.slice(n.start, n.end)).join(' '), u.lang)]
      : [],
  );
  return facts
    .map((at3) => {
      let whole2 = 0;
      let met = 0;
      for (const w of bags.words[at3] ?? []) {
        if (own2.has(w)) continue;
        const weight = bags.rarity.get(w) ?? 0;
        whole2 += weight;
        if (words5.has(w)) met += weight;
      }
      const share2 = whole2 > 0 ? met / whole2 : 0;
      return { at: at3, score: share2 + 0.5 * topicShare(u, record2, at3, names2) };
    })
    .sort((a, b) => b.score - a.score);
}
function outstanding(ranked, rival, record2) {
  const [best] = ranked;
  if (!best) return void 0;
  const first2 = record2.data.facts[best.at];
  const next2 = ranked.find((x) => x !== best && rival(record2.data.facts[x.at], first2));
  const least2 = next2 ? 0.4 : 0.25;
  return best.score >= least2 && (!next2 || best.score >= 1.5 * next2.score) ? best : void 0;
}

// server/src/claims/pairing.ts
var spread = (p) =>
  p.whole.end -
  p.whole.start +
  (3 - p.strength) * 10 +
  (p.doubt ?? 0) +
  (p.agreement === 'compatible' ? 200 : 0);
var byTightness = (a, b) => spread(a) - spread(b);
function settle2(pairs4) {
  const facts = /* @__PURE__ */ new Set();
  const values = /* @__PURE__ */ new Set();
  const agreed = [];
  for (const p of pairs4.filter((x) => x.agreement !== 'differs').sort(byTightness)) {
    if (!values.has(p.value)) agreed.push(p);
    if (!p.aside) facts.add(p.fact);
    values.add(p.value);
  }
  const differing = [];
  for (const p of pairs4.filter((x) => x.agreement === 'differs').sort(byTightness)) {
    if (facts.has(p.fact) || values.has(p.value)) continue;
    differing.push(p);
    facts.add(p.fact);
    values.add(p.value);
  }
  return { agreed, differing };
}

// server/src/rules/whose-figure.ts
var opens = (r, at3, value) =>
  r.u.lang === 'en' &&
  /^[("']*(?:[a-z]+(?:ed|ing)|built|split|set|with|at|spread|made up|across|under)\b[^,;]*$/.test(
    r.u.text.slice(0, value.start),
  ) &&
  /^[^,;]{0,70}, (?:the |president |trump's |america's |biden's )*["']?$/.test(
    r.u.text.slice(value.end, at3.start),
  );
var alone = (r, at3, value) => {
  const text2 = r.u.text.slice(value.end, at3.start);
  return (
    !/[;]|\b(?:mapped|drawn|derived|adapted|borrowed|light|because|view|spite|response|ahead|before|after|since|than|unlike|beyond|support|implement\w*|beside|alongside|while|whereas|but|below|above|over|maps?|match\w*|compar\w*)\b/.test(
      text2,
    ) &&
    !/\b(?:our|my|we|firm|company|startup|school|city|county)\b/.test(
      r.u.text.slice(0, value.start),
    ) &&
    r.u.mentions.every(
      (m) =>
        m.weak ||
        !(m.foreign || isInstrument(m.entity)) ||
        r.u.text.slice(m.start, m.end) === r.u.text.slice(at3.start, at3.end) ||
        m.start === at3.start,
    )
  );
};
var governs = (r, at3, value, sure) =>
  at3.end <= value.start
    ? // "NIST, which EO 14319 does not mention, …": only named to be set aside.
      !/^ (?:does not|did not|doesn't|didn't|never) (?:mention|name|cover|address|touch|bind|reach)/.test(
        r.u.text.slice(at3.end, at3.end + 24),
      ) &&
      !/\b(?:before|after|since|than|by|unlike) (?:the |president |executive order )*$/.test(
        r.u.text.slice(Math.max(0, at3.start - 30), at3.start),
      )
    : r.u.lang === 'zh' ||
      opens(r, at3, value) ||
      (sure && alone(r, at3, value)) ||
      ((sure
        ? /^[^,;]{0,100}\b(?:of|in|under|from|per|by|for) (?:the |its |america's |trump's )*["']?$/
        : /^[^,;]{0,40}\b(?:of|in|under|from|per) (?:the |its |america's |trump's )*["']?$/
      ).test(r.u.text.slice(value.end, at3.start)) &&
        !/\b(?:mapped|drawn|derived|adapted|borrowed|light|because|view|spite|terms|response|accordance|ahead|before|support)\b/.test(
          r.u.text.slice(value.end, at3.start),
        ));
function presumed(r, p) {
  if (p.fact.standalone) return true;
  const own2 = r.subjects.find((s) => s.id === p.fact.subject);
  const places3 = own2?.places ?? [];
  if (p.strength > 2 || (own2?.mention && !p.doubt && r.u.lang === 'en'))
    return places3.length === 0 || places3.some((at4) => governs(r, at4, p.value, !p.doubt));
  const [at3] = places3;
  if (
    !at3 &&
    /^(?:而|但|又如|例如|其中)?[^,;，；的]{2,5}[州省市县郡](?!长|法)/.test(
      r.u.text.slice(clauseOf(r.u, p.value).start),
    )
  )
    return false;
  return (
    !at3 ||
    (at3.end <= p.value.start && !/[()（）;；]/.test(r.u.text.slice(at3.end, p.value.start)))
  );
}
var wished =
  /\b(?:wants?|wanted|urg(?:e|es|ed|ing)|lobb(?:y|ied|ying)|propos(?:e|es|ed|ing)|hop(?:e|es|ed|ing)|push(?:es|ed|ing)? (?:for|to)|campaign\w* (?:for|to)|sought|seeks?) /;
function exampled(r, p) {
  const clause = clauseOf(r.u, p.value);
  const text2 = r.u.text.slice(clause.start, clause.end);
  const wish = wished.exec(text2);
  if (
    wish &&
    clause.start + wish.index < p.value.start &&
    !r.subjects.some(
      (s) => s.id === p.fact.subject && s.at && s.at.end <= clause.start + wish.index,
    )
  )
    return true;
  const would = /\bwould\b/.exec(text2)?.index;
  if (would === void 0) return false;
  const at3 = clause.start + would;
  if (at3 < p.value.start) {
    if (!/\b(?:bills?|amendments?|propos(?:al|als|ed)|senate|house|draft|version)\b/.test(r.u.text))
      return false;
    const places3 = r.subjects.find((s) => s.id === p.fact.subject && s.strength === 3)?.places;
    return !places3?.some(
      (m) =>
        m.start >= clause.start &&
        m.end <= at3 &&
        !/,|\bbills?\b/.test(r.u.text.slice(m.end, at3)) &&
        at3 - m.end <= 24 &&
        !/\b(?:bill|amendment|proposal|senate|house)\b/.test(r.u.text.slice(clause.start, m.start)),
    );
  }
  return /\b(?:a|an|any|another|such|with|of|at)\b/.test(
    r.u.text.slice(clause.start, p.value.start),
  );
}

// server/src/rules/measures.ts
var alsoRight = (fact, n) => (fact.also ?? []).some((x) => Number(x) === n);
function link3(r, m, value, at3, named4) {
  const plan = r.record.index.facts[at3]?.topic ?? [];
  const full = plan.length === 0 ? value : meets(r.u, plan, value);
  const topic =
    full ??
    (named4
      ? meetsPartly(
          r.u,
          plan,
          value,
          r.subjects.flatMap((s) => s.places ?? []),
        )
      : void 0);
  if (!topic || !tight(r.u, topic)) return void 0;
  const tied2 = m.tie ? m.tie(value, at3) : topic;
  return tied2 && { whole: hull(topic, tied2), partial: !full };
}
function pool(r, m) {
  const sure = candidates(r, m.type);
  const known = new Set(sure.map((c) => c.at));
  const named4 = r.subjects
    .filter((s) => s.strength === 3 && isInstrument(r.record.entity(s.id)))
    .flatMap((s) =>
      r.record
        .factsOf(s.id)
        .map((at3) => ({ at: at3, fact: r.record.data.facts[at3], strength: 3 })),
    );
  return [...sure, ...named4.filter((c) => c.fact.value.type === m.type && !known.has(c.at))];
}
function pairs2(r, m) {
  if (m.values.length === 0) return [];
  return pool(r, m).flatMap(({ at: at3, fact, strength }) => {
    if (period2(fact, r.asOf) === 'future') return [];
    return m.values.flatMap((value) => {
      const found2 = link3(r, m, value, at3, strength === 3);
      if (!found2) return [];
      const stands = m.compare(value, fact);
      const aside2 = stands === 'differs' && !found2.partial && alsoRight(fact, value.n);
      const agreement6 = aside2 ? 'compatible' : stands;
      if (
        !agreement6 ||
        (agreement6 === 'differs' &&
          (fact.check || (found2.partial && explained(r, m, value, fact))))
      )
        return [];
      return [
        {
          fact,
          value,
          agreement: agreement6,
          whole: found2.whole,
          strength,
          aside: aside2,
          doubt: found2.partial ? 60 : 0,
        },
      ];
    });
  });
}
function singledOut(r, m) {
  const names2 = r.subjects.flatMap((s) => s.places ?? []);
  return r.subjects
    .filter((s) => s.strength > 1 && isInstrument(r.record.entity(s.id)))
    .flatMap((s) =>
      m.values.flatMap((value) => {
        const clause = clauseOf(r.u, value);
        if (m.values.length > 1 && !s.places?.some((at3) => contains(clause, at3))) return [];
        const siblings = r.record.factsOf(s.id).filter((at3) => {
          const fact2 = r.record.data.facts[at3];
          return (
            fact2.value.type === m.type &&
            period2(fact2, r.asOf) === 'current' &&
            m.compare(value, fact2) !== void 0 &&
            (!m.tie || m.tie(value, at3))
          );
        });
        const ranked = affinities(r.record, r.u, siblings, value, names2);
        const best = outstanding(ranked, (a, b) => !sameNumber(a, b), r.record);
        const fact = best && r.record.data.facts[best.at];
        if (!fact || fact.check || explained(r, m, value, fact)) return [];
        if (alsoRight(fact, value.n)) return [];
        return [
          {
            fact,
            value,
            agreement: 'differs',
            whole: value,
            strength: s.strength,
            doubt: 90,
          },
        ];
      }),
    );
}
var explained = (r, m, value, fact) =>
  r.record.factsOf(fact.subject).some((at3) => {
    const other2 = r.record.data.facts[at3];
    const stands = other2.value.type === m.type ? m.compare(value, other2) : void 0;
    return stands === 'same' || stands === 'compatible';
  });
function moved(r, p, all) {
  if (period2(p.fact, r.asOf) !== 'past' || inSentence(r.record, r.u, 'history')) return void 0;
  return all.find(
    (x) =>
      x.value === p.value &&
      x.agreement === 'differs' &&
      x.fact.subject === p.fact.subject &&
      period2(x.fact, r.asOf) === 'current',
  )?.fact;
}
var sameNumber = (a, b) => 'n' in a.value && 'n' in b.value && a.value.n === b.value.n;
function* judgeMeasures(r, m) {
  const linked = pairs2(r, m);
  const all = [
    ...linked,
    ...(m.values.length > 0 ? singledOut(r, m) : []).filter(
      (p) => !linked.some((x) => x.value === p.value || x.fact === p.fact),
    ),
  ];
  const full = new Set(
    all.filter((p) => !p.doubt && p.strength > 1 && r.u.lang === 'en').map((p) => p.value),
  );
  const { agreed, differing } = settle2(
    all.filter((p) => !(p.doubt && p.agreement !== 'differs' && full.has(p.value))),
  );
  for (const p of agreed) {
    if (unasserted(r.record, r.u, p.value) || m.compare(p.value, p.fact) === 'differs') continue;
    if (period2(p.fact, r.asOf) === 'current') yield supports(r.record, r.u, p.value, p.fact);
    const now = moved(r, p, all);
    if (now) yield opposes(r.record, r.u, p.value, now, { verdict: 'outdated' });
  }
  const stated2 = agreed.map((p) => p.fact);
  for (const p of differing) {
    if (
      stated2.some(
        (f) =>
          f.subject === p.fact.subject && f.attribute === p.fact.attribute && sameNumber(f, p.fact),
      )
    )
      continue;
    if (period2(p.fact, r.asOf) !== 'current' || !presumed(r, p)) continue;
    if (
      exampled(r, p) ||
      unasserted(r.record, r.u, p.whole) ||
      negated(r.record, r.u, p.value) ||
      attributed(r.record, r.u)
    )
      continue;
    const span2 = m.covers?.(p.value, p.fact) ?? p.value;
    const newText = m.rewrite(r.u.raw.slice(span2.start, span2.end), p.fact);
    yield opposes(r.record, r.u, p.value, p.fact, {
      remedy: newText ? { newText, span: span2, certain: p.strength > 1 } : void 0,
    });
  }
}

// server/src/rules/wording.ts
var months2 =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
function dateLike(sample, iso2) {
  const [year, month2, day3] = iso2.split('-');
  if (!year || !month2 || !day3) return void 0;
  const m = Number(month2);
  const d = Number(day3);
  const name = months2[m - 1] ?? '';
  if (/月/.test(sample)) {
    const space = /\d 年/.test(sample) ? ' ' : '';
    const end = `${space}${m}${space}\u6708${space}${d}${space}\u65E5`.trim();
    return /年/.test(sample) ? `${year}${space}\u5E74${space ? ' ' : ''}${end}` : end;
  }
  if (/^\d{4}[-/.]/.test(sample)) return [year, month2, day3].join(sample.charAt(4));
  if (/^\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z]/.test(sample))
    return /\d{4}/.test(sample) ? `${d} ${name} ${year}` : `${d} ${name}`;
  if (/^[A-Z][a-z]+\.? \d{1,2}(?!\d)/.test(sample))
    return /\d{4}/.test(sample) ? `${name} ${d}, ${year}` : `${name} ${d}`;
  if (/^[A-Z][a-z]+\.? \d{4}$/.test(sample)) return `${name} ${year}`;
  if (/^\d{4}$/.test(sample)) return year;
  return `${name} ${d}, ${year}`;
}
var words4 = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
var chinese4 = '\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341'.split('');
function numberLike(sample, n) {
  const text2 = sample.trim();
  if (/^[A-Za-z]/.test(text2) && words4[n]) {
    const word2 = words4[n];
    return /^[A-Z]/.test(text2) ? word2.charAt(0).toUpperCase() + word2.slice(1) : word2;
  }
  if (/^[一二两三四五六七八九十]+$/.test(text2) && chinese4[n])
    return n === 2 ? '\u4E24' : chinese4[n];
  return n >= 1e4 && /,/.test(text2) ? n.toLocaleString('en-US') : String(n);
}

// server/src/rules/wrong-count.ts
var between = (r, a, b) =>
  a.end <= b.start ? r.u.text.slice(a.end, b.start) : r.u.text.slice(b.end, a.start);
function counted3(r, value, at3) {
  const noun = r.record.index.facts[at3]?.noun?.[0]?.[0];
  if (noun !== void 0 && headed(r.u, value, noun)) return value;
  for (const hit of (noun !== void 0 && r.u.groups.get(noun)) || []) {
    const text2 = between(r, value, hit);
    const after2 = hit.start >= value.end;
    const reach = r.u.lang === 'zh' ? (after2 ? 14 : 5) : after2 ? 48 : 12;
    if (gap(value, hit) > reach || /[\d.;:,，。；：|]/.test(text2)) continue;
    if (
      !after2 &&
      !/^(?: ?(?:is|are|were|total|number|numbers|:|\()|共|有|为|共有|达|数|总数|数量|多达|为|合计)*$/.test(
        text2.trim(),
      )
    )
      continue;
    if (
      /\b(?:of|in|under|from|for|with|by|or|to|that|which|the|met|every|each|all|any|both)\b|\b(?!(?:u\.?s)\b)[a-z]{3,}(?<!s)s,? and\b|\band [a-z-]+ [a-z-]+ /.test(
        text2,
      )
    )
      continue;
    return hull(value, hit);
  }
  return void 0;
}
function agreement3(value, fact) {
  if (fact.value.type !== 'count' || value.ordinal) return void 0;
  if (fact.value.cmp === 'at_least' && value.bound === 'at_least' && value.n !== fact.value.n)
    return 'differs';
  if (
    (fact.value.cmp === 'more_than' || fact.value.cmp === 'about') &&
    (value.bound === 'more_than' || value.bound === 'at_least') &&
    value.n < fact.value.n * 0.8
  )
    return 'differs';
  const result = compareNumbers(value, fact.value);
  return result === 'bound-differs' ? 'compatible' : result;
}
var wrongCount = defineRule({
  id: 'wrong-count',
  severity: 'error',
  description: {
    en: 'A count that differs from the record',
    zh: '\u6570\u91CF\u4E0E\u8BB0\u5F55\u4E0D\u7B26',
  },
  judge: (r) =>
    judgeMeasures(r, {
      type: 'count',
      values: r.u.values.filter((v) => v.type === 'number' && !v.ordinal),
      compare: agreement3,
      tie: (value, at3) => counted3(r, value, at3),
      rewrite: (sample, fact) =>
        fact.value.type === 'count' ? numberLike(sample, fact.value.n) : void 0,
    }),
});

// server/src/claims/events.ts
var parting =
  /[;|]|\b(?:after|before|since|until|till|when|while|whereas|because|although|though|if|unless|but|who|whose|where|so|than|ahead|following|despite|between|as of|days|weeks|months|years|prior|deadline|expir\w+|comment\w*|hearing\w*|interview\w*)\b/;
var irregular =
  /\b(?:said|told|met|began|became|came|went|gave|got|had|has|have|held|kept|left|made|put|ran|saw|sent|set|took|wrote|said|says|tells|found|built|spoke|struck|won|lost|paid|rose|fell|drew|grew|threw|brought|bought|sought|taught|thought|caught|stood|understood|led|read|hit|cut)\b/;
var descriptive2 =
  /\b(?:united|advanced|so-called|related|based|limited|integrated|unbiased|updated|revised|proposed|anticipated|awaited|detailed|wide-ranging|[a-z]+-[a-z]+ed|red|need|speed|indeed|embed|shed|bed|fed|titled|entitled|named|called|dubbed|dated|known)\b/g;
var auxiliaries = /\b(?:was|were|is|are|been|be|being|had|has|have)\b/g;
var deed = (text2) => {
  const bare2 = text2.replace(descriptive2, ' ').replace(auxiliaries, ' ');
  return /\b[a-z]{3,}ed\b/.test(bare2) || irregular.test(bare2);
};
var between2 = (u, a, b) =>
  a.end <= b.start ? u.text.slice(a.end, b.start) : u.text.slice(b.end, Math.max(a.start, b.end));
var crowded = (u, whole2, at3, cue, value) => {
  const within2 = (s) => s.start >= whole2.start && s.end <= whole2.end;
  const own2 = u.mentions.find((m) => m.start === at3.start)?.entity.id;
  return (
    u.mentions.some(
      (m) =>
        within2(m) &&
        !m.weak &&
        m.start !== at3.start &&
        (m.foreign || (isInstrument(m.entity) && m.entity.id !== own2)),
    ) ||
    u.values.some(
      (v) =>
        within2(v) &&
        ((v.type === 'date' && v.start !== value.start && gap(v, cue) <= gap(value, cue)) ||
          (v.type === 'identifier' &&
            !u.mentions.some((m) => m.start <= v.start && v.end <= m.end))),
    )
  );
};
var otherThing =
  /\b(?:an?|another|its|his|their|new|separate|later|earlier) (?:[a-z-]+ ){0,2}(?:orders?|memorand\w+|memos?|laws?|bills?|rules?|guidance|reports?|statements?|requests?|notices?|proclamations?|agreements?|polic\w+|drafts?|amendments?|plans?)\b/;
var otherObject = (u, cue, value) => {
  const text2 = u.text.slice(cue.end, value.start > cue.end ? value.start : cue.end + 30);
  return (
    /^ (?:an?|the|its|their|his|her|new|guidance|rules|proposals|two|three|more|draft|it|that|to|for|about)\b/.test(
      text2,
    ) &&
    !/^ (?:the (?:morning|afternoon|evening|same)|to (?:great |much )?(?:fanfare|acclaim|applause))/.test(
      text2,
    )
  );
};
var inAside = (u, at3) =>
  /\b(?:who|which|that)(?: had| has| have)? [a-z]+ (?:the |its |an? |"|\()*$/.test(
    u.text.slice(Math.max(0, at3.start - 40), at3.start),
  );
var nounPhrase = (text2) =>
  text2.length <= 70 &&
  !/\b(?:of|on|for|about|under|implementing|with|in|from|against|regarding|to|by|at|that|which|and|or)\b/.test(
    text2.replace(/\b(?:at last|in full|to much fanfare|and final)\b/g, ' '),
  );
function eventNear(u, at3, cue, value) {
  if (u.lang === 'zh' || (value.start < cue.end && value.end > cue.start)) return false;
  const whole2 = hull(hull(at3, cue), value);
  if (whole2.end - whole2.start > 170 || crowded(u, whole2, at3, cue, value)) return false;
  const toCue = between2(u, at3, cue);
  const toValue = between2(u, cue, value);
  if (parting.test(toValue) || deed(toValue) || toValue.length > 80) return false;
  if (value.end <= cue.start && /\b(?:that|which)\b/.test(toValue)) return false;
  if (at3.end <= cue.start)
    return (
      !oblique(u, at3) &&
      !inAside(u, at3) &&
      !otherThing.test(toCue) &&
      toCue.length <= 90 &&
      !parting.test(toCue) &&
      !deed(toCue) &&
      !otherObject(u, cue, value)
    );
  return value.start >= at3.end || value.end <= cue.start
    ? nounPhrase(toCue) && !deed(toCue)
    : false;
}

// server/src/rules/wrong-date.ts
var identity = /* @__PURE__ */ new Set(['signed', 'issued', 'published', 'effective', 'enacted']);
function nearest(spans, value) {
  return spans?.reduce((a, b) => (a && gap(a, value) <= gap(b, value) ? a : b), void 0);
}
function byTopic(r, at3, fact, value) {
  const topic = meets(r.u, r.record.index.facts[at3]?.topic ?? [], value);
  if (!topic || !tight(r.u, topic)) return void 0;
  const cues = r.record.index.attributes[fact.attribute];
  if (!cues || cues.cues < 0) return { whole: topic, loose: false };
  const cue = nearest(r.u.groups.get(cues.cues), value);
  if (cue) return { whole: hull(topic, cue), loose: false };
  const loose2 = nearest(r.u.groups.get(cues.loose), value);
  return loose2 && { whole: hull(topic, loose2), loose: true };
}
var planned = (r, cue, value) =>
  wordsOf(r.record, r.u, 'future').some(
    (w) => value.end <= w.start && w.end <= cue.start && gap(w, cue) <= 16,
  );
var signedThere = (r, at3, value, fact) =>
  fact.attribute !== 'signed' &&
  fact.attribute !== 'enacted' &&
  /\bsigned\b/.test(r.u.text.slice(at3.end, value.start));
function byMention(r, fact, value) {
  const cues = r.record.index.attributes[fact.attribute];
  if (!cues) return void 0;
  const places3 = r.subjects.find((s) => s.id === fact.subject)?.places ?? [];
  for (const [group2, loose2] of [
    [cues.cues, false],
    [cues.loose, true],
  ]) {
    for (const cue of r.u.groups.get(group2) ?? [])
      for (const at4 of places3)
        if (
          (eventOf(r.u, at4, cue, value) || eventNear(r.u, at4, cue, value)) &&
          !planned(r, cue, value)
        )
          return { whole: hull(hull(at4, cue), value), loose: loose2 };
  }
  const row2 = r.subjects.find((s) => s.at && isInstrument(r.record.entity(s.id)));
  if (row2?.id === fact.subject && row2.at && headed(r.u, value, cues.cues))
    return { whole: hull(row2.at, value), loose: false };
  if (
    row2?.id === fact.subject &&
    row2.at &&
    identity.has(fact.attribute) &&
    value.date.length === 10 &&
    headed(r.u, value, r.record.index.lexicon['date-heading'] ?? -1)
  )
    return { whole: hull(row2.at, value), loose: true };
  const at3 = places3.find((p) => dated(r.u, p, value));
  return at3 &&
    identity.has(fact.attribute) &&
    !signedThere(r, at3, value, fact) &&
    value.date.length === 10
    ? { whole: hull(at3, value), loose: true }
    : void 0;
}
var datesOf = (r) =>
  r.u.values.filter(
    (v) =>
      v.type === 'date' && // 截至2026年1月: the day of the report.
      !/截至 ?$/.test(r.u.text.slice(0, v.start)) && // "The 2026 Nationwide Permits": a date in a name dates nothing.
      !r.u.mentions.some((m) => !m.weak && contains(m, v)),
  );
function pairs3(r) {
  const dates = datesOf(r);
  if (dates.length === 0) return [];
  return candidates(r, 'date').flatMap(({ at: at3, fact, strength }) => {
    if (fact.value.type !== 'date' || period2(fact, r.asOf) === 'future') return [];
    const truth = fact.value.date;
    return dates.flatMap((value) => {
      const link4 = hasTopic(fact) ? byTopic(r, at3, fact, value) : byMention(r, fact, value);
      const stands = link4 && compareDates(value, truth);
      const aside2 =
        stands === 'differs' &&
        (fact.also ?? []).some((x) => compareDates(value, String(x)) === 'same');
      const result = aside2 ? 'compatible' : stands;
      if (
        !link4 ||
        result === 'unknown' ||
        result === void 0 ||
        (result === 'differs' && fact.check)
      )
        return [];
      return [
        {
          fact,
          value,
          agreement: result,
          whole: link4.whole,
          strength,
          aside: aside2,
          loose: link4.loose,
          doubt: link4.loose ? 30 : 0,
        },
      ];
    });
  });
}
var vague = /* @__PURE__ */ new Set(['due', 'closed', 'opened', 'status']);
var qualifies = (r, at3, value) =>
  r.u.lang === 'zh' &&
  (!/^[》"”）)]*(?:[，,。；;（(:：]|于|在|已|正|由|自|是|后|以来|行政令|备忘录|法案|框架|声明|$)/.test(
    r.u.text.slice(at3.end),
  ) ||
    /(?:到|至|截至|力争|直到)$/.test(r.u.text.slice(0, value.start)));
function told(r, fact, places3, value) {
  const cues = r.record.index.attributes[fact.attribute];
  if (!cues || vague.has(fact.attribute)) return void 0;
  for (const cue of r.u.groups.get(cues.cues) ?? [])
    for (const at3 of places3)
      if (
        !qualifies(r, at3, value) &&
        (eventOf(r.u, at3, cue, value) || eventNear(r.u, at3, cue, value)) &&
        !planned(r, cue, value)
      )
        return { whole: hull(hull(at3, cue), value), loose: true };
  return void 0;
}
function singledOut2(r, linked) {
  const names2 = r.subjects.flatMap((s) => s.places ?? []);
  return r.subjects
    .filter((s) => s.strength > 1 && (s.places ?? []).length > 0)
    .flatMap((s) =>
      datesOf(r).flatMap((value) => {
        if (linked.some((p) => p.value === value)) return [];
        const links = /* @__PURE__ */ new Map();
        for (const at3 of r.record.factsOf(s.id)) {
          const fact2 = r.record.data.facts[at3];
          if (fact2.value.type !== 'date' || period2(fact2, r.asOf) === 'future') continue;
          const link5 = told(r, fact2, s.places ?? [], value);
          if (link5) links.set(at3, link5);
        }
        const ranked = affinities(r.record, r.u, [...links.keys()], value, names2);
        const best = links.size === 1 ? ranked[0] : outstanding(ranked, () => true, r.record);
        const fact = best && r.record.data.facts[best.at];
        const link4 = best && links.get(best.at);
        if (!fact || !link4 || fact.value.type !== 'date') return [];
        const agreement6 = compareDates(value, fact.value.date);
        if (agreement6 === 'unknown' || (agreement6 === 'differs' && fact.check)) return [];
        if (linked.some((p) => p.fact === fact)) return [];
        return [
          {
            fact,
            value,
            agreement: agreement6,
            whole: link4.whole,
            strength: s.strength,
            loose: true,
            doubt: 60,
          },
        ];
      }),
    );
}
var anotherEvent = (r, subject, value) =>
  r.record.factsOf(subject).some((i) => {
    const fact = r.record.data.facts[i];
    return fact.value.type === 'date' && compareDates(value, fact.value.date) === 'same';
  });
var anothers = (r, p) =>
  p.strength === 1 &&
  !p.fact.standalone &&
  r.record.factsWith(p.fact.attribute).some((i) => {
    const { subject, value } = r.record.data.facts[i];
    return (
      value.type === 'date' &&
      r.record.entity(subject)?.kind === r.record.entity(p.fact.subject)?.kind &&
      compareDates(p.value, value.date) === 'same'
    );
  });
function moved2(r, p, all) {
  if (
    period2(p.fact, r.asOf) !== 'past' ||
    inSentence(r.record, r.u, 'put-off') ||
    inSentence(r.record, r.u, 'history')
  )
    return void 0;
  return all.find(
    (x) =>
      x.value === p.value &&
      x.agreement === 'differs' &&
      x.fact.subject === p.fact.subject &&
      x.fact.attribute === p.fact.attribute &&
      period2(x.fact, r.asOf) === 'current' &&
      !r.u.values.some(
        (v) =>
          v.type === 'date' &&
          x.fact.value.type === 'date' &&
          compareDates(v, x.fact.value.date) === 'same',
      ),
  )?.fact;
}
var elsewhere2 = (r, fact) => {
  const own2 = r.subjects.find((s) => s.id === fact.subject);
  return !fact.standalone && own2?.strength === 1 && !own2.at;
};
var wrongDate = defineRule({
  id: 'wrong-date',
  severity: 'error',
  description: {
    en: 'A date that is not the date of that event in the record',
    zh: '\u4E8B\u4EF6\u65E5\u671F\u4E0E\u8BB0\u5F55\u4E0D\u7B26',
  },
  *judge(r) {
    const linked = pairs3(r);
    const all = [...linked, ...singledOut2(r, linked)];
    const { agreed, differing } = settle2(all);
    for (const p of agreed) {
      if (unasserted(r.record, r.u, p.value) || p.agreement !== 'same') continue;
      const now = moved2(r, p, all);
      yield now
        ? opposes(r.record, r.u, p.value, now, { verdict: 'outdated' })
        : supports(r.record, r.u, p.value, p.fact);
    }
    for (const p of differing) {
      if (p.strength === 1 && !hasTopic(p.fact)) continue;
      if (anothers(r, p) || elsewhere2(r, p.fact)) continue;
      if (/北京时间|台北时间|香港时间|beijing time|taipei time|hong kong time/.test(r.u.text))
        continue;
      if (
        unasserted(r.record, r.u, p.whole) ||
        negated(r.record, r.u, p.whole) ||
        inSentence(r.record, r.u, 'relative-day')
      )
        continue;
      const loose2 = all.find((x) => x.fact === p.fact && x.value === p.value)?.loose ?? true;
      if (loose2 && anotherEvent(r, p.fact.subject, p.value)) continue;
      const truth = p.fact.value.type === 'date' ? p.fact.value.date : '';
      const newText = dateLike(r.u.raw.slice(p.value.start, p.value.end), truth);
      const superseded =
        period2(p.fact, r.asOf) === 'past'
          ? {}
          : { remedy: newText ? { newText, certain: true } : void 0 };
      yield opposes(r.record, r.u, p.value, p.fact, superseded);
    }
  },
});

// server/src/rules/wrong-deadline.ts
var days2 = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
function agreement4(value, fact) {
  if (fact.value.type !== 'duration') return void 0;
  const truth = fact.value;
  if (value.business && truth.unit === 'day') return value.n === truth.n ? 'differs' : void 0;
  if (value.unit === truth.unit) return value.n === truth.n ? 'same' : 'differs';
  const stated2 = value.n * days2[value.unit];
  const known = truth.n * days2[truth.unit];
  return Math.abs(stated2 - known) <= known / 20 ? 'compatible' : 'differs';
}
var elapsed = (text2, v) =>
  !/(?:\b(?:sunsets?|expires?|lapses?|ends?) (?:after|in)|\bup to|\bwithin|\bat least|\bas many as|\bfor|\bfor up to)(?: a period of)? ?$/.test(
    text2.slice(Math.max(0, v.start - 24), v.start),
  ) && passed(text2, v);
var passed = (text2, v) =>
  /^ ?(?:late|overdue|behind|ago|earlier|later|old|before|after (?:it|the signing|signing)|of (?:delay|work)|到期后|后(?!内)|前|之后|以后|来|以来|过去|已过)/.test(
    text2.slice(v.end, v.end + 20),
  ) ||
  /^(?:之?内|以内)?[^,。;]{0,10}了/.test(text2.slice(v.end, v.end + 14)) ||
  /(?:took|needed|spent|lasted|waited|ran|after|晚了|迟了|历时|耗时|经过|拖了|超期|逾期)(?: some| about| nearly| only| just)? ?$/.test(
    text2.slice(Math.max(0, v.start - 18), v.start),
  );
var units2 = {
  hour: { en: 'hour', zh: '\u5C0F\u65F6' },
  day: { en: 'day', zh: '\u5929' },
  week: { en: 'week', zh: '\u5468' },
  month: { en: 'month', zh: '\u4E2A\u6708' },
  year: { en: 'year', zh: '\u5E74' },
};
function durationLike(sample, fact) {
  if (fact.value.type !== 'duration') return void 0;
  const { n, unit: unit2 } = fact.value;
  const inside2 = /(内|之内|以内)$/.exec(sample)?.[1] ?? '';
  if (/[\u3400-\u9fff]/.test(sample))
    return `${n}${/日/.test(sample) && unit2 === 'day' ? '\u65E5' : units2[unit2].zh}${inside2}`;
  if (/\d-[a-z]/i.test(sample)) return `${n}-${units2[unit2].en}`;
  return `${n} ${units2[unit2].en}${n === 1 ? '' : 's'}`;
}
var wrongDeadline = defineRule({
  id: 'wrong-deadline',
  severity: 'error',
  description: {
    en: 'A deadline or period that the instrument does not set',
    zh: '\u671F\u9650\u4E0E\u6587\u4EF6\u89C4\u5B9A\u4E0D\u7B26',
  },
  judge: (r) =>
    judgeMeasures(r, {
      type: 'duration',
      values: r.u.values.filter((v) => v.type === 'duration' && !elapsed(r.u.text, v)),
      compare: agreement4,
      rewrite: durationLike,
    }),
});

// server/src/claims/apposition.ts
var codeThenName =
  /^["'’)]*(?:,|:|\(|（| -| )*(?:,? ?(?:titled|entitled|called|named|known as|on|is titled|is entitled|which is titled|the|memorandum|题为|名为|全称为|全称是|全名为|全名是|标题为|标题是|题目为|题目是|正式名称为|正式名称是|名称为|即|是))*[,: ]*["'(*《]*(?:the )?$/;
var nameThenCode =
  /^["'’》)]*(?:行政令|行政命令|总统令|备忘录| order| executive order| memorandum| memo)?["']*,? ?(?:[(（[]|,|即|编号为?|number(?:ed)?| is| was|:)+ ?(?:the |omb |eo |e\.o\. |executive order |编号|即|美国)*$/;
var beside = (u, a, b) => {
  const [first2, second] = a.end <= b.start ? [a, b] : [b, a];
  const text2 = u.text
    .slice(first2.end, second.start)
    .replace(
      /^ (?:of|dated|signed) [a-z]+\.? \d{1,2}, \d{4}|^ (?:of|dated|signed) \d{1,2} [a-z]+ \d{4}/,
      '',
    );
  if (text2.length > 26) return false;
  return first2 === a ? codeThenName.test(text2) && text2.length > 0 : nameThenCode.test(text2);
};
var between3 = (u, a, b) =>
  b.start >= a.end &&
  b.start - a.end < 14 &&
  /^[,、]? ?(?:and |和|与|及|以及)?(?:the |eo |omb |第)?$/.test(u.text.slice(a.end, b.start));
var listed2 = (u, at3) =>
  u.values.some(
    (v) => v.type === 'identifier' && v !== at3 && (between3(u, at3, v) || between3(u, v, at3)),
  );
function appositions(u) {
  const named4 = u.mentions.filter(
    (m) => !m.identifier && !m.weak && !m.foreign && isInstrument(m.entity),
  );
  if (named4.length === 0) return [];
  return u.values.flatMap((v) => {
    if (
      v.type !== 'identifier' ||
      !['eo', 'omb', 'nist', 'nspm'].includes(v.scheme) ||
      listed2(u, v)
    )
      return [];
    const found2 = named4.find((m) => beside(u, v, m));
    if (!found2) return [];
    const code2 = { ...span(v.start, v.end), text: v.id };
    return [{ code: code2, coded: u.mentions.find((m) => m.identifier === v), named: found2 }];
  });
}

// server/src/rules/swapped-title.ts
function pairsOf(text2) {
  const bare2 = text2.replace(/[^\u3400-\u9fffa-z0-9]/g, '');
  return new Set(
    Array.from({ length: Math.max(0, bare2.length - 1) }, (_, i) => bare2.slice(i, i + 2)),
  );
}
function likeness(a, b) {
  const shared2 = [...a].filter((p) => b.has(p)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared2) / (a.size + b.size);
}
var titlesOf = (r, entity2) =>
  entity2.names
    .filter(
      (n) => n.lang === 'zh' && (n.role === 'title' || n.role === 'short' || n.role === 'alias'),
    )
    .map((n) => pairsOf(fold(n.form, r.record.fold)));
var nearness = (r, entity2, title) =>
  Math.max(0, ...titlesOf(r, entity2).map((t) => likeness(t, title)));
function* swappedTitles(r) {
  if (r.u.lang !== 'zh') return;
  for (const code2 of r.u.mentions) {
    if (!code2.identifier || !isInstrument(code2.entity)) continue;
    const found2 =
      /^(?:号|行政令|行政命令|总统令|备忘录|即|题为|名为|[,(:])*《([^》]{6,60})》/.exec(
        r.u.text.slice(code2.end),
      );
    if (!found2?.[1]) continue;
    const title = pairsOf(found2[1]);
    if (nearness(r, code2.entity, title) > 0.35) continue;
    const near2 = r.record.data.entities.filter(
      (e) =>
        e.kind === code2.entity.kind && e.id !== code2.entity.id && nearness(r, e, title) >= 0.55,
    );
    const start = code2.end + found2[0].indexOf('\u300A') + 1;
    if (near2.length === 1 && near2[0])
      yield { code: code2, at: span(start, start + found2[1].length), owner: near2[0] };
  }
}

// server/src/rules/wrong-identifier.ts
var dateSpeaksFor = (r, entity2) =>
  r.u.values.some(
    (v) =>
      v.type === 'date' &&
      v.date.length > 4 &&
      r.record.factsOf(entity2.id).some((i) => {
        const fact = r.record.data.facts[i];
        return (
          fact.value.type === 'date' &&
          ['signed', 'issued'].includes(fact.attribute) &&
          compareDates(v, fact.value.date) === 'same'
        );
      }),
  );
var pairOf = (r, entity2) => {
  const code2 = codeOf(entity2) ?? entity2.id;
  return r.u.lang === 'zh'
    ? `${code2}\u4E3A\u300A${nameOf(entity2, 'zh').replace(/[《》]/g, '')}\u300B`
    : `${code2} is \u201C${nameOf(entity2, 'en')}\u201D`;
};
function judge7(r, at3, wrong, right2, remedy) {
  const wrote = stated(r.u, at3);
  const both = [right2, ...(wrong ? [wrong] : [])]
    .map((e) => pairOf(r, e))
    .join(r.u.lang === 'zh' ? '\uFF1B' : '; ');
  return {
    span: at3,
    verdict: 'contradicted',
    subject: right2.id,
    attribute: 'identifier',
    evidence: [recordEvidence(r.record, right2.id, r.u.lang, pairOf(r, right2))],
    message:
      r.u.lang === 'zh'
        ? `\u7F16\u53F7\u4E0E\u540D\u79F0\u4E0D\u7B26\uFF1A${both}\u3002\u6B64\u5904\u5199\u4F5C\u201C${wrote}\u201D\uFF0C\u8BF7\u6838\u5BF9\u66F4\u6B63\u3002`
        : `Number and title do not match: ${both}. This says \u201C${wrote}\u201D: correct the one that is wrong.`,
    ...(remedy ? { remedy } : {}),
  };
}
var sameFamilyOfKind = (a, b) =>
  a.kind === b.kind || (isInstrument(a) && isInstrument(b) && a.ids?.nist !== void 0);
function foundedBy(r, a) {
  if (
    !/^["')]* ?\((?:by |under )?(?:e\.o\. |eo |executive order )?$/.test(
      r.u.text.slice(a.named.end, a.code.start),
    )
  )
    return void 0;
  const id = r.record
    .factsOf(a.named.entity.id)
    .map((i) => r.record.data.facts[i])
    .flatMap((f) =>
      f.attribute === 'founded-by' && f.value.type === 'entity' ? f.value.ids : [],
    )[0];
  return id === void 0 ? void 0 : r.record.entity(id);
}
function mismatch(r, a) {
  const titled2 = a.named.entity;
  const coded = a.coded?.entity;
  if (coded?.id === titled2.id) return void 0;
  const founder = foundedBy(r, a);
  if (founder?.ids?.[schemeOf(r, a)] && founder.id !== coded?.id)
    return judge7(r, a.code, coded, founder, {
      newText: codeOf(founder) ?? '',
      span: a.code,
      certain: false,
    });
  if (
    coded &&
    (!sameFamilyOfKind(coded, titled2) ||
      coded.parent === titled2.id ||
      titled2.parent === coded.id)
  )
    return void 0;
  const ownCode = codeOf(titled2);
  if (!coded && (!ownCode || !titled2.ids?.[schemeOf(r, a)])) return void 0;
  if (coded && dateSpeaksFor(r, coded) && !dateSpeaksFor(r, titled2))
    return judge7(r, a.named, titled2, coded, { newText: nameOf(coded, r.u.lang), certain: false });
  const newText = ownCode ?? '';
  const sure = !coded || dateSpeaksFor(r, titled2);
  return judge7(
    r,
    sure ? a.code : hull(a.code, a.named),
    coded,
    titled2,
    sure && newText ? { newText, span: a.code, certain: false } : void 0,
  );
}
function schemeOf(r, a) {
  const v = r.u.values.find((x) => x.start === a.code.start && x.type === 'identifier');
  return v?.type === 'identifier' ? v.scheme : '';
}
var cited2 = /* @__PURE__ */ new Set(['fr', 'frdoc']);
function* citations(r) {
  const named4 = r.u.mentions.filter(
    (m) => !m.foreign && isInstrument(m.entity) && !cited2.has(m.identifier?.scheme ?? ''),
  );
  const pointedAt2 = r.subjects.flatMap((s) => {
    const entity2 = r.record.entity(s.id);
    return s.at && !s.mention && s.strength > 1 && entity2 && isInstrument(entity2)
      ? [{ ...s.at, entity: entity2 }]
      : [];
  });
  for (const v of r.u.values) {
    if (v.type !== 'identifier' || !cited2.has(v.scheme)) continue;
    const owner2 = [...named4, ...pointedAt2].sort((a, b) => gap(a, v) - gap(b, v))[0];
    const truth = owner2?.entity.ids?.[v.scheme];
    if (!owner2 || !truth || gap(owner2, v) > 60) continue;
    if (named4.some((m) => m.entity.ids?.[v.scheme] === v.id)) {
      if (truth === v.id)
        yield {
          ...judge7(r, v, void 0, owner2.entity, void 0),
          verdict: 'supported',
          message:
            r.u.lang === 'zh'
              ? `\u4E0E\u8BB0\u5F55\u76F8\u7B26\uFF1A${truth}\u3002`
              : `The record agrees: ${truth}.`,
        };
      continue;
    }
    yield {
      ...judge7(r, v, void 0, owner2.entity, { newText: truth, certain: true }),
      message:
        r.u.lang === 'zh'
          ? `\u51FA\u5904\u4E0D\u7B26\uFF1A${codeOf(owner2.entity) ?? nameOf(owner2.entity, 'zh')}\u8F7D\u4E8E${truth}\u3002\u6B64\u5904\u5199\u4F5C\u201C${stated(r.u, v)}\u201D\u3002`
          : `Wrong citation: ${codeOf(owner2.entity) ?? nameOf(owner2.entity, 'en')} is at ${truth}. This says \u201C${stated(r.u, v)}\u201D.`,
    };
  }
}
var wrongIdentifier = defineRule({
  id: 'wrong-identifier',
  severity: 'error',
  description: {
    en: 'A number, title or citation that belongs to another instrument',
    zh: '\u7F16\u53F7\u3001\u6807\u9898\u6216\u51FA\u5904\u5C5E\u4E8E\u53E6\u4E00\u4EFD\u6587\u4EF6',
  },
  *judge(r) {
    for (const a of appositions(r.u)) {
      if (unasserted(r.record, r.u, hull(a.code, a.named))) continue;
      const wrong = mismatch(r, a);
      if (wrong) yield wrong;
      else if (a.coded?.entity.id === a.named.entity.id)
        yield {
          ...judge7(r, hull(a.code, a.named), void 0, a.named.entity, void 0),
          verdict: 'supported',
          message:
            r.u.lang === 'zh'
              ? `\u4E0E\u8BB0\u5F55\u76F8\u7B26\uFF1A${pairOf(r, a.named.entity)}\u3002`
              : `The record agrees: ${pairOf(r, a.named.entity)}.`,
        };
    }
    for (const t of swappedTitles(r)) {
      const whole2 = hull(t.code, t.at);
      const known = appositions(r.u).some((a) => a.code.start === t.code.start);
      if (!known && !unclaimed(r.record, r.u, whole2))
        yield judge7(r, whole2, t.code.entity, t.owner, void 0);
    }
    for (const j of citations(r)) if (!unasserted(r.record, r.u, j.span)) yield j;
  },
});

// server/src/rules/wrong-locator.ts
var root = (section) => section.replace(/\(.*$/, '');
var pillarOf2 = (p) => p.locator.pillar ?? p.locator.section.split('.')[0] ?? '';
var at = (p, part2) =>
  part2 === 'pillar' ? pillarOf2(p) : part2 === 'page' ? void 0 : root(p.locator.section);
function nearby(r, value) {
  const at3 = r.u.mentions.find((m) => isInstrument(m.entity) && !m.foreign && gap(m, value) <= 6);
  const met = r.provisions.some((i) => r.record.data.provisions[i]?.instrument === at3?.entity.id);
  if (!at3 || met) return [...r.provisions];
  const own2 = r.record.data.provisions.flatMap((p, i) =>
    at3 && p.instrument === at3.entity.id ? [i] : [],
  );
  return [.../* @__PURE__ */ new Set([...r.provisions, ...own2])];
}
function placed(r, value) {
  return nearby(r, value).flatMap((i) => {
    const provision = r.record.data.provisions[i];
    const plan = r.record.index.provisions[i] ?? [];
    const own2 = r.record.data.provisions[i]?.instrument;
    const at3 = r.u.mentions.find((m) => m.entity.id === own2 && gap(m, value) <= 6);
    const whole2 = meets(r.u, plan, value) ?? (at3 && meetsPartly(r.u, plan, value, [at3]));
    const groups = Math.min(...plan.map((g) => g.length), 9);
    const isPlan = r.record.entity(provision.instrument)?.kind === 'plan';
    if (!whole2 || !tight(r.u, whole2) || (value.part === 'pillar') !== isPlan) return [];
    return bound(r, provision.instrument, groups >= 2, plan) > 0
      ? [{ provision, whole: whole2, groups }]
      : [];
  });
}
function judge8(r, value, p, agrees) {
  const instrument = r.record.entity(p.instrument);
  const name = shortName(instrument, r.u.lang);
  const zh2 = r.u.lang === 'zh';
  const part2 =
    value.part === 'pillar' ? (zh2 ? '\u652F\u67F1' : 'Pillar ') : zh2 ? '\u7B2C' : 'section ';
  const where =
    value.part === 'pillar'
      ? zh2
        ? `\u652F\u67F1${pillarOf2(p)}`
        : `Pillar ${pillarOf2(p)}`
      : zh2
        ? `${part2}${root(p.locator.section)}\u8282`
        : `${part2}${root(p.locator.section)}`;
  const says = zh2
    ? `${name}\u5C06\u6B64\u4E8B\u5217\u4E8E${where}`
    : `${name} has this in ${where}`;
  return {
    span: value,
    verdict: agrees ? 'supported' : 'contradicted',
    subject: p.instrument,
    attribute: 'locator',
    severity: 'warning',
    evidence: [recordEvidence(r.record, p.id, r.u.lang)],
    message: agrees
      ? zh2
        ? `\u4E0E\u8BB0\u5F55\u76F8\u7B26\uFF1A${says}\u3002`
        : `The record agrees: ${says}.`
      : zh2
        ? `\u6761\u6B3E\u4F4D\u7F6E\u4E0D\u7B26\uFF1A${says}\uFF0C\u6B64\u5904\u5199\u4F5C\u201C${stated(r.u, value)}\u201D\u3002`
        : `Wrong place: ${says}, not \u201C${stated(r.u, value)}\u201D.`,
    ...(agrees ? {} : { remedy: { newText: where, certain: false } }),
  };
}
function* underHeading(r) {
  const pillar2 = r.focus.pillar;
  if (!pillar2 || r.u.values.some((v) => v.type === 'locator') || r.u.passage.kind === 'heading')
    return;
  const whole2 = { start: 0, end: r.u.text.length };
  const value = { ...whole2, type: 'locator', part: 'pillar', at: pillar2 };
  const all = placed(r, value).filter((p) => p.groups >= 2);
  const first2 = all.sort((a, b) => b.groups - a.groups)[0];
  if (!first2 || all.some((p) => pillarOf2(p.provision) === pillar2)) return;
  if (unasserted(r.record, r.u, first2.whole) || negated(r.record, r.u, first2.whole)) return;
  const { remedy: _, ...rest } = judge8(r, value, first2.provision, false);
  yield { ...rest, span: first2.whole };
}
function places2(r, value, instrument) {
  if (value.part === 'pillar') return true;
  const before5 = r.u.text.slice(0, value.start);
  if (/^[^a-z\u3400-\u9fff]*$/.test(before5)) return true;
  const tied2 = r.u.mentions.some((m) => m.entity.id === instrument && gap(m, value) <= 6);
  return (
    tied2 &&
    !/(?:implement|forth in|described in|defined in|identified in|pursuant to|meaning of|所述|所列|规定的)[^,;，；]{0,24}$/.test(
      before5,
    )
  );
}
var wrongLocator = defineRule({
  id: 'wrong-locator',
  severity: 'warning',
  description: {
    en: 'A provision placed in the wrong pillar or section',
    zh: '\u6761\u6B3E\u6240\u5728\u652F\u67F1\u6216\u7AE0\u8282\u6709\u8BEF',
  },
  *judge(r) {
    yield* underHeading(r);
    const values = r.u.values.filter((v) => v.type === 'locator' && v.part !== 'page');
    for (const value of values) {
      const all = placed(r, value).filter(
        (p) => gap(value, p.whole) <= 120 && places2(r, value, p.provision.instrument),
      );
      const first2 = all.sort((a, b) => b.groups - a.groups)[0];
      if (!first2 || unasserted(r.record, r.u, value)) continue;
      const right2 = all.find((p) => at(p.provision, value.part) === root(value.at));
      if (right2) yield judge8(r, value, right2.provision, true);
      else if (
        first2.groups >= 2 &&
        values.length === 1 &&
        !negated(r.record, r.u, hull(value, first2.whole))
      )
        yield judge8(r, value, first2.provision, false);
    }
  },
});

// server/src/rules/wrong-member.ts
var hitsOf = (u, groups) =>
  groups.flatMap((g, member) =>
    (u.groups.get(g) ?? []).map((s) => ({ start: s.start, end: s.end, member })),
  );
var glue = (u, a, b) => {
  const text2 = a.end <= b.start ? u.text.slice(a.end, b.start) : u.text.slice(b.end, a.start);
  return u.lang === 'zh'
    ? /^[^,。;:]{0,8}(?:[、,"》]|以及|与|和|及|或)+[^,。;:、]{0,8}$/.test(text2)
    : /^(?: [a-z'-]+){0,3}["')]*(?:,|;| and| or|\/| &| as well as)+(?: and| or)?["'( ]*(?:[a-z'-]+ ){0,3}["'(]*$/.test(
        text2,
      );
};
function enumerated(members2) {
  const first2 = members2[0];
  if (!first2) return void 0;
  return {
    distinct: new Set(members2.map((m) => m.member)),
    whole: members2.reduce((a, b) => hull(a, b), first2),
  };
}
function stranger(u, members2) {
  const last = [...members2].sort((a, b) => a.start - b.start).at(-1);
  if (!last) return void 0;
  const tail = u.text.slice(last.end);
  const pattern =
    u.lang === 'zh'
      ? /^[^,。;:、]{0,6}(?:、|和|与|及|以及)+([\u3400-\u9fffA-Za-z]{2,10}?)(?=["》),。;、]|$|等|四|三|两|共|几)/
      : /^["')]*(?:,| and|, and|,? &)+ ["'(]?([a-z][a-z-]+(?: [a-z-]+){0,2}?)(?=["')]*(?:[.,;:)]|$| functions?| principles?| pillars?| (?:may|can|could|must|shall|will|are|is|were|all|have|each|under|as|to|in)\b))/;
  const m = pattern.exec(tail);
  if (!m?.[1]) return void 0;
  const start = last.end + m[0].lastIndexOf(m[1]);
  return span(start, start + m[1].length);
}
function tells(r, fact, at3, missing) {
  const label = missing?.label[r.u.lang];
  return opposes(r.record, r.u, at3, fact, {
    remedy: label ? { newText: label, certain: false } : void 0,
  });
}
var wrongMember = defineRule({
  id: 'wrong-member',
  severity: 'error',
  description: {
    en: 'A list that names something outside the set in the record',
    zh: '\u5217\u4E3E\u4E2D\u542B\u6709\u4E0D\u5C5E\u4E8E\u8BE5\u96C6\u5408\u7684\u9879\u76EE',
  },
  *judge(r) {
    for (const { at: at3, fact } of candidates(r, 'set')) {
      if (fact.value.type !== 'set' || period2(fact, r.asOf) !== 'current') continue;
      const plan = r.record.index.facts[at3];
      const members2 = hitsOf(r.u, plan?.members ?? []);
      const list2 = enumerated(members2);
      if (!list2) continue;
      if (
        unasserted(r.record, r.u, hull(list2.whole, meets(r.u, plan?.topic ?? []) ?? list2.whole))
      )
        continue;
      const inMember = (s) => members2.some((m) => contains(m, s) || contains(s, m));
      const intruder =
        list2.distinct.size < Math.min(2, fact.value.members.length - 1)
          ? void 0
          : hitsOf(r.u, plan?.intruders ?? []).find(
              (i) => !inMember(i) && members2.some((m) => glue(r.u, m, i)),
            );
      const total = fact.value.members.length;
      const odd =
        fact.value.closed && list2.distinct.size === total - 1 && total > 2
          ? stranger(r.u, members2)
          : void 0;
      const alien = intruder ?? (odd && !inMember(odd) ? odd : void 0);
      if (alien && fact.value.closed) {
        if (negated(r.record, r.u, alien) || attributed(r.record, r.u)) continue;
        const missing = fact.value.members.filter((_, i) => !list2.distinct.has(i));
        yield tells(r, fact, alien, missing.length === 1 ? missing[0] : void 0);
      } else if (list2.distinct.size >= Math.min(2, total))
        yield supports(r.record, r.u, list2.whole, fact);
    }
  },
});

// server/src/rules/wrong-office.ts
var office =
  /\b(?:secretary|director|administrator|chair|chairman|attorney general|commissioner)\b|部长|局长|主任|主席|署长/;
var wrongOffice = defineRule({
  id: 'wrong-office',
  severity: 'error',
  description: {
    en: 'A person named with an office of another body',
    zh: '\u4EBA\u7269\u4E0E\u5176\u4EFB\u804C\u673A\u6784\u4E0D\u7B26',
  },
  *judge(r) {
    for (const [i, body2] of r.u.mentions.entries()) {
      const person = r.u.mentions[i + 1];
      const home = person?.entity.parent;
      if (body2.entity.kind !== 'agency' || person?.entity.kind !== 'person' || !home) continue;
      if (
        !office.test(r.u.text.slice(body2.start, body2.end)) ||
        !/^,? ?$/.test(r.u.text.slice(body2.end, person.start))
      )
        continue;
      const kin = (a, b) => containsOneOf(r.record, a, [b]) || containsOneOf(r.record, b, [a]);
      const owner2 = r.record.entity(home);
      if (!owner2 || kin(body2.entity.id, home) || unasserted(r.record, r.u, hull(body2, person)))
        continue;
      const zh2 = r.u.lang === 'zh';
      const name = nameOf(person.entity, r.u.lang);
      yield {
        span: body2,
        verdict: 'contradicted',
        subject: person.entity.id,
        attribute: 'head',
        evidence: [recordEvidence(r.record, person.entity.id, r.u.lang)],
        message: zh2
          ? `\u804C\u52A1\u4E0D\u7B26\uFF1A${name}\u4EFB\u804C\u4E8E${fullName(owner2, 'zh')}\u3002\u6B64\u5904\u5199\u4F5C\u201C${stated(r.u, body2)}\u201D\uFF0C\u8BF7\u66F4\u6B63\u3002`
          : `Wrong office: ${name} serves at ${fullName(owner2, 'en')}. This says \u201C${stated(r.u, body2)}\u201D: correct it.`,
      };
    }
  },
});

// server/src/rules/quantity-wording.ts
function withBound(text2, at3) {
  const lead2 =
    /(?:\b(?:at least|at most|up to|(?:no |not )?(?:more|less|fewer|greater) than|over|under|exceeding) |(?:至少|至多|最少|最多|不少于|不低于|不超过|超过|大于|低于|不足|逾|超))$/.exec(
      text2.slice(Math.max(0, at3.start - 20), at3.start),
    );
  const tail = /^(?:及?以上|及?以下| or (?:more|above|less))/.exec(
    text2.slice(at3.end, at3.end + 10),
  );
  return { start: at3.start - (lead2?.[0].length ?? 0), end: at3.end + (tail?.[0].length ?? 0) };
}
var bounds = {
  exactly: { en: '', zh: '' },
  more_than: { en: 'more than ', zh: '\u8D85\u8FC7' },
  at_least: { en: 'at least ', zh: '\u81F3\u5C11' },
  about: { en: 'about ', zh: '\u7EA6' },
  less_than: { en: 'less than ', zh: '\u4E0D\u8DB3' },
  at_most: { en: 'at most ', zh: '\u81F3\u591A' },
};
function dollars2(n, zh2) {
  if (zh2)
    return n >= 1e8
      ? `${n / 1e8}\u4EBF\u7F8E\u5143`
      : n >= 1e4
        ? `${n / 1e4}\u4E07\u7F8E\u5143`
        : `${n}\u7F8E\u5143`;
  if (n >= 1e9) return `$${n / 1e9} billion`;
  return n >= 1e6 ? `$${n / 1e6} million` : `$${n.toLocaleString('en-US')}`;
}
function flop(n, zh2) {
  const power2 = Math.round(Math.log10(n));
  return zh2 ? `10^${power2}\u6B21\u8FD0\u7B97` : `10^${power2} operations`;
}
function measured(q, zh2) {
  switch (q.unit) {
    case 'usd':
      return dollars2(q.n, zh2);
    case 'usd_per_violation':
      return `${dollars2(q.n, zh2)}${zh2 ? '\uFF08\u6BCF\u6B21\u8FDD\u89C4\uFF09' : ' per violation'}`;
    case 'percent':
      return `${q.n}%`;
    case 'mw':
      return zh2 ? `${q.n}\u5146\u74E6` : `${q.n} MW`;
    case 'gw':
      return zh2 ? `${q.n}\u5409\u74E6` : `${q.n} GW`;
    case 'flop':
      return flop(q.n, zh2);
    case 'page':
      return zh2 ? `${q.n}\u9875` : `${q.n} pages`;
  }
}
function quantityLike(sample, q) {
  const zh2 = /[\u3400-\u9fff]/.test(sample);
  const bounded =
    /more|least|over|exceed|about|less|than|up to|under|超|逾|至少|不少于|以上|约|不足|不超过|至多/i.test(
      sample,
    );
  return `${bounded ? bounds[q.cmp][zh2 ? 'zh' : 'en'] : ''}${measured(q, zh2)}`;
}

// server/src/rules/wrong-quantity.ts
var fixed = /* @__PURE__ */ new Set(['threshold', 'share', 'penalty']);
function agreement5(value, fact) {
  if (fact.value.type !== 'quantity') return void 0;
  if (value.unit === 'gw' && fact.value.unit === 'mw')
    return agreement5({ ...value, unit: 'mw', n: value.n * 1e3 }, fact);
  if (fact.value.unit !== value.unit) return void 0;
  if (value.n !== fact.value.n && fixed.has(fact.attribute)) return 'differs';
  const result = compareNumbers(value, fact.value);
  if (result !== 'bound-differs') return result;
  return fact.attribute === 'threshold' && value.bound !== 'exactly' && value.bound !== 'about'
    ? 'differs'
    : 'compatible';
}
var inChinese = (text2, value, fact) =>
  fact.value.type === 'quantity' &&
  fact.value.cmp === 'more_than' &&
  text2.startsWith('\u4EE5\u4E0A', value.end)
    ? { ...value, bound: 'more_than' }
    : value;
var wrongQuantity = defineRule({
  id: 'wrong-quantity',
  severity: 'error',
  description: {
    en: 'A threshold, share, amount or length that differs from the record',
    zh: '\u95E8\u69DB\u3001\u6BD4\u4F8B\u3001\u91D1\u989D\u6216\u7BC7\u5E45\u4E0E\u8BB0\u5F55\u4E0D\u7B26',
  },
  judge: (r) =>
    judgeMeasures(r, {
      type: 'quantity',
      values: r.u.values.filter((v) => v.type === 'quantity'),
      compare: (value, fact) => agreement5(inChinese(r.u.text, value, fact), fact),
      covers: (value, fact) =>
        fact.attribute === 'threshold' ? withBound(r.u.text, value) : value,
      rewrite: (sample, fact) =>
        fact.value.type === 'quantity' ? quantityLike(sample, fact.value) : void 0,
    }),
});

// server/src/rules/wrong-relation.ts
var agentive = /* @__PURE__ */ new Set(['implements', 'revokes', 'replaces']);
var checked = /* @__PURE__ */ new Set([
  ...agentive,
  'revoked-by',
  'replaced-by',
  'ordered-by',
  'issuer',
  'signer',
  'founded-by',
]);
var textBefore = (u, at3, n) => u.text.slice(Math.max(0, at3.start - n), at3.start);
var textAfter = (u, at3, n) => u.text.slice(at3.end, at3.end + n);
function passive(u, cue) {
  if (u.lang === 'zh')
    return /(?:被|由|经|遭|为)[^,。;]{0,24}$/.test(textBefore(u, cue, 26)) ? 'by' : 'no';
  if (/^(?:,? and [a-z]+)? by\b/.test(textAfter(u, cue, 24))) return 'by';
  if (/^(?:pursuant to|under|response to|stems from)$/.test(u.text.slice(cue.start, cue.end)))
    return 'by';
  return /\b(?:was|were|been|being|is|are|be)(?: [a-z]+ly)? $/.test(textBefore(u, cue, 24))
    ? 'bare'
    : 'no';
}
var interrupted = (u, m, cue) =>
  m.end <= cue.start &&
  u.mentions.some(
    (x) =>
      (x.entity.kind === 'agency' || x.entity.kind === 'person') &&
      x.start >= m.end &&
      x.end <= cue.start &&
      !/(?: by(?: the)? |由)$/.test(u.text.slice(Math.max(0, x.start - 8), x.start)),
  );
function nearest2(u, mentions, cue, side) {
  const reach = u.lang === 'zh' ? 40 : 90;
  const fits = mentions.filter((m) =>
    side === 'before' ? m.end <= cue.start : m.start >= cue.end,
  );
  const best = side === 'before' ? fits.at(-1) : fits[0];
  if (!best) return void 0;
  const text2 =
    side === 'before' ? u.text.slice(best.end, cue.start) : u.text.slice(cue.end, best.start);
  return text2.length > reach || /[.;。；]/.test(text2) || interrupted(u, best, cue)
    ? void 0
    : best;
}
function deed2(u, cue, agents, patients) {
  const voice = passive(u, cue);
  if (voice === 'bare') return { agent: void 0, patient: nearest2(u, patients, cue, 'before') };
  if (voice === 'no')
    return {
      agent: nearest2(u, agents, cue, 'before'),
      patient: nearest2(u, patients, cue, 'after'),
    };
  if (u.lang === 'en')
    return {
      agent: nearest2(u, agents, cue, 'after'),
      patient: nearest2(u, patients, cue, 'before'),
    };
  const agent = nearest2(u, agents, cue, 'before');
  const patient = nearest2(
    u,
    patients.filter((m) => m !== agent),
    agent ?? cue,
    'before',
  );
  return { agent, patient };
}
function owner(u, bodies2, m) {
  return bodies2.find(
    (b) =>
      b.end <= m.start &&
      /^(?:'s|-era| administration'?s?|'s executive order|政府|时期|总统|签署|发布|的|《| )*$/.test(
        u.text.slice(b.end, m.start),
      ) &&
      m.start - b.end <= 24,
  );
}
var isOf = (kinds5) => (m) => kinds5.includes(m.entity.kind) && !m.foreign && !m.weak;
var strangers = (r) =>
  r.u.values.flatMap((v) =>
    v.type === 'identifier' && v.scheme === 'eo' && !r.record.byIdentifier(v.scheme, v.id)
      ? [
          {
            ...v,
            identifier: v,
            weak: false,
            foreign: false,
            entity: { id: `eo:${v.id}`, kind: 'order', names: [] },
          },
        ]
      : [],
  );
function ties(r, fact, among) {
  const told2 = r.subjects.some((s) => s.id === fact.subject);
  const own2 = r.u.mentions.filter(
    (m) => m.entity.id === fact.subject && !m.foreign && (!m.weak || told2),
  );
  const others = [
    ...r.u.mentions.filter((m) => isOf(among)(m) && m.entity.id !== fact.subject),
    ...(among.includes('order') ? strangers(r) : []),
  ].sort((a, b) => a.start - b.start);
  if (own2.length === 0 || others.length === 0) return [];
  const subjectActs = agentive.has(fact.attribute);
  const sameKind = r.u.mentions.filter(
    (m) => isInstrument(m.entity) && !m.foreign && (!m.weak || own2.includes(m)),
  );
  const cues = (r.u.groups.get(r.record.index.attributes[fact.attribute]?.cues ?? -1) ?? []).filter(
    (c) => !/(?:press|news) $/.test(textBefore(r.u, c, 6)),
  );
  const out = cues.flatMap((cue) => {
    const d = subjectActs ? deed2(r.u, cue, sameKind, others) : deed2(r.u, cue, others, sameKind);
    const [subject, other2] = subjectActs ? [d.agent, d.patient] : [d.patient, d.agent];
    if (!subject || !other2 || subject.entity.id !== fact.subject || subject === other2) return [];
    if (
      !subjectActs &&
      subject.start > cue.end &&
      /\b(?:under|implementing|following|pursuant to|on|about|by|with|before|after|per|for) (?:the |omb |omb's )*$/.test(
        textBefore(r.u, subject, 24),
      )
    )
      return [];
    return oblique(r.u, subjectActs ? subject : other2) && passive(r.u, cue) === 'no'
      ? []
      : [{ subject, other: other2, cue }];
  });
  if (fact.attribute !== 'issuer' && fact.attribute !== 'signer') return out;
  return [
    ...out,
    ...own2.flatMap((subject) => {
      const other2 = owner(r.u, others, subject);
      return other2 ? [{ subject, other: other2, cue: hull(subject, other2) }] : [];
    }),
  ];
}
var high = /* @__PURE__ */ new Set(['white-house', 'trump']);
function right(r, fact, id) {
  if (fact.value.type !== 'entity') return false;
  return (
    fact.value.ids.some((x) => sameFamily(r.record, x, id)) ||
    (fact.attribute === 'issuer' && high.has(id))
  );
}
var wrongRelation = defineRule({
  id: 'wrong-relation',
  severity: 'error',
  description: {
    en: 'The wrong instrument or body in a relation (issued by, implements, revokes, replaces)',
    zh: '\u6587\u4EF6\u6216\u673A\u6784\u4E4B\u95F4\u7684\u5173\u7CFB\u4E0E\u8BB0\u5F55\u4E0D\u7B26\uFF08\u53D1\u5E03\u3001\u843D\u5B9E\u3001\u64A4\u9500\u3001\u53D6\u4EE3\uFF09',
  },
  *judge(r) {
    if (r.u.mentions.length + strangers(r).length < 2) return;
    for (const id of new Set(r.u.mentions.map((m) => m.entity.id)))
      for (const at3 of r.record.factsOf(id)) {
        const fact = r.record.data.facts[at3];
        if (
          fact.value.type !== 'entity' ||
          !checked.has(fact.attribute) ||
          period2(fact, r.asOf) === 'future'
        )
          continue;
        if (hasTopic(fact) && !meets(r.u, r.record.index.facts[at3]?.topic ?? [])) continue;
        const ids = fact.value.ids;
        const found2 = ties(r, fact, fact.value.among);
        const good = found2.find((t) => right(r, fact, t.other.entity.id));
        if (good) {
          if (!unasserted(r.record, r.u, good.other))
            yield supports(r.record, r.u, good.other, fact);
          continue;
        }
        const bad = found2[0];
        if (!bad || r.u.mentions.some((m) => ids.includes(m.entity.id))) continue;
        const whole2 = hull(hull(bad.subject, bad.other), bad.cue);
        if (unasserted(r.record, r.u, whole2) || negated(r.record, r.u, bad.cue)) continue;
        const truth = ids.length === 1 ? r.record.entity(ids[0]) : void 0;
        const newText =
          truth && (isInstrument(truth) ? shortName(truth, r.u.lang) : nameOf(truth, r.u.lang));
        yield opposes(r.record, r.u, bad.other, fact, {
          remedy: newText ? { newText, certain: false } : void 0,
        });
      }
  },
});

// server/src/rules/wrong-side.ts
function governing(r, entry, topic) {
  const clause = clauseOf(r.u, topic);
  const reach = r.u.lang === 'zh' ? 14 : 45;
  return wordsOf(r.record, r.u, entry)
    .filter((w) => w.end <= topic.start && gap(w, topic) <= reach && contains(clause, w))
    .at(-1);
}
function speaks2(r, subject, verb) {
  return r.subjects.some(
    (s) =>
      s.id === subject &&
      s.at &&
      s.at.end <= verb.start &&
      gap(s.at, verb) <= (r.u.lang === 'zh' ? 24 : 60),
  );
}
var wrongSide = defineRule({
  id: 'wrong-side',
  severity: 'error',
  description: {
    en: 'A position opposite to the one the text takes',
    zh: '\u7ACB\u573A\u4E0E\u539F\u6587\u76F8\u53CD',
  },
  *judge(r) {
    for (const { at: at3, fact } of candidates(r, 'stance')) {
      if (fact.value.type !== 'stance' || period2(fact, r.asOf) !== 'current') continue;
      const topic = meets(r.u, r.record.index.facts[at3]?.topic ?? []);
      if (!topic || !tight(r.u, topic)) continue;
      const favour = governing(r, 'favour-words', topic);
      const against = governing(r, 'against-words', topic);
      const verb = favour ?? against;
      if (!verb || (favour && against) || !speaks2(r, fact.subject, verb)) continue;
      const whole2 = hull(verb, topic);
      if (
        governing(r, 'ease-words', topic) ||
        unasserted(r.record, r.u, whole2) ||
        doubted(r.record, r.u, whole2) ||
        negated(r.record, r.u, whole2)
      )
        continue;
      const said = favour ? 'favour' : 'against';
      if (said === fact.value.stance) yield supports(r.record, r.u, whole2, fact);
      else if (!attributed(r.record, r.u)) yield opposes(r.record, r.u, whole2, fact);
    }
  },
});

// server/src/rules/index.ts
var rules = [
  misnamedInstrument,
  wrongIdentifier,
  wrongDate,
  wrongCount,
  wrongQuantity,
  wrongDeadline,
  wrongMember,
  wrongAgency,
  wrongRelation,
  wrongOffice,
  wrongAttribution,
  wrongLocator,
  removedCategory,
  contraryClaim,
  stillPending,
  supersededInstrument,
  overstatedForce,
  wrongSide,
  misquotation,
];
var ruleIds = /* @__PURE__ */ new Set([...rules.map((r) => r.id), 'front-matter', 'suppression']);

// server/src/features/focus-book.ts
var FocusBook = class {
  /** Every draft begins with this. */
  start = noFocus;
  #known = /* @__PURE__ */ new Map([['', noFocus]]);
  same(focus) {
    const key = Object.entries(focus).sort(byName).join();
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, focus);
    return focus;
  }
};
var byName = (a, b) => (a[0] < b[0] ? -1 : 1);

// server/src/features/judge-block.ts
var flagged = (j) =>
  j.verdict === 'contradicted' || j.verdict === 'outdated' || j.category === 'quotation';
function claimOf(u, j) {
  return {
    span: u.source(j.span),
    verdict: j.verdict,
    subject: j.subject,
    attribute: j.attribute,
    value: u.raw.slice(j.span.start, j.span.end),
    message: j.message,
    evidence: j.evidence,
  };
}
function severityOf(rule3, j) {
  if (j.severity) return j.severity;
  const sure = j.evidence.every((e) => e.confidence === 'high');
  return j.verdict === 'outdated' || !sure ? 'warning' : rule3.severity;
}
function findingOf(u, rule3, j) {
  const remedy = j.remedy;
  const title =
    u.lang === 'zh'
      ? `\u6539\u4E3A\u201C${remedy?.newText}\u201D`
      : `Change to \u201C${remedy?.newText}\u201D`;
  return {
    ruleId: rule3.id,
    category: j.category ?? (j.verdict === 'outdated' ? 'outdated' : 'contradicted'),
    severity: severityOf(rule3, j),
    span: u.source(j.span),
    message: j.message,
    evidence: j.evidence,
    fixes: remedy
      ? [
          {
            title,
            certain: remedy.certain,
            edits: [{ span: u.source(remedy.span ?? j.span), newText: remedy.newText }],
          },
        ]
      : [],
  };
}
function distinct(all) {
  const taken = [];
  const kept4 = all.filter(({ j }) => {
    if (!flagged(j)) return true;
    if (taken.some((s) => overlaps(s, j.span))) return false;
    taken.push(j.span);
    return true;
  });
  return kept4.filter(({ j }) => flagged(j) || !taken.some((s) => overlaps(s, j.span)));
}
function judgeBlock(record2, utterances, enters, asOf2, rules2) {
  const claims = [];
  const findings = [];
  let focus = enters;
  for (const u of utterances) {
    const reading2 = read(record2, u, focus, asOf2);
    const all = distinct(
      rules2.flatMap((rule3) => [...rule3.judge(reading2)].map((j) => ({ rule: rule3, j }))),
    );
    for (const { rule: rule3, j } of all) {
      claims.push(claimOf(u, j));
      if (flagged(j)) findings.push(findingOf(u, rule3, j));
    }
    focus = advance(record2, focus, u);
  }
  return { claims, findings, leaves: focus };
}

// server/src/features/reading-row.ts
var ReadingRow = class {
  #row;
  /** 1 for blocks with findings or suppressions: most have neither. */
  #speaks;
  #tally = { supported: 0, contradicted: 0, outdated: 0, unverified: 0 };
  /** Blocks before `#from` stand as they are; from `#to` on, the first that stands ends the search. */
  #from = 0;
  #to;
  constructor(size) {
    this.#row = new Array(size).fill(void 0);
    this.#speaks = new Array(size).fill(0);
    this.#to = size;
  }
  /** Claims by verdict, of all readings in the row. */
  get tally() {
    return { ...this.#tally };
  }
  at(index) {
    return this.#row[index];
  }
  put(index, reading2) {
    const before5 = this.#row[index];
    if (before5) this.add(before5.tally, -1);
    if (reading2) this.add(reading2.tally, 1);
    this.#row[index] = reading2;
    this.#speaks[index] = reading2 && speaks3(reading2) ? 1 : 0;
  }
  /** Blocks came and went. */
  splice(from2, removed, inserted) {
    const past = from2 + removed;
    for (let i = from2; i < past; i++) this.put(i, void 0);
    const holes = new Array(inserted).fill(void 0);
    this.#row = this.#row.slice(0, from2).concat(holes, this.#row.slice(past));
    const silent = new Array(inserted).fill(0);
    this.#speaks = this.#speaks.slice(0, from2).concat(silent, this.#speaks.slice(past));
    this.#from = Math.min(this.#from, from2);
    this.#to = Math.max(this.#to > from2 ? this.#to + inserted - removed : 0, from2 + inserted);
  }
  /** These blocks have to be read again. */
  drop(these) {
    for (let i = 0; i < this.#row.length; i++) if (these(i)) this.put(i, void 0);
    this.#from = 0;
    this.#to = this.#row.length;
  }
  /** Goes through the blocks that may not stand as they are; `settle` gives the reading for the focus entered with. */
  *walk(start, settle4) {
    while (this.#from < this.#row.length) {
      const i = this.#from;
      const enters = i === 0 ? start : this.#row[i - 1].verdicts.leaves;
      const known = this.#row[i];
      if (known?.enters === enters && i >= this.#to) break;
      if (known?.enters !== enters) {
        settle4(i, enters);
        this.#to = Math.max(this.#to, i + 1);
        this.#from = i + 1;
        yield;
      } else this.#from = i + 1;
    }
    this.#from = this.#row.length;
    this.#to = 0;
  }
  /** Indexes of the blocks with findings or suppressions, in order. */
  speaking() {
    const out = [];
    for (let i = this.#speaks.indexOf(1); i >= 0; i = this.#speaks.indexOf(1, i + 1)) out.push(i);
    return out;
  }
  *[Symbol.iterator]() {
    for (const reading2 of this.#row) if (reading2) yield reading2;
  }
  add(tally, sign2) {
    this.#tally.supported += sign2 * tally.supported;
    this.#tally.contradicted += sign2 * tally.contradicted;
    this.#tally.outdated += sign2 * tally.outdated;
    this.#tally.unverified += sign2 * tally.unverified;
  }
};
var speaks3 = ({ verdicts, suppressions }) =>
  verdicts.findings.length > 0 || suppressions.length > 0;

// server/src/features/session.ts
var Session = class {
  record;
  options;
  manuscript;
  labels = new LabelBook();
  focuses = new FocusBook();
  row;
  readings = /* @__PURE__ */ new Map();
  matter;
  /** Blocks judged since the session began: what its work is measured by. */
  judged = 0;
  constructor(record2, draft2, options) {
    this.record = record2;
    this.options = options;
    this.manuscript = typeof draft2 === 'string' ? new Manuscript(draft2) : draft2;
    this.labels.update(this.manuscript.texts);
    this.matter = readFrontMatter(this.manuscript.texts[0] ?? '');
    this.row = new ReadingRow(this.manuscript.size);
  }
  get source() {
    return this.manuscript.text;
  }
  get frontMatter() {
    return this.matter;
  }
  get asOf() {
    return this.options.fixedDate ? this.options.asOf : (this.matter.asOf ?? this.options.asOf);
  }
  /** The same session after an edit, in UTF-16 offsets. */
  edit(change) {
    this.edited(this.manuscript.edit(change));
  }
  /** Follows an edit that the manuscript has been given already. */
  edited({ from: from2, removed, inserted }) {
    this.row.splice(from2, removed.length, inserted.length);
    if (removed.some(mayDefine) || inserted.some(({ text: text2 }) => mayDefine(text2)))
      this.readLabels();
    if (from2 === 0) this.readMatter();
    if (this.readings.size > 2 * this.manuscript.size + 200) this.prune();
  }
  /** Blocks that may use a label are looked at again where any label changed. */
  readLabels() {
    const { texts } = this.manuscript;
    if (this.labels.update(texts)) this.row.drop((i) => texts[i].includes('['));
  }
  readMatter() {
    const before5 = this.asOf;
    this.matter = readFrontMatter(this.manuscript.texts[0] ?? '');
    if (this.asOf !== before5) this.row.drop(() => true);
  }
  /** Judges what an edit left unjudged; pauses after each block that cost something. */
  judge() {
    return this.row.walk(this.focuses.start, (i, enters) => this.settled(i, enters));
  }
  /** Claims by verdict, of what is judged so far. */
  get tally() {
    return this.row.tally;
  }
  /** Blocks judged so far that have findings or suppressions, in order. */
  *speaking() {
    for (const i of this.row.speaking()) yield this.judgedBlock(i, this.row.at(i));
  }
  /** Verdicts of every block, in order. Only blocks that are new, or are entered otherwise, cost anything. */
  *verdicts() {
    for (let i = 0, focus = this.focuses.start; i < this.manuscript.size; i++) {
      const reading2 = this.settled(i, focus);
      focus = reading2.verdicts.leaves;
      yield this.judgedBlock(i, reading2);
    }
  }
  judgedBlock(index, reading2) {
    return { block: this.manuscript.block(index), reading: reading2, verdicts: reading2.verdicts };
  }
  /** The reading of a block in its place, entered with this focus. */
  settled(index, enters) {
    const known = this.row.at(index);
    if (known?.enters === enters) return known;
    const reading2 = this.reading(this.manuscript.texts[index], enters, this.asOf);
    this.row.put(index, reading2);
    return reading2;
  }
  /** Claims of every block, read anew where they were not kept. Spans are relative to the block. */
  *claims() {
    for (const judged of this.verdicts())
      yield { block: judged.block, claims: this.claimsOf(judged) };
  }
  claimsOf({ block: block2, reading: reading2 }) {
    return this.options.keepClaims === false
      ? this.read(block2.text, reading2.enters, reading2.asOf, reading2.key).verdicts.claims
      : reading2.verdicts.claims;
  }
  /** The sentences of one block, for hovers and the like. */
  utterances(block2) {
    return readUtterances(this.record, parseBlock(block2.text, this.labels.usedIn(block2.text)));
  }
  reading(text2, enters, asOf2) {
    const used = this.labels.usedIn(text2);
    const key = used.size === 0 ? text2 : cacheKey(text2, used);
    const known = this.readings.get(key);
    if (known && known.asOf === asOf2 && known.enters === enters) return known;
    const fresh = this.read(text2, enters, asOf2, key);
    this.judged++;
    const kept4 = this.options.keepClaims === false ? withoutClaims(fresh) : fresh;
    this.readings.set(key, kept4);
    return kept4;
  }
  read(text2, enters, asOf2, key) {
    const parsed2 = parseBlock(text2, this.labels.usedIn(text2));
    const utterances = readUtterances(this.record, parsed2);
    const verdicts = judgeBlock(this.record, utterances, enters, asOf2, rules);
    return {
      key,
      suppressions: readSuppressions(parsed2.comments),
      enters,
      asOf: asOf2,
      verdicts: { ...verdicts, leaves: this.focuses.same(verdicts.leaves) },
      tally: tallyOf(verdicts.claims),
    };
  }
  prune() {
    this.readings.clear();
    for (const reading2 of this.row) this.readings.set(reading2.key, reading2);
  }
};
var noTally = {
  supported: 0,
  contradicted: 0,
  outdated: 0,
  unverified: 0,
};
function tallyOf(claims) {
  if (claims.length === 0) return noTally;
  const tally = { ...noTally };
  for (const { verdict } of claims) tally[verdict]++;
  return tally;
}
var noClaims = [];
var withoutClaims = (r) => ({
  ...r,
  verdicts: { ...r.verdicts, claims: noClaims },
});

// server/src/features/suppress.ts
function lines(text2, at3) {
  const lineOf = (offset) => {
    const start = text2.lastIndexOf('\n', offset - 1) + 1;
    const end = text2.indexOf('\n', offset);
    return { start, end: end < 0 ? text2.length : end };
  };
  const own2 = lineOf(at3.start);
  let next2 = lineOf(at3.end);
  do next2 = lineOf(Math.min(next2.end + 1, text2.length));
  while (next2.end < text2.length && text2.slice(next2.start, next2.end).trim() === '');
  return { own: own2, next: next2 };
}
function covers(text2, s, finding) {
  if (!s.rules.includes(finding.ruleId)) return false;
  if (s.kind === 'file') return true;
  const { own: own2, next: next2 } = lines(text2, s.span);
  const where = s.kind === 'line' ? own2 : next2;
  return finding.span.start >= where.start && finding.span.start <= where.end;
}
var complaint = (span2, message) => ({
  ruleId: 'suppression',
  category: 'suppression',
  severity: 'warning',
  span: span2,
  message,
  evidence: [],
  fixes: [],
});
var problems = {
  'unknown-directive':
    'No such Plumbline directive. Use plumbline-disable-next-line, -line or -file, a rule, and \u201C-- reason\u201D.',
  'missing-rule':
    'This suppression names no rule. Name the rule to silence, such as wrong-date, so that nothing else is hidden.',
  'missing-reason':
    'This suppression gives no reason. Add one after \u201C--\u201D, so that the next reader knows why.',
};
function complaints(s, known) {
  const out = unknownRules(s, known).map((r) =>
    complaint(
      s.span,
      `No rule is called \u201C${r}\u201D. The rules are: ${[...known].join(', ')}.`,
    ),
  );
  return s.problem ? [...out, complaint(s.span, problems[s.problem])] : out;
}
function applySuppressions(source, findings, suppressions, known) {
  const kept4 = suppressions.flatMap((s) => complaints(s, known));
  const suppressed = [];
  const active = suppressions.filter((s) => s.problem === void 0);
  if (active.length === 0) return { findings: kept4.concat(findings), suppressed };
  const text2 = source();
  for (const finding of findings) {
    const by = active.find((s) => covers(text2, s, finding));
    if (by) suppressed.push({ finding, reason: by.reason });
    else kept4.push(finding);
  }
  return { findings: kept4, suppressed };
}

// server/src/features/check.ts
var moveFix = (fix, by) => ({
  ...fix,
  edits: fix.edits.map((e) => ({ span: shift(e.span, by), newText: e.newText })),
});
function matterFindings(session2) {
  return session2.frontMatter.problems.map((p) => ({
    ruleId: 'front-matter',
    category: 'input',
    severity: 'warning',
    span: p.span,
    message: p.message,
    evidence: [],
    fixes: [],
  }));
}
function withSeverity(findings, settings) {
  if (!settings.severity) return findings;
  return findings.flatMap((f) => {
    const set = settings.severity?.[f.ruleId];
    if (set === 'off') return [];
    return [set ? { ...f, severity: set } : f];
  });
}
var byPlace = (a, b) => a.span.start - b.span.start || a.span.end - b.span.end;
function settle3(session2, findings, suppressions, settings) {
  const set = withSeverity(findings, settings);
  const kept4 = applySuppressions(() => session2.source, set, suppressions, ruleIds);
  return { findings: kept4.findings.sort(byPlace), suppressed: kept4.suppressed };
}

// server/src/features/survey.ts
function* survey(session2, settings) {
  const soFar = () => gathered(session2, settings);
  for (const _ of session2.judge()) yield soFar;
  return soFar();
}
function gathered(session2, settings) {
  const findings = matterFindings(session2);
  const suppressions = [];
  for (const { block: block2, reading: reading2, verdicts } of session2.speaking()) {
    for (const f of verdicts.findings) findings.push(placed2(f, block2.start));
    for (const s of reading2.suppressions)
      suppressions.push({ ...s, span: shift(s.span, block2.start) });
  }
  return {
    asOf: session2.asOf,
    ownDate: session2.frontMatter.asOf !== void 0,
    findings: settle3(session2, findings, suppressions, settings).findings,
    claims: session2.tally,
  };
}
var placed2 = (f, at3) => ({
  ruleId: f.ruleId,
  category: f.category,
  severity: f.severity,
  span: shift(f.span, at3),
  message: f.message,
  evidence: f.evidence,
  fixes: f.fixes.map((fix) => moveFix(fix, at3)),
  origin: f,
});
function surveyed(session2, settings) {
  const steps = survey(session2, settings);
  for (;;) {
    const step3 = steps.next();
    if (step3.done) return step3.value;
  }
}

// server/src/record/phrase-keys.ts
var outerMark = '\x7F';
var innerMark = '~';
var isWord = (code2) => (code2 >= 97 && code2 <= 122) || (code2 >= 48 && code2 <= 57);
var isHan = (code2) => code2 >= 11904 && code2 !== 65532 && code2 < 65280;
var phraseText = (folded) => (folded.includes('-') ? folded.replaceAll('-', ' ') : folded);
var longestHan = 4;
var hash = (h, code2) => (Math.imul(h, 31) + code2) & 1073741823;
function hashOf(key) {
  const length = key.endsWith('*') ? key.length - 1 : key.length;
  let h = 0;
  for (let i = 0; i < length; i++) h = hash(h, key.charCodeAt(i));
  return h;
}
var stemKey = (text2, at3, length) => `${text2.slice(at3, at3 + length)}*`;
function phraseKey(text2) {
  const word2 = /^[a-z0-9]+/.exec(text2)?.[0];
  const literal = literalStart(text2);
  if (!word2) return isHan(text2.charCodeAt(0)) ? hanKey(literal) : void 0;
  if (text2.charAt(word2.length) === '*') return stemKey(word2, 0, Math.min(3, word2.length));
  return literal.slice(0, pairEnd(literal, word2.length)) || word2;
}
function literalStart(text2) {
  const wild = text2.search(/[*…]/);
  if (wild < 0) return text2;
  const before5 = text2.slice(0, wild).trimEnd();
  const after2 = text2.slice(wild + 1).trimStart();
  const whole2 = text2.charAt(wild) === '\u2026' && isWord(after2.charCodeAt(0));
  return whole2 ? before5 : before5.replace(/[a-z0-9]+$/, '');
}
function hanKey(literal) {
  let end = 0;
  while (end < longestHan && isHan(literal.charCodeAt(end))) end++;
  return end > 0 ? literal.slice(0, end) : void 0;
}
function pairEnd(text2, end) {
  let at3 = end;
  while (
    at3 < end + 2 &&
    at3 < text2.length &&
    !isWord(text2.charCodeAt(at3)) &&
    !isHan(text2.charCodeAt(at3))
  )
    at3++;
  if (isHan(text2.charCodeAt(at3))) return at3 + 1;
  const start = at3;
  while (isWord(text2.charCodeAt(at3))) at3++;
  return at3 > start ? at3 : end;
}

// server/src/record/phrase-entries.ts
function decodeBucket(key, stem, written2) {
  const fields = written2.split(innerMark);
  const entries = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const rest = stem ? fields[i].slice(key.length) : fields[i];
    entries.push(entryOf(key, rest, fields[i + 1].split(' ').map(Number)));
  }
  return entries;
}
function entryOf(key, rest, targets) {
  const wildAt = rest.search(/[*…]/);
  const head2 = wildAt < 0 ? rest : rest.slice(0, wildAt).trimEnd();
  const whole2 = key + rest;
  const simple = !rest.includes('\u2026') && !/\*[a-z0-9*]/.test(rest);
  return {
    head: head2,
    first: head2 === '' ? -1 : head2.charCodeAt(0),
    endsWord: isWord(whole2.charCodeAt(whole2.length - 1)),
    groups: targets.filter((target) => target >= 0),
    named: targets.filter((target) => target < 0),
    parts: wildAt >= 0 && simple ? rest.split('*') : void 0,
    wild: wildAt >= 0 && !simple ? whole2 : void 0,
    later:
      whole2
        .slice(whole2.lastIndexOf('\u2026') + 1)
        .trim()
        .split('*')[0] ?? '',
    pattern: void 0,
  };
}
function endOf(entry, text2, at3, from2) {
  if (entry.head !== '' && !text2.startsWith(entry.head, from2)) return -1;
  if (entry.wild !== void 0) return expressionEnd(entry, entry.wild, text2, at3, from2);
  const end = entry.parts ? partsEnd(entry.parts, text2, from2) : from2 + entry.head.length;
  return end >= 0 && entry.endsWord && isWord(text2.charCodeAt(end)) ? -1 : end;
}
function partsEnd(parts, text2, from2) {
  let at3 = from2;
  for (let i = 0; i < parts.length; i++) {
    const part2 = parts[i];
    if (i > 0) while (isWord(text2.charCodeAt(at3))) at3++;
    if (!text2.startsWith(part2, at3)) return -1;
    at3 += part2.length;
  }
  return at3;
}
function expressionEnd(entry, wild, text2, at3, from2) {
  if (text2.indexOf(entry.later, from2) < 0) return -1;
  entry.pattern ??= phrasePattern(wild);
  entry.pattern.lastIndex = at3;
  return entry.pattern.test(text2) ? entry.pattern.lastIndex : -1;
}
var literally = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
function phrasePattern(text2) {
  const parts = text2
    .split('\u2026')
    .map((part2) => literally(part2.trim()).replaceAll('\\*', '[a-z0-9]*'));
  const latin = (left, right2) => /[a-z0-9*\]]$/.test(left) && /^[a-z0-9]/.test(right2);
  const source = parts.reduce((left, right2) =>
    latin(left, right2)
      ? `${left}(?:[ ,]+[^ ,.;:]+){0,4}?[ ,]+${right2}`
      : `${left}[^\u3002;!?]{0,8}?${right2}`,
  );
  const last = text2.charAt(text2.length - 1);
  return new RegExp(isWord(last.charCodeAt(0)) ? `${source}(?![a-z0-9])` : source, 'y');
}

// server/src/record/phrases.ts
var Shelf = class {
  hashes;
  keys;
  written;
  read = [];
  constructor({ hashes, keys, buckets }) {
    this.hashes = hashes;
    this.keys = keys.split(outerMark);
    this.written = buckets.split(outerMark);
  }
  /** First place of a hash, or where it would stand. */
  find(h) {
    const { hashes } = this;
    let low = 0;
    let high2 = hashes.length;
    while (low < high2) {
      const middle = (low + high2) >> 1;
      if (hashes[middle] < h) low = middle + 1;
      else high2 = middle;
    }
    return low;
  }
  /** Whether the key at this place is the one from `at` to `end`. */
  fits(place3, text2, at3, end, stem) {
    const key = this.keys[place3];
    if (key.length !== end - at3 + (stem ? 1 : 0)) return false;
    if (stem !== (key.charCodeAt(key.length - 1) === 42)) return false;
    return text2.startsWith(stem ? key.slice(0, -1) : key, at3);
  }
  entries(place3) {
    const known = this.read[place3];
    if (known) return known;
    const key = this.keys[place3];
    const stem = key.endsWith('*');
    const entries = decodeBucket(stem ? key.slice(0, -1) : key, stem, this.written[place3]);
    this.read[place3] = entries;
    return entries;
  }
};
var filterBits = 262143;
var Scanner = class {
  shelves;
  /** Which hashes occur, by their low bits: most places of a draft cost no look-up. */
  seen = new Uint8Array(filterBits + 1);
  recent = [];
  constructor(index) {
    this.shelves = [new Shelf(index.latin), new Shelf(index.wide)];
    const { seen } = this;
    for (const { hashes } of this.shelves)
      for (let i = 0; i < hashes.length; i++) seen[hashes[i] & filterBits] = 1;
  }
  /** The last few texts are remembered: a sentence is often looked at for itself and for its neighbour. */
  scan(folded) {
    for (const known of this.recent) if (known.text === folded) return known.matches;
    const matches = this.search(phraseText(folded));
    if (this.recent.unshift({ text: folded, matches }) > 4) this.recent.pop();
    return matches;
  }
  /** Does any phrase of the target stand in the text? */
  meets(folded, target) {
    return target !== void 0 && this.scan(folded).some((m) => m.groups.includes(target));
  }
  search(text2) {
    const out = [];
    for (let i = 0; i < text2.length; i++) {
      const code2 = text2.charCodeAt(i);
      if (isWord(code2)) i = this.word(text2, i, out) - 1;
      else if (isHan(code2)) this.han(text2, i, out);
    }
    return out;
  }
  /** Phrases that begin with the word at `at`; returns its end. */
  word(text2, at3, out) {
    let end = at3;
    let h = 0;
    for (let code2 = text2.charCodeAt(end); isWord(code2); code2 = text2.charCodeAt(end)) {
      h = hash(h, code2);
      end++;
      if (end - at3 === 2 || end - at3 === 3) this.look(h, text2, at3, end, true, out);
    }
    this.look(h, text2, at3, end, false, out);
    const pair = pairEnd(text2, end);
    if (pair === end) return end;
    for (let i = end; i < pair; i++) h = hash(h, text2.charCodeAt(i));
    this.look(h, text2, at3, pair, false, out);
    return end;
  }
  han(text2, at3, out) {
    let h = 0;
    for (let end = at3; end < at3 + longestHan && isHan(text2.charCodeAt(end)); end++) {
      h = hash(h, text2.charCodeAt(end));
      this.look(h, text2, at3, end + 1, false, out);
    }
  }
  /** Phrases filed under the key from `at` to `end`, whose hash is `h`. */
  look(h, text2, at3, end, stem, out) {
    if (this.seen[h & filterBits] === 0) return;
    for (const shelf of this.shelves)
      for (let place3 = shelf.find(h); shelf.hashes[place3] === h; place3++)
        if (shelf.fits(place3, text2, at3, end, stem))
          collect2(shelf.entries(place3), text2, at3, end, out);
  }
};
function collect2(entries, text2, at3, end, out) {
  const next2 = text2.charCodeAt(end);
  for (const entry of entries) {
    if (entry.first >= 0 && entry.first !== next2) continue;
    const stop2 = endOf(entry, text2, at3, end);
    if (stop2 >= 0) out.push({ start: at3, end: stop2, groups: entry.groups, named: entry.named });
  }
}

// server/src/record/record.ts
var group = (items, key) => {
  const out = /* @__PURE__ */ new Map();
  items.forEach((item, i) => {
    const list2 = out.get(key(item));
    if (list2) list2.push(i);
    else out.set(key(item), [i]);
  });
  return out;
};
var nothing = [];
var nobody = /* @__PURE__ */ new Set();
function plainFacts({ facts, index }) {
  const out = /* @__PURE__ */ new Map();
  facts.forEach(({ subject, value }, i) => {
    if ((index.facts[i]?.topic.length ?? 0) > 0) return;
    const key = `${value.type} ${subject}`;
    const list2 = out.get(key);
    if (list2) list2.push(i);
    else out.set(key, [i]);
  });
  return out;
}
function pointers(facts) {
  const out = /* @__PURE__ */ new Map();
  for (const { subject, value } of facts) {
    if (value.type !== 'entity') continue;
    const ids = out.get(subject) ?? /* @__PURE__ */ new Set();
    for (const id of value.ids) ids.add(id);
    out.set(subject, ids);
  }
  return out;
}
var noIds = [];
function anchors(plans, groups) {
  const uses = new Uint32Array(groups);
  for (const plan of plans)
    for (const all of plan) for (const g of all) uses[g] = (uses[g] ?? 0) + 1;
  const out = /* @__PURE__ */ new Map();
  plans.forEach((plan, at3) => {
    for (const all of plan) {
      let rarest = all[0];
      if (rarest === void 0) continue;
      for (const g of all) if ((uses[g] ?? 0) < (uses[rarest] ?? 0)) rarest = g;
      const list2 = out.get(rarest);
      if (!list2) out.set(rarest, [at3]);
      else if (list2.at(-1) !== at3) list2.push(at3);
    }
  });
  return out;
}
function identifiers(entities) {
  const out = /* @__PURE__ */ new Map();
  for (const entity2 of entities)
    for (const [scheme, id] of Object.entries(entity2.ids ?? {}))
      out.set(`${scheme}:${id}`, entity2);
  return out;
}
function openRecord(compiled) {
  const entities = new Map(compiled.entities.map((e) => [e.id, e]));
  const factIds = new Map(compiled.facts.map((f) => [f.id, f]));
  const bySubject = group(compiled.facts, (f) => f.subject);
  const byAttribute = group(compiled.facts, (f) => f.attribute);
  const provisions = new Map(compiled.provisions.map((p) => [p.id, p]));
  const byInstrument = group(compiled.provisions, (p) => p.instrument);
  const sources = new Map(compiled.sources.map((s) => [s.id, s]));
  const attributes = new Map(compiled.attributes.map((a) => [a.id, a]));
  const ids = identifiers(compiled.entities);
  const births = /* @__PURE__ */ new Map();
  for (const f of compiled.facts) {
    if (f.value.type !== 'date' || (f.attribute !== 'signed' && f.attribute !== 'issued')) continue;
    const key = `${entities.get(f.subject)?.kind ?? ''} ${f.value.date}`;
    births.set(key, [...(births.get(key) ?? []), f.subject]);
  }
  const plain2 = plainFacts(compiled);
  const points = pointers(compiled.facts);
  const described3 = /* @__PURE__ */ new Map();
  compiled.entities.forEach((e, i) => {
    if ((compiled.index.about[i] ?? []).length > 0)
      described3.set(e.kind, [...(described3.get(e.kind) ?? []), i]);
  });
  const factAnchors = anchors(
    compiled.index.facts.map((f) => f.topic),
    compiled.index.groups,
  );
  const provisionAnchors = anchors(compiled.index.provisions, compiled.index.groups);
  const fold3 = {
    chars: new Map(compiled.fold.chars.map((pair) => [pair.charAt(0), pair.charAt(1)])),
    terms: compiled.fold.terms,
  };
  return Object.freeze({
    meta: compiled.meta,
    data: compiled,
    fold: fold3,
    index: compiled.index,
    scanner: new Scanner(compiled.index),
    linker: new Linker(compiled.provisions, fold3),
    entity: (id) => entities.get(id),
    entityAt: (index) => compiled.entities[index],
    fact: (id) => factIds.get(id),
    factsOf: (subject) => bySubject.get(subject) ?? nothing,
    bornOn: (kind2, date) => births.get(`${kind2} ${date}`) ?? noIds,
    factsWith: (attribute2) => byAttribute.get(attribute2) ?? nothing,
    plainFactsOf: (subject, type) => plain2.get(`${type} ${subject}`) ?? nothing,
    pointsTo: (from2) => points.get(from2) ?? nobody,
    known: (id) => bySubject.has(id) || byInstrument.has(id),
    provision: (id) => provisions.get(id),
    provisionsOf: (instrument) =>
      (byInstrument.get(instrument) ?? nothing).map((i) => compiled.provisions[i]),
    source: (id) => sources.get(id),
    attribute: (id) => attributes.get(id),
    byIdentifier: (scheme, id) => ids.get(`${scheme}:${id}`),
    describedBy: (kind2) => described3.get(kind2) ?? nothing,
    anchored: (g) => ({
      facts: factAnchors.get(g) ?? nothing,
      provisions: provisionAnchors.get(g) ?? nothing,
    }),
  });
}

// server/src/recordkit/index-phrases.ts
var Builder = class {
  fold;
  groupIds = /* @__PURE__ */ new Map();
  entries = /* @__PURE__ */ new Map();
  groups = 0;
  constructor(table2) {
    this.fold = table2;
  }
  /** Registers a phrase for a target; phrases without a usable first word are ignored. */
  phrase(raw, target) {
    const text2 = phraseText(fold(raw.normalize('NFC'), this.fold));
    const key = phraseKey(text2);
    if (!key || marks.test(text2)) return;
    const bucket = this.entries.get(key) ?? /* @__PURE__ */ new Map();
    const rest = key.endsWith('*') ? text2 : text2.slice(key.length);
    const targets = bucket.get(rest) ?? /* @__PURE__ */ new Set();
    this.entries.set(key, bucket.set(rest, targets.add(target)));
  }
  /** Group id of a set of alternatives; equal groups share one id. */
  group(alternatives) {
    const known = this.groupIds.get(alternatives);
    if (known !== void 0) return known;
    const id = this.groups++;
    this.groupIds.set(alternatives, id);
    for (const one of alternatives.split('|'))
      for (const form of one.trim() ? renderings(one.trim()) : []) this.phrase(form, id);
    return id;
  }
  /** Languages with the same number of groups are paired, so that a mixed sentence can meet them. */
  plan(topic) {
    const en2 = topic?.en ?? [];
    const zh2 = topic?.zh ?? [];
    if (en2.length > 0 && en2.length === zh2.length)
      return [en2.map((group2, i) => this.group(`${group2}|${zh2[i]}`))];
    return [en2, zh2]
      .filter((groups) => groups.length > 0)
      .map((groups) => groups.map((g) => this.group(g)));
  }
  /** The buckets, those of Latin script alone or all others. */
  table(latin) {
    const filed = [...this.entries]
      .map(([key, bucket]) => ({ hash: hashOf(key), key, text: bucketText(bucket) }))
      .filter(({ key, text: text2 }) => oneByte.test(key + text2) === latin)
      .sort((a, b) => a.hash - b.hash);
    return {
      hashes: filed.map(({ hash: hash2 }) => hash2),
      keys: filed.map(({ key }) => key).join(outerMark),
      buckets: filed.map(({ text: text2 }) => text2).join(outerMark),
    };
  }
};
var bucketText = (bucket) =>
  [...bucket]
    .map(([rest, targets]) => `${rest}${innerMark}${[...targets].join(' ')}`)
    .join(innerMark);
var marks = new RegExp(`[${innerMark}${outerMark}]`);
var oneByte = /^[\0-\xff]*$/;
var lexiconPlans = (lexicon, b) =>
  Object.fromEntries(
    Object.entries(lexicon).map(([name, topic]) => [
      name,
      b.group([...(topic.en ?? []), ...(topic.zh ?? [])].join('|')),
    ]),
  );
function factPlans(fact, b) {
  const topic = b.plan(fact.topic);
  const value = fact.value;
  const anyOf = (t) => b.group([...(t.en ?? []), ...(t.zh ?? [])].join('|'));
  if (value.type === 'count') return { topic, noun: [[anyOf(value.noun)]] };
  if (value.type !== 'set') return { topic };
  return {
    topic,
    members: value.members.map((m) => anyOf(m.names)),
    intruders: (value.intruders ?? []).map((m) => anyOf(m.names)),
  };
}
var spellings = (form) => {
  const whole2 = form.trim();
  const outer = /^《([^《》]*)》$/.exec(whole2)?.[1] ?? whole2;
  const bare2 = whole2.replace(/[《》〈〉]/g, '');
  return [...new Set([outer, bare2, bare2.replace(/[“”「」]/g, '')].flatMap(renderings))];
};
function renderings(form) {
  if (!/[\u3400-\u9fff]/.test(form)) return [form];
  const ai = form.includes('\u4EBA\u5DE5\u667A\u80FD')
    ? [form, form.replaceAll('\u4EBA\u5DE5\u667A\u80FD', 'AI')]
    : [
        form,
        form.replace(
          /AI(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])AI(?![A-Za-z])/g,
          '\u4EBA\u5DE5\u667A\u80FD',
        ),
      ];
  const order2 = ai.flatMap((x) => [
    x,
    x.replaceAll('\u884C\u653F\u4EE4', '\u884C\u653F\u547D\u4EE4'),
    x.replaceAll('\u884C\u653F\u547D\u4EE4', '\u884C\u653F\u4EE4'),
  ]);
  return [...new Set(order2)];
}
function indexPhrases(data, table2) {
  const b = new Builder(table2);
  const names2 = [];
  const errors = [];
  data.entities.forEach((entity2, at3) => {
    for (const name of entity2.names) {
      names2.push([at3, name.role === 'weak' ? 1 : 0]);
      for (const form of spellings(name.form)) b.phrase(form, -names2.length * 2);
    }
    (entity2.errors ?? []).forEach((error, nth) => {
      if (error.kind !== 'form') return;
      errors.push([at3, nth]);
      for (const form of spellings(error.form)) b.phrase(form, -errors.length * 2 + 1);
    });
  });
  const facts = data.facts.map((fact) => factPlans(fact, b));
  const provisions = data.provisions.map((provision) => b.plan(provision.topic));
  const about2 = data.entities.map((entity2) => b.plan(entity2.about));
  const attributes = Object.fromEntries(
    data.attributes.map((a) => [
      a.id,
      { cues: b.plan(a.cues)[0]?.[0] ?? -1, loose: b.plan(a.loose)[0]?.[0] ?? -1 },
    ]),
  );
  const lexicon = lexiconPlans(data.lexicon, b);
  return {
    latin: b.table(true),
    wide: b.table(false),
    groups: b.groups,
    names: names2,
    errors,
    facts,
    provisions,
    about: about2,
    attributes,
    lexicon,
  };
}

// server/src/recordkit/compile.ts
function compileRecord(data, fold3) {
  return {
    ...data,
    fold: { chars: [...fold3.chars].map(([from2, to]) => from2 + to), terms: fold3.terms },
    index: indexPhrases(data, fold3),
  };
}
var serialiseRecord = (record2) =>
  JSON.stringify(record2, (key, value) =>
    optionalLists.has(key) && Array.isArray(value) && value.length === 0 ? void 0 : value,
  );
var optionalLists = /* @__PURE__ */ new Set(['errors', 'status', 'also', 'intruders']);

// bench/drafts.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

var root2 = join(import.meta.dirname, '..');
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 1831565813) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
var subjects2 = [
  'The ministry',
  'Our team',
  'The embassy',
  'A working group',
  'The steering committee',
  'One adviser',
  'The research unit',
  'A regional office',
];
var verbs2 = [
  'met',
  'reviewed',
  'put off',
  'welcomed',
  'costed',
  'discussed',
  'circulated',
  'took up',
];
var objects = [
  'the budget lines',
  'its staffing plan',
  'a paper on data centres',
  'the training calendar',
  'two vendor offers',
  'the visitors\u2019 programme',
  'a note on procurement',
  'the quarterly figures',
];
var ends = [
  'last week',
  'before the holiday',
  'with its partners',
  'in a short session',
  'without a vote',
  'at the request of the board',
  'over two meetings',
  'after some debate',
];
var zhSubjects = [
  '\u7814\u7A76\u7EC4',
  '\u4F7F\u9986',
  '\u5DE5\u4F5C\u7EC4',
  '\u672C\u5904',
  '\u5408\u4F5C\u5355\u4F4D',
  '\u8BC4\u4F30\u5C0F\u7EC4',
  '\u79D8\u4E66\u5904',
  '\u5730\u65B9\u529E\u516C\u5BA4',
];
var zhVerbs = [
  '\u8BA8\u8BBA\u4E86',
  '\u5BA1\u9605\u4E86',
  '\u63A8\u8FDF\u4E86',
  '\u6574\u7406\u4E86',
  '\u6C47\u62A5\u4E86',
  '\u6838\u5BF9\u4E86',
  '\u8865\u5145\u4E86',
  '\u63D0\u4EA4\u4E86',
];
var zhObjects = [
  '\u9884\u7B97\u5B89\u6392',
  '\u4EBA\u5458\u8BA1\u5212',
  '\u6570\u636E\u4E2D\u5FC3\u9009\u5740\u6750\u6599',
  '\u57F9\u8BAD\u65E5\u7A0B',
  '\u4E24\u4EFD\u62A5\u4EF7',
  '\u6765\u8BBF\u65E5\u7A0B',
  '\u91C7\u8D2D\u8BF4\u660E',
  '\u5B63\u5EA6\u7EDF\u8BA1',
];
var zhEnds = [
  '\uFF0C\u4F1A\u4E0A\u672A\u4F5C\u8868\u51B3',
  '\uFF0C\u5E76\u5F81\u6C42\u4E86\u5404\u65B9\u610F\u89C1',
  '\uFF0C\u540E\u7EED\u53E6\u884C\u901A\u77E5',
  '\uFF0C\u8FDB\u5C55\u5E73\u7A33',
  '\uFF0C\u6750\u6599\u5DF2\u5F52\u6863',
  '\uFF0C\u7EC6\u8282\u6709\u5F85\u8865\u5145',
  '\uFF0C\u7531\u4E13\u4EBA\u8D1F\u8D23',
  '\uFF0C\u4E0B\u5468\u518D\u8BAE',
];
function stock() {
  const record2 = JSON.parse(readFileSync(join(root2, 'dist', 'record.json'), 'utf8'));
  const cases = readdirSync(join(root2, 'tests', 'accuracy'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(root2, 'tests', 'accuracy', name), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line)),
    );
  const oneLine = (text2) => !/[\n#>|]/.test(text2) && text2.length < 300;
  const of = (lang, label) =>
    cases.filter((c) => c.lang === lang && c.label === label && oneLine(c.text)).map((c) => c.text);
  return {
    en: {
      true: [...record2.facts.map((f) => `${f.says.en}.`), ...of('en', 'supported')],
      slips: of('en', 'contradicted'),
    },
    zh: {
      true: [...record2.facts.map((f) => `${f.says.zh}\u3002`), ...of('zh', 'supported')],
      slips: of('zh', 'contradicted'),
    },
  };
}
var kept3;
var Writer = class {
  constructor(seed, dense) {
    this.random = random(seed);
    this.dense = dense;
    this.stock = kept3 ??= stock();
    this.lang = 'en';
    this.count = 0;
  }
  pick(list2) {
    return list2[Math.floor(this.random() * list2.length)];
  }
  chance(one) {
    return this.random() * one < 1;
  }
  filler() {
    const n = Math.floor(this.random() * 9e3) + 1e3;
    return this.lang === 'zh'
      ? `${this.pick(zhSubjects)}${this.pick(zhVerbs)}${this.pick(zhObjects)}\uFF08\u7F16\u53F7${n}\uFF09${this.pick(zhEnds)}\u3002`
      : `${this.pick(subjects2)} ${this.pick(verbs2)} ${this.pick(objects)} ${this.pick(ends)} (file ${n}).`;
  }
  sentence() {
    this.count++;
    const from2 = this.stock[this.lang];
    if (this.count % 50 === 0) return this.pick(from2.slips);
    if (this.dense ? this.chance(15) : !this.chance(20)) return this.filler();
    return this.marked(this.pick(from2.true));
  }
  /** One sentence in five carries markup. */
  marked(text2) {
    if (!this.chance(5) || /[*[\]`<>]/.test(text2)) return text2;
    const at3 = this.lang === 'zh' ? 4 : text2.indexOf(' ', 12);
    if (at3 < 2 || at3 > text2.length - 3) return text2;
    const [head2, tail] = [text2.slice(0, at3), text2.slice(at3)];
    const way = Math.floor(this.random() * 3);
    if (way === 0) return `**${head2}**${tail}`;
    return way === 1 ? `*${head2}*${tail}` : `[${head2}](https://example.org/${this.count})${tail}`;
  }
  paragraph(least2 = 2, spread2 = 4) {
    const n = least2 + Math.floor(this.random() * spread2);
    return Array.from({ length: n }, () => this.sentence()).join(this.lang === 'zh' ? '' : ' ');
  }
  block() {
    const roll = this.random();
    const items = () =>
      Array.from({ length: 3 + Math.floor(this.random() * 4) }, () => this.sentence());
    if (roll < 0.12) return `## ${this.count} ${this.lang === 'zh' ? '\u90E8\u5206' : 'Part'}`;
    if (roll < 0.24)
      return items()
        .map((s) => `- ${s}`)
        .join('\n');
    if (roll < 0.28)
      return items()
        .map((s, i) => `${i + 1}. ${s}`)
        .join('\n');
    if (roll < 0.31)
      return `| No. | ${this.lang === 'zh' ? '\u5185\u5BB9' : 'Text'} |
|---|---|
${items()
  .map((s, i) => `| ${i + 1} | ${s.replaceAll('|', '/')} |`)
  .join('\n')}`;
    if (roll < 0.33) return `> ${this.paragraph(1, 2)}`;
    return this.paragraph();
  }
};
function draft(bytes, { seed = 1, dense = true } = {}) {
  const writer = new Writer(seed, dense);
  const blocks = ['# Memo'];
  let size = 0;
  while (size < bytes) {
    if (writer.chance(12)) writer.lang = writer.chance(3) ? 'zh' : 'en';
    const next2 = writer.block();
    blocks.push(next2);
    size += Buffer.byteLength(next2) + 2;
  }
  return `${blocks.join('\n\n')}
`;
}

// bench/record-scale.ts
var times = Number(process.argv[2] ?? 1);
var asOf = '2026-11-23';
var base = JSON.parse(
  readFileSync2(join2(import.meta.dirname, '..', 'dist', 'record.json'), 'utf8'),
);
var fold2 = {
  chars: new Map(base.fold.chars.map((pair) => [pair.charAt(0), pair.charAt(1)])),
  terms: base.fold.terms,
};
var other = (text2, copy) => `${text2} q${copy}z`;
var topicOf = (topic, copy) =>
  topic && {
    en: [...(topic.en ?? []), `programme q${copy}z`],
    zh: [...(topic.zh ?? []), `\u7B2Cq${copy}z\u53F7\u8BA1\u5212`],
  };
function enlarged() {
  const entities = [...base.entities];
  const facts = [...base.facts];
  for (let copy = 1; copy < times; copy++) {
    for (const e of base.entities)
      entities.push({
        ...e,
        id: `${e.id}-${copy}`,
        ids: {},
        errors: [],
        names: e.names.map((n) => ({ ...n, form: other(n.form, copy) })),
      });
    for (const f of base.facts)
      facts.push({
        ...f,
        id: `${f.id}-${copy}`,
        subject: `${f.subject}-${copy}`,
        topic: topicOf(f.topic, copy),
      });
  }
  return { ...base, entities, facts };
}
var text =
  times === 1
    ? readFileSync2(join2(import.meta.dirname, '..', 'dist', 'record.json'), 'utf8')
    : serialiseRecord(compileRecord(enlarged(), fold2));
var from = performance.now();
var parsed = JSON.parse(text);
var parse = performance.now() - from;
from = performance.now();
var record = openRecord(parsed);
var open2 = performance.now() - from;
from = performance.now();
for (let i = 0; i < 1e3; i++) {
  const entity2 = record.entityAt((i * 7919) % parsed.entities.length);
  record.factsOf(entity2.id);
  record.provisionsOf(entity2.id);
}
var lookup = (performance.now() - from) / 1e3;
var draftText = draft(1e5);
var session = new Session(record, draftText, { asOf, keepClaims: false });
from = performance.now();
surveyed(session, {});
var check = performance.now() - from;
var at2 = draftText.indexOf('. ', draftText.length / 2);
var edits = [];
for (let i = 0; i < 40; i++) {
  from = performance.now();
  session.edit({ start: at2, end: at2, text: 'x' });
  surveyed(session, {});
  if (i === 0) {
  }
  edits.push(performance.now() - from);
}
edits.sort((a, b) => a - b);
var names = parsed.entities.reduce((sum2, e) => sum2 + e.names.length, 0);
console.log(
  JSON.stringify({
    facts: parsed.facts.length,
    names,
    megabytes: text.length / 1e6,
    parse,
    open: open2,
    lookup,
    check,
    edit: edits[20],
  }),
);
