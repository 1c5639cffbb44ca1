/** Markdown cells of a notebook, as the protocol sends them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver/node';
import { TestClient } from './server-process.ts';

const folder = 'file:///work/past';
const cellUri = (n: number): string => `vscode-notebook-cell:/work/past/a.ipynb#W${n}sZmlsZQ%3D%3D`;
const item = (n: number, text: string) => ({
  uri: cellUri(n),
  languageId: 'markdown',
  version: 1,
  text,
});
const notebook = { uri: `${folder}/a.ipynb`, version: 1 };

test('cells open, change, come and go with their notebook, each a draft of its own', async (t) => {
  const client = await TestClient.start({
    capabilities: {
      workspace: { configuration: true },
      notebookDocument: { synchronization: {} },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
    folders: [folder],
    folderSettings: { [folder]: { asOf: '2024-06-30' } },
  });
  t.after(() => client.stop());
  const { notebookDocumentSync } = client.answer.capabilities;
  assert.deepEqual(notebookDocumentSync, {
    notebookSelector: [{ cells: [{ language: 'markdown' }] }],
  });
  const send = (method: string, params: object) =>
    client.connection.sendNotification(`notebookDocument/${method}`, {
      notebookDocument: notebook,
      ...params,
    });
  const wrong = 'EO 14110 was signed on 31 October 2023. It is in force.';
  await send('didOpen', { cellTextDocuments: [item(1, wrong)] });
  const codes = async (n: number, version: number) =>
    (await client.diagnostics(cellUri(n), version)).map(({ code }) => code);
  assert.deepEqual(await codes(1, 1), ['wrong-date']);
  const position = { line: 0, character: 2 };
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: cellUri(1) },
    position,
  });
  assert.match(JSON.stringify(hover.contents), /EO 14110/);
  const range = { start: { line: 0, character: 23 }, end: { line: 0, character: 25 } };
  const textContent = [
    { document: { uri: cellUri(1), version: 2 }, changes: [{ range, text: '30' }] },
  ];
  const structure = { array: { start: 1, deleteCount: 0 }, didOpen: [item(2, wrong)] };
  await send('didChange', { change: { cells: { textContent, structure } } });
  assert.deepEqual(await codes(1, 2), []);
  assert.deepEqual(await codes(2, 1), ['wrong-date']);
  await send('didClose', { cellTextDocuments: [{ uri: cellUri(1) }, { uri: cellUri(2) }] });
  await client.until(() => client.published.at(-1)?.uri === cellUri(2));
  assert.deepEqual(client.published.at(-1)?.diagnostics, []);
});
