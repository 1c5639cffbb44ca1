/** A team's record in the editor: it counts, it is checked as it is typed, and it helps in being written. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, findings, open, placeAt, until } from './editor.ts';
import { test } from './suite.ts';

const own = '.plumbline/record';
const said = (editor: vscode.TextEditor): string =>
  findings(editor)
    .map(({ message }) => message)
    .join('\n');

const replace = (editor: vscode.TextEditor, from: string, to: string): Thenable<boolean> => {
  const at = placeAt(editor, from);
  const range = new vscode.Range(at, at.translate(0, from.length));
  return editor.edit((edit) => edit.replace(range, to));
};

test('a team record adds an instrument and overrides a fact', async () => {
  const editor = await open('team/memos/note.md');
  await until('findings by the team record', () => findings(editor).length === 2);
  assert.match(said(editor), /2 March 2026/);
  assert.match(said(editor), /22 July 2025 by our own count/);
});

test('a slip in a record file is told of at its place as it is typed', async () => {
  const editor = await open(`team/${own}/riverton.yaml`);
  await replace(editor, 'attribute: issued', 'attribute: isued');
  const [found] = await until('the slip', () => findings(editor));
  assert.ok(found);
  assert.equal(editor.document.getText(found.range), 'isued');
  await close();
});

test('a record file that is saved broken is left out alone; mended, it counts again', async () => {
  const memo = await open('team/memos/note.md');
  await until('findings by the team record', () => findings(memo).length === 2);
  const folder = vscode.Uri.joinPath(memo.document.uri, '..', '..');
  const editor = await vscode.window.showTextDocument(
    vscode.Uri.joinPath(folder, own, 'riverton.yaml'),
    { viewColumn: vscode.ViewColumn.Beside },
  );
  await replace(editor, 'kind: statement', 'kind: statment');
  await editor.document.save();
  await until('one finding fewer', () => findings(memo).length === 1);
  assert.match(said(memo), /by our own count/);
  await replace(editor, 'kind: statment', 'kind: statement');
  await editor.document.save();
  await until('both findings', () => findings(memo).length === 2);
  await close();
});

test('completion helps in a record file', async () => {
  const editor = await open(`team/${own}/riverton.yaml`);
  const at = placeAt(editor, 'attribute: issued').translate(0, 'attribute: iss'.length);
  const list = await until('completions', async () => {
    const found = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      at,
    );
    return found.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
  });
  assert.ok(
    list.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'signed'),
  );
  await close();
});

test('an unknown name in a draft goes into the team’s terms', async () => {
  const editor = await open('team/memos/note.md');
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, '\n\nThe Riverton AI Desk replies.\n'));
  const at = placeAt(editor, 'Riverton AI Desk');
  const range = new vscode.Range(at, at.translate(0, 'Riverton AI Desk'.length));
  const action = await until('the action', async () =>
    (
      await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        range,
      )
    ).find(({ title }) => title.includes('team record')),
  );
  assert.ok(action.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  const terms = await open(`team/${own}/terms.yaml`);
  assert.match(terms.document.getText(), /title: "Riverton AI Desk"/);
  await close();
  await close();
});
