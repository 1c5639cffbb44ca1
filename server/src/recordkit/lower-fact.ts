/** Lowers facts and provisions as written: fills in what their entity and the record say by default. */

import type { EntityKind, Fact, Force, Provision, SourceRef, Value } from '../record/types.ts';
import type { RawFact, RawProvision, RawValue } from './raw.ts';

/** What a fact or provision takes from around it. */
export interface Home {
  readonly entity: string;
  readonly force: Force;
  readonly sources: readonly SourceRef[];
  readonly recorded: string;
  kindOf(id: string): EntityKind | undefined;
}

export function lowerFact(raw: RawFact, home: Home): Fact {
  const { date, count, quantity, duration, vote, entity, set, flag, stance, text, ...rest } = raw;
  const written: RawValue = raw;
  return {
    subject: home.entity,
    valid: {},
    recorded: home.recorded,
    confidence: 'high',
    sources: home.sources,
    ...rest,
    value: lowerValue(written, home),
  };
}

function lowerValue(raw: RawValue, home: Home): Value {
  const cmp = 'exactly';
  if (raw.date !== undefined) return { type: 'date', date: raw.date };
  if (raw.count) return { type: 'count', cmp, ...raw.count };
  if (raw.quantity) return { type: 'quantity', cmp, ...raw.quantity };
  if (raw.duration) return { type: 'duration', cmp, ...raw.duration };
  if (raw.vote) return { type: 'vote', ...raw.vote };
  if (raw.entity) return { type: 'entity', ids: raw.entity.ids, among: rivals(raw.entity, home) };
  if (raw.set) return { type: 'set', ...raw.set };
  if (raw.flag !== undefined) return { type: 'flag', holds: raw.flag };
  if (raw.stance) return { type: 'stance', stance: raw.stance };
  return { type: 'text', text: raw.text ?? { en: '', zh: '' } };
}

/** Where the author does not say what else could stand here, things of the same kinds could. */
function rivals(raw: NonNullable<RawValue['entity']>, home: Home): readonly EntityKind[] {
  const own = raw.ids.flatMap((id) => home.kindOf(id) ?? []);
  return raw.among ?? [...new Set(own)];
}

export function lowerProvision(raw: RawProvision, home: Home): Provision {
  const { section, page, pillar, ...rest } = raw;
  return {
    others: [],
    lead: [],
    force: home.force,
    sources: home.sources,
    ...rest,
    id: `${home.entity}/${section}`,
    instrument: home.entity,
    locator: {
      section,
      ...(page !== undefined && { page }),
      ...(pillar !== undefined && { pillar }),
    },
  };
}
