/** Headings of the Record view, and their icons. */

import * as vscode from 'vscode';

export function kindLabel(kind: string): string {
  const labels: Readonly<Record<string, string>> = {
    instruments: vscode.l10n.t('Instruments'),
    plan: vscode.l10n.t('Plans'),
    order: vscode.l10n.t('Executive orders'),
    memo: vscode.l10n.t('Memoranda'),
    framework: vscode.l10n.t('Frameworks'),
    rule: vscode.l10n.t('Rules'),
    law: vscode.l10n.t('Laws'),
    bill: vscode.l10n.t('Bills'),
    statement: vscode.l10n.t('Statements'),
    publication: vscode.l10n.t('Publications'),
    agency: vscode.l10n.t('Agencies'),
    programme: vscode.l10n.t('Programs'),
    person: vscode.l10n.t('People'),
    concept: vscode.l10n.t('Terms'),
    event: vscode.l10n.t('Events'),
    company: vscode.l10n.t('Companies'),
    product: vscode.l10n.t('Products'),
    place: vscode.l10n.t('Places'),
  };
  return labels[kind] ?? kind;
}

const icons: Readonly<Record<string, string>> = {
  instruments: 'law',
  agency: 'organization',
  person: 'person',
  concept: 'tag',
  programme: 'project',
  event: 'calendar',
  company: 'briefcase',
  product: 'package',
  place: 'location',
};

export const kindIcon = (kind: string): vscode.ThemeIcon | undefined =>
  icons[kind] ? new vscode.ThemeIcon(icons[kind]) : undefined;
