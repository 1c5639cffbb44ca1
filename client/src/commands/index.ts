/** Every command of the extension, by id. A test holds this list to package.json. */

import * as vscode from 'vscode';
import { showMentions } from '../mentions.ts';
import { openRecordFile } from '../record-files.ts';
import type { Services } from '../services.ts';
import type { Verdict } from '../views/claim-groups.ts';
import { exportClaims, insertEvidenceTable } from './evidence-table.ts';
import type { Footings } from './footings.ts';
import { insertProvision, insertText, type Wish } from './insert-provision.ts';
import { type EntryLike, openEntry } from './open-entry.ts';
import { openExample } from './open-example.ts';
import { type Place, setAsOf } from './set-as-of.ts';
import { wentStale } from './went-stale.ts';

export function registerCommands(services: Services): vscode.Disposable {
  const commands = commandsOf(services);
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`plumbline.${name}`, run),
  );
  return vscode.Disposable.from(...registered);
}

// biome-ignore lint/suspicious/noExplicitAny: arguments of commands are the caller's
type Commands = Readonly<Record<string, (...given: any[]) => unknown>>;

const commandsOf = ({
  ask,
  drafts,
  statuses,
  server,
  output,
  claims,
  record,
  extension,
}: Services): Commands => ({
  restartServer: () => server.restart(),
  showOutput: () => output.show(),
  setAsOf: (date?: string, place?: Place) => setAsOf(drafts, statuses, date, place),
  insertProvision: (wish?: Wish) => insertProvision(ask, drafts, wish),
  insertCitation: (wanted?: string | Wish) =>
    typeof wanted === 'string'
      ? insertText(drafts, wanted)
      : insertProvision(ask, drafts, { ...wanted, as: 'citation' }),
  insertEvidenceTable: () => insertEvidenceTable(ask, drafts),
  whatWentStale: (given?: Footings) => wentStale({ ask, drafts, statuses, server }, given),
  showClaims: () => claims.show(),
  groupClaimsByHeading: () => claims.groupBy('heading'),
  groupClaimsByVerdict: () => claims.groupBy('verdict'),
  filterClaims: (verdicts?: Verdict[]) => (verdicts ? claims.filter(verdicts) : claims.askFilter()),
  filterRecord: (query?: string) =>
    query === undefined ? record.askFilter() : record.filter(query),
  clearRecordFilter: () => record.filter(''),
  exportClaims: (format?: 'markdown' | 'csv' | 'json') => exportClaims(ask, drafts, format),
  openRecord: (wanted?: EntryLike) => openEntry(ask, wanted),
  showMentions: (wanted?: EntryLike) => showMentions(ask, drafts, wanted),
  openRecordFile: (uri?: string) => openRecordFile(uri),
  copyCitation: (node?: { entry?: { citation: string } }) =>
    node?.entry && vscode.env.clipboard.writeText(node.entry.citation),
  openExample: (language?: 'en' | 'zh') => openExample(extension, language),
});
