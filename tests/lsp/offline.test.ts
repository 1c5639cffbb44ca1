/** The server looks nothing up: with the network taken away it does all it does. */

import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver/node';
import { TestClient } from './server-process.ts';

/** Loaded before the server: whoever reaches for the network ends the process. */
const deny = `
  const dead = (name) => () => { console.error('reached for the network: ' + name); process.exit(99); };
  const net = require('node:net');
  net.Socket.prototype.connect = dead('connect');
  const dns = require('node:dns');
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = dead(name);
  for (const name of ['http', 'https']) require('node:' + name).request = dead(name);
  globalThis.fetch = dead('fetch');
`;

test('checks, cards and the record work without a network', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-offline-')), 'deny.cjs');
  writeFileSync(file, deny);
  const before = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = `${before ?? ''} --require ${file}`;
  const client = await TestClient.start().finally(() => {
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
  });
  const uri = 'file:///offline.md';
  await client.open(uri, 'EO 14320 was signed on 24 July 2025.\n');
  assert.equal((await client.diagnostics(uri, 1)).length, 1);
  const card = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 2 },
  });
  assert.match(JSON.stringify(card.contents), /23 July 2025|Promoting the Export/);
  assert.ok(await client.request('plumbline/recordDocument', { id: 'eo-14320' }));
  await client.stop();
});
