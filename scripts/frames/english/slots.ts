/** What the record says of an instrument, by hole. */

import type { PolicyRecord } from '../../../server/src/record/record.ts';
import type { Entity, Fact } from '../../../server/src/record/types.ts';
import { dateSlots } from './dates.ts';
import { type Slots, type Thing, turn } from './types.ts';

/** Attributes that may date an instrument, the first that the record has. */
const dated: Readonly<Record<string, readonly string[]>> = {
  date: ['signed', 'issued'],
  pub: ['published'],
  effective: ['effective'],
};

/** Of several such facts the first that may be flagged; `was` ones no longer hold. */
export function factOf(record: PolicyRecord, id: string, attribute: string): Fact | undefined {
  const { horizon } = record.meta;
  return record.data.facts.find(
    (f) =>
      f.subject === id &&
      f.attribute === attribute &&
      f.check !== 'caution' &&
      !(f.valid.to && f.valid.to < horizon),
  );
}

export const dayOf = (record: PolicyRecord, id: string, hole: string): string | undefined => {
  for (const attribute of dated[hole] ?? []) {
    const value = factOf(record, id, attribute)?.value;
    if (value?.type === 'date') return value.date;
  }
  return undefined;
};

/** Every day the record tells of an instrument, right on another basis included. */
export function daysOf(record: PolicyRecord, id: string): Set<string> {
  const facts = record.data.facts.filter((f) => f.subject === id);
  return new Set(
    facts.flatMap((f) => [
      ...(f.value.type === 'date' ? [f.value.date] : []),
      ...(f.value.type === 'duration' && f.value.due ? [f.value.due] : []),
      ...(f.also ?? []).map(String),
    ]),
  );
}

export const titleOf = (e: Entity): string =>
  e.names.find((n) => n.lang === 'en' && n.role === 'title')?.form ?? e.id;

/** Who signed it or let it be known, as a sentence calls them. */
const called: Readonly<Record<string, string>> = {
  trump: 'President Trump',
  biden: 'President Biden',
  newsom: 'Governor Gavin Newsom',
  polis: 'Governor Jared Polis',
  hochul: 'Governor Kathy Hochul',
  abbott: 'Governor Greg Abbott',
  omb: 'the Office of Management and Budget',
  nist: 'NIST',
  bis: 'the Bureau of Industry and Security',
  'white-house': 'the White House',
};

function person(record: PolicyRecord, id: string, attribute: string): string | undefined {
  const value = factOf(record, id, attribute)?.value;
  if (value?.type !== 'entity') return undefined;
  return value.ids.map((x) => called[x]).find((name) => name !== undefined);
}

function orderSlots(e: Entity, thing: Thing, frame: string): Slots {
  const num = e.ids?.eo;
  if (!num) return {};
  const forms = [`Executive Order ${num}`, `EO ${num}`, `E.O. ${num}`, `Executive Order ${num}`];
  const fr = e.ids?.fr;
  return {
    num,
    name: turn(forms, frame + thing.id) ?? '',
    ...(fr && { fr, 'fr.bluebook': fr.replace('FR', 'Fed. Reg.') }),
  };
}

/** The holes that can be filled for an instrument; a frame with another is passed over. */
export function slotsOf(record: PolicyRecord, thing: Thing, frame: string): Slots {
  const e = record.entity(thing.id);
  if (!e) return {};
  const who = person(record, e.id, 'signer');
  const surname = who?.split(' ').at(-1);
  const name = turn(thing.names ?? [], frame + thing.id);
  const issuer = person(record, e.id, 'issuer');
  const form = turn(thing.called ?? [], frame + thing.id);
  const days = Object.keys(dated).map((hole) => {
    const day = dayOf(record, e.id, hole);
    return day ? dateSlots(hole, day) : {};
  });
  return {
    title: titleOf(e),
    ...(thing.topic && { topic: thing.topic }),
    ...(name && { name, bare: name.replace(/^the /, '') }),
    ...(form && { called: form }),
    ...(e.ids?.omb && { code: e.ids.omb }),
    ...orderSlots(e, thing, frame),
    ...(who && surname && { who, surname, administration: surname }),
    ...(issuer && { issuer }),
    ...Object.assign({}, ...days),
  };
}
