/** The drafts of the workspace that are not open: which they are, and what they say, read only when asked for. */

import type { CancellationToken } from 'vscode-languageserver';
import type { Host } from './feature.ts';
import { globs } from './glob.ts';

/** Settings in which editors say what of a folder is not to be seen, or not to be searched. */
const excluding = ['files.exclude', 'search.exclude'];

/** Longest wait for a client that promised to answer. */
const patienceMs = 2000;

/** Their URIs, each once, though folders lie in one another. */
export async function closedDrafts(host: Host, token: CancellationToken): Promise<string[]> {
  const uris = new Set<string>();
  for (const folder of host.folders) {
    const leftOut = globs(await exclusions(host, folder));
    for await (const uri of host.files?.list(folder, leftOut) ?? []) {
      if (token.isCancellationRequested) return [];
      if (!host.drafts.has(uri)) uris.add(uri);
    }
  }
  return [...uris];
}

async function exclusions({ client, connection }: Host, scopeUri: string): Promise<string[]> {
  if (!client.workspace?.configuration) return [];
  const asked = connection.workspace
    .getConfiguration(excluding.map((section) => ({ scopeUri, section })))
    .catch(() => []);
  const silence = new Promise<unknown[]>((resolve) => {
    setTimeout(() => resolve([]), patienceMs).unref?.();
  });
  return (await Promise.race([asked, silence])).flatMap(switchedOn);
}

/** `{ pattern: true }`; what is left out only beside another file (`when`) is kept. */
const switchedOn = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([pattern, on]) => (on === true ? [pattern] : []))
    : [];

/** FNV-1a, enough to notice that a file changed. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
