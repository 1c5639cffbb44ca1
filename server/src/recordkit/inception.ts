/** A fact without a date of its own holds from the day its instrument came into being. */

import type { Entity, Fact, IsoDate, StatusPeriod } from '../record/types.ts';

const beginnings: ReadonlySet<StatusPeriod['status']> = new Set([
  'in-force',
  'published',
  'draft',
  'proposed',
  'pending',
]);

/** First day of an entity's own timeline, where that tells of its birth and not of its end. */
function inception(entity: Entity): IsoDate | undefined {
  const first = entity.status?.[0];
  return first && beginnings.has(first.status) ? first.from : undefined;
}

export function datedFacts(facts: readonly Fact[], entities: readonly Entity[]): Fact[] {
  const births = new Map(entities.map((e) => [e.id, inception(e)]));
  return facts.map((fact) => {
    const from = fact.valid.from ?? births.get(fact.subject);
    return from && !fact.valid.from ? { ...fact, valid: { ...fact.valid, from } } : fact;
  });
}
