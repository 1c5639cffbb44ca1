/** A draft whose check takes long: its top is told of first, edits overtake it, and what comes last is the whole. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';
import { TestClient } from './server-process.ts';

const settings = { asOf: '2026-11-23' };
const days = (n: number): string => `EO 14320 was signed on ${(n % 27) + 1} July 2025, case ${n}.`;
const long = Array.from({ length: 2500 }, (_, n) => days(n)).join('\n\n');

let client: TestClient;
before(async () => {
  client = await TestClient.start({ settings });
});
after(() => client.stop());

const brief = (d: Diagnostic) => [d.range.start.line, d.range.start.character, d.message];

function fromScratch(text: string): ReturnType<typeof brief>[] {
  const document = TextDocument.create('', 'markdown', 0, text);
  return check(testRecord(), text, settings).findings.map((f) => {
    const { line, character } = document.positionAt(f.span.start);
    return [line, character, f.message];
  });
}

const publications = (uri: string) => client.published.filter((p) => p.uri === uri);

test('the top comes first, and the whole after it', async () => {
  const uri = 'file:///long.md';
  await client.open(uri, long);
  const whole = (await client.diagnostics(uri, 1)).map(brief);
  assert.deepEqual(whole, fromScratch(long));
  const [first, last, ...more] = publications(uri);
  assert.deepEqual(more, []);
  const top = first!.diagnostics.map(brief);
  assert.ok(last && top.length > 0 && top.length < whole.length);
  assert.deepEqual(top, whole.slice(0, top.length));
  assert.equal(client.checked.filter((c) => c.uri === uri).length, 1);
});

test('an edit overtakes the check: no version is told of once a later one was', async () => {
  const uri = 'file:///overtaken.md';
  await client.open(uri, long);
  const start = { line: 0, character: 0 };
  await client.edit(uri, 2, { range: { start, end: start }, text: 'First.\n\n' });
  const whole = (await client.diagnostics(uri, 2)).map(brief);
  assert.deepEqual(whole, fromScratch(`First.\n\n${long}`));
  const versions = publications(uri).map((p) => p.version ?? 0);
  assert.deepEqual(versions, [...versions].sort());
  assert.ok(!client.checked.some((c) => c.uri === uri && c.version === 1));
});

test('a fence opened at the top, and closed again, leaves what a check from scratch finds', async () => {
  const uri = 'file:///fence.md';
  await client.open(uri, `# Memo\n\n${long}`);
  await client.diagnostics(uri, 1);
  const at = (line: number) => ({ line, character: 0 });
  await client.edit(uri, 2, { range: { start: at(1), end: at(1) }, text: '```\n' });
  assert.deepEqual(await client.diagnostics(uri, 2), []);
  await client.edit(uri, 3, { range: { start: at(1), end: at(2) }, text: '' });
  const whole = (await client.diagnostics(uri, 3)).map(brief);
  assert.deepEqual(whole, fromScratch(`# Memo\n\n${long}`));
});

test('a client that pulls gets the top, and is asked to pull again for the whole', async () => {
  const workspace = { configuration: true, diagnostics: { refreshSupport: true } };
  const capabilities = { workspace, textDocument: { diagnostic: {} } };
  const puller = await TestClient.start({ settings, capabilities });
  let refreshed = 0;
  puller.connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshed++;
    return null;
  });
  const uri = 'file:///pulled.md';
  await puller.open(uri, long);
  const pull = () =>
    puller.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
  const first = await pull();
  let second = first;
  // The settings that came in may ask for a pull of their own, while the check still runs.
  for (let before = 0; second.resultId === first.resultId; before = refreshed) {
    while (refreshed === before) await new Promise((resolve) => setTimeout(resolve, 5));
    second = await pull();
  }
  await puller.stop();
  assert.ok(first.kind === 'full' && second.kind === 'full');
  assert.ok(first.items.length > 0 && first.items.length < second.items.length);
  assert.deepEqual(second.items.map(brief), fromScratch(long));
});
