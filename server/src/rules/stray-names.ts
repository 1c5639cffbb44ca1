/** A name that the record does not know and that is all but the name of one body: "the Bureau of Industry and Standards". */

import { nearName, nearOwnName } from '../claims/near-names.ts';
import type { Reading } from '../claims/reading.ts';
import { wordsOf } from '../claims/scope.ts';
import type { Mention } from '../claims/utterance.ts';
import { overlaps, type Span } from '../text/span.ts';
import { listing, nameRun, runs } from './capital-runs.ts';
import type { SlippedName } from './slipped-names.ts';

/** Entities named right beside a name: "SB 53, California's …", "… (BIS)". */
const neighbours = (r: Reading, at: Span): ReadonlySet<string> =>
  new Set(
    r.u.mentions
      .filter((m) => {
        const between =
          m.end <= at.start ? r.u.raw.slice(m.end, at.start) : r.u.raw.slice(at.end, m.start);
        return !m.weak && !overlaps(m, at) && between.length <= 24 && !/[.;:]/.test(between);
      })
      .map((m) => m.entity.id),
  );

/** Runs of capitals where the record knows no name; a heading set in capitals is none. */
const unknownNames = (r: Reading): Span[] =>
  [...runs(r, nameRun), ...runs(r, listing)].filter(
    (at) =>
      // "The Federal Trade Commission and the Federal Communications Commission": names, not one.
      r.u.mentions.filter((m) => !m.weak && overlaps(m, at)).length < 2 &&
      /[a-z]{3}/.test(r.u.raw.slice(at.start, at.end).replace(/ [a-z]+(?= )/g, '')) &&
      !r.u.mentions.some(
        (m) => !m.weak && overlaps(m, at) && (m.end - m.start) * 2 > at.end - at.start,
      ),
  );

/** "AI Safety Methods Act (SB 315)": the number or short form in brackets says whose name it is meant to be. */
const bracketed = (r: Reading, at: Span): Mention | undefined =>
  r.u.mentions.find((m) => !m.weak && !m.foreign && r.u.raw.slice(at.end, m.start) === ' (');

/** "The Bureau of Industry and Standards": all but the name of one body. */
export function* strayNames(r: Reading): Iterable<SlippedName> {
  const owners = wordsOf(r.record, r.u, 'foreign-owner');
  for (const at of unknownNames(r)) {
    const text = r.u.raw.slice(at.start, at.end);
    const owned = owners.some((w) => w.start <= at.end && at.start - w.end <= 2);
    const meant = bracketed(r, at)?.entity;
    const own = meant && nearOwnName(r.record, text, meant);
    const near = own
      ? { entity: meant, form: own }
      : nearName(r.record, text, neighbours(r, at), owned);
    if (near) yield { at, entity: near.entity, right: near.form };
  }
}
