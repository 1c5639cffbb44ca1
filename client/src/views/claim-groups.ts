/** Claims in groups, in the order in which they matter. */

import type { DraftClaim } from '../../../server/src/protocol.ts';

export type Verdict = DraftClaim['verdict'];

export type Grouping = 'verdict' | 'heading';

export interface Group {
  readonly by: Grouping;
  /** Verdict, or heading; empty for what stands above the first heading. */
  readonly key: string;
  readonly claims: readonly DraftClaim[];
}

/** What wants doing first. */
export const order: readonly Verdict[] = ['contradicted', 'outdated', 'unverified', 'supported'];

export function groupsOf(claims: readonly DraftClaim[], by: Grouping): Group[] {
  const groups = new Map<string, DraftClaim[]>();
  if (by === 'verdict') for (const verdict of order) groups.set(verdict, []);
  for (const claim of claims) {
    const key = claim[by];
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups]
    .filter(([, found]) => found.length > 0)
    .map(([key, found]) => ({ by, key, claims: found }));
}
