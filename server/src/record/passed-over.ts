/**
 * Words that may stand inside a phrase and change nothing of it: "the plan also requires", 该计划还要求. The record's
 * phrases are found as if they were not there.
 */

const passed = {
  latin:
    /\b(?:also|further|furthermore|explicitly|expressly|immediately|directly|formally|officially|specifically|therefore|thus|thereby|additionally|clearly|subsequently|now) /g,
  han: /(?:还|也|亦|并|明确|正式|立即|进一步|特别|同时|随即|一并)(?=[\u3400-\u9fff])/g,
};

export interface Shortened {
  readonly text: string;
  /** Where a place of the shortened text stands in the whole one; `end` of a stretch belongs before what was cut. */
  back(at: number): number;
  /** A cut lies inside the stretch. */
  crosses(start: number, end: number): boolean;
}

/** The text without such words; undefined where there are none. */
export function shortened(text: string): Shortened | undefined {
  const cuts = [...text.matchAll(passed.latin), ...text.matchAll(passed.han)]
    .map((m) => ({ at: m.index, length: m[0].length }))
    .sort((a, b) => a.at - b.at);
  if (cuts.length === 0) return undefined;
  let out = '';
  let from = 0;
  const places: { at: number; shift: number }[] = [];
  let shift = 0;
  for (const { at, length } of cuts) {
    if (at < from) continue;
    out += text.slice(from, at);
    from = at + length;
    shift += length;
    places.push({ at: out.length, shift });
  }
  out += text.slice(from);
  return {
    text: out,
    back: (at) => at + (places.filter((p) => p.at <= at).at(-1)?.shift ?? 0),
    crosses: (start, end) => places.some((p) => start < p.at && p.at < end),
  };
}
