import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  DocumentDiagnosticReport,
  Hover,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { TestClient } from './server-process.ts';

const uri = 'file:///memo.md';
const wrong = 'EO 14320 was signed on 24 July 2025.\n';
const temporary = (): string => mkdtempSync(join(tmpdir(), 'plumbline-test-'));

test('severity, as-of date, language and hover follow the settings at once', async () => {
  const client = await TestClient.start();
  await client.open(uri, `${wrong}\nEO 14110 is in force and binds agencies today.\n`);
  const codes = async (): Promise<string> =>
    (await client.request('plumbline/status', { uri }))!.asOf;
  assert.ok((await client.diagnostics(uri, 1)).some((d) => d.code === 'superseded-instrument'));
  let told = client.published.length;
  await client.changeSettings({
    asOf: '2024-05-01',
    severity: { 'wrong-date': 'hint' },
    language: 'zh',
    hover: true,
  });
  await client.until(() => client.published.length > told);
  const after = client.published.at(-1)!.diagnostics;
  assert.equal(await codes(), '2024-05-01');
  assert.ok(!after.some((d) => d.code === 'superseded-instrument'));
  assert.ok(after.filter((d) => d.code === 'wrong-date').every((d) => d.severity === 4));
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 1 },
  });
  assert.match(JSON.stringify(hover.contents), /行政令/);
  told = client.published.length;
  await client.changeSettings({
    asOf: '2024-05-01',
    severity: { 'wrong-date': 'off' },
    hover: false,
  });
  await client.until(() => client.published.length > told);
  assert.deepEqual(
    client.published.at(-1)!.diagnostics.filter((d) => d.code === 'wrong-date'),
    [],
  );
  assert.equal(
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    }),
    null,
  );
  await client.stop();
});

test('a date that is none is complained of', async () => {
  const client = await TestClient.start({ settings: { asOf: 'yesterday' } });
  await client.until(() => client.messages.some((m) => m.includes('yesterday')));
  await client.stop();
});

test('a record that cannot be loaded is said aloud, and no draft is called clean', async () => {
  const client = await TestClient.start({ recordPath: '/nowhere/record.json' });
  await client.open(uri, wrong);
  await client.until(() => client.messages.some((m) => m.includes('record could not be loaded')));
  await client.until(() => client.checked.some((c) => c.failure !== undefined));
  assert.deepEqual(client.published, []);
  await client.stop();
});

test('a check that fails is said aloud and marked at the top of the draft', async () => {
  const broken = join(temporary(), 'record.json');
  const record = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '..', '..', 'dist', 'record.json'), 'utf8'),
  );
  record.index.names = record.index.names.map(() => 2_000_000);
  writeFileSync(broken, JSON.stringify(record));
  const client = await TestClient.start({ recordPath: broken });
  await client.open(uri, wrong);
  const [found] = await client.diagnostics(uri, 1);
  assert.equal(found?.code, 'check-failed');
  assert.equal(found?.severity, 1);
  assert.equal(found?.range.start.line, 0);
  await client.until(() => client.messages.some((m) => m.includes('could not check')));
  await client.stop();
});

test('a client that pulls is not pushed to, and is spared what it has', async () => {
  const client = await TestClient.start({
    capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
  });
  assert.ok(client.answer.capabilities.diagnosticProvider);
  await client.open(uri, wrong);
  const pull = (previousResultId?: string) =>
    client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  const first = await pull();
  assert.ok(first.kind === 'full' && first.items.length === 1 && first.resultId);
  assert.equal((await pull(first.resultId)).kind, 'unchanged');
  await client.edit(uri, 2, { text: wrong.replace('24', '23') });
  const fixed = await pull(first.resultId);
  assert.ok(fixed.kind === 'full' && fixed.items.length === 0);
  assert.deepEqual(client.published, []);
  await client.stop();
});

test('what takes the name and version of a closed draft is not taken for it', async () => {
  const client = await TestClient.start({ capabilities: { textDocument: { diagnostic: {} } } });
  const untitled = 'untitled:Untitled-1';
  const textDocument = { uri: untitled };
  const pull = (previousResultId?: string) =>
    client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument,
      ...(previousResultId ? { previousResultId } : {}),
    });
  await client.open(untitled, wrong);
  const first = await pull();
  assert.ok(first.kind === 'full' && first.items.length === 1 && first.resultId);
  await client.connection.sendNotification('textDocument/didClose', { textDocument });
  await client.open(untitled, wrong.replace('24', '23'));
  const second = await pull(first.resultId);
  assert.ok(second.kind === 'full' && second.items.length === 0);
  await client.stop();
});

test('the whole workspace is checked where the setting asks for it', async () => {
  const folder = temporary();
  writeFileSync(join(folder, 'a.md'), wrong);
  writeFileSync(join(folder, 'b.txt'), wrong);
  const folders = [pathToFileURL(folder).href];
  const capabilities = {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { diagnostic: {} },
  };
  const pull = async (workspaceDiagnostics: boolean) => {
    const client = await TestClient.start({
      capabilities,
      folders,
      settings: { workspaceDiagnostics },
    });
    // The settings are in place once a draft is checked.
    await client.open(uri, wrong);
    await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    await client.stop();
    return report.items.map((i) => [
      i.uri.split('/').at(-1),
      i.kind === 'full' ? i.items.length : -1,
    ]);
  };
  assert.deepEqual(await pull(true), [['a.md', 1]]);
  assert.deepEqual(await pull(false), []);
});

test('each folder has its own settings, and a draft outside them those of the window', async () => {
  const folders = ['file:///one', 'file:///two'];
  const folderSettings = {
    'file:///one': { asOf: '2024-05-01' },
    'file:///two': { severity: { 'superseded-instrument': 'off' }, hover: false },
  };
  const client = await TestClient.start({ folders, folderSettings });
  const found = async (draft: string): Promise<unknown[]> => {
    await client.open(draft, 'EO 14110 is in force and binds agencies today.\n');
    return (await client.diagnostics(draft, 1)).map(({ code }) => code);
  };
  assert.deepEqual(await found('file:///one/a.md'), []);
  assert.deepEqual(await found('file:///two/a.md'), []);
  assert.deepEqual(await found('file:///elsewhere/a.md'), ['superseded-instrument']);
  const asOf = async (draft: string) =>
    (await client.request('plumbline/status', { uri: draft }))?.asOf;
  assert.equal(await asOf('file:///one/a.md'), '2024-05-01');
  assert.equal(await asOf('file:///two/a.md'), '2026-11-23');
  const hover = (draft: string) =>
    client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: draft },
      position: { line: 0, character: 1 },
    });
  assert.ok(await hover('file:///one/a.md'));
  assert.equal(await hover('file:///two/a.md'), null);
  await client.stop();
});
