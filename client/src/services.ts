/** What commands and views work with. */

import type * as vscode from 'vscode';
import type { CurrentDraft } from './drafts.ts';
import type { Ask } from './requests.ts';
import type { ServerControl } from './server-control.ts';
import type { Statuses } from './statuses.ts';
import type { ClaimsTree } from './views/claims-tree.ts';
import type { RecordTree } from './views/record-tree.ts';

export interface Services {
  readonly ask: Ask;
  readonly drafts: CurrentDraft;
  readonly statuses: Statuses;
  readonly server: ServerControl;
  readonly output: vscode.LogOutputChannel;
  readonly claims: ClaimsTree;
  readonly record: RecordTree;
  readonly extension: vscode.ExtensionContext;
}
