/** Starts the language server that the extension brings along, in a process of its own on this machine. */

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { draftSchemes } from './drafts.ts';
import { recordFilePatterns } from './record-files.ts';

/** Commands that a hover card may run. */
const fromCards = [
  'plumbline.openRecord',
  'plumbline.insertCitation',
  'plumbline.insertProvision',
  'plumbline.showClaims',
  'plumbline.showMentions',
];

export function createClient(
  context: vscode.ExtensionContext,
  outputChannel: vscode.LogOutputChannel,
): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    // The editor's V8 is not the one that the build compiled for.
    args: [`--cache=${context.globalStorageUri.fsPath}`],
  };
  return new LanguageClient('plumbline', 'Plumbline', server, {
    documentSelector: [
      ...draftSchemes().map((scheme) => ({ language: 'markdown', scheme })),
      ...recordFilePatterns().map((pattern) => ({ scheme: 'file', pattern })),
    ],
    outputChannel,
    initializationOptions: { commandLinks: true, trusted: vscode.workspace.isTrusted },
    markdown: { isTrusted: { enabledCommands: fromCards } },
    // Where it fails we say so ourselves, once, with a way out.
    initializationFailedHandler: () => false,
  });
}
