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
  /** It looks at each thing by itself: of a record laid over another, only what is written there need be looked at. */
  readonly each?: true;
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
  const own = written(record, places);
  for (const check of checks)
    for (const finding of check.check(check.each ? own : record, fold)) {
      const { on, part = [], message, severity = 'error' } = finding;
      const problem = places.problemAt(on, part, `${message} [${check.name}]`, severity);
      if (problem) problems.push(problem);
    }
  return problems.sort((a, b) => compare(a.path, b.path) || a.start - b.start);
}

/** What of a record the files at hand write. */
function written(record: RecordData, places: Places): RecordData {
  const here =
    (kind: Thing['kind']) =>
    ({ id }: { readonly id: string }): boolean =>
      places.has({ kind, id });
  const lists = Object.entries(record.lexicon).filter(([id]) => here('lexicon')({ id }));
  return {
    meta: record.meta,
    entities: record.entities.filter(here('entity')),
    facts: record.facts.filter(here('fact')),
    provisions: record.provisions.filter(here('provision')),
    sources: record.sources.filter(here('source')),
    attributes: record.attributes.filter(here('attribute')),
    lexicon: Object.fromEntries(lists),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
