/** The views beside the draft take filters from commands as from their buttons. */

import * as vscode from 'vscode';
import { close, findings, open, until } from './editor.ts';
import { test } from './suite.ts';

test('the views take filters, and give them up', async () => {
  const memo = await open('memo-en.md');
  await until('findings', () => findings(memo));
  await vscode.commands.executeCommand('plumbline.showClaims');
  await vscode.commands.executeCommand('plumbline.filterClaims', ['contradicted']);
  await vscode.commands.executeCommand('plumbline.filterClaims', [
    'contradicted',
    'outdated',
    'unverified',
    'supported',
  ]);
  await vscode.commands.executeCommand('plumbline.record.focus');
  await vscode.commands.executeCommand('plumbline.filterRecord', 'CAISI');
  await vscode.commands.executeCommand('plumbline.clearRecordFilter');
  await vscode.window.showTextDocument(memo.document);
  await close();
});
