/** The files of corpus/, read from disk. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { RecordFile } from '../server/src/recordkit/problem.ts';
import { kindOfFile } from '../server/src/recordkit/schema.ts';

export const projectRoot = resolve(__dirname, '..');
export const corpusRoot = join(projectRoot, 'corpus');

/** Every file under a folder that is part of a record, in a stable order. */
export function corpusFiles(root: string = corpusRoot): RecordFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => kindOfFile(path) !== undefined)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Files named on the command line; one outside corpus/ is read as an entity file. */
export function filesNamed(paths: readonly string[]): RecordFile[] {
  return paths.map((given) => {
    const path = relative(corpusRoot, resolve(given)).split(sep).join('/');
    const known = kindOfFile(path) === undefined ? `entities/${basename(given)}` : path;
    return { path: known, text: readFileSync(given, 'utf8') };
  });
}
