/** A record of the user's own in the editor: it counts for the drafts near it, and its files are checked as they are typed. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { type Options, TestClient } from './server-process.ts';

const team = resolve(import.meta.dirname, '..', 'record', 'team');
const root = mkdtempSync(join(tmpdir(), 'plumbline-own-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A workspace folder with the team's record, or without one. */
function folder(name: string, from?: string): { path: string; uri: string } {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  if (from) cpSync(from, path, { recursive: true });
  return { path, uri: pathToFileURL(path).href };
}

const draft = 'EO 14320 was signed on 23 July 2025.\n';
const theirs = /22 July 2025 by our own count/;
const said = (found: readonly Pick<Diagnostic, 'message'>[]): string =>
  found.map((d) => String(d.message)).join('\n');

async function serving(
  options: Options,
  body: (client: TestClient) => Promise<void>,
): Promise<void> {
  const client = await TestClient.start(options);
  try {
    await body(client);
  } finally {
    await client.stop();
  }
}

/** What was last said of a document, once it answers to a test. */
async function until(
  client: TestClient,
  uri: string,
  test: (found: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const last = () => client.published.findLast((p) => p.uri === uri)?.diagnostics;
  await client.until(() => last() !== undefined && test(last()!));
  return last()!;
}

test('a draft is compared by another record and by the one in use, once the workspace is trusted', async () => {
  const { uri: at } = folder('compared');
  const uri = `${at}/memo.md`;
  const asked = (client: TestClient, fromRecord: string) =>
    client.request('plumbline/stale', { uri, from: '2026-11-23', to: '2026-11-23', fromRecord });
  const theirRecord = pathToFileURL(join(team, '.plumbline', 'record')).href;
  await serving({ folders: [at] }, async (client) => {
    await client.open(uri, draft);
    const report = await asked(client, theirRecord);
    assert.deepEqual(
      report?.claims.map(({ was, is }) => [was, is]),
      [['contradicted', 'supported']],
    );
    await assert.rejects(asked(client, `${at}/none.jsonl`), /none\.jsonl/);
    await assert.rejects(
      asked(client, 'vscode-vfs://there/record.jsonl'),
      /on this machine's disk/,
    );
  });
  await serving({ folders: [at], initializationOptions: { trusted: false } }, async (client) => {
    await client.open(uri, draft);
    await assert.rejects(asked(client, theirRecord), /trust the workspace/);
  });
});

test('each folder’s drafts are held to that folder’s record', async () => {
  const [one, two] = [folder('multi/one', team), folder('multi/two')];
  await serving({ folders: [one.uri, two.uri] }, async (client) => {
    await client.open(`${one.uri}/memos/a.md`, draft);
    await client.open(`${two.uri}/a.md`, draft);
    assert.match(said(await client.diagnostics(`${one.uri}/memos/a.md`, 1)), theirs);
    assert.deepEqual(await client.diagnostics(`${two.uri}/a.md`, 1), []);
    const status = await client.request('plumbline/status', { uri: `${one.uri}/memos/a.md` });
    assert.deepEqual(status?.own, { files: 3, broken: [], withheld: false });
    const bare = await client.request('plumbline/status', { uri: `${two.uri}/a.md` });
    assert.equal(bare?.own, undefined);
    const page = (uri: string) =>
      client.request('plumbline/recordDocument', { id: 'riverton-policy', uri });
    assert.match(
      (await page(`${one.uri}/memos/a.md`))?.text ?? '',
      /Riverton AI Purchasing Policy/,
    );
    assert.equal(await page(`${two.uri}/a.md`), null);
  });
});

test('paths of the settings count, each folder’s its own', async () => {
  const [one, two] = [folder('named/one'), folder('named/two')];
  cpSync(join(team, '.plumbline', 'record'), join(one.path, 'facts'), { recursive: true });
  const folderSettings = { [one.uri]: { record: { paths: ['facts'] } } };
  await serving({ folders: [one.uri, two.uri], folderSettings }, async (client) => {
    await client.open(`${one.uri}/a.md`, draft);
    await client.open(`${two.uri}/a.md`, draft);
    assert.match(said(await client.diagnostics(`${one.uri}/a.md`, 1)), theirs);
    assert.deepEqual(await client.diagnostics(`${two.uri}/a.md`, 1), []);
  });
});

test('open drafts are checked again when a record file changes on disk', async () => {
  const { path, uri } = folder('watched');
  await serving({ folders: [uri] }, async (client) => {
    await client.open(`${uri}/a.md`, draft);
    assert.deepEqual(await client.diagnostics(`${uri}/a.md`, 1), []);
    cpSync(join(team, '.plumbline'), join(path, '.plumbline'), { recursive: true });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.match(said(await until(client, `${uri}/a.md`, (d) => d.length > 0)), theirs);
    rmSync(join(path, '.plumbline'), { recursive: true });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    await until(client, `${uri}/a.md`, (d) => d.length === 0);
  });
});

test('a workspace that is not trusted keeps its record to itself until it is', async () => {
  const { uri } = folder('distrusted', team);
  const initializationOptions = { trusted: false };
  await serving({ folders: [uri], initializationOptions }, async (client) => {
    await client.open(`${uri}/a.md`, draft);
    assert.deepEqual(await client.diagnostics(`${uri}/a.md`, 1), []);
    const before = await client.request('plumbline/status', { uri: `${uri}/a.md` });
    assert.deepEqual(before?.own, { files: 0, broken: [], withheld: true });
    await client.connection.sendNotification('plumbline/trusted');
    assert.match(said(await until(client, `${uri}/a.md`, (d) => d.length > 0)), theirs);
    assert.deepEqual(client.messages, []);
  });
});

test('a broken file is left out alone, with the reason at its place, and no message', async () => {
  const { path, uri } = folder('broken', team);
  writeFileSync(join(path, '.plumbline', 'record', 'bad.yaml'), 'id: bad\nkind: ordre\n');
  await serving({ folders: [uri] }, async (client) => {
    await client.open(`${uri}/a.md`, draft);
    assert.match(said(await client.diagnostics(`${uri}/a.md`, 1)), theirs);
    const bad = `${uri}/.plumbline/record/bad.yaml`;
    const found = await until(client, bad, (d) => d.length > 0);
    const wrong = found.find((d) => /'ordre' is none of/.test(said([d])));
    assert.deepEqual(wrong?.range.start, { line: 1, character: 6 });
    const status = await client.request('plumbline/status', { uri: `${uri}/a.md` });
    assert.deepEqual([status?.own?.files, status?.own?.broken.map((b) => b.uri)], [3, [bad]]);
    assert.deepEqual(client.messages, []);
    rmSync(join(path, '.plumbline', 'record', 'bad.yaml'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    await until(client, bad, (d) => d.length === 0);
  });
});

test('a record file is checked as it is typed; drafts wait for it to be saved', async () => {
  const { path, uri } = folder('typed', team);
  const file = join(path, '.plumbline', 'record', 'corrections.json');
  const own = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  await serving({ folders: [uri] }, async (client) => {
    await client.open(`${uri}/a.md`, draft);
    await client.diagnostics(`${uri}/a.md`, 1);
    await client.open(own, text, 1, 'json');
    await client.edit(own, 2, { text: text.replace('"signed"', '"sinned"') });
    const [wrong] = await until(client, own, (d) => d.length > 0);
    assert.match(said(wrong ? [wrong] : []), /no attribute has the id 'sinned'/);
    assert.equal(text.split('\n')[wrong!.range.start.line]?.includes('"signed"'), true);
    const before = client.published.filter((p) => p.uri === `${uri}/a.md`).length;
    writeFileSync(file, text.replace('2025-07-22', '2025-07-23'));
    await client.edit(own, 3, { text: text.replace('2025-07-22', '2025-07-23') });
    await client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: own },
    });
    await until(client, own, (d) => d.length === 0);
    await until(client, `${uri}/a.md`, (d) => d.length === 0);
    assert.ok(client.published.filter((p) => p.uri === `${uri}/a.md`).length > before);
  });
});

