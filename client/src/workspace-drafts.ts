/** Lists and reads drafts that are not open, for a server that has no disk or does not see theirs. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PlumblineClientRequests } from '../../server/src/protocol.ts';

type List = PlumblineClientRequests['plumbline/listDrafts'];
type Read = PlumblineClientRequests['plumbline/readDraft'];

const list: keyof PlumblineClientRequests = 'plumbline/listDrafts';
const read: keyof PlumblineClientRequests = 'plumbline/readDraft';

/** More would hardly be a folder of memos. */
const most = 5000;

const skipped = /^(?:\.|node_modules$|dist$|out$)/;
const markdown = /\.(?:md|markdown)$/i;

export const workspaceDrafts = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.Disposable.from(
    client.onRequest(list, async ({ folder }: List[0]): Promise<List[1]> => {
      const wanted = vscode.Uri.parse(folder).toString();
      const base = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === wanted);
      const found = base ? await walked(base.uri) : [];
      return found.map((uri) => uri.toString()).sort();
    }),
    client.onRequest(read, async ({ uri }: Read[0]): Promise<Read[1]> => {
      try {
        const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        return null;
      }
    }),
  );

/** Not every file system can be searched, and the editor waits for ever for one that cannot; all can be walked. */
async function walked(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at && found.length < most; at = waiting.pop()) {
    const inside = at;
    const entries = await vscode.workspace.fs.readDirectory(inside).then(
      (all) => all,
      () => [],
    );
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(inside, name);
      // Links are not followed: they may lead in circles.
      if (type === vscode.FileType.Directory && !skipped.test(name)) waiting.push(uri);
      if (type === vscode.FileType.File && markdown.test(name)) found.push(uri);
    }
  }
  return found;
}
