/** What the tests do in the editor, in one word each. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Polls until there is something; an empty list is nothing. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Thenable<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await probe();
    if (found && !(Array.isArray(found) && found.length === 0)) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** VS Code may give a new document the text of the one that had its name before: it is told its own again. */
export async function draft(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() !== content) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(0, 0, end.line, end.character), content),
    );
  }
  return editor;
}

/** An untitled document is waited for until it is gone: the next to take its name would be given its text. */
export async function close(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  if (document?.isUntitled) await until('the draft to close', () => document.isClosed);
}

export const findingsIn = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'plumbline');

export const findings = ({ document }: vscode.TextEditor): vscode.Diagnostic[] =>
  findingsIn(document);

/** A finding of a rule, once there is one; where none comes, says what there was instead. */
export async function findingOf(
  editor: vscode.TextEditor,
  rule: string,
): Promise<vscode.Diagnostic> {
  try {
    return await until(rule, () => findings(editor).find((f) => ruleOf(f) === rule));
  } catch (error) {
    const { uri, version, isClosed } = editor.document;
    const found = findings(editor).map(ruleOf).join(', ') || 'no finding';
    const state = `version ${version}, closed: ${isClosed}, ${editor.document.languageId}`;
    const start = editor.document.getText().slice(0, 80);
    throw new Error(`${error}: ${found} in ${uri} (${state}): ${start}`);
  }
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export const hovers = (editor: vscode.TextEditor, at: vscode.Position): Promise<string> =>
  hoversIn(editor.document, at);

/** Texts of the hover cards at a place. */
export async function hoversIn({ uri }: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    at,
  );
  return found
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export const quickFixes = (editor: vscode.TextEditor, range: vscode.Range) =>
  quickFixesIn(editor.document, range);

/** The workbench cancels a request that a change overtakes, as it does for the light bulb, and asks anew. */
async function uncancelled<T>(ask: () => Thenable<T>): Promise<T> {
  for (let left = 3; ; left--)
    try {
      return await ask();
    } catch (error) {
      if (left === 0 || !/^Canceled/.test(String((error as Error).message))) throw error;
    }
}

export const quickFixesIn = ({ uri }: vscode.TextDocument, range: vscode.Range) =>
  uncancelled(() =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    ),
  );

/** Puts the cursor right before a text. */
export function placeAt(editor: vscode.TextEditor, text: string): vscode.Position {
  const offset = editor.document.getText().indexOf(text);
  assert.ok(offset >= 0, `the draft does not say “${text}”`);
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  return at;
}

/** Chooses what the open quick pick offers first, until the draft shows it. */
export const accept = (what: string, done: () => boolean): Promise<true> =>
  until(what, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done();
  });

/** Runs with a setting of ours switched on, and puts it back. */
export async function switchedOn(setting: string, body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('plumbline');
  await settings.update(setting, true, true);
  try {
    await body();
  } finally {
    await settings.update(setting, undefined, true);
  }
}
