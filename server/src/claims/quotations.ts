/** Quotation marks in folded text: fold() turns every double mark into `"`, so they pair by position. */

import { type Span, span } from '../text/span.ts';

/** Spans between paired double quotation marks, marks left out. An unpaired mark encloses nothing. */
export function quotations(folded: string): Span[] {
  const out: Span[] = [];
  let open = -1;
  for (let i = folded.indexOf('"'); i >= 0; i = folded.indexOf('"', i + 1)) {
    if (open < 0) open = i;
    else {
      out.push(span(open + 1, i));
      open = -1;
    }
  }
  return out;
}
