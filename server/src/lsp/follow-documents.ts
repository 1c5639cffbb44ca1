/** Follows what the client opens, edits and closes: drafts, the Markdown cells of notebooks, and record files. */

import type {
  Connection,
  ServerCapabilities,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver';
import { OpenDraft } from './draft.ts';
import { isRecordFile, type RecordFiles } from './record-files.ts';

export interface Followers {
  readonly drafts: Map<string, OpenDraft>;
  readonly recordFiles: RecordFiles;
  /** A draft was opened or edited. */
  changed(draft: OpenDraft): void;
  closed(draft: OpenDraft): void;
}

/** A cell is a draft of its own; code is nothing to us. */
export const notebookSync: NonNullable<ServerCapabilities['notebookDocumentSync']> = {
  notebookSelector: [{ cells: [{ language: 'markdown' }] }],
};

export function followDocuments(connection: Connection, followers: Followers): void {
  const documents = new Documents(followers);
  connection.onDidOpenTextDocument(({ textDocument }) => documents.open(textDocument));
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    documents.edit(uri, version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument }) => documents.close(textDocument.uri));
  const notebooks = connection.notebooks.synchronization;
  notebooks.onDidOpenNotebookDocument(({ cellTextDocuments }) => {
    for (const cell of cellTextDocuments) documents.open(cell);
  });
  notebooks.onDidChangeNotebookDocument(({ change: { cells } }) => {
    for (const cell of cells?.structure?.didClose ?? []) documents.close(cell.uri);
    for (const cell of cells?.structure?.didOpen ?? []) documents.open(cell);
    for (const { document, changes } of cells?.textContent ?? [])
      documents.edit(document.uri, document.version, changes);
  });
  notebooks.onDidCloseNotebookDocument(({ cellTextDocuments }) => {
    for (const cell of cellTextDocuments) documents.close(cell.uri);
  });
}

class Documents {
  private readonly followers: Followers;

  constructor(followers: Followers) {
    this.followers = followers;
  }

  open(item: TextDocumentItem): void {
    const { drafts, recordFiles } = this.followers;
    const { uri, languageId, version, text } = item;
    if (isRecordFile(item)) {
      recordFiles.opened(uri, languageId, version, text);
      return;
    }
    const draft = new OpenDraft(uri, version, text);
    drafts.set(uri, draft);
    this.followers.changed(draft);
  }

  edit(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const { drafts, recordFiles } = this.followers;
    const record = recordFiles.get(uri);
    if (record) recordFiles.edited(record, changes, version);
    const draft = drafts.get(uri);
    if (!draft) return;
    draft.apply(changes, version);
    this.followers.changed(draft);
  }

  close(uri: string): void {
    const { drafts, recordFiles } = this.followers;
    if (recordFiles.get(uri)) recordFiles.closed(uri);
    const draft = drafts.get(uri);
    if (!draft) return;
    draft.closed = true;
    drafts.delete(uri);
    this.followers.closed(draft);
  }
}
