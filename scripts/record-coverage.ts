/** What became of every fact and term of the shared sources: the table in docs/record-coverage.md. */

import type { RecordData } from '../server/src/record/types.ts';
import type { SharedTable } from './shared-sources.ts';

export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

export interface Coverage {
  readonly missing: readonly string[];
  /** Said to be left out, yet carried, or unknown to the sources. */
  readonly surplus: readonly string[];
  readonly table: string;
}

export function coverage(
  record: RecordData,
  shared: SharedTable,
  leftOut: readonly LeftOut[],
): Coverage {
  const whys = new Map(leftOut.map(({ id, why }) => [id, why]));
  const facts = part(shared.facts, new Set(record.facts.map((fact) => fact.id)), whys);
  const terms = part(shared.terms, new Set(record.entities.map((entity) => entity.id)), whys);
  const known = new Set([...shared.facts, ...shared.terms].map(({ id }) => id));
  const carried = new Set([...facts.carried, ...terms.carried]);
  return {
    missing: [...facts.missing, ...terms.missing],
    surplus: [...whys.keys()].filter((id) => carried.has(id) || !known.has(id)),
    table: [head, section('Facts', facts, whys), section('Terms', terms, whys)].join('\n'),
  };
}

interface Part {
  readonly carried: readonly string[];
  readonly out: readonly string[];
  readonly missing: readonly string[];
}

function part(
  wanted: readonly { id: string }[],
  held: ReadonlySet<string>,
  whys: ReadonlyMap<string, string>,
): Part {
  const ids = wanted.map(({ id }) => id);
  const rest = ids.filter((id) => !held.has(id));
  return {
    carried: ids.filter((id) => held.has(id)),
    out: rest.filter((id) => whys.has(id)),
    missing: rest.filter((id) => !whys.has(id)),
  };
}

const head = `# What the record carries of its shared sources

Written by \`UPDATE=1 node --import tsx --test tests/record/mapping.test.ts\`; do not edit. Facts keep the ids of the
fact sheet, entities those of the glossary. What is left out, and why, stands in \`corpus/left-out.yaml\`.
`;

function section(
  title: string,
  { carried, out, missing }: Part,
  whys: ReadonlyMap<string, string>,
): string {
  const total = carried.length + out.length + missing.length;
  return [
    `## ${title}: ${carried.length} of ${total} carried, ${out.length} left out`,
    '',
    ...(out.length > 0 ? ['| left out | why |', '|---|---|'] : []),
    ...out.map((id) => `| \`${id}\` | ${whys.get(id)} |`),
    ...(out.length > 0 ? [''] : []),
    ...(missing.length > 0 ? [`Missing: ${missing.map((id) => `\`${id}\``).join(', ')}`, ''] : []),
    'Carried:',
    '',
    ...carried.map((id) => `- \`${id}\``),
    '',
  ].join('\n');
}

/** The ids that a written table says are carried. */
export const carriedIn = (table: string): string[] =>
  [...table.matchAll(/^- `(.+)`$/gm)].map((match) => match[1]!);
