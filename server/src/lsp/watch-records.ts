/** Hears of changes to record files on disk: from the client's watchers, and when one is saved. */

import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import type { Feature, Host } from './feature.ts';

/** The folder itself too: what is deleted or renamed as a whole is told of as a whole. */
const near: FileSystemWatcher = { globPattern: '{**/.plumbline,**/.plumbline/**}' };

export const watchRecords: Feature = {
  capabilities: () => ({}),
  register(host) {
    const { connection, client, ownFiles } = host;
    if (!ownFiles) return;
    connection.onDidSaveTextDocument(({ textDocument }) => {
      if (host.recordFiles.get(textDocument.uri)) host.recordFilesChanged();
    });
    connection.onDidChangeWatchedFiles(() => host.recordFilesChanged());
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) follow(host);
  },
};

/** Watches what the settings name as well, and anew where they name something else. */
function follow(host: Host): void {
  let watched: string | undefined;
  let registration: Promise<{ dispose(): void }> | undefined;
  const watch = (): void => {
    const watchers = [near, ...named(host)];
    const key = JSON.stringify(watchers);
    if (key === watched) return;
    watched = key;
    const before = registration;
    registration = (async () => {
      (await before)?.dispose();
      return host.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    })();
    registration.catch(() => undefined);
  };
  host.onInitialized(watch);
  host.onSettings(watch);
}

function named({ client, folders, own, ownFiles }: Host): FileSystemWatcher[] {
  if (!client.workspace?.didChangeWatchedFiles?.relativePatternSupport) return [];
  const paths = new Set((folders.length > 0 ? folders : ['']).flatMap((uri) => own.paths(uri)));
  return [...paths].flatMap((path) => {
    const uri = ownFiles?.uriOf(path) ?? '';
    const slash = uri.lastIndexOf('/');
    if (/\.(?:ya?ml|json)$/i.test(uri))
      return [
        {
          globPattern: {
            baseUri: uri.slice(0, slash),
            pattern: decodeURIComponent(uri.slice(slash + 1)),
          },
        },
      ];
    return [{ globPattern: { baseUri: uri, pattern: '**/*.{yaml,yml,json}' } }];
  });
}
