/** Marks that the settings switch on, in the draft itself. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, draft, switchedOn, until } from './editor.ts';
import { test } from './suite.ts';

const content =
  '# Exports\n\nEO 14320 was signed on 24 July 2025. EO 14319 was signed on 23 July 2025.\n';

function inlayHints({ document }: vscode.TextEditor): Thenable<vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
}

const markOf = ({ label }: vscode.InlayHint): string =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

test('verdict marks stand behind claims once they are asked for', async () => {
  const editor = await draft(content);
  assert.deepEqual(await inlayHints(editor), []);
  await switchedOn('inlayHints', async () => {
    const hints = await until('the marks', () => inlayHints(editor));
    assert.deepEqual(hints.map(markOf), ['✗', '✓']);
  });
  await until('the marks to go', async () => (await inlayHints(editor)).length === 0);
  await close();
});

test('figures stand over headings once they are asked for', async () => {
  const editor = await draft(content);
  const lenses = () =>
    vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      editor.document.uri,
      10,
    );
  assert.deepEqual(await lenses(), []);
  await switchedOn('codeLens', async () => {
    const [lens] = await until('the figures', lenses);
    assert.equal(lens?.command?.title, '2 claims, 1 contradicted');
    assert.equal(lens?.range.start.line, 0);
  });
  await close();
});

test('names that the record knows are coloured once it is asked for', async () => {
  const editor = await draft(content);
  const tokens = () =>
    vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentRangeSemanticTokens',
      editor.document.uri,
      new vscode.Range(0, 0, editor.document.lineCount, 0),
    );
  await switchedOn('semanticTokens', async () => {
    const { data } = await until('the colours', async () => {
      const found = await tokens();
      return found && found.data.length > 0 && found;
    });
    assert.deepEqual([...data.slice(0, 3)], [2, 0, 'EO 14320'.length]);
  });
  await close();
});
