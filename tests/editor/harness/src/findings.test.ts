/** A draft is checked: squiggles, hover, quick fix, dates, both languages. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  close,
  draft,
  findingOf,
  findings,
  hovers,
  open,
  quickFixes,
  ruleOf,
  until,
} from './editor.ts';
import { test } from './suite.ts';

test('the installed extension is the packaged one', async () => {
  const extension = vscode.extensions.getExtension('plumbline.plumbline');
  assert.ok(extension, 'Plumbline is not installed');
  assert.ok(extension.extensionPath.includes('plumbline.plumbline-'), extension.extensionPath);
});

test('an English memo: a contradicted date is underlined', async () => {
  const editor = await open('memo-en.md');
  const finding = await findingOf(editor, 'wrong-date');
  assert.equal(editor.document.getText(finding.range), '24 July 2025');
  assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
  assert.match(finding.message, /23 July 2025/);
  assert.ok((finding.relatedInformation?.length ?? 0) > 0, 'no way into the record');
});

test('its hover shows the evidence, and does not say again what the finding says', async () => {
  const editor = await open('memo-en.md');
  const finding = await findingOf(editor, 'wrong-date');
  const card = await hovers(editor, finding.range.start);
  assert.match(card, /\(https:\/\/www\.whitehouse\.gov\/[^)]+\) · official · high confidence/);
  assert.doesNotMatch(card, /EO 14320 was signed on/);
});

test('a card leads into the record and offers the citation', async () => {
  const editor = await open('memo-en.md');
  const { range } = await findingOf(editor, 'wrong-date');
  const card = await hovers(editor, range.start);
  assert.match(card, /\(command:plumbline\.openRecord\?/);
  assert.match(card, /\(command:plumbline\.insertCitation\?/);
});

test('hovers are not shown twice over for one place', async () => {
  const editor = await open('memo-en.md');
  const { range } = await findingOf(editor, 'wrong-date');
  const cards = (await hovers(editor, range.start)).match(/high confidence/g) ?? [];
  assert.equal(cards.length, 1);
});

test('the quick fix corrects the date, and the finding is gone', async () => {
  const editor = await open('memo-en.md');
  const finding = await findingOf(editor, 'wrong-date');
  const actions = await quickFixes(editor, finding.range);
  const fix = actions.find(({ title, edit }) => edit && /23 July 2025/.test(title));
  assert.ok(fix?.edit, `offered: ${actions.map(({ title }) => title).join(' | ')}`);
  await vscode.workspace.applyEdit(fix.edit);
  assert.match(editor.document.getText(), /EO 14320 was signed on 23 July 2025/);
  await until('the finding to go', () => !findings(editor).some((f) => ruleOf(f) === 'wrong-date'));
  assert.ok(findings(editor).length > 0, 'the other findings went too');
  await close();
});

test('a Chinese memo: its own findings, told in Chinese', async () => {
  const editor = await open('memo-zh.md');
  const finding = await findingOf(editor, 'wrong-date');
  assert.equal(editor.document.getText(finding.range), '2025年7月24日');
  assert.match(finding.message, /[\u4e00-\u9fff]/);
  assert.match(await hovers(editor, finding.range.start), /官方来源 · 可信度高/);
  const fix = (await quickFixes(editor, finding.range)).find(({ edit }) => edit);
  assert.ok(fix?.edit, 'no fix');
  await vscode.workspace.applyEdit(fix.edit);
  assert.match(editor.document.getText(), /2025年7月23日，白宫发布/);
  await close();
});

test('the as-of date in the front matter decides what is out of date', async () => {
  const body = '# Note\n\nExecutive Order 14110 is still in force.\n';
  const editor = await draft(`---\nas-of: 2026-09-30\n---\n\n${body}`);
  await findingOf(editor, 'superseded-instrument');
  await vscode.commands.executeCommand('plumbline.setAsOf', '2024-06-30', 'draft');
  assert.match(editor.document.getText(), /^---\nas-of: 2024-06-30\n---\n/);
  await until('the finding to go', () => findings(editor).length === 0);
  await close();
});

test('an outdated sentence is turned into history, and the finding is gone', async () => {
  const editor = await draft('# Note\n\nExecutive Order 14110 is still in force.\n');
  const { range } = await findingOf(editor, 'superseded-instrument');
  const actions = await quickFixes(editor, range);
  const fix = actions.find(({ title }) => title.startsWith('Turn into history'));
  assert.ok(fix?.edit, `offered: ${actions.map(({ title }) => title).join(' | ')}`);
  await vscode.workspace.applyEdit(fix.edit);
  assert.match(editor.document.getText(), /14110 was in force until 20 January 2025\.\n/);
  await until('the finding to go', () => findings(editor).length === 0);
  await close();
});

test('the as-of setting holds where a draft names no date', async () => {
  const editor = await draft('# Note\n\nExecutive Order 14110 is still in force.\n');
  await findingOf(editor, 'superseded-instrument');
  await vscode.commands.executeCommand('plumbline.setAsOf', '2024-06-30', 'user');
  await until('the finding to go', () => findings(editor).length === 0);
  await vscode.workspace.getConfiguration('plumbline').update('asOf', undefined, true);
  await findingOf(editor, 'superseded-instrument');
  await close();
});

test('a rule can be switched off', async () => {
  const settings = vscode.workspace.getConfiguration('plumbline.severity');
  const editor = await open('memo-en.md');
  await findingOf(editor, 'wrong-date');
  await settings.update('wrong-date', 'off', true);
  await until('the finding to go', () => !findings(editor).some((f) => ruleOf(f) === 'wrong-date'));
  await settings.update('wrong-date', undefined, true);
  await findingOf(editor, 'wrong-date');
  await close();
});

test('a change of settings reaches every open draft at once', async () => {
  const settings = vscode.workspace.getConfiguration('plumbline.severity');
  const memo = await open('memo-en.md');
  await findingOf(memo, 'wrong-date');
  const other = await vscode.window.showTextDocument(
    vscode.Uri.joinPath(memo.document.uri, '..', 'memo-zh.md'),
    { viewColumn: vscode.ViewColumn.Beside },
  );
  await findingOf(other, 'wrong-date');
  const dated = (editor: vscode.TextEditor) =>
    findings(editor).some((f) => ruleOf(f) === 'wrong-date');
  await settings.update('wrong-date', 'off', true);
  await until('both to be checked again', () => !dated(memo) && !dated(other));
  await settings.update('wrong-date', undefined, true);
  await until('both to be checked once more', () => dated(memo) && dated(other));
  await close();
});

test('a folder of the window has its own as-of date', async () => {
  const [, past] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(past, 'one folder only');
  const note = await vscode.window.showTextDocument(vscode.Uri.joinPath(past.uri, 'note.md'));
  const here = await draft(note.document.getText());
  await findingOf(here, 'superseded-instrument');
  assert.deepEqual(findings(note), []);
  await close();
  await vscode.window.showTextDocument(note.document);
  await vscode.commands.executeCommand('plumbline.setAsOf', '2026-09-30', 'folder');
  await findingOf(note, 'superseded-instrument');
  await vscode.commands.executeCommand('plumbline.setAsOf', '2024-06-30', 'folder');
  await until('the finding to go', () => findings(note).length === 0);
  await close();
});

test('only Markdown is checked', async () => {
  const content = 'Executive Order 14110 is still in force.\n';
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  const editor = await vscode.window.showTextDocument(document);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.deepEqual(findings(editor), []);
  await close();
});

test('a new draft under the name of one just closed is checked afresh', async () => {
  const content = '# Note\n\nExecutive Order 14110 is still in force.\n';
  for (let round = 0; round < 8; round++) {
    // Closed while its check may still be under way; the next takes its name and version.
    await draft(content);
    await new Promise((resolve) => setTimeout(resolve, round * 40));
    await close();
    const editor = await draft(content);
    await findingOf(editor, 'superseded-instrument');
    await close();
  }
});
