/** References in the drafts of the workspace folders that nobody opened. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type Location } from 'vscode-languageserver/node';
import { globs } from '../../server/src/lsp/glob.ts';
import { TestClient } from './server-process.ts';

const memo = 'EO 14320 was signed on 23 July 2025.\n\nIt is new. See [@eo-14320, sec. 3(a)].\n';

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-refs-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const where = (found: readonly Location[], folder: string): string[] =>
  found.map(
    ({ uri, range }) => `${uri.replace(pathToFileURL(folder).href, '')}:${range.start.line + 1}`,
  );

test('drafts that nobody opened are read too, but for those left out by the editor', async (t) => {
  const folder = workspace({
    'open.md': memo,
    'old/closed.md': `# 说明\r\n\r\n第14320号行政令已生效。\r\n`,
    'node_modules/x/readme.md': memo,
    '.git/note.md': memo,
    'archive/deep/old.md': memo,
    'draft.tmp.md': memo,
    'note.txt': memo,
  });
  const client = await TestClient.start({
    folders: [pathToFileURL(folder).href],
    // Both sections are asked for; one answer serves.
    settings: { archive: true, '**/*.tmp.md': true, old: false },
  });
  t.after(() => client.stop());
  const uri = pathToFileURL(join(folder, 'open.md')).href;
  await client.open(uri, memo);
  const ask = (line: number, character: number) =>
    client.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri },
      position: { line, character },
      context: { includeDeclaration: false },
    });
  const all = ['/open.md:1', '/open.md:3', '/open.md:3', '/old/closed.md:3'];
  assert.deepEqual(where(await ask(0, 3), folder), all);
  const provision = await ask(2, 30);
  assert.deepEqual(where(provision, folder), ['/open.md:3']);
  // What changed on disk is read again.
  writeFileSync(join(folder, 'old/closed.md'), 'Nothing.\n\nStill EO 14320.\n\nEO 14320.\n');
  assert.deepEqual(where(await ask(0, 3), folder).slice(3), [
    '/old/closed.md:3',
    '/old/closed.md:5',
  ]);
});

test('from a record document the entry is meant, on the lines of a provision that provision', async (t) => {
  const folder = workspace({ 'closed.md': memo });
  const client = await TestClient.start({ folders: [pathToFileURL(folder).href] });
  t.after(() => client.stop());
  const text = (await client.request('plumbline/recordDocument', { id: 'eo-14320' }))?.text ?? '';
  const line = text.split('\n').findIndex((l) => l.startsWith('### ') && l.includes('3(a)'));
  const of = async (line?: number) => {
    const params = { id: 'eo-14320', ...(line === undefined ? {} : { line }) };
    return where(await client.request('plumbline/references', params), folder);
  };
  assert.deepEqual(await of(0), ['/closed.md:1', '/closed.md:3', '/closed.md:3']);
  assert.deepEqual(await of(), await of(0));
  assert.ok(line > 0);
  assert.deepEqual(await of(line + 2), ['/closed.md:3']);
});

test('a long search shows how far it is, and stops when it is told to', async (t) => {
  const paragraphs = Array.from({ length: 300 }, (_, n) => `EO 14320 helps in case ${n}.`);
  const files = Array.from({ length: 120 }, (_, n) => [
    `${n}.md`,
    `${n}\n\n${paragraphs.join('\n\n')}`,
  ]) as [string, string][];
  const folder = workspace(Object.fromEntries(files));
  const capabilities = {
    window: { workDoneProgress: true },
    workspace: { configuration: true, workspaceFolders: true },
  };
  const client = await TestClient.start({ capabilities, folders: [pathToFileURL(folder).href] });
  t.after(() => client.stop());
  client.connection.onRequest('window/workDoneProgress/create', () => null);
  const told: string[] = [];
  let begun: (token: string | number) => void = () => undefined;
  client.connection.onNotification(
    '$/progress',
    ({ token, value }: { token: string | number; value: { kind: string } }) => {
      told.push(value.kind);
      if (value.kind === 'begin') begun(token);
    },
  );
  const shown = () => new Promise<string | number>((resolve) => (begun = resolve));
  const params = { id: 'eo-14320' };
  const cancel = new CancellationTokenSource();
  const stopped = client.connection.sendRequest('plumbline/references', params, cancel.token);
  await shown();
  cancel.cancel();
  await assert.rejects(stopped, { code: -32800 });
  // Told to stop where the progress is shown, it gives what it has. What the first search read must be read again,
  // or the second may be over before there is any progress to show.
  for (const [path, text] of files) writeFileSync(join(folder, path), `${text}\n\nAnd so on.`);
  const half = client.connection.sendRequest<Location[]>('plumbline/references', params);
  const token = await Promise.race([shown(), half.then(() => undefined)]);
  assert.ok(token !== undefined, 'the search was over before it showed how far it was');
  await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
  const found = await half;
  assert.ok(found.length < 120 * 300, String(found.length));
  assert.equal(told.at(-1), 'end');
});

test('patterns of what is left out are read as editors write them', () => {
  const cases: readonly [string, string, boolean][] = [
    ['**/node_modules', 'a/node_modules/b.md', true],
    ['**/node_modules', 'node_modules', true],
    ['**/*.tmp.md', 'deep/x.tmp.md', true],
    ['*.md', 'deep/x.md', false],
    ['old/**', 'old/x/y.md', true],
    ['old', 'older/x.md', false],
    ['{a,b}/?.md', 'b/x.md', true],
    ['[!a]x', 'ax', false],
    ['a+b(c).md', 'a+b(c).md', true],
    ['[', 'x', false],
  ];
  for (const [pattern, path, is] of cases)
    assert.equal(globs([pattern])(path), is, `${pattern} and ${path}`);
});
