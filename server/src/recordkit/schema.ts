/** schema.json as the shape reader sees it, and which part of it rules which file. */

import schemaJson from '../../../corpus/schema.json';

export type SchemaType = 'object' | 'array' | 'string' | 'number' | 'boolean';

/** The keywords our schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

export type FileKind =
  | 'record'
  | 'sources'
  | 'attributes'
  | 'fold'
  | 'lexicon'
  | 'entity'
  | 'leftOut';

/** What a file of the record holds, by where it stands; nothing for files that are no part of it. */
export function kindOfFile(path: string): FileKind | undefined {
  if (!/\.ya?ml$/.test(path)) return undefined;
  if (path === 'record.yaml' || path === 'attributes.yaml')
    return path === 'record.yaml' ? 'record' : 'attributes';
  if (path === 'sources.yaml' || path.startsWith('sources/')) return 'sources';
  if (path === 'left-out.yaml') return 'leftOut';
  if (path === 'lexicon/fold.yaml') return 'fold';
  if (path.startsWith('lexicon/')) return 'lexicon';
  return /^(instruments|entities)\//.test(path) ? 'entity' : undefined;
}

const defs = schemaJson.$defs as unknown as Readonly<Record<string, Schema>>;

export const schemaOf = (kind: FileKind): Schema => defs[`${kind}File`] ?? {};

/** The schema meant, where one only refers to another. */
export function target(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : target(defs[name] ?? {});
}

/** " (did you mean 'x'?)" where a known word shares most letters with the one written. */
export function suggest(word: string, known: readonly string[]): string {
  const near = known.filter((k) => k !== word && distance(k, word) <= Math.ceil(k.length / 3));
  const best = near.sort((a, b) => distance(a, word) - distance(b, word))[0];
  return best === undefined ? '' : ` (did you mean '${best}'?)`;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
