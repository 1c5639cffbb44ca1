/** Drafts held against one another: plain statements about one thing, in different drafts, that cannot both be so. */

import type { Statement } from '../claims/statements.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';
import { moveStatement } from './check.ts';
import { type Disagreement, disagreements } from './consistency.ts';
import { Session } from './session.ts';

/** A statement with the draft it stands in. */
export interface PlacedStatement extends Statement {
  readonly path: string;
}

/** What a draft states of things on which the record is silent, with spans in the draft. */
export function draftStatements(
  record: PolicyRecord,
  path: string,
  text: string,
  asOf: IsoDate,
): PlacedStatement[] {
  const out: PlacedStatement[] = [];
  for (const { block, verdicts } of new Session(record, text, { asOf }).verdicts())
    for (const s of verdicts.statements) out.push({ ...moveStatement(s, block.start), path });
  return out;
}

/** Disagreements between drafts; those inside one draft are its own check's business. */
export const betweenDrafts = (
  statements: readonly PlacedStatement[],
): Disagreement<PlacedStatement>[] =>
  disagreements(statements).filter(({ odd, other }) => odd.path !== other.path);
