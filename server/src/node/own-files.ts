/** A user's own record on this machine: where it lies, and the bundle that reads it, loaded only where there is one. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { OwnFiles, RecordDesk } from '../lsp/record-desk.ts';
import { nearestRecord, recordFolder } from './nearest-record.ts';

/** `folder` is where the bundles are. */
export const ownFiles = (folder: string): OwnFiles => ({
  pathsFor(uri, named, workspace) {
    const draft = pathOf(uri);
    const root = workspace === undefined ? undefined : pathOf(workspace);
    const from = draft === undefined ? root : uri === workspace ? draft : dirname(draft);
    const near = from === undefined ? undefined : nearestRecord(from);
    const more = named.map((path) => (isAbsolute(path) || !root ? path : join(root, path)));
    return [...(near === undefined ? [] : [near]), ...more];
  },
  stamp: (paths) => paths.map(stampOf).join('\n'),
  pathOf,
  uriOf: (path) => pathToFileURL(path).href,
  read(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  },
  termsFile(uri, workspace) {
    const root = workspace === undefined ? undefined : pathOf(workspace);
    const draft = pathOf(uri);
    const near = draft === undefined ? undefined : nearestRecord(dirname(draft));
    const record = near ?? (root === undefined ? undefined : join(root, recordFolder));
    return record === undefined ? undefined : join(record, 'terms.yaml');
  },
  desk: () =>
    (createRequire(join(folder, 'server.js'))('./own-record.js') as { desk: RecordDesk }).desk,
});

/** Of a cell, that of its notebook. */
function pathOf(uri: string): string | undefined {
  const file = uri.replace(/^vscode-notebook-cell:(?:\/\/[^/]*)?(\/[^/#][^#]*)#.*$/, 'file://$1');
  try {
    return file.startsWith('file:') ? fileURLToPath(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Names, sizes and times of the files at a path. */
function stampOf(path: string): string {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) return `${path} ${stats.size} ${stats.mtimeMs}`;
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ya?ml|json)$/i.test(name))
      .sort()
      .map((name) => stampOf(join(path, name)))
      .join('\n');
  } catch {
    return `${path} -`;
  }
}
