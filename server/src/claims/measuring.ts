/** What a figure beside a name measures: how many parts of which kind, what it costs, how long it lasts. */

import type { PolicyRecord } from '../record/record.ts';
import type { Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import { wordsOf } from './scope.ts';
import { headed, type Utterance } from './utterance.ts';

/** The first plural after the number: "12 pilot sites" counts sites, whatever they are sites for. */
const countedEn = /^ (?:(?:[a-z-]+ ){0,2}?)([a-z-]{3,}s)\b/;
/** The noun behind its measure word: 12个试点. */
const countedZh = /^ ?[个项家条名座份处所台位]?([\u3400-\u9fff]{2})/;

function noun(u: Utterance, value: Span): string | undefined {
  const text = u.text.slice(value.end, value.end + 50);
  return (u.lang === 'zh' ? countedZh : countedEn).exec(text)?.[1];
}

/** The column's heading says what is counted: "Pilot sites". */
function headingNoun(u: Utterance, value: Span): string | undefined {
  const at = u.cells.findIndex((c) => c.start <= value.start && value.end <= c.end);
  const heading = u.passage.columns?.[at]?.toLowerCase().trim();
  if (!heading) return undefined;
  const cell = u.cells[at] as Span;
  // Something else in the cell qualifies the figure.
  if (u.text.slice(cell.start, cell.end).trim() !== u.text.slice(value.start, value.end))
    return undefined;
  return /([a-z-]{3,}s)$/.exec(heading)?.[1] ?? /([\u3400-\u9fff]{2})数量?$/.exec(heading)?.[1];
}

/** A word of the entry stands between name and figure, in one clause, with no other figure there. */
function said(
  record: PolicyRecord,
  u: Utterance,
  entry: string,
  thing: Span,
  value: Span,
): boolean {
  if (thing.end > value.start || value.start - thing.end > 60) return false;
  const between = u.text.slice(thing.end, value.start);
  // Chinese goes on about the same thing after a comma.
  return (
    !(u.lang === 'zh' ? /[。;；|]/ : /[.;:,|]/).test(between) &&
    !u.values.some((v) => v.type !== 'date' && v.start >= thing.end && v.end <= value.start) &&
    wordsOf(record, u, entry).some((w) => w.start >= thing.end && w.end <= value.start + 1)
  );
}

/** The column's heading holds a word of the entry. */
const under = (record: PolicyRecord, u: Utterance, entry: string, value: Span): boolean =>
  headed(u, value, record.index.lexicon[entry] ?? -1);

/** Keys of what the figure measures; none where that is not plainly said. */
export function measureOf(
  record: PolicyRecord,
  u: Utterance,
  thing: Span,
  value: DraftValue,
): string[] {
  switch (value.type) {
    case 'number': {
      if (value.ordinal) return [];
      const heading = headingNoun(u, value);
      if (heading) return [`count ${heading}`];
      const counted = said(record, u, 'has-parts', thing, value) ? noun(u, value) : undefined;
      return counted ? [`count ${counted}`] : [];
    }
    case 'quantity':
      return said(record, u, 'has-cost', thing, value) || under(record, u, 'has-cost', value)
        ? [`cost ${value.unit}`]
        : [];
    case 'duration':
      return said(record, u, 'has-length', thing, value) || under(record, u, 'has-length', value)
        ? [`length ${value.unit}`]
        : [];
    default:
      return [];
  }
}
