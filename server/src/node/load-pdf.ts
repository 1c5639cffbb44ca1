/** The PDF reader beside the command line, where it was built. */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export type ReadPdf = (bytes: Uint8Array) => Promise<string>;

export function loadPdf(folder: string = __dirname): ReadPdf | undefined {
  const path = join(folder, 'pdf.js');
  if (!existsSync(path)) return undefined;
  return (createRequire(path)(path) as { readPdf: ReadPdf }).readPdf;
}
