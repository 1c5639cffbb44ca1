/** Places in a text: "sec. 4(a)", § 4, 第4节, "Pillar II", 第三支柱, "p. 12", 第12页. */

import { collect, glued, matchAt } from './scan.ts';
import type { LocatorValue } from './types.ts';
import { readOrdinal, smallNumber } from './words-en.ts';
import { readHan } from './words-zh.ts';

export function readLocators(text: string): LocatorValue[] {
  if (!mayLocate.test(text)) return [];
  const found = [...readSections(text), ...readPillarLists(text)];
  for (const kind of kinds) {
    found.push(
      ...collect(kind.pattern, text, (m) => {
        const at = glued(text, m.index) ? undefined : kind.at(m);
        if (at === undefined) return undefined;
        return {
          type: 'locator' as const,
          part: kind.part,
          at,
          start: m.index,
          end: m.index + m[0].length,
        };
      }),
    );
  }
  return found;
}

/** What every locator holds; most sentences hold none, and pay for no more than this. */
const mayLocate = /(?:sec(?:tions?|s?\.?)|§|articles?|arts?\.|pages?|p\.) ?\d|pillar|支柱|第/;

const roman = ['', 'I', 'II', 'III', 'IV', 'V'];
const romanFolded = ['', 'i', 'ii', 'iii', 'iv', 'v'];
const unicodeRoman = ['', 'ⅰ', 'ⅱ', 'ⅲ', 'ⅳ', 'ⅴ'];

/** Number of a pillar, however written, as a Roman numeral. */
function pillar(text: string): string | undefined {
  for (const table of [romanFolded, unicodeRoman]) {
    const n = table.indexOf(text);
    if (n > 0) return roman[n];
  }
  const n = Number(text) || smallNumber(text) || readOrdinal(text) || readHan(text) || 0;
  return roman[n];
}

const paragraphs = '((?: ?\\((?:[a-z]{1,2}|[ivx]{1,4}|\\d{1,2})\\)){0,5})';
const sectionHead = new RegExp(
  `(?:\\b(sections?|sec\\.?|secs?\\.|articles?|arts?\\.) ?|(§{1,2}) ?)(\\d{1,4}(?:\\.\\d{1,3}){0,2}[a-z]?)${paragraphs}(?![\\w%])`,
  'g',
);
const sectionNext = new RegExp(
  `(, and |, or |, | and | or | & | through | to |-)(?:§ ?)?(\\d{1,3})${paragraphs}(?![\\w%]|,\\d|\\.\\d)`,
  'y',
);

/** "sections 3(a) and 4" names two places. */
function readSections(text: string): LocatorValue[] {
  const found: LocatorValue[] = [];
  collect(sectionHead, text, (m) => {
    if (glued(text, m.index)) return undefined;
    const part = m[1]?.startsWith('art') ? 'article' : 'section';
    let end = m.index + m[0].length;
    const first = {
      type: 'locator' as const,
      part,
      start: m.index,
      end,
      at: place(m[3], m[4]),
    } as const;
    found.push(first);
    if (!/s$|ss\.|§§/.test(m[1]?.replace('.', '') ?? m[2] ?? '')) return undefined;
    for (let more = matchAt(sectionNext, text, end); more; more = matchAt(sectionNext, text, end)) {
      const start = end + (more[1]?.length ?? 0);
      end += more[0].length;
      found.push({ type: 'locator', part, start, end, at: place(more[2], more[3]) });
    }
    return undefined;
  });
  return found;
}

const place = (head: string | undefined, tail: string | undefined): string =>
  (head ?? '') + (tail ?? '').replaceAll(' ', '');

interface Kind {
  readonly part: LocatorValue['part'];
  readonly pattern: RegExp;
  readonly at: (m: RegExpExecArray) => string | undefined;
}

const han = '[〇零一二三四五六七八九十百]{1,5}';
const zhNumber = `(\\d{1,4}|${han})`;
const zhPlace = (head: string | undefined, ...rest: (string | undefined)[]): string | undefined => {
  const n = /^\d/.test(head ?? '') ? head : readHan(head ?? '');
  return n === undefined
    ? undefined
    : n + rest.map((text) => (text ?? '').replace(/[ 款]/g, '')).join('');
};

const kinds: readonly Kind[] = [
  {
    part: 'section',
    pattern: new RegExp(`第 ?${zhNumber} ?${paragraphs} ?(?:小?节)${paragraphs}款?`, 'g'),
    at: (m) => zhPlace(m[1], m[2], m[3]),
  },
  {
    part: 'article',
    pattern: new RegExp(`第 ?${zhNumber} ?${paragraphs} ?条(?!线|道路|路)${paragraphs}款?`, 'g'),
    at: (m) => zhPlace(m[1], m[2], m[3]),
  },
  {
    part: 'page',
    pattern: /\b(?:pp?\.|pages?) ?(\d{1,4})(?:-\d{1,4})?(?![\w%]|,\d|\.\d)/g,
    at: (m) => m[1],
  },
  {
    part: 'page',
    pattern: new RegExp(`第 ?${zhNumber}(?: ?[-至到] ?\\d{1,4})? ?页`, 'g'),
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

/** Not "three pillars i.e. innovation, …". */
const pillarHead =
  /\bpillars? (i{1,3}|iv|v|[1-5]|one|two|three|four|five|[ⅰⅱⅲⅳⅴ])(?!\w|\.\d|,\d|\. ?e\b)/g;
const pillarNext =
  /(,? and |,? or |, | & |\/|-)(?:pillar )?(i{1,3}|iv|v|[1-5]|one|two|three|four|five)(?!\w|\.\d|,\d)/y;

function readPillarLists(text: string): LocatorValue[] {
  const found: LocatorValue[] = [];
  collect(pillarHead, text, (m) => {
    const plural = text.startsWith('pillars', m.index);
    const head = pillar(m[1] ?? '');
    let end = m.index + m[0].length;
    if (head) found.push({ type: 'locator', part: 'pillar', at: head, start: m.index, end });
    for (
      let more = plural && matchAt(pillarNext, text, end);
      more;
      more = matchAt(pillarNext, text, end)
    ) {
      const start = end + (more[1]?.length ?? 0);
      end += more[0].length;
      const at = pillar(more[2] ?? '');
      if (at) found.push({ type: 'locator', part: 'pillar', at, start, end });
    }
    return undefined;
  });
  return found;
}
