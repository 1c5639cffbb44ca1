/** The one shape of a data check, and how findings become problems in files. */

import type { RecordData } from '../../record/types.ts';
import type { FoldTable } from '../../text/fold.ts';
import type { YamlPath } from '../parse.ts';
import type { Places, Thing } from '../places.ts';
import type { Problem } from '../problem.ts';

export interface RecordCheck {
  readonly name: string;
  /** What holds in a record that passes. */
  readonly description: string;
  check(record: RecordData, fold: FoldTable): Iterable<Finding>;
}

export interface Finding {
  readonly on: Thing;
  /** Where inside the thing, by its YAML keys. */
  readonly part?: YamlPath;
  readonly message: string;
  readonly severity?: Problem['severity'];
}

/** Problems of a record, in file order; findings on things of a base record have no place here. */
export function runChecks(
  checks: readonly RecordCheck[],
  record: RecordData,
  fold: FoldTable,
  places: Places,
): Problem[] {
  const problems: Problem[] = [];
  for (const check of checks)
    for (const { on, part = [], message, severity = 'error' } of check.check(record, fold)) {
      const problem = places.problemAt(on, part, `${message} [${check.name}]`, severity);
      if (problem) problems.push(problem);
    }
  return problems.sort((a, b) => compare(a.path, b.path) || a.start - b.start);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
