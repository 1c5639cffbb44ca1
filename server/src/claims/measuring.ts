/** What the figures of a draft measure: how many parts of which kind a thing has, what it costs, how long it lasts. */

import type { Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import { clauseOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

export interface Measure {
  /** Equal for figures that measure the same. */
  readonly what: string;
  /** Lexicon entry of the words that say so. */
  readonly entry: string;
  /** What is counted, where the sentence says it. */
  readonly counted?: Span;
}

/** 12个试点: the noun without its measure word. */
const measureWord = /^ ?[个项家条名座份处所台位]?/;
const tidy = (text: string): string => text.replace(/[.\s]+$/, '').trim();

/** Everything that follows the number in its clause, so that "sites in Texas" are not "sites". */
function countedAfter(u: Utterance, value: Span): Measure | undefined {
  const clause = clauseOf(u, value);
  const noun = tidy(u.text.slice(value.end, clause.end).replace(measureWord, ''));
  return noun && noun.length <= 40
    ? {
        what: `count ${noun}`,
        entry: 'has-parts',
        counted: { start: value.end, end: clause.end },
      }
    : undefined;
}

/** The column's heading says what is counted: "Pilot sites", 试点数量. */
function countedAbove(u: Utterance, value: Span): Measure | undefined {
  const at = u.cells.findIndex((c) => c.start <= value.start && value.end <= c.end);
  const heading = u.passage.columns?.[at]?.toLowerCase().trim() ?? '';
  const noun = heading.replace(/^number of |数量?$/g, '');
  return noun ? { what: `count ${noun}`, entry: 'has-parts' } : undefined;
}

/** None where the figure does not say what it measures. */
export function measureOf(u: Utterance, value: DraftValue): Measure | undefined {
  switch (value.type) {
    case 'number':
      if (value.ordinal) return undefined;
      return u.cells.length > 0 ? countedAbove(u, value) : countedAfter(u, value);
    case 'quantity':
      return { what: `cost ${value.unit}`, entry: 'has-cost' };
    case 'duration':
      return { what: `length ${value.unit}`, entry: 'has-length' };
    default:
      return undefined;
  }
}
