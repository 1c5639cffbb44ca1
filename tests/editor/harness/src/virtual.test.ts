/** A folder that is on no disk: its drafts are checked, and found where nobody opened them. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, findingOf, until } from './editor.ts';
import { test } from './suite.ts';

const texts: Readonly<Record<string, string>> = {
  '/memos/far.md': 'EO 14320 was signed on 24 July 2025.\n',
  '/memos/deep/further.md': 'Still EO 14320.\n',
  '/memos/node_modules/readme.md': 'Still EO 14320.\n',
};

const isFile = (path: string): boolean => path in texts;

/** Two files and a folder, only to be read, which cannot be searched. */
const memory: vscode.FileSystemProvider = {
  onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
  watch: () => new vscode.Disposable(() => undefined),
  stat({ path }) {
    const known = Object.keys(texts).some((file) => file === path || file.startsWith(`${path}/`));
    if (!known) throw vscode.FileSystemError.FileNotFound();
    const type = isFile(path) ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: 0, size: texts[path]?.length ?? 0 };
  },
  readDirectory({ path }) {
    const inside = Object.keys(texts).filter((file) => file.startsWith(`${path}/`));
    const names = new Set(inside.map((file) => file.slice(path.length + 1).split('/')[0] ?? ''));
    return [...names].map((name) => [
      name,
      isFile(`${path}/${name}`) ? vscode.FileType.File : vscode.FileType.Directory,
    ]);
  },
  readFile({ path }) {
    const text = texts[path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound();
    return new TextEncoder().encode(text);
  },
  createDirectory: () => undefined,
  writeFile: () => undefined,
  delete: () => undefined,
  rename: () => undefined,
};

test('drafts of a folder that is on no disk are checked, and found unopened', async () => {
  const provider = vscode.workspace.registerFileSystemProvider('memfs', memory, {
    isCaseSensitive: true,
    isReadonly: true,
  });
  const folder = vscode.Uri.parse('memfs:/memos');
  const count = vscode.workspace.workspaceFolders?.length ?? 0;
  assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: folder }));
  try {
    const uri = vscode.Uri.joinPath(folder, 'far.md');
    const editor = await vscode.window.showTextDocument(uri);
    await findingOf(editor, 'wrong-date');
    await until('the unopened draft', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        new vscode.Position(0, 4),
      );
      const paths = found.map((location) => location.uri.path);
      assert.ok(!paths.some((path) => path.includes('node_modules')));
      return paths.includes('/memos/deep/further.md');
    });
    await close();
  } finally {
    vscode.workspace.updateWorkspaceFolders(count, 1);
    provider.dispose();
  }
});
