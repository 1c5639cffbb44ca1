/** Shows what a draft says that held on one date, or by one record, and no longer holds on another. */

import * as vscode from 'vscode';
import type { StaleClaim, StaleReport } from '../../../server/src/protocol.ts';
import { rangeOf, reveal } from '../ranges.ts';
import type { Services } from '../services.ts';
import { today } from '../text/front-matter.ts';
import { askFootings, type Chosen, type Footings } from './footings.ts';

type Needed = Pick<Services, 'ask' | 'drafts' | 'statuses' | 'server'>;

export async function wentStale(
  { ask, drafts, statuses, server }: Needed,
  given: Footings = {},
): Promise<StaleReport | undefined> {
  const editor = drafts.require();
  if (!editor) return undefined;
  const { uri } = editor.document;
  const asOf = statuses.of(uri)?.asOf ?? today();
  const chosen = await askFootings(given, asOf, server.readsRecordFiles);
  if (!chosen) return undefined;
  try {
    const report = await ask('plumbline/stale', { uri: uri.toString(), ...chosen });
    if (report) void show(editor, report.claims, wordsFor(chosen));
    return report ?? undefined;
  } catch (error) {
    // A record that the user chose and that cannot be read: what the server says of it names the file.
    vscode.window.showErrorMessage((error as Error).message);
    return undefined;
  }
}

interface Words {
  readonly title: string;
  readonly none: string;
}

function wordsFor({ from, to, fromRecord }: Chosen): Words {
  if (!fromRecord)
    return {
      title: vscode.l10n.t('Went stale between {0} and {1}', from, to),
      none: vscode.l10n.t('Nothing in this draft went stale between {0} and {1}.', from, to),
    };
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(fromRecord));
  return {
    title: vscode.l10n.t('Fares otherwise than by {0}', path),
    none: vscode.l10n.t('Every claim of this draft fares as it does by {0}.', path),
  };
}

async function show(
  editor: vscode.TextEditor,
  claims: readonly StaleClaim[],
  { title, none }: Words,
): Promise<void> {
  if (claims.length === 0) {
    vscode.window.showInformationMessage(none);
    return;
  }
  const items = claims.map((claim) => itemOf(editor, claim));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: (item: (typeof items)[number]) =>
      editor.revealRange(item.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport),
  });
  if (picked) await reveal(editor.document.uri, picked.range);
}

const itemOf = (editor: vscode.TextEditor, claim: StaleClaim) => ({
  label: claim.value || editor.document.getText(rangeOf(claim.range)),
  description: claim.subject,
  detail: claim.message,
  range: rangeOf(claim.range),
});
