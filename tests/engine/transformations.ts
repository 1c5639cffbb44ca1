/** Ways of writing the same text otherwise: what a claim says is left intact, so its verdict must be too. */

export interface Transformation {
  readonly name: string;
  /** What it can be applied to; anything where there is no such test. */
  fits?(text: string): boolean;
  /** The text written otherwise, or undefined where this would change what it says. `pick` chooses among n places. */
  apply(text: string, pick: (n: number) => number): string | undefined;
}

/** One paragraph without markup of its own: what the transformations can be applied to. */
export const isPlain = (text: string): boolean =>
  !/[\n*_`[\]<>|\\~#]/.test(text) && !/^\s*(?:[-+]|\d+[.)])\s/.test(text);

const han = /[\u3400-\u9fff]/;

/** A line that starts so would be a list, a heading or a rule. */
const opensBlock = /^(?:[-+=]|\d+[.)])/;

/** Spaces, and the places between two Chinese characters, where a line may be broken. */
function breaks(text: string): number[] {
  const out: number[] = [];
  for (let i = 1; i < text.length - 1; i++) {
    if (
      text.charAt(i) === ' '
        ? !opensBlock.test(text.slice(i + 1))
        : han.test(text.charAt(i - 1)) && han.test(text.charAt(i))
    )
      out.push(i);
  }
  return out;
}

/** Breaks a line at up to three of its places. */
function rewrap(text: string, pick: (n: number) => number): string | undefined {
  const places = breaks(text);
  if (places.length === 0) return undefined;
  const chosen = [...new Set([0, 1, 2].map(() => places[pick(places.length)] as number))].sort(
    (a, b) => b - a,
  );
  return chosen.reduce(
    (t, i) => `${t.slice(0, i)}\n${t.slice(t.charAt(i) === ' ' ? i + 1 : i)}`,
    text,
  );
}

/**
 * Words that can be set in markup: Latin words and numbers, runs of Chinese. In quotation marks they are left
 * alone: `"*word*"` reads as a title or a term, which is another claim.
 */
const words = (text: string): { start: number; end: number }[] =>
  [
    ...text.matchAll(
      /[\p{Script=Latin}\d][\p{Script=Latin}\d.,'’-]*[\p{Script=Latin}\d]|[\u3400-\u9fff]{2,4}/gu,
    ),
  ].map((m) => ({ start: m.index, end: m.index + m[0].length }));

const around =
  (before: string, after: string, most: number) =>
  (text: string, pick: (n: number) => number): string | undefined => {
    const all = words(text);
    if (all.length === 0) return undefined;
    const first = pick(all.length);
    const from = all[first];
    const to = all[Math.min(all.length - 1, first + pick(most))];
    if (!from || !to) return undefined;
    const phrase = text.slice(from.start, to.end);
    // Markup does not reach over the end of a sentence or half a pair of marks.
    if (/[.!?。！？;；"'“”‘’()（）《》]/.test(phrase.replace(/\d\.\d|[A-Z]\./g, '')))
      return undefined;
    return text.slice(0, from.start) + before + phrase + after + text.slice(to.end);
  };

const neutral = {
  en: 'The committee met on a rainy afternoon and thanked its staff for the coffee.',
  zh: '当天下雨，委员们喝了茶，随后散会。',
};

const neutralFor = (text: string): string => (han.test(text) ? neutral.zh : neutral.en);

/** 美国 AI 行动计划: as many papers set it. */
const spaced = (text: string): string =>
  text.replace(/(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u3400-\u9fff])/g, ' ');

/** Fit for one paragraph of plain prose. */
export const ofProse: readonly Transformation[] = [
  { name: 'lines broken elsewhere', apply: rewrap },
  { name: 'a word in emphasis', apply: around('*', '*', 1) },
  { name: 'a phrase in strong type', apply: around('**', '**', 3) },
  { name: 'a phrase linked', apply: around('[', '](https://example.org/page)', 3) },
  {
    name: 'spaces around Latin letters in Chinese',
    fits: (t) => spaced(t) !== t,
    apply: spaced,
  },
  { name: 'an item of a list', apply: (t) => `- ${t}` },
  { name: 'a numbered item', apply: (t) => `1. ${t}` },
  // A row is read as one sentence: a text of several is another text there.
  {
    name: 'the only cell of a table',
    apply: (t) =>
      /[.!?。！？]["'”’）)]* *[^\s"'”’）)]/.test(t.replace(/\d\.\d/g, ''))
        ? undefined
        : `| Text |\n|---|\n| ${t} |`,
  },
];

/** Fit for any draft. */
export const ofDrafts: readonly Transformation[] = [
  { name: 'a heading before it', apply: (t) => `## Background\n\n${t}` },
  { name: 'an unrelated paragraph before it', apply: (t) => `${neutralFor(t)}\n\n${t}` },
  { name: 'an unrelated paragraph after it', apply: (t) => `${t}\n\n${neutralFor(t)}` },
  { name: 'white space after it', apply: (t) => `${t}  \n\n \n` },
  { name: 'lines that end in CRLF', apply: (t) => `${t}\n`.replaceAll('\n', '\r\n') },
];
