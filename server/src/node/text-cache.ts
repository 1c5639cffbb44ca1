/** Official texts on the user's machine, in the cache folder. Reading them needs none of what fetching does. */

import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { WordingPort } from '../record/record.ts';
import type { DocumentType } from '../recordkit/official-text.ts';

export interface StoredText {
  readonly id: string;
  /** Web address or file it came from. */
  readonly from: string;
  /** What sort of document it was: `pdf`, `html` … */
  readonly type: DocumentType;
  readonly bytes: number;
  readonly sha256: string;
  readonly stored: string;
}

/** The text could not be taken, and why. */
export class TextError extends Error {}

/** PLUMBLINE_CACHE, or what the system calls a user's cache folder. */
export function cacheFolder(env = process.env, platform = process.platform): string {
  if (env.PLUMBLINE_CACHE) return env.PLUMBLINE_CACHE;
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'plumbline', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'plumbline');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'plumbline');
}

/** Both files are whole or not there. */
export function writeText(folder: string, text: string, about: StoredText): void {
  const base = baseOf(folder, about.id);
  mkdirSync(join(folder, 'texts'), { recursive: true });
  for (const [path, content] of [
    [`${base}.txt`, text],
    [`${base}.json`, JSON.stringify(about)],
  ] as const) {
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
}

/** A text stored before, if there is one. */
export function storedText(
  folder: string,
  id: string,
): (StoredText & { readonly text: string }) | undefined {
  const base = baseOf(folder, id);
  if (!existsSync(`${base}.json`) || !existsSync(`${base}.txt`)) return undefined;
  return {
    ...(JSON.parse(readFileSync(`${base}.json`, 'utf8')) as StoredText),
    text: readFileSync(`${base}.txt`, 'utf8'),
  };
}

const baseOf = (folder: string, id: string): string => join(folder, 'texts', nameOf(id));

/** Ids are small letters, digits, points and hyphens: safe as file names. */
export function nameOf(id: string): string {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) throw new TextError(`"${id}" is no id`);
  return id;
}

/**
 * The stored texts as checking wants them: read when first asked for, and again where a file was replaced. One that
 * cannot be read is one that is not there: quotations are then compared with fingerprints alone.
 */
export function storedWording(folder: string = cacheFolder()): WordingPort {
  const read = new Map<string, { readonly stamp: number; readonly text: string }>();
  return (instrument) => {
    try {
      const path = `${baseOf(folder, instrument)}.txt`;
      const stamp = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (stamp === undefined) return undefined;
      const known = read.get(instrument);
      if (known?.stamp === stamp) return known.text;
      const text = readFileSync(path, 'utf8');
      read.set(instrument, { stamp, text });
      return text;
    } catch {
      return undefined;
    }
  };
}
