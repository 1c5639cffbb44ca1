/** Entry point in a browser (vscode.dev): the language server runs in a worker, and is handed the record. */

import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import type { PlumblineClientRequests } from '../../server/src/protocol.ts';
import { type Exports, start } from './extension.ts';
import { clientOptions } from './language-client.ts';

type WorkerLike = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (url: string) => WorkerLike;

const record: keyof PlumblineClientRequests = 'plumbline/record';

let client: LanguageClient | undefined;
let worker: WorkerLike | undefined;

export function activate(extension: vscode.ExtensionContext): Exports {
  const output = vscode.window.createOutputChannel('Plumbline', { log: true });
  const inPackage = (name: string) => vscode.Uri.joinPath(extension.extensionUri, 'dist', name);
  // A new one at each start: one that was told to shut down serves nobody any more.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(inPackage('browser-server.js').toString(true));
    // Not the worker itself: where the editor wraps workers, the client does not know one when it sees it.
    return {
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    };
  };
  client = new LanguageClient('plumbline', 'Plumbline', server, clientOptions(output));
  client.onRequest(record, () => vscode.workspace.fs.readFile(inPackage('record.jsonl')));
  return start(extension, client, output);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  worker?.terminate();
}
