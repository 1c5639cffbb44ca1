/** The official texts that a record can compare quotations with, opened once per record and only when needed. */

import { type Fingerprint, holdsRun, readRuns } from '../record/fingerprints.ts';
import type { PolicyRecord } from '../record/record.ts';

export interface OfficialText {
  readonly print: Fingerprint;
  holds(hash: number): boolean;
}

const opened = new WeakMap<PolicyRecord, readonly OfficialText[]>();

export function officialTexts(record: PolicyRecord): readonly OfficialText[] {
  const known = opened.get(record);
  if (known) return known;
  const texts = (record.data.fingerprints ?? []).map(openText);
  opened.set(record, texts);
  return texts;
}

/** The instrument's own text. */
export const textOf = (record: PolicyRecord, entity: string): OfficialText | undefined =>
  officialTexts(record).find(({ print }) => print.entity === entity && print.role === 'text');

function openText(print: Fingerprint): OfficialText {
  let runs: Uint32Array | undefined;
  return {
    print,
    holds(hash) {
      runs ??= readRuns(print.runs);
      return holdsRun(runs, hash);
    },
  };
}
