/** Settles which of overlapping readings stand: the stronger layer, and within a layer the longer reading. */

import type { Span } from '../text/span.ts';

export function settle<T extends Span>(layers: readonly (readonly T[])[]): T[] {
  let kept: readonly T[] = [];
  for (const layer of layers) {
    if (layer.length > 0) kept = merge(kept, longest(layer));
  }
  return [...kept];
}

/** In order of place; where two overlap the longer stays, or the first of two alike. */
function longest<T extends Span>(layer: readonly T[]): T[] {
  const kept: T[] = [];
  for (const value of [...layer].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= value.start) kept.push(value);
    else if (value.end - value.start > last.end - last.start) {
      const previous = kept.at(-2);
      if (!previous || previous.end <= value.start) kept[kept.length - 1] = value;
    }
  }
  return kept;
}

/** Both lists are in order and free of overlaps; the weaker one yields. */
function merge<T extends Span>(strong: readonly T[], weak: readonly T[]): T[] {
  const merged: T[] = [];
  let next = 0;
  for (const value of weak) {
    while (next < strong.length && strong[next]!.end <= value.start) merged.push(strong[next++]!);
    const rival = strong[next];
    if (!rival || rival.start >= value.end) merged.push(value);
  }
  return [...merged, ...strong.slice(next)];
}
