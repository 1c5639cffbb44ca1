/** What is tried in a browser's extension host: the same extension, its server in a worker. No Node here. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, draft, findingOf, findings, hovers, open, quickFixes, until } from './editor.ts';

const cases: Readonly<Record<string, () => Promise<void>>> = {
  async 'in a browser: a draft is checked, with a card and a fix, and corrected'() {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    const editor = await open('memo-en.md');
    assert.notEqual(editor.document.uri.scheme, 'file');
    const { range } = await findingOf(editor, 'wrong-date');
    assert.match(await hovers(editor, range.start), /official · high confidence/);
    const fix = (await quickFixes(editor, range)).find(({ edit }) => edit);
    assert.ok(fix?.edit, 'no fix');
    await vscode.workspace.applyEdit(fix.edit);
    await until('the finding to go', () => !findings(editor).some((f) => f.range.isEqual(range)));
    await close();
  },
  async 'in a browser: an untitled Chinese draft is checked'() {
    const editor = await draft('2025年7月24日，白宫发布《美国人工智能行动计划》。\n');
    await findingOf(editor, 'wrong-date');
    await close();
  },
  async 'in a browser: the record opens, and drafts that nobody opened are found'() {
    await vscode.commands.executeCommand('plumbline.openRecord', 'eo-14320');
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.getText() ?? '', /^# .*Promoting the Export/);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor?.document.uri,
      new vscode.Position(0, 3),
    );
    const names = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
    assert.ok(names.has('memo-en.md') && names.has('memo-zh.md'), [...names].join());
    await close();
  },
  async 'in a browser: a restarted server checks again'() {
    const editor = await open('memo-zh.md');
    await findingOf(editor, 'wrong-date');
    await vscode.commands.executeCommand('plumbline.restartServer');
    await until('findings', () => findings(editor).length > 0);
    await close();
  },
};

/** The counts come last, for there is no file to write them to. */
export async function run(): Promise<void> {
  const counts = { passed: 0, failed: 0 };
  for (const [name, body] of Object.entries(cases))
    try {
      const started = Date.now();
      await body();
      counts.passed++;
      console.log(`  ok      ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      counts.failed++;
      console.log(`  FAILED  ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  console.log(`COUNTS ${JSON.stringify(counts)}`);
}
