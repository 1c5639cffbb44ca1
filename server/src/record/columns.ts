/**
 * What opening a record needs to know of its entities, facts and provisions without reading them: ids, and the keys
 * they are filed under. Written by the compiler, read when first asked for.
 */

/** Between the ids and keys of a column: nothing that an id holds, and nothing that JSON must escape. */
export const columnMark = '\x7f';

/** For each thing, the place of its key among the keys. */
export interface FiledColumn {
  readonly keys: string;
  readonly of: readonly number[];
}

export interface Columns {
  readonly entities: { readonly ids: string; readonly kinds: FiledColumn };
  readonly facts: {
    readonly ids: string;
    readonly subjects: FiledColumn;
    readonly attributes: FiledColumn;
    readonly types: FiledColumn;
  };
  readonly provisions: { readonly ids: string; readonly instruments: FiledColumn };
  /** `eo:14320` → index of the entity. */
  readonly identifiers: Readonly<Record<string, number>>;
  /** `order 2025-07-23` → ids of the instruments signed or issued then. */
  readonly births: Readonly<Record<string, readonly string[]>>;
}

/** Made when first asked for, and kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Index of each thing by its id. */
export class Ids {
  private readonly places: () => ReadonlyMap<string, number>;

  constructor(written: string) {
    this.places = lazily(
      () => new Map(written === '' ? [] : written.split(columnMark).map((id, i) => [id, i])),
    );
  }

  get(id: string): number | undefined {
    return this.places().get(id);
  }
}

const nothing: readonly number[] = [];

/** Indexes of things by their key, in order. */
export class Register {
  readonly column: FiledColumn;
  private readonly filed: () => ReadonlyMap<string, readonly number[]>;

  constructor(column: FiledColumn) {
    this.column = column;
    this.filed = lazily(() => {
      const keys = column.keys.split(columnMark);
      const lists = keys.map((): number[] => []);
      column.of.forEach((key, i) => {
        lists[key]?.push(i);
      });
      return new Map(keys.map((key, i) => [key, lists[i] as number[]]));
    });
  }

  get(key: string): readonly number[] {
    return this.filed().get(key) ?? nothing;
  }
}