test('an example that does not hold is told at its place, wherever it moves', async () => {
  const { path, uri } = folder('examples', team);
  const file = join(path, '.plumbline', 'record', 'riverton.yaml');
  const own = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8').replace('on 3 March', 'on 2 March');
  const line = text.split('\n').findIndex((one) => one.includes('flagged:'));
  await serving({ folders: [uri] }, async (client) => {
    await client.open(own, text, 1, 'yaml');
    const [failing] = await until(client, own, (d) => d.length > 0);
    assert.match(said(failing ? [failing] : []), /^is not flagged by riverton\.issued/);
    assert.equal(failing?.range.start.line, line);
    assert.equal(failing?.severity, 2);
    await client.edit(own, 2, { text: `# Ours\n${text}` });
    await until(client, own, ([first]) => first?.range.start.line === line + 1);
    await client.edit(own, 3, { text: text.replace('on 2 March 2026.]', 'on 4 March 2026.]') });
    await until(client, own, (d) => d.length === 0);
  });
});

const typing = `of: eo-14320
facts:
  - id: mine
    attribute: sig
    check: 
    says: { en: a, zh: 一 }
`;

test('completion and hover know keys, words and ids, in the language of the client', async () => {
  const { uri } = folder('help', team);
  const own = `${uri}/.plumbline/record/riverton.yaml`;
  await serving({ folders: [uri], locale: 'zh-cn' }, async (client) => {
    await client.open(own, typing, 1, 'yaml');
    const at = (line: number, character: number) => ({
      textDocument: { uri: own },
      position: { line, character },
    });
    const labels = async (line: number, character: number) =>
      (
        await client.connection.sendRequest<CompletionList>(
          'textDocument/completion',
          at(line, character),
        )
      ).items.map((i) => i.label);
    assert.ok((await labels(3, 18)).includes('signed'));
    assert.deepEqual(await labels(4, 11), ['caution']);
    assert.ok((await labels(0, 5)).includes('eo-14320'));
    const key = await client.connection.sendRequest<Hover>('textDocument/hover', at(3, 6));
    assert.match(JSON.stringify(key.contents), /属性/);
    const id = await client.connection.sendRequest<Hover>('textDocument/hover', at(0, 6));
    assert.match(JSON.stringify(id.contents), /促进美国人工智能技术栈出口/);
  });
});

