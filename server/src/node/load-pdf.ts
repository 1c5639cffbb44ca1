/** The PDF reader beside the command line, where it was built. */

import { bundleBeside } from './beside.ts';

export type ReadPdf = (bytes: Uint8Array) => Promise<string>;

export const loadPdf = (folder?: string): ReadPdf | undefined =>
  bundleBeside<{ readonly readPdf: ReadPdf }>('pdf', folder)?.readPdf;
