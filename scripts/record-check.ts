/** Prints what is wrong with the record, as `file:line:col message`. */

import { parseFile } from '../server/src/recordkit/parse.ts';
import { type Problem, printProblem, type RecordFile } from '../server/src/recordkit/problem.ts';
import { kindOfFile, schemaOf } from '../server/src/recordkit/schema.ts';
import { readShape } from '../server/src/recordkit/shape.ts';
import { corpusFiles, filesNamed } from './corpus-files.ts';

/** Exit code: 0 where no error was found. */
export function main(args: readonly string[]): number {
  const files = args.length === 0 ? corpusFiles() : filesNamed(args);
  const problems = files.flatMap(shapeProblems);
  for (const problem of problems)
    console.log(printProblem({ ...problem, path: `corpus/${problem.path}` }));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  console.log(`${files.length} files, ${errors} errors, ${problems.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}

function shapeProblems(file: RecordFile): readonly Problem[] {
  const parsed = parseFile(file);
  const kind = kindOfFile(file.path);
  if (parsed.syntax.length > 0 || kind === undefined) return parsed.syntax;
  return readShape(parsed, schemaOf(kind)).problems;
}
