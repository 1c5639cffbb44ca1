/** Where drafts speak of an entry of the record: by name, by code, by a word that points at it, or by citation. */

import type { PolicyRecord } from '../record/record.ts';
import { type Span, shift, span } from '../text/span.ts';
import { namesAndCitations, type Thing, thingsAt } from './look.ts';
import type { Session } from './session.ts';

/** What a place of a draft is about: the provision where it names one, else the entity. */
export function targetAt(
  record: PolicyRecord,
  session: Session,
  offset: number,
): { readonly id: string; readonly span: Span } | undefined {
  for (const kind of ['citation', 'provision', 'entity', 'claim'] as const) {
    const thing = thingsAt(record, session, offset).find((t) => t.kind === kind);
    const id = thing && idOf(record, thing);
    if (thing && id) return { id, span: span(thing.start, thing.end) };
  }
  return undefined;
}

function idOf(record: PolicyRecord, thing: Thing): string | undefined {
  if (thing.kind === 'entity') return thing.entity.id;
  if (thing.kind === 'provision') return thing.provision.id;
  if (thing.kind === 'citation') return (thing.cited.provision ?? thing.cited.entity)?.id;
  const [first] = thing.evidence;
  return first && (record.fact(first.record)?.provision ?? first.instrument ?? first.record);
}

/** An instrument is spoken of by a citation of one of its provisions too. */
const speaksOf = (record: PolicyRecord, thing: Thing, id: string): boolean => {
  const spoken = thing.kind === 'claim' ? undefined : idOf(record, thing);
  return spoken === id || (thing.kind === 'citation' && spoken?.startsWith(`${id}/`) === true);
};

/** Blocks read on either side where only the neighbourhood is asked for. */
const neighbours = 40;

/**
 * Every place in one draft that speaks of it, in order; `near` keeps to the blocks around an offset.
 * Yields after each block that it read.
 */
export function* referencesIn(
  record: PolicyRecord,
  session: Session,
  id: string,
  near?: number,
): Generator<undefined, Span[]> {
  const all = [...session.verdicts()];
  const middle = near === undefined ? 0 : all.findLastIndex(({ block }) => block.start <= near);
  const wanted =
    near === undefined ? all : all.slice(Math.max(0, middle - neighbours), middle + neighbours + 1);
  const found = new Map<string, Span>();
  for (const judged of wanted) {
    for (const thing of namesAndCitations(record, session, judged)) {
      if (!speaksOf(record, thing, id)) continue;
      const at = shift(span(thing.start, thing.end), judged.block.start);
      found.set(`${at.start}-${at.end}`, at);
    }
    yield;
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
