/** The committed fingerprints of official texts, as they go into the record. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fingerprint } from '../server/src/record/fingerprints.ts';
import { corpusRoot } from './corpus-files.ts';

const folder = join(corpusRoot, 'fingerprints');

export function loadFingerprints(): Fingerprint[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => {
    const { sha256: _, ...print } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return print as Fingerprint;
  });
}
