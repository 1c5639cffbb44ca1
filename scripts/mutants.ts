/**
 * Which facts are dead: each statement of the record with its value made wrong, put to the checker.
 * A fact whose plainest statement passes with a wrong value will catch no draft either.
 * Usage: mutants [TYPE-LANG…], to list what passed unnoticed: `mutants entity-zh set-en`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../server/src/features/check.ts';
import { openRecord } from '../server/src/record/record.ts';
import { projectRoot } from './corpus-files.ts';
import { type Mutant, mutants } from './mutation/index.ts';

export interface Trial {
  readonly mutant: Mutant;
  readonly noticed: boolean;
}

/** Puts every mutant of the built record to the checker. */
export function run(): Trial[] {
  const record = openRecord(
    JSON.parse(readFileSync(join(projectRoot, 'dist', 'record.json'), 'utf8')),
  );
  const asOf = record.meta.horizon;
  return mutants(record).map((mutant) => ({
    mutant,
    noticed: check(record, mutant.text, { asOf }).findings.some(
      (f) => f.category === 'contradicted' || f.category === 'outdated',
    ),
  }));
}

export interface Share {
  readonly noticed: number;
  readonly of: number;
}

/** How many are noticed, by type and language: `entity-zh`. */
export function shares(trials: readonly Trial[]): Record<string, Share> {
  const out: Record<string, Share> = {};
  for (const { mutant, noticed } of trials) {
    const key = `${mutant.type}-${mutant.lang}`;
    const so = out[key] ?? { noticed: 0, of: 0 };
    out[key] = { noticed: so.noticed + Number(noticed), of: so.of + 1 };
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function main(shown: readonly string[]): number {
  const trials = run();
  for (const { mutant: m, noticed } of trials)
    if (!noticed && shown.includes(`${m.type}-${m.lang}`)) console.log(`${m.id}\t${m.text}`);
  for (const [key, { noticed, of }] of Object.entries(shares(trials)))
    console.log(`${key.padEnd(14)} ${noticed}/${of} ${((100 * noticed) / of).toFixed(1)}%`);
  return 0;
}
