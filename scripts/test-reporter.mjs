/** Reporter of node:test that shows failures only, and leaves the counts in the file PLUMBLINE_COUNTS names. */

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const left = data.skip !== undefined || data.todo !== undefined;
    if (data.details?.type === 'suite' && !broken(type, data)) continue;
    if (left) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else {
      counts.failed++;
      yield failure(data);
    }
    if (left)
      yield `  not run: ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}\n`;
  }
  if (process.env.PLUMBLINE_COUNTS)
    writeFileSync(process.env.PLUMBLINE_COUNTS, JSON.stringify(counts));
}

/** A suite fails by its tests, which are counted, or by itself. */
const broken = (type, data) =>
  type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed';

function failure({ name, file, line, details }) {
  const error = details?.error?.cause ?? details?.error;
  const text = String(error?.stack ?? error?.message ?? error);
  const where = file ? `${relative(process.cwd(), file)}:${line ?? 1}` : '';
  return `  FAILED ${name} ${where}\n${text.replace(/^/gm, '    ')}\n`;
}
