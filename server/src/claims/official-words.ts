/** The words of official texts that are on this machine, cut up once each. */

import type { PolicyRecord } from '../record/record.ts';
import { type WordedText, wordedText } from './quotation-wording.ts';

const cut = new WeakMap<PolicyRecord, Map<string, WordedText>>();

/** Undefined where the text was never fetched. */
export function officialWords(record: PolicyRecord, instrument: string): WordedText | undefined {
  const text = record.wording?.(instrument);
  if (text === undefined) return undefined;
  const known = cut.get(record) ?? new Map<string, WordedText>();
  cut.set(record, known);
  const found = known.get(instrument);
  // Fetched anew meanwhile, it is another text.
  if (found?.text === text) return found;
  const fresh = wordedText(text);
  known.set(instrument, fresh);
  return fresh;
}
