/** Entry point on a machine: the language server runs as a process of its own. */

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Exports, start } from './extension.ts';
import { clientOptions } from './language-client.ts';

let client: LanguageClient | undefined;

export function activate(extension: vscode.ExtensionContext): Exports {
  const output = vscode.window.createOutputChannel('Plumbline', { log: true });
  const server = {
    module: extension.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    // The editor's V8 is not the one that the build compiled for.
    args: [`--cache=${extension.globalStorageUri.fsPath}`],
  };
  client = new LanguageClient('plumbline', 'Plumbline', server, clientOptions(output));
  return start(extension, client, output);
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
