/** Drafts on disk: which files a path names, and their text. */

import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { notText } from './utf8.ts';

/** Larger than any memo; beyond it something else was meant. */
const maximum = 64 * 1024 * 1024;

export type Read = { readonly text: string } | { readonly error: string };

/** The text of a draft, without its byte-order mark; `-` is standard input. */
export function readDraft(path: string): Read {
  try {
    const size = path === '-' ? 0 : statSync(path).size;
    return size > maximum ? tooLarge(size) : decode(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    return { error: reason(error) };
  }
}

function decode(bytes: Uint8Array): Read {
  if (bytes.length > maximum) return tooLarge(bytes.length);
  const error = notText(bytes);
  return error === undefined ? { text: new TextDecoder().decode(bytes) } : { error };
}

const tooLarge = (size: number): Read => ({
  error: `it is ${Math.ceil(size / 1024 / 1024)} MB, and 64 MB is the most that is checked. Split it, or name another file.`,
});

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path.',
  EACCES: 'it may not be read. Check its permissions.',
  EPERM: 'it may not be read. Check its permissions.',
  EISDIR: 'it is a folder. Name a file.',
  ELOOP: 'its symbolic links go in a circle. Correct the links.',
};

/** An error of the file system in words. */
export function reason(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return reasons[code] ?? `it could not be read: ${message}`;
}

export interface Found {
  readonly paths: readonly string[];
  readonly failures: readonly { readonly path: string; readonly error: string }[];
}

/** Files as named, and the Markdown files of folders, sorted; each once. */
export function findDrafts(named: readonly string[]): Found {
  const paths = new Set<string>();
  const failures: { path: string; error: string }[] = [];
  const seen = new Set<string>();
  const walk = (folder: string): void => {
    try {
      const real = realpathSync(folder);
      if (seen.has(real)) return;
      seen.add(real);
      for (const name of readdirSync(folder).sort(byUnits)) visit(join(folder, name), name);
    } catch (error) {
      failures.push({ path: folder, error: reason(error) });
    }
  };
  const visit = (path: string, name: string): void => {
    if (name.startsWith('.') || name === 'node_modules') return;
    const stats = quietly(path);
    if (stats?.isDirectory()) walk(path);
    else if (/\.(?:md|markdown)$/i.test(name)) paths.add(path);
  };
  for (const path of named)
    if (quietly(path)?.isDirectory()) walk(path);
    else paths.add(path);
  return { paths: [...paths], failures };
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A dangling link or a forbidden path is told of when it is read. */
function quietly(path: string): Stats | undefined {
  if (path === '-') return undefined;
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
