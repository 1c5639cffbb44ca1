/** What went stale: a draft's claims judged on two footings, and those that fare otherwise on the later one. */

import type { Verdict } from '../claims/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate, Lang } from '../record/types.ts';
import { type ListedClaim, listClaims } from './claims-list.ts';
import { Session } from './session.ts';

export interface Change {
  readonly claim: ListedClaim;
  readonly was: Verdict;
}

/** A record, asked at a date. */
export interface Footing {
  readonly record: PolicyRecord;
  readonly asOf: IsoDate;
}

/**
 * Claims that fare otherwise on another footing: at another date, by another record, or both. The date that the draft
 * itself names is not heeded.
 */
export function changedClaims(from: Footing, to: Footing, text: string, lang: Lang): Change[] {
  const before = new Map(claimsOn(from, text, lang).map((c) => [keyOf(c), c.verdict]));
  return claimsOn(to, text, lang).flatMap((claim) => {
    const was = before.get(keyOf(claim));
    const changed =
      was === undefined
        ? claim.verdict === 'outdated' || claim.verdict === 'contradicted'
        : was !== claim.verdict;
    return changed ? [{ claim, was: was ?? 'unverified' }] : [];
  });
}

const keyOf = (c: ListedClaim): string =>
  `${c.span.start}-${c.span.end} ${c.subject} ${c.attribute}`;

const claimsOn = ({ record, asOf }: Footing, text: string, lang: Lang): ListedClaim[] =>
  listClaims(record, new Session(record, text, { asOf, fixedDate: true }), lang);