test('an unknown name is added to the team’s terms by an edit that makes the file', async () => {
  const { path, uri } = folder('terms');
  const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
  const capabilities = {
    workspace: { configuration: true, workspaceFolders: true, workspaceEdit },
    textDocument: { publishDiagnostics: {} },
  };
  const text = 'The Riverton AI Desk replies. EO 14320 stands.\n';
  await serving({ folders: [uri], capabilities }, async (client) => {
    await client.open(`${uri}/a.md`, text);
    const actions = async (from: number, to: number) =>
      (
        (await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: `${uri}/a.md` },
          range: { start: { line: 0, character: from }, end: { line: 0, character: to } },
          context: { diagnostics: [] },
        })) ?? []
      ).filter((a) => a.title.includes('team record'));
    assert.deepEqual(await actions(30, 38), []);
    const [action] = await actions(4, 20);
    assert.equal(action?.title, 'Add “Riverton AI Desk” to the team record');
    const [create, change] = action?.edit?.documentChanges ?? [];
    const terms = join(path, '.plumbline', 'record', 'terms.yaml');
    assert.equal(create && 'uri' in create && create.uri, pathToFileURL(terms).href);
    mkdirSync(join(path, '.plumbline', 'record'), { recursive: true });
    const edit = (change as TextDocumentEdit).edits[0];
    writeFileSync(terms, edit && 'newText' in edit ? edit.newText : '');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    const made = await until(client, pathToFileURL(terms).href, () => true);
    assert.deepEqual(
      made.map((d) => d.message),
      ['no name in zh [both-languages]'],
    );
    const page = await client.request('plumbline/recordDocument', {
      id: 'riverton-ai-desk',
      uri: `${uri}/a.md`,
    });
    assert.match(page?.text ?? '', /Riverton AI Desk/);
    const [second] = await actions(4, 4);
    assert.equal(second, undefined, 'it is known now');
  });
});
