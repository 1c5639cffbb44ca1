/** Prints what is wrong with the record, as `file:line:col message`. */

import { printProblem } from '../server/src/recordkit/problem.ts';
import { filesNamed } from './corpus-files.ts';
import { loadCorpus } from './load-corpus.ts';

/** With files named, only what is wrong in those is shown. Exit code: 0 where no error was. */
export function main(args: readonly string[]): number {
  const named = filesNamed(args);
  const shown = new Set(named.map((file) => file.path));
  const { problems, files } = loadCorpus(named);
  const wanted = problems.filter(({ path }) => shown.size === 0 || shown.has(path));
  for (const problem of wanted)
    console.log(printProblem({ ...problem, path: `corpus/${problem.path}` }));
  const errors = wanted.filter((problem) => problem.severity === 'error').length;
  const count = shown.size === 0 ? files.length : shown.size;
  console.log(`${count} files, ${errors} errors, ${wanted.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}
