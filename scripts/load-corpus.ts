/** Reads corpus/ into a record, with everything that is wrong with it. */

import { runChecks } from '../server/src/recordkit/checks/check.ts';
import { recordChecks } from '../server/src/recordkit/checks/index.ts';
import { foldTable } from '../server/src/recordkit/fold-table.ts';
import { type Lowered, lowerRecord } from '../server/src/recordkit/lower.ts';
import type { Problem, RecordFile } from '../server/src/recordkit/problem.ts';
import type { FoldTable } from '../server/src/text/fold.ts';
import { corpusFiles } from './corpus-files.ts';
import { traditionalToSimplified } from './opencc.ts';

export interface Corpus extends Omit<Lowered, 'fold'> {
  readonly files: readonly RecordFile[];
  readonly fold: FoldTable;
  readonly problems: readonly Problem[];
}

/** `others` are files outside corpus/ to be read along with it. */
export function loadCorpus(others: readonly RecordFile[] = []): Corpus {
  const inside = corpusFiles();
  const paths = new Set(inside.map((file) => file.path));
  const files = [...inside, ...others.filter((file) => !paths.has(file.path))];
  const lowered = lowerRecord(files);
  const fold = foldTable(traditionalToSimplified, lowered.fold);
  const found = runChecks(recordChecks, lowered.data, fold, lowered.places);
  return { ...lowered, files, fold, problems: [...lowered.problems, ...found] };
}
