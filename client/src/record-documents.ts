/** Entries of the record, and the pages of the rules, as read-only Markdown documents under `plumbline:`. */

import * as vscode from 'vscode';
import type { CurrentDraft } from './drafts.ts';
import type { RecordChanges } from './record-changes.ts';
import type { Ask } from './requests.ts';
import { addressOf, idOf, lineOf, recordScheme, ruleOf } from './text/record-address.ts';

export const recordUri = (id: string): vscode.Uri =>
  vscode.Uri.from({ scheme: recordScheme, ...addressOf(id) });

/** The language the user works in, for entries no sentence was written around. */
export const userLanguage = (): 'en' | 'zh' => (/^zh\b/i.test(vscode.env.language) ? 'zh' : 'en');

/** As the record of the draft in view has them; read again when that record changes. */
export function recordDocuments(
  extension: vscode.Uri,
  ask: Ask,
  drafts: CurrentDraft,
  changes: RecordChanges,
): vscode.Disposable {
  const stale = new vscode.EventEmitter<vscode.Uri>();
  const listening = changes.onChange(() => {
    for (const { uri } of vscode.workspace.textDocuments)
      if (uri.scheme === recordScheme) stale.fire(uri);
  });
  const provider = vscode.workspace.registerTextDocumentContentProvider(recordScheme, {
    onDidChange: stale.event,
    async provideTextDocumentContent(uri) {
      const rule = ruleOf(uri);
      if (rule) return rulePage(extension, rule);
      const id = idOf(uri);
      const draft = drafts.get()?.document.uri.toString();
      const document =
        id && (await ask('plumbline/recordDocument', { id, ...(draft ? { uri: draft } : {}) }));
      return document
        ? document.text
        : vscode.l10n.t('The record has no entry at {0}.', uri.toString(true));
    },
  });
  return vscode.Disposable.from(provider, listening, stale);
}

/** The pages that are the rules' tests lie in the package as they are. */
async function rulePage(extension: vscode.Uri, rule: string): Promise<string> {
  const page = vscode.Uri.joinPath(extension, 'server', 'src', 'rules', `${rule}.md`);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
}

/** Opens an entry beside the draft, so that both can be read; a provision in the document of its instrument. */
export async function openRecord(
  uri: vscode.Uri,
  preserveFocus = false,
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri.with({ fragment: '' }));
  const shown = vscode.window.visibleTextEditors.find(showsRecord)?.viewColumn;
  const line = lineOf(document.getText(), uri.fragment);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown ?? vscode.ViewColumn.Beside,
    preserveFocus,
    preview: true,
    selection: new vscode.Range(line, 0, line, 0),
  });
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
  return editor;
}

const showsRecord = ({ document }: vscode.TextEditor): boolean =>
  document.uri.scheme === recordScheme;
