/** Wrong values of the kinds that drafts get wrong. */

import type { PolicyRecord } from '../../../server/src/record/record.ts';
import { dateSlots, wrongDays } from './dates.ts';
import { dayOf, daysOf, titleOf } from './slots.ts';
import { type Slip, type Slots, type Thing, turn } from './types.ts';

/** Two digits at the end exchanged; the next number; nothing that is the same again. */
function slippedNumber(raw: string): { kind: string; put: string }[] {
  const swapped = raw.replace(/(\d)(\d)(?!.*\d)/, '$2$1');
  const next = raw.replace(/\d+(?!.*\d)/, (n) => String(Number(n) + 1).padStart(n.length, '0'));
  return [
    { kind: 'transposed', put: swapped },
    { kind: 'next', put: next },
  ].filter(({ put }) => put !== raw);
}

const presidents = ['President Trump', 'President Biden'];
const governors = [
  'Governor Gavin Newsom',
  'Governor Jared Polis',
  'Governor Kathy Hochul',
  'Governor Greg Abbott',
];
const issuers = [
  'the Office of Management and Budget',
  'the General Services Administration',
  'the Office of Science and Technology Policy',
  'the Department of Energy',
];

const others = (list: readonly string[], not: string | undefined, hole: string): Slip[] =>
  list
    .filter((x) => x !== not)
    .map((x) => ({
      kind: 'another',
      slots: {
        [hole]: x,
        surname: x.split(' ').at(-1) ?? x,
        administration: x.split(' ').at(-1) ?? x,
      },
    }));

type Maker = (record: PolicyRecord, thing: Thing, slots: Slots, frame: string) => Slip[];

const days: Maker = (record, thing, _, frame) => {
  const hole = /\{(date|pub|effective)/g;
  const wrongHole = frame.includes('{pub')
    ? 'pub'
    : frame.includes('{effective')
      ? 'effective'
      : 'date';
  const day = hole.test(frame) ? dayOf(record, thing.id, wrongHole) : undefined;
  if (!day || day.length < 10) return [];
  const coarse = frame.includes(`{${wrongHole}.my}`) || frame.includes(`{${wrongHole}.year}`);
  return wrongDays(day, daysOf(record, thing.id), coarse).map(({ kind, iso }) => ({
    kind,
    slots: dateSlots(wrongHole, iso),
  }));
};

/** Another instrument of the same kind lends its number or title. */
function lent(record: PolicyRecord, thing: Thing, hole: 'eo' | 'omb' | 'title'): string[] {
  const own = record.entity(thing.id);
  const alike = record.data.entities.filter(
    (e) =>
      e.kind === own?.kind && e.id !== own?.id && (e.ids?.eo ?? e.ids?.omb) && record.known(e.id),
  );
  return alike.flatMap((e) => (hole === 'title' ? titleOf(e) : (e.ids?.[hole] ?? [])));
}

const numbers =
  (hole: 'num' | 'code', scheme: 'eo' | 'omb'): Maker =>
  (record, thing, slots, frame) => {
    const raw = slots[hole];
    if (!raw) return [];
    const known = lent(record, thing, scheme);
    const other = turn(known, frame + thing.id);
    const slipped = slippedNumber(raw).filter(({ put }) => !known.includes(put));
    return [...slipped, ...(other ? [{ kind: 'other', put: other }] : [])].map(({ kind, put }) => ({
      kind,
      slots: { [hole]: put },
    }));
  };

const citations: Maker = (_, __, slots) =>
  slippedNumber(slots.fr ?? '').map(({ kind, put }) => ({
    kind,
    slots: { fr: put, 'fr.bluebook': put.replace('FR', 'Fed. Reg.') },
  }));

const titles: Maker = (record, thing, _, frame) => {
  const other = turn(lent(record, thing, 'title'), frame + thing.id);
  return other ? [{ kind: 'other', slots: { title: other } }] : [];
};

/** By the hole that is made wrong. */
export const makers: Readonly<Record<string, Maker>> = {
  date: days,
  pub: days,
  effective: days,
  num: numbers('num', 'eo'),
  code: numbers('code', 'omb'),
  fr: citations,
  title: titles,
  who: (_, __, slots) =>
    others(slots.who?.startsWith('Gov') ? governors : presidents, slots.who, 'who'),
  issuer: (_, __, slots) => others(issuers, slots.issuer, 'issuer'),
};
