/** The built-in Markdown preview, as it renders with the packaged extension. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, open, switchedOn, until } from './editor.ts';
import { test } from './suite.ts';

/** A file of its own: of untitled drafts the preview may remember one that had the name and version before. */
async function saved(name: string, content: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return open(name);
}

const rendered = ({ document }: vscode.TextEditor): Thenable<string> =>
  vscode.commands.executeCommand('markdown.api.render', document);

test('the preview shows citations by name, with a link to the source', async () => {
  const editor = await saved('cited.md', '# Note\n\nAs ordered [@eo-14320, sec. 3(a)].\n');
  const html = await until('the citation', async () => {
    const found = await rendered(editor);
    return found.includes('plumbline-citation') && found;
  });
  assert.match(
    html,
    /\(<a class="plumbline-citation"[^>]* href="https:[^"]+"[^>]*>EO 14320, sec\. 3\(a\)<\/a>\)/,
  );
  await close();
});

test('the preview marks verdicts once it is asked to', async () => {
  const editor = await saved('marked.md', '# Note\n\nEO 14320 was signed on 24 July 2025.\n');
  assert.ok(!(await rendered(editor)).includes('plumbline-verdict'));
  await switchedOn('preview.verdicts', async () => {
    await until('the mark', async () =>
      /24 July 2025<span class="[^"]*plumbline-contradicted"[^>]*>✗</.test(await rendered(editor)),
    );
  });
  await close();
});
