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

const head = `# Accuracy

Written by \`npm run accuracy\`, which also prints it; \`tests/accuracy.test.ts\` fails when a figure drops.

The cases in \`tests/accuracy/\` are sentences and short passages of our own wording, each with a verdict set by hand.
They were used while the checker was made: its misses and false alarms on them were read and mended. So these figures
say that nothing has been lost, not how the checker does on text it has never met, which is in \`unseen.md\`.

- **precision**: of the cases flagged, the share that hold a wrong claim.
- **recall**: of the cases that hold a wrong claim, the share flagged in the right sentence; in brackets, those where the
  flag stands on the claim itself and names the right value.
- **supported claims confirmed**: of the right claims that the record bears out, the share it was found to bear out.
- **neutral left alone**: of what the record has nothing to say on (history, supposition, other countries, opinion,
  what it does not know), the share that draws no flag.
`;

export function main(args: readonly string[]): number {
  const { outcomes } = run(args.filter((a) => !a.startsWith('--')));
  if (args.includes('--verbose')) for (const o of outcomes) if (o.verdict !== 'right') tell(o);
  const report = [summary(outcomes), '', ...table(outcomes)].join('\n');
  console.log(report);
  if (args.includes('--write')) {
    writeFileSync(join(projectRoot, 'docs', 'accuracy.md'), `${head}\n${report}\n`);
  }
  return 0;
}
