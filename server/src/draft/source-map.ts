/** From flattened prose back to source, exactly: runs of prose, each with the source it came from. */

import { type Span, span } from '../text/span.ts';

export interface Run {
  /** Offset in the prose, and length there. */
  readonly at: number;
  readonly length: number;
  /** Source range. Equal in length and unit for unit where `literal`; otherwise an indivisible whole. */
  readonly start: number;
  readonly end: number;
  readonly literal: boolean;
}

/** Tightest source range of a span of prose; a point for an empty span. */
export function sourceOf(runs: readonly Run[], of: Span): Span {
  const first = runAt(runs, of.start);
  if (!first) return span(0, 0);
  const start = first.literal
    ? first.start + Math.min(of.start - first.at, first.length)
    : first.start;
  if (of.end <= of.start) return span(start, start);
  const last = runAt(runs, of.end - 1)!;
  const end = last.literal ? last.start + Math.min(of.end - last.at, last.length) : last.end;
  return span(start, end);
}

/** The run that holds a prose offset; the last one for offsets past the end. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}
