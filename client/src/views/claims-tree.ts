/** The Claims view: what the current draft claims, by verdict or by heading. */

import * as vscode from 'vscode';
import type { DraftClaim, DraftClaims } from '../../../server/src/protocol.ts';
import type { CurrentDraft } from '../drafts.ts';
import { rangeOf } from '../ranges.ts';
import type { Ask } from '../requests.ts';
import type { Statuses } from '../statuses.ts';
import { type Group, type Grouping, groupsOf } from './claim-groups.ts';
import { claimItem, groupItem } from './claim-items.ts';

export type ClaimNode = Group | DraftClaim;

const isGroup = (node: ClaimNode): node is Group => 'claims' in node;

export class ClaimsTree implements vscode.TreeDataProvider<ClaimNode>, vscode.Disposable {
  private readonly ask: Ask;
  private readonly drafts: CurrentDraft;
  private readonly view: vscode.TreeView<ClaimNode>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable[];
  private grouping: Grouping = 'verdict';
  readonly onDidChangeTreeData = this.changed.event;

  constructor(ask: Ask, drafts: CurrentDraft, statuses: Statuses) {
    this.ask = ask;
    this.drafts = drafts;
    this.view = vscode.window.createTreeView('plumbline.claims', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const refresh = (): void => this.changed.fire();
    this.listeners = [
      this.view,
      this.changed,
      drafts.onChange(refresh),
      statuses.onChange(({ uri }) => {
        if (vscode.Uri.parse(uri).toString() === drafts.get()?.document.uri.toString()) refresh();
      }),
    ];
  }

  groupBy(grouping: Grouping): void {
    this.grouping = grouping;
    void vscode.commands.executeCommand('setContext', 'plumbline.claimsGrouping', grouping);
    this.changed.fire();
  }

  async getChildren(node?: ClaimNode): Promise<ClaimNode[]> {
    if (node) return isGroup(node) ? [...node.claims] : [];
    const found = await this.found();
    this.view.description = found ? vscode.l10n.t('as of {0}', found.asOf) : '';
    return found ? groupsOf(found.claims, this.grouping) : [];
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    if (isGroup(node)) return groupItem(node);
    const item = claimItem(node);
    const uri = this.drafts.get()?.document.uri;
    if (uri) item.command = goTo(uri, node);
    return item;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private async found(): Promise<DraftClaims | null> {
    const editor = this.drafts.get();
    if (!editor) return null;
    return this.ask('plumbline/claims', { uri: editor.document.uri.toString() });
  }
}

const goTo = (uri: vscode.Uri, claim: DraftClaim): vscode.Command => ({
  command: 'vscode.open',
  title: vscode.l10n.t('Go to claim'),
  arguments: [uri, { selection: rangeOf(claim.range), preserveFocus: true }],
});
