/** English number words: the pattern that finds them and the sum that reads them. */

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
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
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
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
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const small = new Map<string, number>([
  ...[...units, ...teens].map((word, n) => [word, n] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
]);
const ordinalOf = new Map(ordinals.map((word, n) => [word, n] as const));

const ten = `(?:${tens.join('|')})`;
const unit = `(?:${units.slice(1).join('|')})`;
const sub100 = `(?:${ten}(?:[- ]${unit}\\b)?|${teens.join('|')}|${unit})\\b`;
const big = '(?:thousand|million|billion|trillion)\\b';

const aBig = `a(?= (?:dozen|hundred|${big}))`;

/**
 * Source of the pattern, to be used after a word boundary. A loop with a look back, not a grammar spelt out: V8 unrolls
 * bounded repeats, and compiling the alternatives eight times over cost 100 ms at the first sentence.
 */
export const numberWords =
  `half an? (?:dozen|hundred|${big})` +
  `|(?:${sub100}|${aBig})(?:[- ](?:hundred\\b|dozen\\b|${big})` +
  `|(?:(?<=hundred|dozen)|(?<=thousand|illion),?)(?: and)? ${sub100})*`;

/** What number words may begin with. */
export const numberStart = `half an? (?:dozen|hundred|${big})|${sub100}|${aBig}`;

export const ordinalWords = `(?:${ten}-)?(?:${ordinals.slice(1).join('|')})\\b`;

/** "one hundred and three" → 103, "half a dozen" → 6. */
export function readWords(words: string): number {
  let total = 0;
  let current = 0;
  for (const word of words.split(/[-, ]+/)) {
    const scale = scales[word];
    if (word === 'half') current = 0.5;
    else if (word === 'a' || word === 'an') current = current === 0 ? 1 : current;
    else if (scale === undefined) current += small.get(word) ?? 0;
    else if (scale <= 100) current *= scale;
    else {
      total += current * scale;
      current = 0;
    }
  }
  return total + current;
}

/** "twenty-first" → 21. */
export function readOrdinal(word: string): number {
  const parts = word.split('-');
  const last = ordinalOf.get(parts.at(-1) ?? '') ?? 0;
  return parts.length > 1 ? (small.get(parts[0] ?? '') ?? 0) + last : last;
}

/** Number for one plain word ("three" → 3), where it is one. */
export const smallNumber = (word: string): number | undefined => small.get(word);
