/**
 * What a sentence states of a thing where the record decides nothing: kept, so that a draft can be held against
 * itself and against its neighbours. Only plain statements count: one thing, one event or measure, one value.
 */

import { instrumentKinds } from '../record/kinds.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import { measureOf } from './measuring.ts';
import { ownNames } from './own-names.ts';
import { plainly, plainRow } from './plain.ts';
import { attributed, clauseOf, inSentence, negated, unasserted } from './scope.ts';
import { headed, type Utterance } from './utterance.ts';

export type StatedValue = Exclude<DraftValue, { type: 'identifier' | 'locator' | 'tally' }>;

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
const events = ['signed', 'issued', 'published', 'effective', 'enacted', 'opened', 'adopted'];

/** What a value could state. */
interface Ask {
  readonly what: string;
  /** The record's group of phrases that say so. */
  readonly group: number;
  readonly counted?: Span;
}

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
  record.factsOf(thing.key.slice(1), 'date').some((i) => {
    const fact = record.factAt(i);
    return fact.value.type === 'date' && fact.attribute === event && !fact.check;
  });

const cuesOf = (record: PolicyRecord, event: string): number =>
  record.index.attributes[event]?.cues ?? -1;

/** What a value could state of the thing: an event that it dates, or a measure. */
function asks(record: PolicyRecord, u: Utterance, thing: Thing, value: StatedValue): Ask[] {
  if (value.type === 'date')
    return events
      .filter((event) => !decided(record, thing, event))
      .map((event) => ({ what: event, group: cuesOf(record, event) }));
  const measure = thing.known ? undefined : measureOf(u, value);
  return measure ? [{ ...measure, group: record.index.lexicon[measure.entry] ?? -1 }] : [];
}

/** The row of a table says so: name in one cell, value in another, the heading over it. */
const saidInRow = (
  record: PolicyRecord,
  u: Utterance,
  thing: Thing,
  value: StatedValue,
  ask: Ask,
): boolean =>
  plainRow(
    u,
    thing,
    value,
    events.map((event) => cuesOf(record, event)),
  ) &&
  (ask.what.startsWith('count ') || headed(u, value, ask.group));

/** The sentence says so in plain words. */
function saidInProse(
  record: PolicyRecord,
  u: Utterance,
  thing: Thing,
  value: StatedValue,
  ask: Ask,
): boolean {
  const clause = clauseOf(u, value);
  const cues = (u.groups.get(ask.group) ?? []).filter(
    (cue) => contains(clause, cue) && !overlaps(cue, thing) && !overlaps(cue, value),
  );
  return (
    cues.length > 0 && plainly(record, u, thing, value, ask.counted ? [...cues, ask.counted] : cues)
  );
}

/** Whose date or figure it is stays open where the sentence names two things. */
const alone = (all: readonly Thing[], thing: Thing): boolean =>
  all.every((t) => t.key === thing.key);

const asserted = (record: PolicyRecord, u: Utterance, value: StatedValue): boolean =>
  !unasserted(record, u, value) && !negated(record, u, value) && !attributed(record, u);

const statement = (u: Utterance, thing: Thing, value: StatedValue, what: string): Statement => ({
  key: `${thing.key}|${what}`,
  value,
  name: u.raw.slice(thing.start, thing.end),
  stated: u.raw.slice(value.start, value.end),
  span: u.source(value),
  lang: u.lang,
});

/** The sentence's statements, without what the record has judged, at the spans given. */
export function statementsOf(
  record: PolicyRecord,
  u: Utterance,
  judged: readonly Span[],
): Statement[] {
  const values = u.values.filter(
    (v): v is StatedValue =>
      !['identifier', 'locator', 'tally'].includes(v.type) && !('until' in v),
  );
  if (
    values.length === 0 ||
    inSentence(record, u, 'in-turns') ||
    inSentence(record, u, 'relative-day')
  )
    return [];
  const all = things(record, u);
  const said = u.cells.length > 0 ? saidInRow : saidInProse;
  return values.flatMap((value) =>
    all
      .filter((thing) => alone(all, thing) && !contains(thing, value))
      .filter(() => !judged.some((s) => overlaps(s, value)) && asserted(record, u, value))
      .flatMap((thing) =>
        asks(record, u, thing, value)
          .filter((ask) => said(record, u, thing, value, ask))
          .map(({ what }) => statement(u, thing, value, what)),
      ),
  );
}

/** Two values of one kind in one paragraph or table are a change or a series, and none of them a statement. */
export function single(statements: readonly Statement[]): readonly Statement[] {
  const stated = new Map<string, Set<string>>();
  for (const { key, stated: words } of statements)
    stated.set(key, (stated.get(key) ?? new Set()).add(words));
  return statements.filter((s) => stated.get(s.key)?.size === 1);
}
