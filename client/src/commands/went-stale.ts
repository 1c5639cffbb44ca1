/** Shows what a draft says that held on one date and no longer holds on another. */

import * as vscode from 'vscode';
import type { StaleClaim, StaleReport } from '../../../server/src/protocol.ts';
import type { CurrentDraft } from '../drafts.ts';
import { rangeOf, reveal } from '../ranges.ts';
import type { Ask } from '../requests.ts';
import type { Statuses } from '../statuses.ts';
import { today } from '../text/front-matter.ts';
import { askDate } from './set-as-of.ts';

export async function wentStale(
  ask: Ask,
  drafts: CurrentDraft,
  statuses: Statuses,
  given: { from?: string; to?: string } = {},
): Promise<StaleReport | undefined> {
  const editor = drafts.require();
  if (!editor) return undefined;
  const { uri } = editor.document;
  const asOf = statuses.of(uri)?.asOf ?? today();
  const from = given.from ?? (await askDate(vscode.l10n.t('What went stale since'), asOf));
  if (!from) return undefined;
  const to = given.to ?? (await askDate(vscode.l10n.t('What went stale until'), today()));
  if (!to) return undefined;
  const report = await ask('plumbline/stale', { uri: uri.toString(), from, to });
  if (!report) return undefined;
  void show(editor, report);
  return report;
}

async function show(editor: vscode.TextEditor, { claims, from, to }: StaleReport): Promise<void> {
  if (claims.length === 0) {
    vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing in this draft went stale between {0} and {1}.', from, to),
    );
    return;
  }
  const items = claims.map((claim) => itemOf(editor, claim));
  const title = vscode.l10n.t('Went stale between {0} and {1}', from, to);
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: (item: (typeof items)[number]) =>
      editor.revealRange(item.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport),
  });
  if (chosen) await reveal(editor.document.uri, chosen.range);
}

const itemOf = (editor: vscode.TextEditor, claim: StaleClaim) => ({
  label: claim.value || editor.document.getText(rangeOf(claim.range)),
  description: claim.subject,
  detail: claim.message,
  range: rangeOf(claim.range),
});
