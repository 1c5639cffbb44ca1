/** Whether a stated date is the true one, held only to the precision the writer chose. */

import type { IsoDate } from '../record/types.ts';
import type { DateValue } from './types.ts';

export type DateComparison = 'same' | 'differs' | 'unknown';

/**
 * A vague date ("late July") is the same as any day inside it. Without a year, month and day decide,
 * unless the context (`yearHint`) speaks of another year than the record does: then nothing is known.
 */
export function compareDates(
  stated: Pick<DateValue, 'date' | 'until' | 'yearless'>,
  truth: IsoDate,
  yearHint?: number,
): DateComparison {
  const year = truth.slice(0, 4);
  if (
    stated.yearless &&
    (truth.length < 7 || (yearHint !== undefined && yearHint !== Number(year)))
  ) {
    return 'unknown';
  }
  const dated = (date: IsoDate): IsoDate => (stated.yearless ? year + date.slice(4) : date);
  const first = dated(stated.date);
  const last = dated(stated.until ?? stated.date);
  const [from, to] = [firstDay(truth), lastDay(truth)];
  if (to < firstDay(first) || from > lastDay(last)) return 'differs';
  // A record that knows only the month cannot confirm a day within it.
  return from >= firstDay(first) && to <= lastDay(last) ? 'same' : 'unknown';
}

const firstDay = (date: IsoDate): string => (date + '-01-01'.slice(date.length - 4)).slice(0, 10);
/** Only compared as text, so a 31st will do for every month. */
const lastDay = (date: IsoDate): string => (date + '-12-31'.slice(date.length - 4)).slice(0, 10);
