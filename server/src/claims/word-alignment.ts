/** Words against words: the cheapest way from one row to a stretch of another. */

/** Index of a word in the row, and of the word of the stretch that stands there; either may be without the other. */
export type Pair = readonly [of: number | undefined, at: number | undefined];

/** To leave words out is the commonest slip; a word of one's own is not lightly thought superfluous. */
const leftOut = 1;
const putIn = 3;
const replaced = 3;

/**
 * The row against the stretch of `text` that needs the fewest changes; words of the text before and after cost
 * nothing.
 */
export function align(row: readonly string[], text: readonly string[]): Pair[] {
  const width = text.length + 1;
  const costs = new Uint16Array((row.length + 1) * width);
  const cost = (i: number, j: number): number => costs[i * width + j] as number;
  for (let i = 1; i <= row.length; i++) {
    costs[i * width] = i * putIn;
    for (let j = 1; j <= text.length; j++) {
      const change = row[i - 1] === text[j - 1] ? 0 : replaced;
      costs[i * width + j] = Math.min(
        cost(i - 1, j - 1) + change,
        cost(i - 1, j) + putIn,
        cost(i, j - 1) + leftOut,
      );
    }
  }
  let j = 0;
  for (let k = 1; k <= text.length; k++) if (cost(row.length, k) < cost(row.length, j)) j = k;
  const pairs: Pair[] = [];
  for (let i = row.length; i > 0; ) {
    const change = j > 0 && row[i - 1] === text[j - 1] ? 0 : replaced;
    if (j > 0 && cost(i, j) === cost(i - 1, j - 1) + change) pairs.push([--i, --j]);
    else if (cost(i, j) === cost(i - 1, j) + putIn) pairs.push([--i, undefined]);
    else pairs.push([undefined, --j]);
  }
  return pairs.reverse();
}
