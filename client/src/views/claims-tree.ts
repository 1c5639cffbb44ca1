/** The Claims view: what the current draft claims, by verdict or by heading. */

import * as vscode from 'vscode';
import type { DraftClaim, DraftClaims } from '../../../server/src/protocol.ts';
import type { CurrentDraft } from '../drafts.ts';
import { rangeOf } from '../ranges.ts';
import type { Ask } from '../requests.ts';
import type { Statuses } from '../statuses.ts';
import { type Group, type Grouping, groupsOf, order, type Verdict } from './claim-groups.ts';
import { claimItem, groupItem, verdictLabel } from './claim-items.ts';

export type ClaimNode = Group | DraftClaim;

const isGroup = (node: ClaimNode): node is Group => 'claims' in node;

export class ClaimsTree implements vscode.TreeDataProvider<ClaimNode>, vscode.Disposable {
  private readonly ask: Ask;
  private readonly drafts: CurrentDraft;
  private readonly view: vscode.TreeView<ClaimNode>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable[];
  private grouping: Grouping = 'verdict';
  private shown: readonly Verdict[] = order;
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

  /** With the keys on the first group, so that the list can be walked at once. */
  async show(): Promise<void> {
    await vscode.commands.executeCommand('plumbline.claims.focus');
    const [first] = await this.getChildren();
    if (!first) return;
    // The view may still be drawing, or the list be another by now: it is shown all the same.
    for (let tries = 5; tries > 0; tries--)
      try {
        await this.view.reveal(first, { focus: true });
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
  }

  groupBy(grouping: Grouping): void {
    this.grouping = grouping;
    void vscode.commands.executeCommand('setContext', 'plumbline.claimsGrouping', grouping);
    this.changed.fire();
  }

  filter(verdicts: readonly Verdict[]): void {
    this.shown = verdicts;
    this.view.message =
      verdicts.length === order.length
        ? ''
        : vscode.l10n.t('Shown: {0}', verdicts.map(verdictLabel).join(', ') || '–');
    this.changed.fire();
  }

  async askFilter(): Promise<void> {
    const items = order.map((verdict) => ({
      verdict,
      label: verdictLabel(verdict),
      picked: this.shown.includes(verdict),
    }));
    const title = vscode.l10n.t('Claims to show');
    const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
    if (chosen) this.filter(chosen.map(({ verdict }) => verdict));
  }

  async getChildren(node?: ClaimNode): Promise<ClaimNode[]> {
    if (node) return isGroup(node) ? [...node.claims] : [];
    const found = await this.found();
    this.view.description = found ? vscode.l10n.t('as of {0}', found.asOf) : '';
    const wanted = found?.claims.filter(({ verdict }) => this.shown.includes(verdict)) ?? [];
    return groupsOf(wanted, this.grouping);
  }

  /** Only groups are gone to, and they have none. */
  getParent(): undefined {
    return undefined;
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
