/** The Markdown files of a folder on disk. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { WorkspaceFiles } from '../lsp/workspace-files.ts';

const skipped = new Set(['node_modules', 'dist', 'out']);
/** Larger ones are hardly memos, and are checked when opened. */
const largest = 5_000_000;

export const workspaceFiles: WorkspaceFiles = {
  async *list(folder, leftOut) {
    if (!folder.startsWith('file:')) return;
    for await (const path of walk(fileURLToPath(folder), '', leftOut))
      yield pathToFileURL(path).href;
  },
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > largest) return undefined;
      return await readFile(path, 'utf8');
    } catch {
      return undefined;
    }
  },
};

/** Links are not followed: they may lead in circles. */
async function* walk(
  folder: string,
  inside: string,
  leftOut: (path: string) => boolean,
): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (name.startsWith('.') || skipped.has(name) || leftOut(inside + name)) continue;
    const path = join(folder, name);
    if (entry.isDirectory()) yield* walk(path, `${inside}${name}/`, leftOut);
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(name)) yield path;
  }
}
