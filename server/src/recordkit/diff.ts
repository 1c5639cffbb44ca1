/** What changed from one record to another: things added, removed, and altered, with the parts that differ. */

import type { RecordData } from '../record/types.ts';

export type Kind = 'entity' | 'fact' | 'provision' | 'source' | 'attribute' | 'lexicon' | 'record';

export interface RecordChange {
  readonly kind: Kind;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'altered';
  /** What differs, where both have it. */
  readonly parts: readonly Part[];
}

export interface Part {
  /** A top-level key: `value`, `says`, `status`. */
  readonly key: string;
  /** Canonical JSON; absent where that side has no such key. */
  readonly before?: string;
  readonly after?: string;
}

/** Changes in the order facts, provisions, entities, then the tables; each by id. */
export function diffRecords(before: RecordData, after: RecordData): RecordChange[] {
  return [
    ...compare('record', [{ id: 'record', ...before.meta }], [{ id: 'record', ...after.meta }]),
    ...compare('fact', before.facts, after.facts),
    ...compare('provision', before.provisions, after.provisions),
    ...compare('entity', before.entities, after.entities),
    ...compare('source', before.sources, after.sources),
    ...compare('attribute', before.attributes, after.attributes),
    ...compare('lexicon', lists(before), lists(after)),
  ];
}

const lists = ({ lexicon }: RecordData): Identified[] =>
  Object.entries(lexicon).map(([id, topic]) => ({ id, ...topic }));

interface Identified {
  readonly id: string;
}

function compare(
  kind: Kind,
  before: readonly Identified[],
  after: readonly Identified[],
): RecordChange[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Map(after.map((one) => [one.id, one]));
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ids.flatMap((id): RecordChange[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (!old) return [{ kind, id, change: 'added', parts: [] }];
    if (!now) return [{ kind, id, change: 'removed', parts: [] }];
    const parts = partsThatDiffer(old, now);
    return parts.length > 0 ? [{ kind, id, change: 'altered', parts }] : [];
  });
}

function partsThatDiffer(before: Identified, after: Identified): Part[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): Part[] => {
    const [was, is] = [written(before, key), written(after, key)];
    if (was === is) return [];
    return [
      { key, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) },
    ];
  });
}

/** Empty lists and missing ones are one: a compiled record leaves them out. */
function written(thing: Identified, key: string): string | undefined {
  const value = (thing as unknown as Readonly<Record<string, unknown>>)[key];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return JSON.stringify(sorted(value));
}

/** Keys in one order, so that the order they were written in is no change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
