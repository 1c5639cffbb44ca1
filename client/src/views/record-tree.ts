/** The Record view: what the record holds, to filter, with citations to copy or to drag into a draft. */

import * as vscode from 'vscode';
import type { RecordEntry } from '../../../server/src/protocol.ts';
import type { RecordChanges } from '../record-changes.ts';
import { userLanguage } from '../record-documents.ts';
import type { Ask } from '../requests.ts';
import { recordItem } from './record-items.ts';
import { among, type OutlineNode, outlineOf } from './record-outline.ts';

/** More than the record holds: the view shows all of it. */
const everything = 100_000;

export class RecordTree implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  private readonly ask: Ask;
  private readonly view: vscode.TreeView<OutlineNode>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listening: vscode.Disposable;
  private query = '';
  readonly onDidChangeTreeData = this.changed.event;

  constructor(ask: Ask, changes: RecordChanges) {
    this.ask = ask;
    this.view = vscode.window.createTreeView<OutlineNode>('plumbline.record', {
      treeDataProvider: this,
      showCollapseAll: true,
      dragAndDropController: { dropMimeTypes: [], dragMimeTypes: ['text/plain'], handleDrag },
    });
    this.listening = changes.onChange(() => this.changed.fire());
  }

  /** Shows what matches alone; all where the query is empty. */
  filter(query: string): void {
    this.query = query.trim();
    this.view.description = this.query;
    void vscode.commands.executeCommand(
      'setContext',
      'plumbline.recordFiltered',
      this.query !== '',
    );
    this.changed.fire();
  }

  /** Filters as one types; Escape puts back what was shown before. */
  async askFilter(): Promise<void> {
    const before = this.query;
    const kept = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter the record'),
      value: before,
      placeHolder: vscode.l10n.t('Search by name, number, section, agency or subject'),
      validateInput: (text) => {
        if (text.trim() !== this.query) this.filter(text);
        return undefined;
      },
    });
    if (kept === undefined) this.filter(before);
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    return node ? [...node.nodes] : outlineOf(await this.entries());
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    const item = recordItem(node, this.query !== '');
    // The editor remembers by id what is open; what is filtered opens by itself.
    const id = node.type === 'entry' ? node.entry.id : node.type === 'kind' ? node.key : undefined;
    if (id) item.id = this.query ? `${this.query}:${id}` : id;
    return item;
  }

  dispose(): void {
    for (const each of [this.view, this.changed, this.listening]) each.dispose();
  }

  private async entries(): Promise<readonly RecordEntry[]> {
    const params = { limit: everything, lang: userLanguage(), all: true };
    const all = await this.ask('plumbline/search', { ...params, query: '' });
    const found = this.query
      ? among(all, await this.ask('plumbline/search', { ...params, query: this.query }))
      : all;
    this.view.message = found.length > 0 ? '' : vscode.l10n.t('Nothing in the record matches.');
    return found;
  }
}

function handleDrag(nodes: readonly OutlineNode[], data: vscode.DataTransfer): void {
  const citations = nodes.flatMap((node) => (node.type === 'entry' ? [node.entry.citation] : []));
  data.set('text/plain', new vscode.DataTransferItem(citations.join(' ')));
}
