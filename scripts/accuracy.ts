/**
 * Precision, recall and abstention on the committed cases of our own wording: per label, type, rule and language.
 * Usage: accuracy [--verbose] [--write] [FILE…]. With --write the figures go to docs/accuracy.md.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openRecord } from '../server/src/record/record.ts';
import { type Case, type Outcome, readCases, runCase } from './accuracy-case.ts';
import { summary, table } from './accuracy-report.ts';
import { projectRoot } from './corpus-files.ts';

const folder = join(projectRoot, 'tests', 'accuracy');

export interface Run {
  readonly cases: readonly Case[];
  readonly outcomes: readonly Outcome[];
}

/** Runs every case of the files, all of tests/accuracy by default. */
export function run(files?: readonly string[]): Run {
  const record = openRecord(
    JSON.parse(readFileSync(join(projectRoot, 'dist', 'record.json'), 'utf8')),
  );
  const paths = files?.length
    ? files
    : readdirSync(folder)
        .filter((f) => f.endsWith('.jsonl'))
        .sort()
        .map((f) => join(folder, f));
  const cases = paths.flatMap((p) => readCases(readFileSync(p, 'utf8'), basename(p)));
  return { cases, outcomes: cases.map((c) => runCase(record, c)) };
}

function tell(o: Outcome): void {
  const { case: c } = o;
  console.log(
    `${o.verdict.toUpperCase()} ${c.id} ${c.label}/${c.type}  truth: ${c.truth || '–'}\n    ${c.text.replace(/\s+/g, ' ').slice(0, 320)}`,
  );
  for (const f of o.flags)
    console.log(
      `    ! ${f.ruleId} “${c.text.slice(f.span.start, f.span.end)}” ${f.message.slice(0, 180)}`,
    );
}

export function main(args: readonly string[]): number {
  const { outcomes } = run(args.filter((a) => !a.startsWith('--')));
  if (args.includes('--verbose')) for (const o of outcomes) if (o.verdict !== 'right') tell(o);
  const report = [summary(outcomes), '', ...table(outcomes)].join('\n');
  console.log(report);
  if (args.includes('--write')) {
    const head =
      '# Accuracy\n\nOn the committed cases of our own wording in tests/accuracy/ (the same form as the bench). Written by `npm run accuracy`; CI fails when a figure drops below tests/accuracy/floor.json.\n\n';
    writeFileSync(join(projectRoot, 'docs', 'accuracy.md'), `${head}${report}\n`);
  }
  return 0;
}
