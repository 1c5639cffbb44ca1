/** Facts whose statement, id or attribute holds every word of a query, in English or Chinese. */

import type { PolicyRecord } from '../record/record.ts';
import type { Fact } from '../record/types.ts';
import { fold } from '../text/fold.ts';

export function searchFacts(record: PolicyRecord, query: string, limit: number): Fact[] {
  const words = fold(query.trim(), record.fold)
    .split(/[\s,，、]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const found: Fact[] = [];
  for (const fact of record.data.facts) {
    const text = fold(`${fact.id} ${fact.attribute} ${fact.says.en} ${fact.says.zh}`, record.fold);
    if (words.every((word) => text.includes(word))) found.push(fact);
    if (found.length >= limit) break;
  }
  return found;
}
