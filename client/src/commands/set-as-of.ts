/** Asks for the date a draft is to be true at, and writes it where the user wants it kept. */

import * as vscode from 'vscode';
import type { CurrentDraft } from '../drafts.ts';
import type { Statuses } from '../statuses.ts';
import { isDay, today, withAsOf } from '../text/front-matter.ts';

export type Place = 'draft' | 'workspace' | 'user';

/** Date and place may be given, by a key binding say; what is not given is asked for. */
export async function setAsOf(
  drafts: CurrentDraft,
  statuses: Statuses,
  date?: string,
  place?: Place,
): Promise<void> {
  const editor = drafts.get();
  const now = (editor && statuses.of(editor.document.uri)?.asOf) ?? today();
  const chosen = date ?? (await askDate(vscode.l10n.t('As-of date'), now));
  if (!chosen) return;
  const where = place ?? (await askPlace(editor));
  if (!where) return;
  if (where === 'draft' && editor) return writeInDraft(editor.document, chosen);
  await writeSetting(where === 'workspace', chosen);
}

export const askDate = async (title: string, value: string): Promise<string | undefined> =>
  vscode.window
    .showInputBox({
      title,
      value,
      prompt: vscode.l10n.t('The day on which the draft is to be true, as YYYY-MM-DD'),
      validateInput: (text) =>
        isDay(text.trim()) ? undefined : vscode.l10n.t('Write an existing day as YYYY-MM-DD.'),
    })
    .then((text) => text?.trim());

async function askPlace(editor: vscode.TextEditor | undefined): Promise<Place | undefined> {
  const places: { place: Place; label: string; detail: string }[] = [
    {
      place: 'user',
      label: vscode.l10n.t('For all my drafts'),
      detail: vscode.l10n.t(
        'Kept in your user settings; a date in a draft’s front matter comes first.',
      ),
    },
  ];
  if (vscode.workspace.workspaceFolders)
    places.unshift({
      place: 'workspace',
      label: vscode.l10n.t('For this workspace'),
      detail: vscode.l10n.t(
        'Kept in the workspace settings; a date in a draft’s front matter comes first.',
      ),
    });
  if (editor)
    places.unshift({
      place: 'draft',
      label: vscode.l10n.t('In this draft'),
      detail: vscode.l10n.t('Written into its front matter, so that it travels with the file.'),
    });
  return (
    await vscode.window.showQuickPick(places, { title: vscode.l10n.t('Where to keep the date') })
  )?.place;
}

async function writeInDraft(document: vscode.TextDocument, date: string): Promise<void> {
  const { start, end, newText } = withAsOf(document.getText(), date);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(end)),
    newText,
  );
  await vscode.workspace.applyEdit(edit);
}

/** Today is what goes without saying: choosing it unsets the date, so that tomorrow it is tomorrow. */
async function writeSetting(inWorkspace: boolean, date: string): Promise<void> {
  const target = inWorkspace
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const value = date === today() ? undefined : date;
  await vscode.workspace.getConfiguration('plumbline').update('asOf', value, target);
}
