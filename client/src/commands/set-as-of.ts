/** Asks for the date a draft is to be true at, and writes it where the user wants it kept. */

import * as vscode from 'vscode';
import type { CurrentDraft } from '../drafts.ts';
import type { Statuses } from '../statuses.ts';
import { isDay, today, withAsOf } from '../text/front-matter.ts';

export type Place = 'draft' | 'folder' | 'workspace' | 'user';

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
  if (where !== 'draft') await writeSetting(where, chosen, editor?.document.uri);
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
  if (editor && folderAmongSeveral(editor.document.uri))
    places.unshift({
      place: 'folder',
      label: vscode.l10n.t('For this folder'),
      detail: vscode.l10n.t(
        'Kept in the folder’s settings; a date in a draft’s front matter comes first.',
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

/** A folder has settings of its own only where there are several. */
const folderAmongSeveral = (uri: vscode.Uri): vscode.WorkspaceFolder | undefined =>
  (vscode.workspace.workspaceFolders?.length ?? 0) > 1
    ? vscode.workspace.getWorkspaceFolder(uri)
    : undefined;

const targets = {
  folder: vscode.ConfigurationTarget.WorkspaceFolder,
  workspace: vscode.ConfigurationTarget.Workspace,
  user: vscode.ConfigurationTarget.Global,
};

/** Today is what goes without saying: choosing it unsets the date, so that tomorrow it is tomorrow. */
async function writeSetting(
  place: Exclude<Place, 'draft'>,
  date: string,
  draft: vscode.Uri | undefined,
): Promise<void> {
  const value = date === today() ? undefined : date;
  const settings = vscode.workspace.getConfiguration('plumbline', draft);
  await settings.update('asOf', value, targets[place]);
}
