/** Official identifiers as printed: EO 14,320, M-25-21, NIST AI 600-1, 90 FR 35393, SB 24-205. */

import { readOrders } from './orders.ts';
import { collect, glued, hasDigit } from './scan.ts';
import type { IdentifierValue } from './types.ts';

export function readIdentifiers(text: string): IdentifierValue[] {
  if (!hasDigit(text)) return [];
  const found = readOrders(text);
  if (!mayIdentify.test(text)) return found;
  for (const kind of kinds) {
    found.push(
      ...collect(kind.pattern, text, (m): IdentifierValue | undefined => {
        const id = glued(text, m.index) ? undefined : kind.id(m);
        if (id === undefined) return undefined;
        return {
          type: 'identifier',
          scheme: kind.scheme,
          id,
          start: m.index,
          end: m.index + m[0].length,
        };
      }),
    );
  }
  return found;
}

/** What every identifier but an order's holds; most sentences hold none, and pay for no more than this. */
const mayIdentify =
  /\d[-/]\d|\d ?卷|(?:[asbr]\.?|[hs]f|bill(?: no\.?)?|nist[ .-]?(?:ir|sp)|nspm|nsm)[ .-]?\d|\d f(?:r|\.r|ed)|memorandum|备忘录|国[发办函]/;

interface Kind {
  readonly scheme: IdentifierValue['scheme'];
  readonly pattern: RegExp;
  readonly id: (m: RegExpExecArray) => string | undefined;
}

const chambers: Readonly<Record<string, string>> = {
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

const kinds: readonly Kind[] = [
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
  // 《联邦公报》第90卷第55035页: the same in Chinese.
  {
    scheme: 'fr',
    pattern:
      /(?<=(?:联邦公报|联邦纪事|联邦登记)》?[,，]? ?)第? ?(\d{2,3}) ?卷[,，]? ?第? ?(\d{2,3},\d{3}|\d{3,6}) ?页/g,
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
      /(?:\b(?:public law|pub\. ?l\.|p\. ?l\.)(?: no\.?)? ?|公法(?:第 ?)?)(\d{2,3}-\d{1,3})(?![\w]|-\d)|第 ?(\d{2,3}-\d{1,3}) ?号公法/g,
    id: (m) => m[1] ?? m[2],
  },
  // The State Council's numbering: 国发〔2025〕11号.
  {
    scheme: 'cn',
    pattern:
      /(国发|国办发|国函) ?[〔［【[(] ?((?:19|20)\d\d) ?[〕］】\])] ?(?:第 ?)?(\d{1,3}) ?号/g,
    id: (m) => `${m[1]}〔${m[2]}〕${m[3]}号`,
  },
];

function bill(m: RegExpExecArray): string | undefined {
  const chamber = chambers[(m[1] ?? '').replace(/[. ]/g, '')];
  // "hr 90" may be ninety hours, "s. 4" a section.
  if (chamber === undefined || (m[1] === 'hr' && (m[2]?.length ?? 0) < 3)) return undefined;
  return `${chamber} ${m[2]?.toUpperCase()}`;
}
