/** A body in whose house something stands or through which it is done: "a program within DOE that …". */

import type { Span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

const housed =
  /\b(?:programs?|programmes?|office|hub|cent(?:er|re)|initiative|unit|task force|team|clearinghouse)(?: \([^)]*\))? (?:within|at|inside|in|under|housed (?:at|in|within)) (?:the )?(?:u\.?s\.? )?$/;
const through =
  /\b(?:is|are|be|been|being|was|were) (?:to be )?[a-z]+ed (?:entirely |solely |mainly )?through (?:the )?(?:u\.?s\.? )?$/;

/** "The hub at the Department of Labor", "are mobilized through the group": the body has the task. */
export const housing = (u: Utterance, m: Span): boolean => {
  if (u.lang !== 'en') return false;
  const before = u.text.slice(Math.max(0, m.start - 70), m.start);
  return housed.test(before) || through.test(before);
};
