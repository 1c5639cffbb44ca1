/** Inserts a table of what the draft says and the record bears out, and exports the list of claims. */

import * as vscode from 'vscode';
import type { CurrentDraft } from '../drafts.ts';
import type { Ask } from '../requests.ts';
import { claimsReport, evidenceTable, type ReportFormat } from '../text/claims-report.ts';
import { draftLanguage } from '../text/front-matter.ts';
import { insert } from './insert-provision.ts';

export async function insertEvidenceTable(ask: Ask, drafts: CurrentDraft): Promise<void> {
  const editor = drafts.require();
  if (!editor) return;
  const found = await ask('plumbline/claims', { uri: editor.document.uri.toString() });
  const table = found && evidenceTable(found, draftLanguage(editor.document.getText()));
  if (!table) {
    vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No claim in this draft is borne out by the record yet, so there is no table to insert.',
      ),
    );
    return;
  }
  await insert(editor, { atCursor: table });
  const wrong = found.claims.filter(({ verdict }) => verdict === 'contradicted').length;
  if (wrong > 0)
    vscode.window.showInformationMessage(
      vscode.l10n.t('Left out of the table: {0} claims that the record contradicts.', wrong),
    );
}

export async function exportClaims(
  ask: Ask,
  drafts: CurrentDraft,
  format?: ReportFormat,
): Promise<void> {
  const editor = drafts.require();
  if (!editor) return;
  const chosen = format ?? (await pickFormat());
  const found = chosen && (await ask('plumbline/claims', { uri: editor.document.uri.toString() }));
  if (!found) return;
  const content = claimsReport(found, chosen, draftLanguage(editor.document.getText()));
  const language = { markdown: 'plaintext', csv: 'plaintext', json: 'json' }[chosen];
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}

async function pickFormat(): Promise<ReportFormat | undefined> {
  const formats: { format: ReportFormat; label: string }[] = [
    { format: 'markdown', label: vscode.l10n.t('Markdown table') },
    { format: 'csv', label: 'CSV' },
    { format: 'json', label: 'JSON' },
  ];
  return (await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export claims as') }))
    ?.format;
}
