/** The shared source texts that the record was read from; they stand beside the project, not in it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './corpus-files.ts';

const folder = join(projectRoot, '..', 'shared', 'sources');

export const haveSharedSources = existsSync(join(folder, 'facts.yaml'));

export interface SharedTable {
  readonly facts: readonly { readonly id: string }[];
  readonly terms: readonly { readonly id: string }[];
}

/** The fact sheet and the glossary. */
export function sharedTables(): SharedTable {
  const facts = yaml('facts.yaml') as Pick<SharedTable, 'facts'>;
  const terms = yaml('glossary.yaml') as Pick<SharedTable, 'terms'>;
  return { facts: facts.facts, terms: terms.terms };
}

/** Official texts, and every sentence of the fact sheet, the glossary and the inventory of actions. */
export function sharedTexts(): string[] {
  const official = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const tables = [yaml('facts.yaml'), yaml('glossary.yaml'), yaml('plan-inventory.json')];
  return [...official.map(read), ...tables.flatMap((table) => [...sentences(table, '')])];
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const yaml = (name: string): unknown => parse(read(name), { logLevel: 'error' });

/** Names and titles are no sentences: they are to carry over as they are. */
const names: ReadonlySet<string> = new Set(['title', 'url', 'form', 'preferred', 'abbreviation']);

function* sentences(value: unknown, key: string): Generator<string> {
  if (typeof value === 'string' && !names.has(key)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [inner, one] of Object.entries(value))
    yield* sentences(one, Array.isArray(value) ? key : inner);
}
