/** Votes as they were counted: "99-1", "by 42 to 0", 99比1, 369票对22票. */

import { before, collect, glued } from './scan.ts';
import type { TallyValue } from './types.ts';

/** What counts votes; most sentences hold none, and pay for no more than this. */
const mayTally = /\d(?:-|\u2013| to )\d|\d ?(?:比|票|:)/;
const voters =
  /\bvot|\bsenat|\bhouse\b|committee|commission\b|commissioners|chamber|margin|roll[- ]call|panel|lawmakers|parliament|plenary|表决|投票|票|参议院|众议院|委员会|议会/;

/** "42-0 vote", "99-1 to strip": what follows a tally, where a unit or a noun would follow a range. */
const follows =
  /^(?:$|["')\]]*[.,;:)\u2014]|\s*[-\u2014] |,? (?:vote|votes|margin|tally|roll|split|decision|majority|to|in|on|for|against|after|with|last|and|at|when|before|that|the|over|party|bipartisan|basis|passage|favou?r)\b)/;
/** "Pages 20-25", "Sections 3 to 5": a range of something named before it. */
const ranged =
  /\b(?:pages?|pp\.|sections?|secs?\.|paragraphs?|articles?|steps?|chapters?|from|between|items?|\$) ?$/;

const english = /\b(\d{1,3})(?:-|\u2013| to )(\d{1,3})(?![\d%-]|[.,]\d)/g;
const chinese = /(\d{1,3}) ?票? ?(?:比|:|对) ?(\d{1,3})(?: ?票)?(?!\d)/g;
const told = /(\d{1,3}) ?票(?:赞成|支持|同意)[,、 ]*(\d{1,3}) ?票(?:反对|不同意)/g;

const tally = (m: RegExpExecArray): TallyValue => ({
  type: 'tally',
  n: Number(m[1]),
  noes: Number(m[2]),
  start: m.index,
  end: m.index + m[0].length,
});

export function readTallies(text: string): TallyValue[] {
  if (!mayTally.test(text) || !voters.test(text)) return [];
  return [
    ...collect(english, text, (m) =>
      glued(text, m.index) ||
      ranged.test(before(text, m.index, 14)) ||
      !follows.test(text.slice(m.index + m[0].length, m.index + m[0].length + 14))
        ? undefined
        : tally(m),
    ),
    ...collect(told, text, tally),
    ...collect(chinese, text, (m) => (glued(text, m.index) ? undefined : tally(m))),
  ];
}
