/** Compiles corpus/ into dist/record.json, and says what is in it. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordData } from '../server/src/record/types.ts';
import { compileRecord, serialiseRecord } from '../server/src/recordkit/compile.ts';
import { printProblem } from '../server/src/recordkit/problem.ts';
import { projectRoot } from './corpus-files.ts';
import { loadCorpus } from './load-corpus.ts';

/** `--lenient` writes the sound part of a corpus that is still being written. Exit code: 0 where it wrote. */
export function main(args: readonly string[]): number {
  const { data, fold, problems } = loadCorpus();
  const errors = problems.filter((problem) => problem.severity === 'error');
  const lenient = args.includes('--lenient');
  if (!lenient)
    for (const error of errors)
      console.error(printProblem({ ...error, path: `corpus/${error.path}` }));
  if (errors.length > 0) console.error(`the record has ${errors.length} errors`);
  if (errors.length > 0 && !lenient) return 1;
  const text = serialiseRecord(compileRecord(data, fold));
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(join(projectRoot, 'dist', 'record.json'), text);
  console.log(describe(data).join('\n'));
  console.log(`dist/record.json: ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
  return 0;
}

/** Counts by kind, language and confidence. */
export function describe(data: RecordData): string[] {
  const names = data.entities.flatMap((entity) => entity.names);
  return [
    `record ${data.meta.version}, known until ${data.meta.horizon}`,
    `${data.entities.length} entities: ${tally(data.entities, (entity) => entity.kind)}`,
    `${names.length} names: ${tally(names, (name) => name.lang)}`,
    `${data.facts.length} facts: ${tally(data.facts, (fact) => fact.value.type)}`,
    `  confidence: ${tally(data.facts, (fact) => fact.confidence)}`,
    `  caution: ${data.facts.filter((fact) => fact.check).length}`,
    `${data.provisions.length} provisions: ${tally(data.provisions, (p) => p.instrument)}`,
    `${data.sources.length} sources, ${data.sources.filter((source) => source.official).length} official`,
    `${data.attributes.length} attributes, ${Object.keys(data.lexicon).length} lists of words`,
  ];
}

function tally<T>(things: readonly T[], by: (thing: T) => string): string {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(by(thing), (counts.get(by(thing)) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ');
}
