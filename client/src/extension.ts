/** The extension wherever it runs: starts the language server and puts native views beside it. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { assistantTools, type Newer } from './assistant-tools.ts';
import { registerCommands } from './commands/index.ts';
import { CurrentDraft } from './drafts.ts';
import { recordReferences } from './mentions.ts';
import { Preview } from './preview/index.ts';
import type { MarkdownIt } from './preview/markdown-it.ts';
import { RecordChanges } from './record-changes.ts';
import { recordDocuments } from './record-documents.ts';
import { ownRecordStatus, tellTrust } from './record-files.ts';
import { asker } from './requests.ts';
import { ServerControl } from './server-control.ts';
import { statusBar } from './status-bar.ts';
import { Statuses } from './statuses.ts';
import { ClaimsTree } from './views/claims-tree.ts';
import { RecordTree } from './views/record-tree.ts';
import { workspaceDrafts } from './workspace-drafts.ts';

/** What the built-in Markdown preview asks of extensions that add to it. */
export interface Exports {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

export function start(
  extension: vscode.ExtensionContext,
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
): Exports {
  const ask = asker(client);
  const drafts = new CurrentDraft();
  const statuses = new Statuses(client);
  const server = new ServerControl(client);
  const claims = new ClaimsTree(ask, drafts, statuses);
  const changes = new RecordChanges(client);
  const record = new RecordTree(ask, changes);
  const preview = new Preview(ask, statuses, changes);
  extension.subscriptions.push(
    output,
    drafts,
    changes,
    statuses,
    server,
    claims,
    preview,
    record,
    recordDocuments(extension.extensionUri, ask, drafts, changes),
    recordReferences(ask, drafts),
    tellTrust(client),
    workspaceDrafts(client),
    ownRecordStatus(drafts, statuses),
    statusBar(drafts, statuses, server),
    ...assistantTools(vscode as Newer, toolNames(extension), ask, drafts),
    registerCommands({ ask, drafts, statuses, server, output, claims, record, extension }),
  );
  // Not awaited: the editor need not wait for the server.
  void server.start();
  return { extendMarkdownIt: (md) => preview.extendMarkdownIt(md) };
}

const toolNames = ({ extension }: vscode.ExtensionContext): string[] =>
  extension.packageJSON.contributes.languageModelTools.map(({ name }: { name: string }) => name);
