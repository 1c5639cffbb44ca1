/** A flag's statement put the other way round, where one plain word does it; only its first clause, which names what it is about. */

import type { Fact, Lang } from './types.ts';

type Turn = readonly [RegExp, string | ((whole: string, verb: string) => string)];

const third = (verb: string): string => {
  if (/(?:s|x|sh|ch|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

/** From denied to asserted, likeliest wording first. */
const asserting: Readonly<Record<Lang, readonly Turn[]>> = {
  en: [
    [/\bdoes not (?:itself )?(\w+)/, (_, verb) => third(verb)],
    [/\b(is|are|was|were|has|have|had) (?:not|never|no longer) /, '$1 '],
    [/\b(creates|contains|makes|sets|imposes|puts|announces|has|names) no (?=[aeio])/i, '$1 an '],
    [/\b(creates|contains|makes|sets|imposes|puts|announces|has|names) no /, '$1 a '],
    [/\bdid not become\b/, 'became'],
    [/\bnever became\b/, 'became'],
  ],
  zh: [
    [/并未|尚未|从未/, '已'],
    [/并非|不是/, '是'],
    [/没有|并不/, ''],
    [/(?<![可应])(?:不再|未|不)(?!来|论|变)/, ''],
  ],
};

/** From asserted to denied. */
const denying: Readonly<Record<Lang, readonly Turn[]>> = {
  en: [
    [/\b(has|have) (been|left|opened|run|had)\b/, '$1 not $2'],
    [/\b(is|was) (?!not)/, '$1 not '],
  ],
  zh: [[/已(?!于)/, '尚未']],
};

const clauseEnd = { en: /[;,:]| and /, zh: /[，；：]/ } as const;

/** The statement turned, or undefined where no plain word turns it. */
export function turned(fact: Fact, lang: Lang): string | undefined {
  if (fact.value.type !== 'flag') return undefined;
  const [clause = ''] = fact.says[lang].split(clauseEnd[lang]);
  const turns = (fact.value.holds ? denying : asserting)[lang];
  const turn = turns.find(([from]) => from.test(clause));
  if (!turn) return undefined;
  const [from, to] = turn;
  return typeof to === 'string' ? clause.replace(from, to) : clause.replace(from, to);
}
