/** “Lead in International AI Trade and Investment”: the title of a part, with words that are not its own. */

import { nameWords } from '../claims/near-names.ts';
import type { Reading } from '../claims/reading.ts';
import type { Fact, SetMember } from '../record/types.ts';
import { type Span, span } from '../text/span.ts';

/** What stands in quotation marks or brackets, written as an English title. */
function titles(r: Reading): Span[] {
  const bracketed = [...r.u.raw.matchAll(/[(（]([A-Z][A-Za-z' -]{14,80})[)）]/g)].map((m) =>
    span(m.index + 1, m.index + m[0].length - 1),
  );
  return [...r.u.quotes, ...bracketed].filter((q) => /^[A-Z]/.test(r.u.raw.slice(q.start, q.end)));
}

const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && a.slice(0, 5) === b.slice(0, 5));

/** Half of its words at the least are the title's, and two or more are put for two or more of them. */
function slipped(said: readonly string[], real: readonly string[]): boolean {
  const shared = real.filter((w) => said.some((x) => alike(x, w)));
  const foreign = said.filter((w) => w.length > 3 && !real.some((x) => alike(x, w)));
  const lost = real.filter((w) => w.length > 3 && !shared.includes(w));
  return (
    shared.length * 2 >= real.length && shared.length > 2 && foreign.length > 1 && lost.length > 1
  );
}

export interface SlippedMember {
  readonly at: Span;
  readonly member: SetMember;
}

/** Titles in the sentence that are all but those of a set's members. */
export const slippedMembers = (r: Reading, { value }: Fact): SlippedMember[] =>
  value.type !== 'set' || !value.closed
    ? []
    : titles(r).flatMap((at) => {
        const said = nameWords(r.u.raw.slice(at.start, at.end).replace(/[.,;]$/, ''));
        const member = value.members.find((m) => slipped(said, nameWords(m.label.en)));
        return member ? [{ at, member }] : [];
      });
