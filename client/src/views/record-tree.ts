/** The Record view: what the record holds, with citations to copy or to drag into a draft. */

import * as vscode from 'vscode';
import { userLanguage } from '../record-documents.ts';
import type { Ask } from '../requests.ts';
import { kindLabel } from './kind-labels.ts';
import { type Leaf, type OutlineNode, outlineOf } from './record-outline.ts';

/** More than the record holds: the view shows all of it. */
const everything = { query: '', limit: 100_000 };

export function recordTree(ask: Ask): vscode.Disposable {
  return vscode.window.createTreeView<OutlineNode>('plumbline.record', {
    treeDataProvider: {
      async getChildren(node?: OutlineNode) {
        if (node) return [...node.nodes];
        return outlineOf(await ask('plumbline/search', { ...everything, lang: userLanguage() }));
      },
      getTreeItem: itemOf,
    },
    showCollapseAll: true,
    dragAndDropController: {
      dropMimeTypes: [],
      dragMimeTypes: ['text/plain'],
      handleDrag(nodes, data) {
        const citations = nodes.flatMap((node) =>
          node.type === 'entry' ? [node.entry.citation] : [],
        );
        data.set('text/plain', new vscode.DataTransferItem(citations.join(' ')));
      },
    },
  });
}

function itemOf(node: OutlineNode): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  if (node.type === 'entry') return entryItem(node, node.nodes.length > 0 ? Collapsed : None);
  const item = new vscode.TreeItem(
    node.type === 'kind' ? kindLabel(node.key) : node.key,
    Collapsed,
  );
  item.description = String(node.nodes.length);
  if (node.type === 'part')
    item.label = node.key.includes('.')
      ? vscode.l10n.t('Section {0}', node.key)
      : vscode.l10n.t('Pillar {0}', node.key);
  return item;
}

function entryItem({ entry }: Leaf, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.title, state);
  item.id = entry.id;
  item.description = entry.detail;
  item.tooltip = new vscode.MarkdownString()
    .appendText(entry.summary)
    .appendMarkdown('\n\n')
    .appendText(entry.citation);
  item.contextValue = 'entry';
  item.command = {
    command: 'plumbline.openRecord',
    title: vscode.l10n.t('Open in the record'),
    arguments: [entry.id],
  };
  return item;
}
