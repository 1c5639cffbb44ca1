/** The status of an instrument on a date, from its timeline. */

import type { Entity, IsoDate, StatusPeriod } from '../record/types.ts';

const day = (date: IsoDate): string => date.padEnd(10, '-01').slice(0, 10);

const over: ReadonlySet<StatusPeriod['status']> = new Set([
  'revoked',
  'superseded',
  'rescinded',
  'expired',
  'renamed',
]);

/** The period that holds on the date; undefined before the first one or without a timeline. */
export function statusAt(entity: Entity, asOf: IsoDate): StatusPeriod | undefined {
  return [...(entity.status ?? [])].reverse().find((p) => day(p.from) <= day(asOf));
}

/** The period in which the entity stopped being good: revoked, replaced, renamed. */
export function goneAt(entity: Entity, asOf: IsoDate): StatusPeriod | undefined {
  const now = statusAt(entity, asOf);
  return now && over.has(now.status) ? now : undefined;
}

/** The entity stops being good on some day that the record knows, past or to come. */
export const ends = (entity: Entity): boolean =>
  (entity.status ?? []).some((p) => over.has(p.status));
