/** Record files of the user's own: which they are, what became of them, and how to open one. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OwnRecordState, PlumblineNotifications } from '../../server/src/protocol.ts';
import type { CurrentDraft } from './drafts.ts';
import type { Statuses } from './statuses.ts';

const files = '*.{yaml,yml,json}';

/** `.plumbline/record` anywhere, and what the settings name for the folders now open. */
export function recordFilePatterns(): string[] {
  const named = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    vscode.workspace
      .getConfiguration('plumbline.record', folder)
      .get<string[]>('paths', [])
      .map((path) => vscode.Uri.joinPath(folder.uri, path).fsPath),
  );
  return [
    `**/.plumbline/record/**/${files}`,
    ...named.map((path) => (/\.(?:ya?ml|json)$/i.test(path) ? path : `${path}/**/${files}`)),
  ];
}

const trusted: keyof PlumblineNotifications = 'plumbline/trusted';

/** Once the user trusts the workspace, its record may be read. */
export const tellTrust = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trusted));

export async function openRecordFile(uri?: string): Promise<void> {
  if (!uri) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const end = document.lineAt(document.lineCount - 1).range.end;
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: false,
  });
  editor.revealRange(new vscode.Range(end, end));
}

/** What became of the record near the draft in view, among the states of its language: seen, never in the way. */
export function ownRecordStatus(drafts: CurrentDraft, statuses: Statuses): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('plumbline.ownRecord', []);
  item.name = vscode.l10n.t('Plumbline: team record');
  const update = (): void => {
    const draft = drafts.get()?.document;
    const state = draft && statuses.of(draft.uri)?.own;
    item.selector = state ? [{ language: 'markdown' }, { pattern: '**/.plumbline/record/**' }] : [];
    if (state) show(item, state);
  };
  update();
  return vscode.Disposable.from(item, drafts.onChange(update), statuses.onChange(update));
}

function show(item: vscode.LanguageStatusItem, { files, broken, withheld }: OwnRecordState): void {
  const [first] = broken;
  const wrong = withheld || first !== undefined;
  item.severity = wrong
    ? vscode.LanguageStatusSeverity.Warning
    : vscode.LanguageStatusSeverity.Information;
  item.text = withheld
    ? vscode.l10n.t('Team record: not read')
    : first
      ? vscode.l10n.t('Team record: {0} files in use, {1} left out', files, broken.length)
      : vscode.l10n.t('Team record: {0} files in use', files);
  item.detail = withheld
    ? vscode.l10n.t('This workspace is not trusted.')
    : broken.map(({ path, error }) => `${path}: ${error}`).join('\n');
  item.command = withheld
    ? { command: 'workbench.trust.manage', title: vscode.l10n.t('Manage Trust') }
    : first && {
        command: 'plumbline.openRecordFile',
        title: vscode.l10n.t('Open'),
        arguments: [first.uri],
      };
}
