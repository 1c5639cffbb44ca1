/** The language server: answers `initialize` at once, loads the record behind it, and hands requests to its features. */

import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { PlumblineCapabilities } from '../protocol.ts';
import type { CompiledRecord, RecordPack, WordingPort } from '../record/record.ts';
import type { Feature } from './feature.ts';
import { features } from './features.ts';
import { notebookSync } from './follow-documents.ts';
import { ServerHost } from './host.ts';
import type { OwnFiles } from './record-desk.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** What the server cannot know by itself. */
export interface Platform {
  readRecord(): Promise<CompiledRecord | RecordPack>;
  /** YYYY-MM-DD */
  today(): string;
  /** Official texts that the user has fetched. */
  readonly wording?: WordingPort;
  readonly files?: WorkspaceFiles;
  /** Where users may keep records of their own. */
  readonly ownFiles?: OwnFiles;
}

export function serve(connection: Connection, platform: Platform): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const host = new ServerHost(connection, params, platform);
    for (const feature of features) feature.register(host);
    return {
      capabilities: capabilities(params, features, platform),
      serverInfo: { name: 'Plumbline' },
    };
  });
  connection.listen();
}

function capabilities(
  { capabilities: client }: InitializeParams,
  all: readonly Feature[],
  { ownFiles }: Platform,
): ServerCapabilities {
  const experimental: PlumblineCapabilities = { recordFiles: ownFiles !== undefined };
  const sync: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.notebookDocument ? { notebookDocumentSync: notebookSync } : {}),
    experimental,
  };
  return Object.assign(sync, ...all.map((feature) => feature.capabilities(client)));
}
