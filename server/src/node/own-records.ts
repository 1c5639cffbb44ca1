/** The record that holds for a draft: the built-in one, with the user's own laid over it. */

import { dirname } from 'node:path';
import { openRecord, type PolicyRecord } from '../record/record.ts';
import { compileRecord } from '../recordkit/compile.ts';
import type { PlacedExample } from '../recordkit/examples.ts';
import { layOver } from '../recordkit/overlay.ts';
import { printProblem } from '../recordkit/problem.ts';
import { loadRecord } from './load-record.ts';
import { nearestRecord } from './nearest-record.ts';
import { readUserFiles, shownPath } from './user-record.ts';

/** What is laid over the built-in record, as the user asked. Plain data, for workers. */
export interface RecordSettings {
  /** Files and folders named. */
  readonly paths: readonly string[];
  /** Whether `.plumbline/record` near a draft counts. */
  readonly nearby: boolean;
}

export interface LaidRecord {
  readonly record: PolicyRecord;
  /** Record files in use beside the built-in record. */
  readonly used: readonly string[];
  /** Record files that had to be left out, and why. */
  readonly broken: readonly { readonly path: string; readonly error: string }[];
  /** Everything that is wrong with them, `file:line:col message`. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** Examples of facts in those files, not yet held against anything. */
  readonly examples: readonly PlacedExample[];
}

export class OwnRecords {
  private readonly settings: RecordSettings;
  private readonly opened = new Map<string, LaidRecord>();
  private readonly folders = new Map<string, string | undefined>();
  private builtIn: PolicyRecord | undefined;

  constructor(settings: RecordSettings) {
    this.settings = settings;
  }

  /** The record for a draft; `-` is a draft in the working folder. Opened once per own record. */
  for(draft: string): LaidRecord {
    const paths = this.pathsFor(draft);
    const key = paths.join('\n');
    const laid = this.opened.get(key) ?? this.open(paths);
    this.opened.set(key, laid);
    return laid;
  }

  private pathsFor(draft: string): string[] {
    const { paths, nearby } = this.settings;
    const near = nearby ? this.near(draft === '-' ? '.' : dirname(draft)) : undefined;
    return [...(near === undefined ? [] : [near]), ...paths];
  }

  private near(folder: string): string | undefined {
    if (!this.folders.has(folder)) this.folders.set(folder, nearestRecord(folder));
    return this.folders.get(folder);
  }

  private open(paths: readonly string[]): LaidRecord {
    this.builtIn ??= loadRecord();
    const base = this.builtIn;
    if (paths.length === 0)
      return { record: base, used: [], broken: [], problems: [], warnings: [], examples: [] };
    return layOverBase(base, paths);
  }
}

/** A record with the files at some paths laid over it. */
export function layOverBase(base: PolicyRecord, paths: readonly string[]): LaidRecord {
  const { files, failures } = readUserFiles(paths.map((path) => shownPath(path)));
  const { data, used, broken, problems, examples } = layOver(files, base.data, base.fold);
  const record =
    used.length === 0 ? base : openRecord(compileRecord(data, base.fold), base.wording);
  const why = (path: string): string =>
    problems
      .filter((p) => p.path === path && p.severity === 'error')
      .map(({ line, col, message }) => `${line}:${col} ${message}`)
      .join('; ');
  return {
    record,
    used,
    broken: [...failures, ...broken.map((path) => ({ path, error: why(path) }))],
    problems: problems.map(printProblem),
    warnings: problems.filter((p) => p.severity === 'warning').map(printProblem),
    examples,
  };
}
