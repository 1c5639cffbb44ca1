/** A user's own record laid over another: every file that is sound counts, a broken one costs itself alone. */

import type { RecordData } from '../record/types.ts';
import type { FoldTable } from '../text/fold.ts';
import { runChecks } from './checks/check.ts';
import { recordChecks } from './checks/index.ts';
import { examplesIn, type PlacedExample } from './examples.ts';
import { lowerRecord } from './lower.ts';
import type { Problem, RecordFile } from './problem.ts';
import type { FileKind } from './schema.ts';

export interface Overlay {
  /** The record beneath with the sound files laid over it. */
  readonly data: RecordData;
  readonly used: readonly string[];
  /** Files left out: each has an error among the problems. */
  readonly broken: readonly string[];
  readonly problems: readonly Problem[];
  /** Of the facts in the sound files. */
  readonly examples: readonly PlacedExample[];
}

/**
 * Files are read until all that are left are sound together: a file that leans on a broken one is broken too.
 * Later files win over earlier ones only in so far as they replace what the base holds; two of them that
 * define the same thing contradict each other, and the later is at fault.
 */
export function layOver(files: readonly RecordFile[], base: RecordData, fold: FoldTable): Overlay {
  const problems: Problem[] = [];
  const broken: string[] = [];
  let live = files;
  for (;;) {
    const { data, problems: shape, places } = lowerRecord(live, base);
    const bad = shape.some(isError)
      ? shape
      : [...shape, ...runChecks(recordChecks, data, fold, places)];
    const out = new Set(bad.filter(isError).map((problem) => problem.path));
    problems.push(...bad.filter(({ path }) => out.size === 0 || out.has(path)));
    if (out.size === 0) {
      const examples = examplesIn(data.facts, places);
      return { data, used: live.map(({ path }) => path), broken, problems, examples };
    }
    broken.push(...out);
    live = live.filter(({ path }) => !out.has(path));
  }
}

const isError = (problem: Problem): boolean => problem.severity === 'error';

/** What a file of a user's record holds, by its path in their folder: anything not named otherwise, entities. */
export function kindOfUserFile(path: string): FileKind | undefined {
  if (!/\.(?:ya?ml|json)$/i.test(path)) return undefined;
  const [head = '', ...rest] = path.replace(/\.\w+$/, '').split('/');
  if (head === 'sources') return 'sources';
  if (head === 'lexicon') return 'lexicon';
  if (rest.length === 0 && (head === 'record' || head === 'attributes')) return head;
  return 'entity';
}
