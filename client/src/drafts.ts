/** Which documents are drafts, and which of them the user has before them. */

import * as vscode from 'vscode';

/** Left out on purpose: `git` and other versions of a draft beside it, output, and our own record documents. */
const known = ['file', 'untitled', 'vscode-notebook-cell', 'vscode-vfs', 'vscode-remote', 'memfs'];

/** The schemes we know, and that of every folder now open. */
export function draftSchemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set([...known, ...folders.map((folder) => folder.uri.scheme)])];
}

export const isDraft = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'markdown' && draftSchemes().includes(uri.scheme);

/** The draft last edited or read; it stays current while a view or a record document has the focus. */
export class CurrentDraft implements vscode.Disposable {
  private editor: vscode.TextEditor | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.TextEditor | undefined>();
  private readonly listeners: vscode.Disposable[];
  readonly onChange = this.changed.event;

  constructor() {
    this.consider(vscode.window.activeTextEditor);
    this.listeners = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.consider(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.editor?.document) this.set(undefined);
      }),
    ];
  }

  get(): vscode.TextEditor | undefined {
    return this.editor;
  }

  /** The draft to act on; tells the user where there is none. */
  require(): vscode.TextEditor | undefined {
    if (!this.editor)
      vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown draft first.'));
    return this.editor;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private consider(editor: vscode.TextEditor | undefined): void {
    if (editor && isDraft(editor.document)) this.set(editor);
  }

  private set(editor: vscode.TextEditor | undefined): void {
    if (editor === this.editor) return;
    this.editor = editor;
    this.changed.fire(editor);
  }
}
