/** A compiled record as it lies in memory, or packed in a file of which a line is read when first asked for. */

import type { FoldTable } from '../text/fold.ts';
import { type Columns, lazily } from './columns.ts';
import type { Fingerprint } from './fingerprints.ts';
import type { PhraseIndex } from './phrases.ts';
import type { Entity, Fact, Provision, RecordData } from './types.ts';
import type { WordTables } from './words.ts';

/** The record's data with its indexes: `dist/record.json`. */
export interface CompiledRecord extends RecordData {
  readonly fold: { readonly chars: readonly string[]; readonly terms: FoldTable['terms'] };
  readonly index: PhraseIndex;
  readonly words: WordTables;
  /** Entity id → indexes of the provisions that speak of it. */
  readonly spoken: Readonly<Record<string, readonly number[]>>;
  readonly columns: Columns;
}

/** Parts on lines of their own after the head, since not every use of a record wants them. */
export const packedParts = ['index', 'words', 'fingerprints'] as const;
/** Things with a line each, in this order after the parts. */
export const packedLists = ['entities', 'facts', 'provisions'] as const;

type Apart = (typeof packedParts)[number] | (typeof packedLists)[number];

export interface PackHead extends Omit<CompiledRecord, Apart> {
  readonly counts: Readonly<Record<(typeof packedLists)[number], number>>;
  /** Bytes of each line after this one, without its end. */
  readonly lengths: readonly number[];
}

/** `dist/record.jsonl`: the same, one JSON value a line. The platform reads the lines. */
export interface RecordPack {
  readonly head: PackHead;
  /** Counted from 0, after the head. */
  line(index: number): string;
}

/** Things of one kind, in order. */
export interface Items<T> {
  at(index: number): T;
  all(): readonly T[];
}

export interface Store {
  /** Whole: its lists read all that was not read yet, its parts themselves. */
  readonly data: CompiledRecord;
  readonly entities: Items<Entity>;
  readonly facts: Items<Fact>;
  readonly provisions: Items<Provision>;
}

export function storeOf(source: CompiledRecord | RecordPack): Store {
  if ('head' in source) return unpacked(source);
  const { entities, facts, provisions } = source;
  return {
    data: source,
    entities: new Read(entities),
    facts: new Read(facts),
    provisions: new Read(provisions),
  };
}

class Read<T> implements Items<T> {
  private readonly items: readonly T[];

  constructor(items: readonly T[]) {
    this.items = items;
  }

  at(index: number): T {
    return this.items[index] as T;
  }

  all(): readonly T[] {
    return this.items;
  }
}

class Unread<T> implements Items<T> {
  private readonly line: (index: number) => string;
  private readonly items: (T | undefined)[];
  private whole = false;

  constructor(count: number, line: (index: number) => string) {
    this.line = line;
    this.items = new Array<undefined>(count).fill(undefined);
  }

  at(index: number): T {
    const known = this.items[index];
    if (known !== undefined) return known;
    const item = JSON.parse(this.line(index)) as T;
    this.items[index] = item;
    return item;
  }

  all(): readonly T[] {
    if (!this.whole) for (let i = 0; i < this.items.length; i++) this.at(i);
    this.whole = true;
    return this.items as T[];
  }
}

function unpacked({ head, line }: RecordPack): Store {
  const { counts, lengths: _, ...rest } = head;
  const part = <T>(name: (typeof packedParts)[number]): (() => T) =>
    lazily(() => JSON.parse(line(packedParts.indexOf(name))) as T);
  const index = part<PhraseIndex>('index');
  const words = part<WordTables>('words');
  const fingerprints = part<readonly Fingerprint[]>('fingerprints');
  const starts = { entities: packedParts.length, facts: 0, provisions: 0 };
  starts.facts = starts.entities + counts.entities;
  starts.provisions = starts.facts + counts.facts;
  const entities = new Unread<Entity>(counts.entities, (i) => line(starts.entities + i));
  const facts = new Unread<Fact>(counts.facts, (i) => line(starts.facts + i));
  const provisions = new Unread<Provision>(counts.provisions, (i) => line(starts.provisions + i));
  const data: CompiledRecord = {
    ...rest,
    get index() {
      return index();
    },
    get words() {
      return words();
    },
    get fingerprints() {
      return fingerprints();
    },
    get entities() {
      return entities.all();
    },
    get facts() {
      return facts.all();
    },
    get provisions() {
      return provisions.all();
    },
  };
  return { data, entities, facts, provisions };
}
