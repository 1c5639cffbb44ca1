/** A quotation against a text: word for word, with marked changes, or departing from it at a word. */

import { runHash, runLength, type Word, wordsIn } from '../record/fingerprints.ts';
import type { OfficialText } from './quotation-texts.ts';

/** Stretches of a quotation between the writer's own omissions and alterations. */
export type Stretches = readonly (readonly Word[])[];

const marked = /[\p{L}\p{N}]*\[[^\]]*\][\p{L}\p{N}]*|…|\.{3,}|(?:\. ){2,}\.?|\ufffc/gu;

export function stretchesOf(quotation: string): Stretches {
  const cuts = [...quotation.matchAll(marked)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts
    .map((start, i) => {
      const text = quotation.slice(start, cuts[i]?.index);
      return wordsIn(text).map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
      }));
    })
    .filter((words) => words.length > 0);
}

export interface Match {
  /** Runs of words compared, and how many of them the text holds. */
  readonly runs: number;
  readonly held: number;
  /** Place of the first word that is not in the text there; absent where all are, or none is. */
  readonly departs?: Word;
}

export function matchText(stretches: Stretches, text: OfficialText): Match {
  let runs = 0;
  let held = 0;
  let departs: Word | undefined;
  for (const words of stretches) {
    const found = holdings(words, text);
    runs += found.length;
    held += found.filter(Boolean).length;
    departs ??= departure(words, found);
  }
  return { runs, held, ...(departs && held > 0 && { departs }) };
}

function holdings(words: readonly Word[], text: OfficialText): boolean[] {
  const forms = words.map(({ form }) => form);
  const count = Math.max(0, forms.length - runLength + 1);
  return Array.from({ length: count }, (_, i) => text.holds(runHash(forms, i)));
}

/**
 * A word that is not in the text takes with it every run it is part of: after good runs it is the last of the
 * first bad one; at the head of a stretch, the first of the last bad one.
 */
function departure(words: readonly Word[], found: readonly boolean[]): Word | undefined {
  const first = found.indexOf(false);
  if (first < 0) return undefined;
  if (first > 0) return words[first + runLength - 1];
  const good = found.indexOf(true);
  return words[good < 0 ? 0 : good - 1];
}

export const isVerbatim = (match: Match): boolean => match.runs > 0 && match.held === match.runs;
