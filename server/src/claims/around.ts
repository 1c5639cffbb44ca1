/** Stretches of a sentence's text before, after and between places in it. */

import type { Span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

export const textBefore = (u: Utterance, at: Span, reach: number): string =>
  u.text.slice(Math.max(0, at.start - reach), at.start);

export const textAfter = (u: Utterance, at: Span, reach: number): string =>
  u.text.slice(at.end, at.end + reach);

/** In whichever order they stand. */
export const textBetween = (u: Utterance, a: Span, b: Span): string =>
  a.end <= b.start ? u.text.slice(a.end, b.start) : u.text.slice(b.end, a.start);
