/** Makes corpus/fingerprints/ from the shared official texts. Run again where a text or the method changed. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fingerprint } from '../server/src/record/fingerprints.ts';
import { fingerprintOf } from '../server/src/recordkit/fingerprint-text.ts';
import { corpusRoot, projectRoot } from './corpus-files.ts';

const shared = join(projectRoot, '..', 'shared', 'sources');
export const fingerprintFolder = join(corpusRoot, 'fingerprints');

/** File of the text → the instrument it is, or is about. */
export const officialTexts: readonly (readonly [
  file: string,
  entity: string,
  role: Fingerprint['role'],
])[] = [
  ['action-plan', 'action-plan', 'text'],
  ...[
    14110, 14141, 14148, 14179, 14277, 14278, 14306, 14318, 14319, 14320, 14355, 14363, 14365,
    14390, 14409, 14434,
  ].map((n) => [`eo-${n}`, `eo-${n}`, 'text'] as const),
  ['nspm-11', 'nspm-11', 'text'],
  ['nist-ai-100-1', 'ai-rmf', 'text'],
  ['nist-ai-600-1', 'genai-profile', 'text'],
  ...[14319, 14365, 14409].map((n) => [`fact-sheet-eo-${n}`, `eo-${n}`, 'about'] as const),
  ['fact-sheet-nspm-11', 'nspm-11', 'about'],
  ['wh-article-action-plan', 'action-plan', 'about'],
];

/** Texts of which only a part was to be had. */
const partial: ReadonlySet<string> = new Set(['nist-ai-600-1']);

export const sharedText = (file: string): string =>
  readFileSync(join(shared, `${file}.md`), 'utf8');

export const haveOfficialTexts = existsSync(join(shared, 'action-plan.md'));

export function main(): number {
  if (!haveOfficialTexts) {
    console.error('../shared/sources is not here: corpus/fingerprints stays as it is');
    return 1;
  }
  mkdirSync(fingerprintFolder, { recursive: true });
  let size = 0;
  for (const [file, entity, role] of officialTexts) {
    const text = sharedText(file);
    const title = /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? file;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const part = partial.has(file) ? { partial: true } : {};
    const made = { id: file, entity, role, title, ...part, sha256, ...fingerprintOf(text) };
    const json = `${JSON.stringify(made)}\n`;
    size += json.length;
    writeFileSync(join(fingerprintFolder, `${file}.json`), json);
    console.log(`${file}: ${made.words} words, ${made.runs.length / 4} runs`);
  }
  console.log(`${officialTexts.length} texts, ${Math.round(size / 1024)} KB`);
  return 0;
}
