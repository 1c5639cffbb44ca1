/** Drafts where there is no disk, or none that we see: the editor lists and reads them. */

import type { Connection } from 'vscode-languageserver';
import type { PlumblineClientRequests } from '../protocol.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

type List = PlumblineClientRequests['plumbline/listDrafts'];
type Read = PlumblineClientRequests['plumbline/readDraft'];

const clientFiles = ({ sendRequest }: Connection): WorkspaceFiles => ({
  async *list(folder, leftOut) {
    const params: List[0] = { folder };
    for (const uri of await sendRequest<List[1]>('plumbline/listDrafts', params))
      if (!leftOut(decodeURIComponent(uri.slice(folder.length + 1)))) yield uri;
  },
  async read(uri) {
    const params: Read[0] = { uri };
    return (await sendRequest<Read[1]>('plumbline/readDraft', params)) ?? undefined;
  },
});

/** The platform's own files are read by the platform; of the rest the client is asked, where it offers to answer. */
export function filesOf(
  connection: Connection,
  platform: WorkspaceFiles | undefined,
  offered: boolean,
): WorkspaceFiles | undefined {
  if (!offered) return platform;
  const client = clientFiles(connection);
  const of = (uri: string): WorkspaceFiles =>
    platform && uri.startsWith('file:') ? platform : client;
  return {
    list: (folder, leftOut) => of(folder).list(folder, leftOut),
    read: (uri) => of(uri).read(uri),
  };
}
