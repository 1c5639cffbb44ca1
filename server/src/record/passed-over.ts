/** Words that may stand inside a phrase and change nothing of it: "the plan also requires", 该计划还要求. */

const words =
  /\b(?:also|further|furthermore|explicitly|expressly|immediately|directly|formally|officially|specifically|therefore|thus|thereby|additionally|clearly|subsequently|now) |(?:还|也|亦|并|明确|正式|立即|进一步|特别|同时|随即|一并)(?=[\u3400-\u9fff])/g;

/** A text without such words. */
export interface Shortened {
  readonly text: string;
  /** Where a place of the shortened text stands in the whole one. */
  back(at: number): number;
  /** A cut lies inside a stretch of the shortened text. */
  crosses(start: number, end: number): boolean;
}

/** Undefined where nothing is to be cut. */
export function shortened(text: string): Shortened | undefined {
  const cuts: { at: number; shift: number }[] = [];
  let out = '';
  let from = 0;
  for (const m of text.matchAll(words)) {
    out += text.slice(from, m.index);
    from = m.index + m[0].length;
    cuts.push({ at: out.length, shift: from - out.length });
  }
  if (cuts.length === 0) return undefined;
  out += text.slice(from);
  return {
    text: out,
    back: (at) => at + (cuts.findLast((c) => c.at <= at)?.shift ?? 0),
    crosses: (start, end) => cuts.some((c) => start < c.at && c.at < end),
  };
}
