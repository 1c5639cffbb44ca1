/** A user's own record on disk: the files of the folders, and the files, that are named. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { kindOfUserFile } from '../recordkit/overlay.ts';
import type { RecordFile } from '../recordkit/problem.ts';
import { reason } from './files.ts';
import { notText } from './utf8.ts';

/** Larger than any record people write by hand. */
const maximum = 16 * 1024 * 1024;

export interface UserFiles {
  readonly files: readonly RecordFile[];
  /** Files that could not even be read. */
  readonly failures: readonly { readonly path: string; readonly error: string }[];
}

/** What is open in an editor, by path: it may differ from what is on disk. */
export type OpenTexts = ReadonlyMap<string, string>;

/** The record files of folders and files named, in order. Their paths are as given, for messages. */
export function readUserFiles(paths: readonly string[], open: OpenTexts = new Map()): UserFiles {
  const files: RecordFile[] = [];
  const failures: { path: string; error: string }[] = [];
  const take = (path: string, inside: string): void => {
    const kind = kindOfUserFile(inside);
    if (kind === undefined) {
      failures.push({ path, error: 'it is no record file. Name *.yaml or *.json.' });
      return;
    }
    const text = open.get(path);
    const read = text === undefined ? readText(path) : { text };
    if ('error' in read) failures.push({ path, error: read.error });
    else files.push({ path, kind, text: read.text });
  };
  for (const path of paths)
    try {
      if (statSync(path).isDirectory())
        for (const inside of recordFilesIn(path)) take(join(path, inside), inside);
      else take(path, basename(path));
    } catch (error) {
      failures.push({ path, error: reason(error) });
    }
  return { files, failures };
}

const recordFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => kindOfUserFile(path) !== undefined && !path.split('/').some(isHidden))
    .sort();

const isHidden = (name: string): boolean => name.startsWith('.');

function readText(path: string): { readonly text: string } | { readonly error: string } {
  try {
    if (statSync(path).size > maximum) return { error: 'it is larger than 16 MB. Split it.' };
    const bytes = readFileSync(path);
    const odd = notText(bytes);
    return odd === undefined ? { text: new TextDecoder().decode(bytes) } : { error: odd };
  } catch (error) {
    return { error: reason(error) };
  }
}

/** A path as a reader would type it: from here where it is below, else whole. */
export function shownPath(path: string, from = process.cwd()): string {
  const short = relative(from, path);
  return short !== '' && !short.startsWith('..') ? short : path;
}
