/** Beside the draft: the record's documents, the claims, stale statements, the server's life. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, draft, findingOf, findings, open, placeAt, until } from './editor.ts';
import { test } from './suite.ts';

test('every command that is offered exists', async () => {
  const manifest = vscode.extensions.getExtension('plumbline.plumbline')?.packageJSON;
  const offered: string[] = manifest.contributes.commands.map(
    (c: { command: string }) => c.command,
  );
  const known = new Set(await vscode.commands.getCommands(true));
  assert.deepEqual(
    offered.filter((command) => !known.has(command)),
    [],
  );
});

test('an entry of the record opens as a read-only document, and is not itself checked', async () => {
  await open('memo-en.md');
  await vscode.commands.executeCommand('plumbline.openRecord', 'eo-14320/3(a)');
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  assert.equal(editor.document.uri.toString(true), 'plumbline:/record/eo-14320.md');
  assert.match(editor.document.getText(), /^# .*Promoting the Export/);
  assert.match(editor.document.lineAt(editor.selection.active.line).text, /3\(a\)/);
  assert.deepEqual(findings(editor), []);
  await close();
});

test('F12 on an instrument goes to its entry', async () => {
  const editor = await open('memo-en.md');
  await until('findings', () => findings(editor));
  const at = placeAt(editor, 'EO 14319 with the models');
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    editor.document.uri,
    at.translate(0, 4),
  );
  const targets = found.map((f) => ('targetUri' in f ? f.targetUri : f.uri).toString(true));
  assert.ok(
    targets.some((uri) => uri.startsWith('plumbline:/record/eo-14319.md')),
    targets.join(),
  );
});

test('the claims view opens, and its list can be exported', async () => {
  const memo = await open('memo-en.md');
  await until('findings', () => findings(memo));
  await vscode.commands.executeCommand('plumbline.showClaims');
  await vscode.commands.executeCommand('plumbline.exportClaims', 'json');
  const editor = await until('the export', () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.languageId === 'json' && active;
  });
  const { asOf, claims } = JSON.parse(editor.document.getText());
  assert.equal(asOf, '2026-09-30');
  const verdicts = new Set(claims.map((claim: { verdict: string }) => claim.verdict));
  assert.ok(verdicts.has('supported') && verdicts.has('contradicted'), [...verdicts].join());
  await close();
});

test('What Went Stale? tells what no longer holds', async () => {
  const editor = await draft('# Note\n\nExecutive Order 14110 is in force.\n');
  await findingOf(editor, 'superseded-instrument');
  const report = await vscode.commands.executeCommand<{ claims: unknown[] }>(
    'plumbline.whatWentStale',
    { from: '2024-06-30', to: '2026-09-30' },
  );
  assert.ok(report.claims.length > 0, 'nothing went stale');
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await close();
});

test('What Went Stale? compares with an earlier record, and says so where it cannot be read', async () => {
  const editor = await draft('# Note\n\nExecutive Order 14320 was signed on 23 July 2025.\n');
  const asked = (fromRecord: vscode.Uri) =>
    vscode.commands.executeCommand<{ claims: { was: string; is: string }[] }>(
      'plumbline.whatWentStale',
      { fromRecord: fromRecord.toString() },
    );
  const inPackage = vscode.extensions.getExtension('plumbline.plumbline')!.extensionUri;
  const same = await asked(vscode.Uri.joinPath(inPackage, 'dist', 'record.jsonl'));
  assert.deepEqual(same.claims, []);
  assert.equal(await asked(vscode.Uri.joinPath(editor.document.uri, 'none.jsonl')), undefined);
  await vscode.commands.executeCommand('notifications.clearAll');
  await close();
});

test('after Restart Server the draft is checked again', async () => {
  const editor = await open('memo-en.md');
  await findingOf(editor, 'wrong-date');
  await vscode.commands.executeCommand('plumbline.restartServer');
  await findingOf(editor, 'wrong-date');
  await editor.edit((edit) =>
    edit.insert(
      new vscode.Position(editor.document.lineCount, 0),
      '\nEO 14319 was signed on 22 July 2025.\n',
    ),
  );
  await until('a second wrong date', () =>
    findings(editor).filter((f) => /22 July/.test(editor.document.getText(f.range))),
  );
  await close();
});
