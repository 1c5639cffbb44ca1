/** All data checks, in the order in which they are run. */

import { anchored, bothLanguages, standalone } from './anchors.ts';
import type { RecordCheck } from './check.ts';
import { horizon, ordered, realDates } from './dates.ts';
import { clauses, script, unfinished } from './prose.ts';
import { references, sourced } from './references.ts';
import { revocations } from './revocations.ts';
import { cueGroups, phrases, specific } from './topics.ts';
import { uniqueIds, uniqueNames } from './unique.ts';
import { foldTerms, roles } from './values.ts';

export const recordChecks: readonly RecordCheck[] = [
  uniqueIds,
  uniqueNames,
  references,
  sourced,
  roles,
  realDates,
  ordered,
  horizon,
  revocations,
  script,
  unfinished,
  clauses,
  phrases,
  specific,
  cueGroups,
  anchored,
  standalone,
  bothLanguages,
  foldTerms,
];
