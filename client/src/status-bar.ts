/** The status bar item: number of findings and as-of date of the draft in view, or that checking failed. */

import * as vscode from 'vscode';
import type { DraftStatus } from '../../server/src/protocol.ts';
import type { CurrentDraft } from './drafts.ts';
import { isDraft } from './drafts.ts';
import type { ServerControl } from './server-control.ts';
import type { Statuses } from './statuses.ts';

export function statusBar(
  drafts: CurrentDraft,
  statuses: Statuses,
  server: ServerControl,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'plumbline.status',
    vscode.StatusBarAlignment.Left,
    20,
  );
  item.name = 'Plumbline';
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isDraft(editor.document)) {
      item.hide();
      return;
    }
    show(item, server, statuses.of(editor.document.uri));
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    drafts.onChange(update),
    statuses.onChange(update),
    server.onChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function show(item: vscode.StatusBarItem, server: ServerControl, status?: DraftStatus): void {
  const failure =
    server.state === 'stopped' ? vscode.l10n.t('the server is not running') : status?.failure;
  if (failure) {
    showFailure(item, failure, server.state === 'stopped');
    return;
  }
  item.backgroundColor = undefined;
  item.command = 'plumbline.setAsOf';
  item.text = status ? `$(law) Plumbline: ${summary(status)}` : '$(sync~spin) Plumbline';
  item.tooltip = status ? tooltip(status) : vscode.l10n.t('Plumbline is checking this draft.');
  item.accessibilityInformation = { label: status ? `Plumbline: ${summary(status)}` : 'Plumbline' };
}

function showFailure(item: vscode.StatusBarItem, reason: string, stopped: boolean): void {
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
  item.command = stopped ? 'plumbline.restartServer' : 'plumbline.showOutput';
  item.text = `$(error) ${vscode.l10n.t('Plumbline: not checked')}`;
  item.tooltip = vscode.l10n.t('This draft is not being checked: {0}', reason);
  item.accessibilityInformation = { label: item.tooltip };
}

function summary({ findings, asOf }: DraftStatus): string {
  if (findings === 0) return vscode.l10n.t('no findings · as of {0}', asOf);
  if (findings === 1) return vscode.l10n.t('1 finding · as of {0}', asOf);
  return vscode.l10n.t('{0} findings · as of {1}', findings, asOf);
}

function tooltip({ asOf, asOfFrom, claims, record }: DraftStatus): string {
  const origin = {
    draft: vscode.l10n.t('Checked as of {0}, the date in the draft’s front matter.', asOf),
    setting: vscode.l10n.t('Checked as of {0}, the date in your settings.', asOf),
    today: vscode.l10n.t('Checked as of {0}, today.', asOf),
  }[asOfFrom];
  const { supported, contradicted, outdated, unverified } = claims;
  return [
    origin,
    vscode.l10n.t(
      'Claims: {0} supported, {1} contradicted, {2} outdated, {3} unverified.',
      supported,
      contradicted,
      outdated,
      unverified,
    ),
    record ? vscode.l10n.t('Record {0}, known until {1}.', record.version, record.horizon) : '',
    vscode.l10n.t('Select to change the date.'),
  ]
    .filter(Boolean)
    .join('\n');
}
