/** A draft held against itself: two plain statements about one thing that cannot both be so. */

import type { Statement } from '../claims/statements.ts';
import type { Finding } from '../claims/types.ts';
import { compareDates, compareNumbers } from '../values/index.ts';

const ruleId = 'inconsistent-draft';

/** Of two statements with one key: neither can be so if the other is. */
function clash({ value: a }: Statement, { value: b }: Statement): boolean {
  if (a.type === 'date' && b.type === 'date')
    return compareDates(a, b.date) === 'differs' && compareDates(b, a.date) === 'differs';
  if (a.type === 'date' || b.type === 'date' || a.type !== b.type) return false;
  // A bounded figure ("about 40", "over 40") leaves room for the other.
  return (
    a.bound === 'exactly' &&
    b.bound === 'exactly' &&
    compareNumbers(a, { n: b.n, cmp: 'exactly' }) === 'differs'
  );
}

export interface Disagreement<S extends Statement> {
  /** The one to look at: said less often, or later. */
  readonly odd: S;
  readonly other: S;
}

/** Camps of statements that agree, in order of first appearance. */
function camps<S extends Statement>(group: readonly S[]): S[][] {
  const out: S[][] = [];
  for (const s of group) {
    const camp = out.find((c) => c.every((x) => !clash(x, s)));
    if (camp) camp.push(s);
    else out.push([s]);
  }
  return out;
}

/** Three values or more of one thing are a series that the words did not tell as one: silence. */
export function disagreements<S extends Statement>(statements: Iterable<S>): Disagreement<S>[] {
  const byKey = new Map<string, S[]>();
  for (const s of statements) byKey.set(s.key, [...(byKey.get(s.key) ?? []), s]);
  const found = [...byKey.values()].flatMap((group) => {
    const [first, second, third] = camps(group);
    if (!first || !second || third) return [];
    const [most, least] = second.length > first.length ? [second, first] : [first, second];
    return least.map((odd) => ({ odd, other: most[0] as S }));
  });
  // "Launched on" may be a release and an opening: one disagreement is told once.
  return found.filter(
    ({ odd }, i) => found.findIndex((x) => x.odd.span.start === odd.span.start) === i,
  );
}

/** As a finding on the odd one out; the other is shown beside it. */
export function inconsistency({ odd, other }: Disagreement<Statement>): Finding {
  const message =
    odd.lang === 'zh'
      ? `文稿前后不一：关于${odd.name}，此处为“${odd.stated}”，另一处为“${other.stated}”。请核对，使两处一致。`
      : `The draft disagrees with itself about ${odd.name}: “${odd.stated}” here, “${other.stated}” elsewhere. Make the two agree.`;
  return {
    ruleId,
    category: 'consistency',
    severity: 'warning',
    span: odd.span,
    message,
    evidence: [],
    fixes: [],
    related: [{ span: other.span, text: other.stated }],
  };
}
