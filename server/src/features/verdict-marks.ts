/** Verdicts as marks in the draft: one at the end of each claim, the gravest where several end at one place. */

import type { Claim, Verdict } from '../claims/types.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Session } from './session.ts';

export interface VerdictMark {
  /** Offset in the draft: behind the word that the claim ends in. */
  readonly at: number;
  readonly verdict: Verdict;
  readonly claim: Claim;
}

const gravity: readonly Verdict[] = ['supported', 'unverified', 'outdated', 'contradicted'];

const graver = (a: Verdict, b: Verdict): boolean => gravity.indexOf(a) > gravity.indexOf(b);

/** What closes the word that a claim ends in: the 号 of 第14320号, the bracket of a title. */
const closing = /[号號]?[》」』〉”’]*/y;

/** A mark goes behind the word, not into it. */
function wordEnd(text: string, end: number): number {
  closing.lastIndex = end;
  closing.test(text);
  return closing.lastIndex;
}

/** Marks of the blocks that reach into a stretch of the draft, in order. */
export function marksIn(session: Session, within: Span): VerdictMark[] {
  const marks = new Map<number, VerdictMark>();
  for (const judged of session.verdicts()) {
    const { start, text } = judged.block;
    if (start > within.end) break;
    if (!overlaps({ start, end: start + text.length }, within)) continue;
    for (const claim of session.claimsOf(judged)) {
      const at = start + wordEnd(text, claim.span.end);
      const known = marks.get(at);
      if (!known || graver(claim.verdict, known.verdict))
        marks.set(at, { at, verdict: claim.verdict, claim });
    }
  }
  return [...marks.values()].sort((a, b) => a.at - b.at);
}
