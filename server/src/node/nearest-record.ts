/** Where a user's own record lies: `.plumbline/record` in the folder of a draft, or in one above it. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const recordFolder = join('.plumbline', 'record');

/** The nearest `.plumbline/record` from a folder upward. */
export function nearestRecord(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const here = join(folder, recordFolder);
    if (existsSync(here)) return here;
    if (dirname(folder) === folder) return undefined;
  }
}
