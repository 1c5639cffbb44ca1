/** The record at hand while writing: insertion, completion, snippets, tables. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accept, close, draft, findings, open, placeAt, until } from './editor.ts';
import { test } from './suite.ts';

const text = (editor: vscode.TextEditor): string => editor.document.getText();

test('Insert Citation puts a Pandoc citation at the cursor', async () => {
  const editor = await draft('# Note\n\nThe order on exports HERE\n');
  const at = placeAt(editor, 'HERE');
  editor.selection = new vscode.Selection(at, at.translate(0, 4));
  const running = vscode.commands.executeCommand('plumbline.insertCitation', { query: 'eo-14320' });
  await accept('the citation', () => text(editor).includes('[@eo-14320'));
  await running;
  assert.match(text(editor), /The order on exports \[@eo-14320[^\]]*\]\n/);
  await close();
});

test('Insert Provision as a footnote writes mark and note in one step', async () => {
  const editor = await draft('# Note\n\nA claim.\n');
  const at = placeAt(editor, '.\n').translate(0, 1);
  editor.selection = new vscode.Selection(at, at);
  const wish = { query: '14320 3(a)', as: 'footnote' };
  const running = vscode.commands.executeCommand('plumbline.insertProvision', wish);
  await accept('the footnote', () => text(editor).includes('[^'));
  await running;
  const [, label = ''] = /A claim\.\[\^([^\]]+)\]\n/.exec(text(editor)) ?? [];
  assert.ok(label, text(editor));
  assert.ok(text(editor).includes(`\n\n[^${label}]: `), text(editor));
  await vscode.commands.executeCommand('undo');
  assert.equal(text(editor), '# Note\n\nA claim.\n');
  await close();
});

test('Insert Provision searches in Chinese', async () => {
  const editor = await draft('# 说明\n\n出口。\n');
  placeAt(editor, '出口');
  const wish = { query: '全栈出口', as: 'summary' };
  const running = vscode.commands.executeCommand('plumbline.insertProvision', wish);
  await accept('the summary', () => text(editor).includes('[@'));
  await running;
  assert.match(text(editor), /：.*[\u4e00-\u9fff].*\[@[^\]]+\]。/);
  await close();
});

test('[@ completes to citation keys', async () => {
  const editor = await draft('# Note\n\nAs the order says [@eo-143\n');
  const at = placeAt(editor, '\n\nAs');
  const end = new vscode.Position(at.line + 2, 'As the order says [@eo-143'.length);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    end,
    '@',
  );
  const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  assert.ok(
    labels.some((label) => label.includes('eo-14320')),
    labels.slice(0, 10).join(', '),
  );
  await close();
});

test('a snippet writes a memo that has its as-of date and is checked at once', async () => {
  const editor = await draft('');
  await vscode.commands.executeCommand('editor.action.insertSnippet', {
    langId: 'markdown',
    name: 'Decision memo',
  });
  assert.match(text(editor), /^---\ntitle: [^\n]+\nas-of: \d{4}-\d{2}-\d{2}\nlang: en\n---\n/);
  assert.match(text(editor), /## Bottom line/);
  await close();
});

test('a Chinese snippet writes a Chinese memo', async () => {
  const editor = await draft('');
  await vscode.commands.executeCommand('editor.action.insertSnippet', {
    langId: 'markdown',
    name: '决策呈批稿',
  });
  assert.match(text(editor), /lang: zh\n---/);
  assert.match(text(editor), /## 方案比较/);
  await close();
});

test('Insert Evidence Table lists what the record bears out', async () => {
  const editor = await open('memo-en.md');
  await until('findings', () => findings(editor));
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('plumbline.insertEvidenceTable');
  assert.match(
    text(editor),
    /\| Claim \| In this draft \| Source \|\n\| --- \| --- \| --- \|\n\| .+@/,
  );
  await close();
});

test('the example memo opens as a copy and is checked', async () => {
  await vscode.commands.executeCommand('plumbline.openExample', 'en');
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor?.document.isUntitled);
  await until('findings', () => findings(editor));
  await close();
});
