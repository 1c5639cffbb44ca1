/** How branches and entries look in the Record view. */

import * as vscode from 'vscode';
import { kindIcon, kindLabel } from './kind-labels.ts';
import { type Branch, type Leaf, type OutlineNode, placeOf } from './record-outline.ts';

/** `open`: what was looked for is shown without a click. */
export function recordItem(node: OutlineNode, open: boolean): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const state = open ? Expanded : Collapsed;
  if (node.type === 'entry') return entryItem(node, node.nodes.length > 0 ? state : None);
  const item = new vscode.TreeItem(
    node.type === 'kind' ? kindLabel(node.key) : partLabel(node.key),
    node.key === 'instruments' ? Expanded : state,
  );
  item.description = String(sizeOf(node));
  const icon = node.type === 'kind' && kindIcon(node.key);
  if (icon) item.iconPath = icon;
  return item;
}

/** Instruments are counted, not their kinds. */
const sizeOf = ({ key, nodes }: Branch): number =>
  key === 'instruments' ? nodes.reduce((sum, kind) => sum + kind.nodes.length, 0) : nodes.length;

const partLabel = (key: string): string =>
  key.includes('.') ? vscode.l10n.t('Section {0}', key) : vscode.l10n.t('Pillar {0}', key);

function entryItem({ entry }: Leaf, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.title, state);
  item.description = entry.detail;
  if (entry.kind === 'provision') {
    // Its instrument stands above it already.
    item.label = placeOf(entry);
    item.description = entry.summary;
    item.accessibilityInformation = { label: `${entry.title}: ${entry.summary}` };
  }
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
