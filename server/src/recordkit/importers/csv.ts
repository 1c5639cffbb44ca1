/** CSV with a mapping that says which columns make what: one instrument a row, as AGORA's documents table. */

import { parse } from 'csv-parse/sync';
import type { EntityKind } from '../../record/types.ts';
import type { RawFact } from '../raw.ts';
import { clause, english, type Imported, short, sourceOf } from './imported.ts';

/** Templates: `{Column}` stands for the cell. A template whose cells are all empty says nothing. */
export interface CsvMapping {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly short?: string;
  readonly summary?: string;
  readonly url?: string;
  /** Official identifiers by scheme. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Dates by attribute: `enacted: "{Date enacted}"`. */
  readonly dates?: Readonly<Record<string, string>>;
}

export interface CsvImport {
  readonly imported: readonly Imported[];
  /** Rows left out, and why. */
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}

type Row = Readonly<Record<string, string>>;

export function fromCsv(text: string, mapping: CsvMapping): CsvImport {
  const rows = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
  }) as Row[];
  const missing = columnsOf(mapping).filter((name) => rows[0] && !(name in rows[0]));
  if (missing.length > 0)
    throw new Error(`the table has no column ${missing.map((m) => `"${m}"`).join(', ')}`);
  const imported: Imported[] = [];
  const skipped: { row: number; why: string }[] = [];
  const taken = new Set<string>();
  rows.forEach((row, i) => {
    const id = idFrom(fill(mapping.id, row));
    const title = fill(mapping.title, row);
    const why =
      id === ''
        ? 'it has no id'
        : title === ''
          ? 'it has no title'
          : taken.has(id)
            ? `id "${id}" is taken`
            : '';
    if (why) skipped.push({ row: i + 2, why });
    else imported.push(one(row, mapping, id, title));
    taken.add(id);
  });
  return { imported, skipped };
}

const columnsOf = (mapping: CsvMapping): string[] =>
  [...JSON.stringify(mapping).matchAll(/\{([^{}":]+)\}/g)].map((m) => m[1] ?? '');

const fill = (template: string | undefined, row: Row): string =>
  (template ?? '').replace(/\{([^{}]+)\}/g, (_, name: string) => row[name] ?? '').trim();

const idFrom = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

function one(row: Row, mapping: CsvMapping, id: string, title: string): Imported {
  const name = fill(mapping.short, row);
  const ids = Object.entries(mapping.ids ?? {})
    .map(([scheme, t]) => [scheme, fill(t, row)] as const)
    .filter(([, v]) => v);
  const facts = Object.entries(mapping.dates ?? {}).flatMap(([attribute, t]) =>
    fact(id, title, attribute, fill(t, row)),
  );
  const source = sourceOf({ id }, title, fill(mapping.url, row));
  return {
    source,
    entity: {
      id,
      kind: mapping.kind,
      names: { en: { title, ...(name && name !== title && { short: name }) } },
      summary: english(short(fill(mapping.summary, row) || title)),
      ...(ids.length > 0 && { ids: Object.fromEntries(ids) }),
      sources: [{ source: source.id }],
      ...(facts.length > 0 && { facts }),
    },
  };
}

/** A cell that holds no day is no fact. */
function fact(id: string, title: string, attribute: string, cell: string): RawFact[] {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(cell)?.[0];
  if (!date) return [];
  return [
    {
      id: `${id}.${attribute}`,
      attribute,
      date,
      says: english(`${clause(title)}: ${attribute} on ${date}`),
    },
  ];
}
