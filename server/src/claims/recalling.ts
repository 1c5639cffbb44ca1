/**
 * Which instrument a sentence speaks of that names and points at none, as the second sentence of a paragraph does:
 * one of those whose topics it meets, if that one's own words are by far the most of what is said.
 */

import { instrumentKinds } from '../record/kinds.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity } from '../record/types.ts';
import { isInstrument } from './focus.ts';
import { likened } from './profile.ts';
import { wordsOf } from './scope.ts';
import { goneAt } from './status.ts';
import type { Utterance } from './utterance.ts';

const enough = 0.6;
const ahead = 1.6;
/** Telling words that say enough to go by. */
const fewest = 6;

/** A rule is told, not a project or an offer. */
const norm = /须|应当|不得|要求|规定|推定|责成|授权|视为|必须|有权|草案|声明/;

/** Somebody else's rule: a state's, another country's, a company's. Chinese only; English writes "the order". */
const others =
  /(?<![各对与])[\u3400-\u9fff]{1,5}[州省市县郡](?!长|法|级|政府|检察|ai|人工)|州政府|公司|企业内部|本所|我[们国校司]|监管机构|监管局|机构投资|银行|大学|协会/;

/** Subjects of the facts met by two groups of words or more: one word alone says little. */
const owners = (record: PolicyRecord, met: readonly number[]): Set<string> =>
  new Set(
    met
      .filter((i) => (record.index.facts[i]?.topic[0]?.length ?? 0) >= 2)
      .map((i) => record.factAt(i).subject),
  );

/** The instrument recalled, if one is; `met` are the facts whose topic the sentence meets. */
export function recalled(record: PolicyRecord, u: Utterance, met: readonly number[]): string[] {
  if (u.lang !== 'zh' || u.values.length === 0 || met.length === 0) return [];
  if (!norm.test(u.text) || others.test(u.text) || wordsOf(record, u, 'foreign-owner').length > 0)
    return [];
  if (u.mentions.some((m) => !m.weak && isInstrument(m.entity))) return [];
  const own = owners(record, met);
  if (own.size === 0) return [];
  const [best, next] = likened(record, u.text, u.lang, instrumentKinds, fewest);
  if (!best || !own.has(best.id) || best.share < enough) return [];
  if (next && best.share < ahead * next.share) return [];
  return goneAt(record.entity(best.id) as Entity, record.meta.horizon) ? [] : [best.id];
}
