/**
 * What a sentence states of a thing where the record decides nothing: kept, so that a draft can be held against
 * itself and against its neighbours. Only plain statements count: one thing, one event or measure, one value.
 */

import { instrumentKinds } from '../record/kinds.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import { eventNear } from './events.ts';
import { measureOf } from './measuring.ts';
import { ownNames } from './own-names.ts';
import { eventOf } from './roles.ts';
import { attributed, clauseOf, inSentence, negated, unasserted } from './scope.ts';
import { headed, type Utterance } from './utterance.ts';

export type StatedValue = Exclude<DraftValue, { type: 'identifier' | 'locator' }>;

export interface Statement {
  /** Thing, event or measure, and unit: only statements with the same key can disagree. */
  readonly key: string;
  readonly value: StatedValue;
  /** The thing and the value as the draft writes them. */
  readonly name: string;
  readonly stated: string;
  /** Within the block. */
  readonly span: Span;
  readonly lang: Lang;
}

/** Events that happen to a thing once. */
const events = [
  'signed',
  'issued',
  'published',
  'effective',
  'enacted',
  'opened',
  'adopted',
  'closed',
];

interface Thing extends Span {
  readonly key: string;
  readonly known: boolean;
}

function things(record: PolicyRecord, u: Utterance): Thing[] {
  const known = u.mentions
    .filter((m) => !m.weak && (instrumentKinds.has(m.entity.kind) || m.entity.kind === 'programme'))
    .map((m): Thing => ({ start: m.start, end: m.end, key: `#${m.entity.id}`, known: true }));
  return [...known, ...ownNames(record, u).map((n): Thing => ({ ...n, known: false }))];
}

/** The record has a date for this event of this entity, and judges it itself. */
const decided = (record: PolicyRecord, thing: Thing, event: string): boolean =>
  thing.known &&
  record.factsOf(thing.key.slice(1)).some((i) => {
    const fact = record.data.facts[i];
    return fact?.value.type === 'date' && fact.attribute === event && !fact.check;
  });

function eventKeys(record: PolicyRecord, u: Utterance, thing: Thing, value: StatedValue): string[] {
  return events.filter((event) => {
    const cues = record.index.attributes[event]?.cues ?? -1;
    if (decided(record, thing, event)) return false;
    if (headed(u, value, cues)) return true;
    return (u.groups.get(cues) ?? []).some(
      (cue) =>
        !overlaps(cue, thing) && (eventOf(u, thing, cue, value) || eventNear(u, thing, cue, value)),
    );
  });
}

const keysOf = (record: PolicyRecord, u: Utterance, thing: Thing, value: StatedValue): string[] =>
  value.type === 'date'
    ? eventKeys(record, u, thing, value)
    : thing.known
      ? []
      : measureOf(record, u, thing, value);

/** Whose date or figure it is stays open where the sentence names two things. */
const alone = (all: readonly Thing[], thing: Thing): boolean =>
  all.every((t) => t.key === thing.key);

/** "In 2025 it had 12 sites": a figure with a date in its clause, or its cell, is that day's. */
const timed = (u: Utterance, value: Span): boolean => {
  const around = u.cells.find((c) => contains(c, value)) ?? clauseOf(u, value);
  return u.values.some((v) => v.type === 'date' && contains(around, v));
};

const plain = (record: PolicyRecord, u: Utterance, value: StatedValue): boolean =>
  !unasserted(record, u, value) &&
  !negated(record, u, value) &&
  (value.type === 'date' || !(attributed(record, u) || timed(u, value)));

/** The sentence's statements, without what the record has judged, at the spans given. */
export function statementsOf(
  record: PolicyRecord,
  u: Utterance,
  judged: readonly Span[],
): Statement[] {
  const values = u.values.filter(
    (v): v is StatedValue => v.type !== 'identifier' && v.type !== 'locator' && !('until' in v),
  );
  if (
    values.length === 0 ||
    inSentence(record, u, 'in-turns') ||
    inSentence(record, u, 'relative-day')
  )
    return [];
  const all = things(record, u);
  const out = values.flatMap((value) =>
    all
      .filter((thing) => alone(all, thing) && !contains(thing, value))
      .filter(() => !judged.some((s) => overlaps(s, value)) && plain(record, u, value))
      .flatMap((thing) =>
        keysOf(record, u, thing, value).map(
          (what): Statement => ({
            key: `${thing.key}|${what}`,
            value,
            name: u.raw.slice(thing.start, thing.end),
            stated: u.raw.slice(value.start, value.end),
            span: u.source(value),
            lang: u.lang,
          }),
        ),
      ),
  );
  // Two values of one kind in one sentence are a change or a series, not a statement.
  return out.filter((s) => !out.some((o) => o.key === s.key && o.stated !== s.stated));
}
