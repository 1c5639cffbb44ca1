/** Puts an entry of the record into the draft: summary, citation, footnote, table row or quotation stub. */

import * as vscode from 'vscode';
import type { RecordEntry } from '../../../server/src/protocol.ts';
import type { CurrentDraft } from '../drafts.ts';
import type { Ask } from '../requests.ts';
import { draftLanguage } from '../text/front-matter.ts';
import { type Insertion, type InsertionKind, insertionOf } from '../text/insertions.ts';
import { pickEntry } from './pick-entry.ts';

/** What tests and hover cards may already have settled. */
export interface Wish {
  readonly query?: string;
  readonly as?: InsertionKind;
}

export async function insertProvision(
  ask: Ask,
  drafts: CurrentDraft,
  wish: Wish = {},
): Promise<void> {
  const editor = drafts.require();
  if (!editor) return;
  const lang = draftLanguage(editor.document.getText());
  const title = vscode.l10n.t('Insert from the record');
  const entry = await pickEntry(ask, title, { query: wish.query ?? '', lang });
  if (!entry) return;
  const kind = wish.as ?? (await pickKind(entry, lang));
  if (!kind) return;
  await insert(editor, insertionOf(kind, entry, editor.document.getText(), lang));
}

/** A citation that a hover card offers: chosen already. It follows what is selected. */
export async function insertText(drafts: CurrentDraft, atCursor: string): Promise<void> {
  const editor = drafts.require();
  if (!editor) return;
  const { end } = editor.selection;
  editor.selection = new vscode.Selection(end, end);
  await insert(editor, { atCursor });
}

async function pickKind(entry: RecordEntry, lang: 'en' | 'zh'): Promise<InsertionKind | undefined> {
  const kinds: readonly (readonly [InsertionKind, string])[] = [
    ['summary', vscode.l10n.t('Summary and citation')],
    ['citation', vscode.l10n.t('Citation')],
    ['footnote', vscode.l10n.t('Footnote')],
    ['row', vscode.l10n.t('Table row')],
    ['quotation', vscode.l10n.t('Block quotation to fill in')],
  ];
  const items = kinds.map(([as, label]) => {
    const { atCursor, atEnd } = insertionOf(as, entry, '', lang);
    const detail = (atEnd ?? atCursor).trim().replace(/\s*\n\s*/g, ' ');
    return { as, label, detail };
  });
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Insert as') });
  return chosen?.as;
}

/** One edit, so that one undo takes it back. */
export async function insert(editor: vscode.TextEditor, insertion: Insertion): Promise<void> {
  const { atCursor, atEnd, placeholder } = insertion;
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  if (placeholder) {
    await editor.insertSnippet(snippet(atCursor, placeholder));
    return;
  }
  const { document, selection } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => {
    edit.replace(selection, atCursor);
    if (atEnd) edit.insert(end, atEnd);
  });
}

function snippet(text: string, placeholder: string): vscode.SnippetString {
  const [before = '', after = ''] = text.split(placeholder);
  return new vscode.SnippetString()
    .appendText(before)
    .appendPlaceholder(placeholder)
    .appendText(after);
}
