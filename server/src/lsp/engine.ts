/** Everything heavy, behind one door that opens when first needed: the record, the Markdown parser, the rules. */

import type { Manuscript } from '../draft/manuscript.ts';
import { Session } from '../features/session.ts';
import { staleClaims } from '../features/stale.ts';
import { survey } from '../features/survey.ts';
import { type CompiledRecord, openRecord, type PolicyRecord } from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';

export interface Engine {
  readonly record: PolicyRecord;
  open(draft: Manuscript, asOf: IsoDate): Session;
  readonly survey: typeof survey;
  readonly staleClaims: typeof staleClaims;
}

export function startEngine(compiled: CompiledRecord): Engine {
  const record = openRecord(compiled);
  return {
    record,
    open: (draft, asOf) => new Session(record, draft, { asOf, keepClaims: false }),
    survey,
    staleClaims,
  };
}
