/** Compiles corpus/ into dist/record.jsonl, which ships, and dist/record.json, for tools; says what is in it. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRecord, packRecord, serialiseRecord } from '../server/src/recordkit/compile.ts';
import { describeRecord } from '../server/src/recordkit/count.ts';
import { printProblem } from '../server/src/recordkit/problem.ts';
import { projectRoot } from './corpus-files.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadFingerprints } from './load-fingerprints.ts';

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
  const record = compileRecord({ ...data, fingerprints: loadFingerprints() }, fold);
  const files = [
    ['record.json', serialiseRecord(record)],
    ['record.jsonl', packRecord(record, Buffer.byteLength)],
  ] as const;
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(projectRoot, 'dist', name), text);
  console.log(describeRecord(data).join('\n'));
  for (const [name, text] of files)
    console.log(`dist/${name}: ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
  return 0;
}
