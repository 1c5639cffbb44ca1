/** What is said of a number and a title that do not belong together. */

import { isInstrument } from '../claims/focus.ts';
import { type Judgement, type Remedy, recordEvidence, stated } from '../claims/judgement.ts';
import { codeOf, nameOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import type { Entity } from '../record/types.ts';
import type { Span } from '../text/span.ts';

export const pairOf = (r: Reading, entity: Entity): string => {
  const code = codeOf(entity) ?? entity.id;
  return r.u.lang === 'zh'
    ? `${code}为《${nameOf(entity, 'zh').replace(/[《》]/g, '')}》`
    : `${code} is “${nameOf(entity, 'en')}”`;
};

/** A number and a title that are not each other's. */
export function mispaired(
  r: Reading,
  at: Span,
  wrong: Entity | undefined,
  right: Entity,
  remedy: Remedy | undefined,
): Judgement {
  const wrote = stated(r.u, at);
  const both = [right, ...(wrong ? [wrong] : [])]
    .map((e) => pairOf(r, e))
    .join(r.u.lang === 'zh' ? '；' : '; ');
  return {
    span: at,
    verdict: 'contradicted',
    subject: right.id,
    attribute: 'identifier',
    evidence: [recordEvidence(r.record, right.id, r.u.lang, pairOf(r, right))],
    message:
      r.u.lang === 'zh'
        ? `编号与名称不符：${both}。此处写作“${wrote}”，请核对更正。`
        : `Number and title do not match: ${both}. This says “${wrote}”: correct the one that is wrong.`,
    ...(remedy ? { remedy } : {}),
  };
}

/** An instrument that is described or pointed at, not named, and where. */
export const pointedAt = (r: Reading): (Span & { entity: Entity })[] =>
  r.subjects.flatMap((s) => {
    const entity = r.record.entity(s.id);
    return s.at && !s.mention && s.strength > 1 && entity && isInstrument(entity)
      ? [{ ...s.at, entity }]
      : [];
  });
