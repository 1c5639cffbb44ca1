/** Everything heavy, behind one door that opens when first needed: the record, the Markdown parser, the rules. */

import type { Manuscript } from '../draft/manuscript.ts';
import { exampleProblem } from '../features/examples.ts';
import { Session } from '../features/session.ts';
import { changedClaims } from '../features/stale.ts';
import { survey } from '../features/survey.ts';
import {
  type CompiledRecord,
  openRecord,
  type PolicyRecord,
  type RecordPack,
  type WordingPort,
} from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';

export interface Engine {
  readonly record: PolicyRecord;
  open(draft: Manuscript, asOf: IsoDate): Session;
  /** The same on another record. */
  on(record: PolicyRecord): Engine;
  readonly survey: typeof survey;
  readonly changedClaims: typeof changedClaims;
  readonly exampleProblem: typeof exampleProblem;
}

export const startEngine = (record: CompiledRecord | RecordPack, wording?: WordingPort): Engine =>
  engineOn(openRecord(record, wording));

function engineOn(record: PolicyRecord): Engine {
  return {
    record,
    on: engineOn,
    open: (draft, asOf) => new Session(record, draft, { asOf, keepClaims: false }),
    survey,
    changedClaims,
    exampleProblem,
  };
}
