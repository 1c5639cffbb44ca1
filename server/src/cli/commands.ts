/** Every command, one a line. */

import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { mcp } from './mcp.ts';
import { recordCheck } from './record-check.ts';
import { recordConvert } from './record-convert.ts';
import { recordDiff } from './record-diff.ts';
import { recordExport } from './record-export.ts';
import { recordFetch, recordImport } from './record-fetch.ts';
import { recordList } from './record-list.ts';
import { recordSearch } from './record-search.ts';
import { recordShow } from './record-show.ts';
import { recordStale } from './record-stale.ts';

export const commands: readonly Command[] = [
  check,
  compare,
  recordList,
  recordShow,
  recordSearch,
  recordCheck,
  recordDiff,
  recordStale,
  recordExport,
  recordConvert,
  recordFetch,
  recordImport,
  mcp,
];
