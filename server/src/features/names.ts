/** The names that a draft uses of what the record knows, for colouring. Citations are coloured by the grammar. */

import { isInstrument } from '../claims/focus.ts';
import { goneAt } from '../claims/status.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind } from '../record/types.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import { namesAndCitations, type Thing } from './look.ts';
import type { JudgedBlock, Session } from './session.ts';

export const nameKinds = [
  'instrument',
  'provision',
  'agency',
  'person',
  'programme',
  'term',
] as const;

export interface Name extends Span {
  readonly kind: (typeof nameKinds)[number];
  /** An instrument that is revoked, replaced or renamed on the draft's date. */
  readonly outdated: boolean;
}

const shown: Readonly<Partial<Record<EntityKind, Name['kind']>>> = {
  agency: 'agency',
  person: 'person',
  programme: 'programme',
  concept: 'term',
};

const kindOf = (entity: Entity): Name['kind'] | undefined =>
  isInstrument(entity) ? 'instrument' : shown[entity.kind];

/**
 * Of the blocks that reach into a stretch of the draft, in order; of two that overlap the longer one; none runs over
 * the end of a line. Yields after each block.
 */
export function* namesInSteps(
  record: PolicyRecord,
  session: Session,
  within: Span,
): Generator<undefined, Name[]> {
  const names: Name[] = [];
  for (const judged of session.verdicts()) {
    const { start, text } = judged.block;
    if (start > within.end) break;
    if (overlaps({ start, end: start + text.length }, within))
      names.push(...namesOf(record, session, judged));
    yield;
  }
  return names;
}

function namesOf(record: PolicyRecord, session: Session, judged: JudgedBlock): Name[] {
  const kept: Name[] = [];
  const found = namesAndCitations(record, session, judged)
    .flatMap((thing) => nameOf(thing, session.asOf) ?? [])
    // "Vice-President" names no president.
    .filter(({ start }) => judged.block.text.charAt(start - 1) !== '-')
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const name of found) if (!kept.some((k) => overlaps(k, name))) kept.push(name);
  return kept
    .sort((a, b) => a.start - b.start)
    .flatMap((name) => byLine(name, judged.block.text))
    .map((name) => ({ ...name, ...shift(name, judged.block.start) }));
}

/** A name that runs over the end of a line, in one piece a line: without the indent or quotation mark that follows. */
const byLine = (name: Name, text: string): Name[] =>
  [...text.slice(name.start, name.end).matchAll(/[^\s>][^\r\n]*/g)].map(({ 0: piece, index }) => {
    const start = name.start + index;
    return { ...name, start, end: start + piece.trimEnd().length };
  });

function nameOf(thing: Thing, asOf: string): Name | undefined {
  const { start, end } = thing;
  if (thing.kind === 'provision') return { start, end, kind: 'provision', outdated: false };
  const kind = thing.kind === 'entity' ? kindOf(thing.entity) : undefined;
  if (thing.kind !== 'entity' || !kind) return undefined;
  return { start, end, kind, outdated: goneAt(thing.entity, asOf) !== undefined };
}
