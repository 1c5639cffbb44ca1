/** Where the drafts of the workspace speak of an entry, open or not: from a draft, a record document, a card. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, findingOf, hovers, open, placeAt, ruleOf, until } from './editor.ts';
import { test } from './suite.ts';

const referencesAt = (uri: vscode.Uri, at: vscode.Position) =>
  vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, at);

const files = (found: readonly vscode.Location[]): string[] =>
  [...new Set(found.map(({ uri }) => uri.path.split('/').at(-1) ?? ''))].sort();

/** Beside the memos, and left out by the settings of the window. */
async function laid(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const write = (path: string) =>
    vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder.uri, path),
      new TextEncoder().encode('Still EO 14320.\n'),
    );
  await write('unopened.md');
  await write('attic/hidden.md');
  await write('node_modules/x/readme.md');
}

test('Shift+F12 reads the drafts that nobody opened, but for those that the settings leave out', async () => {
  await laid();
  const settings = vscode.workspace.getConfiguration('files');
  await settings.update('exclude', { '**/attic': true }, vscode.ConfigurationTarget.Workspace);
  const memo = await open('memo-en.md');
  const at = placeAt(memo, 'EO 14320').translate(0, 4);
  const found = files(
    await until('references', async () => {
      const here = await referencesAt(memo.document.uri, at);
      return here.some(({ uri }) => uri.path.endsWith('unopened.md')) && here;
    }),
  );
  assert.ok(found.includes('memo-en.md') && found.includes('memo-zh.md'), found.join());
  assert.ok(!found.includes('hidden.md') && !found.includes('readme.md'), found.join());
  await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
  await close();
});

test('Shift+F12 in a document of the record finds the drafts that speak of the provision', async () => {
  await laid();
  await vscode.commands.executeCommand('plumbline.openRecord', 'eo-14320/3(a)');
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const top = await referencesAt(editor.document.uri, new vscode.Position(0, 3));
  assert.ok(files(top).includes('unopened.md'), files(top).join());
  const provision = await referencesAt(editor.document.uri, editor.selection.active);
  assert.ok(provision.length > 0 && provision.length < top.length);
  assert.ok(!files(provision).includes('unopened.md'), files(provision).join());
  await close();
});

test('a card leads to what the drafts claim of the same, shown over the draft', async () => {
  await laid();
  const memo = await open('memo-en.md');
  const { range } = await findingOf(memo, 'wrong-date');
  const card = await hovers(memo, range.start);
  const [, argument = ''] = /\(command:plumbline\.showMentions\?([^)]+)\)/.exec(card) ?? [];
  const [id] = JSON.parse(decodeURIComponent(argument));
  memo.selection = new vscode.Selection(range.start, range.start);
  await vscode.commands.executeCommand('plumbline.showMentions', id);
  await until('the list', async () => {
    await vscode.commands.executeCommand('goToNextReference');
    const shown = vscode.window.activeTextEditor?.document.uri.path;
    return !shown?.endsWith('memo-en.md') || vscode.window.activeTextEditor?.selection.active;
  });
  await vscode.commands.executeCommand('closeReferenceSearch');
  await close();
});

test('the code of a finding opens the page of its rule, which is not itself checked', async () => {
  const memo = await open('memo-en.md');
  const finding = await findingOf(memo, 'wrong-date');
  assert.ok(typeof finding.code === 'object');
  const page = await vscode.workspace.openTextDocument(finding.code.target);
  assert.match(page.getText(), /^# wrong-date\n/);
  assert.equal(page.languageId, 'markdown');
  assert.deepEqual(vscode.languages.getDiagnostics(page.uri).map(ruleOf), []);
  await close();
});
