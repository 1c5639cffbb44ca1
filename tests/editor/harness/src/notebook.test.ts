/** Markdown cells of a notebook are drafts of their own. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsIn, hoversIn, quickFixesIn, ruleOf, until } from './editor.ts';
import { test } from './suite.ts';

const cell = (cell_type: string, source: string) => ({ cell_type, metadata: {}, source: [source] });

async function notebook(folder: vscode.Uri, ...cells: object[]): Promise<vscode.NotebookDocument> {
  const uri = vscode.Uri.joinPath(folder, 'analysis.ipynb');
  const content = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 2 });
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  await vscode.commands.executeCommand('vscode.open', uri);
  return until('the notebook', () =>
    vscode.workspace.notebookDocuments.find((document) => document.uri.path === uri.path),
  );
}

const code = { ...cell('code', '# EO 14320 was signed on 24 July 2025.'), outputs: [] };

test('Markdown cells of a notebook are checked, with cards and fixes; code is left alone', async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const wrong = cell('markdown', 'EO 14320 was signed on 24 July 2025.');
  const document = await notebook(folder.uri, wrong, { ...code, execution_count: null });
  const memo = document.cellAt(0).document;
  const finding = await until('the finding', () =>
    findingsIn(memo).find((f) => ruleOf(f) === 'wrong-date'),
  );
  assert.equal(memo.getText(finding.range), '24 July 2025');
  assert.match(await hoversIn(memo, finding.range.start), /official · high confidence/);
  // Rendered, a cell has no editor; fixes want one.
  await vscode.commands.executeCommand('notebook.focusTop');
  await vscode.commands.executeCommand('notebook.cell.edit');
  const fix = (await quickFixesIn(memo, finding.range)).find(({ edit }) => edit);
  assert.ok(fix?.edit, 'no fix');
  await vscode.workspace.applyEdit(fix.edit);
  assert.equal(memo.getText(), 'EO 14320 was signed on 23 July 2025.');
  await until('the finding to go', () => findingsIn(memo).length === 0);
  assert.deepEqual(findingsIn(document.cellAt(1).document), []);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});

test('a cell is held to the settings of the folder that its notebook is in', async () => {
  const [, past] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(past);
  const said = 'EO 14110 is still in force. It was signed on 31 October 2023.';
  const document = await notebook(past.uri, cell('markdown', said));
  const memo = document.cellAt(0).document;
  await until('a finding', () => findingsIn(memo).length > 0);
  assert.ok(!findingsIn(memo).some((f) => ruleOf(f) === 'superseded-instrument'));
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});
