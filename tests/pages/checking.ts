/** What one rule flags in a draft, and the draft with its fixes applied. */

import type { Finding } from '../../server/src/claims/types.ts';
import { check } from '../../server/src/features/check.ts';
import type { PolicyRecord } from '../../server/src/record/record.ts';

export const flagsOf = (
  record: PolicyRecord,
  ruleId: string,
  text: string,
  asOf: string,
): Finding[] => check(record, text, { asOf }).findings.filter((f) => f.ruleId === ruleId);

/** First fix of each finding, from the end so that offsets stay true. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings
    .flatMap((f) => f.fixes[0]?.edits ?? [])
    .sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);
}
