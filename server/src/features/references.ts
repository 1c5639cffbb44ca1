/**
 * Where drafts speak of an entry of the record: by name, by code, by a word that points at it, by citation; and of a
 * provision by what is claimed of it.
 */

import type { PolicyRecord } from '../record/record.ts';
import { overlaps, type Span, shift, span } from '../text/span.ts';
import { namesAndCitations, type Thing, thingsAt, thingsIn } from './look.ts';
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

/** A place that speaks of something, and of what. */
export interface Mention extends Span {
  readonly id: string;
  readonly kind: Thing['kind'];
}

/** An instrument is spoken of by a citation of one of its provisions too; only provisions by claims that name nothing. */
export const speaksOf = ({ id, kind }: Mention, wanted: string): boolean =>
  kind === 'claim'
    ? id === wanted && wanted.includes('/')
    : id === wanted || (kind === 'citation' && id.startsWith(`${wanted}/`));

/** Places in their order, each once; a claim that holds a name or citation of the same is told by that. */
export function placesOf(mentions: readonly Mention[], wanted: string): Span[] {
  const found = mentions.filter((mention) => speaksOf(mention, wanted));
  const named = found.filter(({ kind }) => kind !== 'claim');
  const rest = found.filter((m) => m.kind === 'claim' && !named.some((n) => overlaps(n, m)));
  const places = new Map(
    [...named, ...rest].map((m) => [`${m.start}-${m.end}`, span(m.start, m.end)]),
  );
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** Everything that a draft speaks of. Yields after each block that it read. */
export function* mentionsIn(
  record: PolicyRecord,
  session: Session,
): Generator<undefined, Mention[]> {
  const mentions: Mention[] = [];
  for (const judged of session.verdicts()) {
    for (const thing of thingsIn(record, session, judged)) {
      const id = idOf(record, thing);
      if (id) mentions.push({ ...shift(thing, judged.block.start), id, kind: thing.kind });
    }
    yield;
  }
  return mentions;
}

/** Blocks read on either side where only the neighbourhood is asked for. */
const neighbours = 40;

/** Places in the blocks around an offset that name or cite it, in order. Yields after each block. */
export function* namedNear(
  record: PolicyRecord,
  session: Session,
  id: string,
  offset: number,
): Generator<undefined, Span[]> {
  const all = [...session.verdicts()];
  const middle = all.findLastIndex(({ block }) => block.start <= offset);
  const found: Mention[] = [];
  for (const judged of all.slice(Math.max(0, middle - neighbours), middle + neighbours + 1)) {
    for (const thing of namesAndCitations(record, session, judged)) {
      const spoken = idOf(record, thing);
      if (spoken) found.push({ ...shift(thing, judged.block.start), id: spoken, kind: thing.kind });
    }
    yield;
  }
  return placesOf(found, id);
}
