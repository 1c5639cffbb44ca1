/** A quick pick over the record that searches as one types, in English or Chinese. */

import * as vscode from 'vscode';
import type { RecordEntry, SearchParams } from '../../../server/src/protocol.ts';
import { openRecord } from '../record-documents.ts';
import type { Ask } from '../requests.ts';

interface EntryItem extends vscode.QuickPickItem {
  readonly entry: RecordEntry;
}

const pauseMs = 80;

export async function pickEntry(
  ask: Ask,
  title: string,
  { query, ...listing }: Omit<SearchParams, 'limit'>,
): Promise<RecordEntry | undefined> {
  const pick = vscode.window.createQuickPick<EntryItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Search by name, number, section, agency or subject');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.value = query;
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;
  const search = async (): Promise<void> => {
    const turn = ++asked;
    pick.busy = true;
    const found = await ask('plumbline/search', { ...listing, query: pick.value });
    if (turn !== asked) return;
    pick.items = found.map(itemOf);
    pick.busy = false;
  };
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pauseMs);
  });
  pick.onDidTriggerItemButton(
    ({ item }) => void openRecord(vscode.Uri.parse(item.entry.uri), true),
  );
  void search();
  const chosen = await accepted(pick);
  clearTimeout(timer);
  asked++;
  pick.dispose();
  return chosen?.entry;
}

/** The server has already chosen what matches, so nothing it sends is filtered again. */
const itemOf = (entry: RecordEntry): EntryItem => ({
  entry,
  label: entry.title,
  description: entry.detail,
  detail: entry.summary,
  alwaysShow: true,
  buttons: [
    {
      iconPath: new vscode.ThemeIcon('open-preview'),
      tooltip: vscode.l10n.t('Read in the record'),
    },
  ],
});

/** Enter before anything was found chooses nothing, and closes nothing. */
const accepted = (pick: vscode.QuickPick<EntryItem>): Promise<EntryItem | undefined> =>
  new Promise((resolve) => {
    pick.onDidAccept(() => {
      if (pick.selectedItems[0]) resolve(pick.selectedItems[0]);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
