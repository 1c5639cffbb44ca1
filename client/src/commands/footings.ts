/** Asks what a draft is to be compared on: two dates, or an earlier record and the one in use. */

import * as vscode from 'vscode';
import { today } from '../text/front-matter.ts';
import { askDate } from './set-as-of.ts';

/** What to compare, by a key binding say: what is not given is asked for. */
export interface Footings {
  /** YYYY-MM-DD */
  readonly from?: string;
  /** YYYY-MM-DD */
  readonly to?: string;
  /** URI of the record that the draft was checked against: a compiled one, or a folder of record files. */
  readonly fromRecord?: string;
}

export type Chosen = Footings & { readonly from: string; readonly to: string };

/** Undefined where the user gives up. `files`: whether records can be read from disk. */
export async function askFootings(
  given: Footings,
  asOf: string,
  files: boolean,
): Promise<Chosen | undefined> {
  if (given.fromRecord) return { from: asOf, to: asOf, ...given };
  const how = given.from || !files ? 'dates' : await askHow();
  if (how === 'dates') return dates(given, asOf);
  const record = how && (await askRecord(how));
  return record && { from: asOf, to: asOf, fromRecord: record.toString() };
}

async function dates(given: Footings, asOf: string): Promise<Chosen | undefined> {
  const from = given.from ?? (await askDate(vscode.l10n.t('What went stale since'), asOf));
  if (!from) return undefined;
  const to = given.to ?? (await askDate(vscode.l10n.t('What went stale until'), today()));
  return to ? { from, to } : undefined;
}

type How = 'dates' | 'file' | 'folder';

async function askHow(): Promise<How | undefined> {
  const ways: (vscode.QuickPickItem & { how: How })[] = [
    {
      how: 'dates',
      label: vscode.l10n.t('On two dates'),
      detail: vscode.l10n.t('By the record in use: what has changed in the world.'),
    },
    {
      how: 'file',
      label: vscode.l10n.t('By an earlier record and by the one in use: a file…'),
      detail: vscode.l10n.t(
        'A record.jsonl or record.json kept from before: what the record has learned since.',
      ),
    },
    {
      how: 'folder',
      label: vscode.l10n.t('By another record and by the one in use: a folder…'),
      detail: vscode.l10n.t('A folder of record files, a checkout of an older version say.'),
    },
  ];
  const chosen = await vscode.window.showQuickPick(ways, {
    title: vscode.l10n.t('What went stale'),
  });
  return chosen?.how;
}

async function askRecord(how: 'file' | 'folder'): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('The record to compare with'),
    openLabel: vscode.l10n.t('Compare'),
    canSelectFiles: how === 'file',
    canSelectFolders: how === 'folder',
    ...(how === 'file' ? { filters: { [vscode.l10n.t('Records')]: ['jsonl', 'json'] } } : {}),
  });
  return chosen?.[0];
}
