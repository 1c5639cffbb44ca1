/** How groups and claims look in the Claims view. */

import * as vscode from 'vscode';
import type { DraftClaim } from '../../../server/src/protocol.ts';
import type { Group, Verdict } from './claim-groups.ts';

const icons: Readonly<Record<Verdict, vscode.ThemeIcon>> = {
  contradicted: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  outdated: new vscode.ThemeIcon('history', new vscode.ThemeColor('list.warningForeground')),
  unverified: new vscode.ThemeIcon('question'),
  supported: new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green')),
};

export function verdictLabel(verdict: Verdict): string {
  return {
    contradicted: vscode.l10n.t('Contradicted'),
    outdated: vscode.l10n.t('Outdated'),
    unverified: vscode.l10n.t('Unverified'),
    supported: vscode.l10n.t('Supported'),
  }[verdict];
}

export function groupItem({ by, key, claims }: Group): vscode.TreeItem {
  const label =
    by === 'verdict'
      ? verdictLabel(key as Verdict)
      : key || vscode.l10n.t('Above the first heading');
  const quiet = by === 'verdict' && (key === 'supported' || key === 'unverified');
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, quiet ? Collapsed : Expanded);
  item.id = `${by}:${key}`;
  item.description = String(claims.length);
  item.iconPath = by === 'verdict' ? icons[key as Verdict] : new vscode.ThemeIcon('symbol-text');
  return item;
}

export function claimItem(claim: DraftClaim): vscode.TreeItem {
  const item = new vscode.TreeItem(claim.value || claim.subjectName);
  item.description = [claim.attributeLabel, claim.subjectName].filter(Boolean).join(' · ');
  item.tooltip = claim.message;
  item.iconPath = icons[claim.verdict];
  item.contextValue = claim.recordUri ? 'claim.recorded' : 'claim';
  item.accessibilityInformation = {
    label: `${verdictLabel(claim.verdict)}: ${item.label}, ${item.description}`,
  };
  return item;
}
