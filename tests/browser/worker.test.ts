/** The server as a browser's worker runs it, in a worker of Node's that has nothing of Node but its message port. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..', '..');

/** What a browser's worker has, made of Node's; what it has not is taken away before the server is read. */
const browserLike = (path: string): string => `
  const { parentPort } = require('node:worker_threads');
  const code = require('node:fs').readFileSync(${JSON.stringify(path)}, 'utf8');
  globalThis.self = globalThis;
  globalThis.addEventListener = () => undefined;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  for (const name of ['process', 'Buffer', 'setImmediate', 'clearImmediate', 'require', 'module'])
    globalThis[name] = undefined;
  new Function('require', 'module', 'exports', code)();
`;

/** Messages are looked into as they come. */
type Any = ReturnType<typeof JSON.parse>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Any;
  readonly result?: Any;
  readonly error?: { readonly message: string };
}

let worker: Worker;
let next = 1;
const seen: Message[] = [];
const answers: Record<string, (params: Any) => unknown> = {
  'plumbline/record': () => new Uint8Array(readFileSync(join(root, 'dist', 'record.jsonl'))),
  'plumbline/listDrafts': () => [
    'vscode-vfs://github/o/r/far.md',
    'vscode-vfs://github/o/r/a/b.md',
  ],
  'plumbline/readDraft': ({ uri }) => (uri.endsWith('far.md') ? 'EO 14320 is new.\n' : null),
  'workspace/configuration': ({ items }) =>
    items.map(({ section }: { section: string }) =>
      section === 'plumbline' ? { asOf: '2026-11-23' } : null,
    ),
};

async function until<T>(probe: () => T | undefined | false): Promise<T> {
  for (let waited = 0; waited < 20_000; waited += 10) {
    const found = probe();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain; told: ${JSON.stringify(seen).slice(0, 2000)}`);
}

const notify = (method: string, params: object): void =>
  worker.postMessage({ jsonrpc: '2.0', method, params });

async function request(method: string, params: object): Promise<Any> {
  const id = next++;
  worker.postMessage({ jsonrpc: '2.0', id, method, params });
  const answer = await until(() => seen.find((m) => m.id === id && !m.method));
  if (answer.error) throw new Error(answer.error.message);
  return answer.result;
}

before(async () => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'plumbline-web-')), 'server.js');
  await build({
    entryPoints: [join(root, 'server/src/browser/main.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    conditions: ['worker'],
    format: 'iife',
    logLevel: 'error',
  });
  worker = new Worker(browserLike(outfile), { eval: true });
  worker.on('error', (error) => seen.push({ method: 'error', params: String(error) }));
  worker.on('message', (message: Message) => {
    seen.push(message);
    const answer = message.method && message.id !== undefined && answers[message.method];
    if (message.id !== undefined && message.method)
      worker.postMessage({
        jsonrpc: '2.0',
        id: message.id,
        result: answer ? answer(message.params) : null,
      });
  });
});
after(() => worker.terminate());

test('a worker answers initialize, checks drafts and finds them in folders that are on no disk', async () => {
  const folder = 'vscode-vfs://github/o/r';
  const { capabilities } = await request('initialize', {
    processId: null,
    rootUri: null,
    initializationOptions: { files: true, commandLinks: true },
    workspaceFolders: [{ uri: folder, name: 'r' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
  });
  assert.equal(capabilities.hoverProvider, true);
  notify('initialized', {});
  const uri = `${folder}/memo.md`;
  const text = 'EO 14320 was signed on 24 July 2025.\n\n第14320号行政令于2025年7月24日签署。\n';
  notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const { params } = await until(() =>
    seen.find(
      (m) => m.method === 'textDocument/publishDiagnostics' && m.params.diagnostics.length === 2,
    ),
  );
  assert.deepEqual(
    params.diagnostics.map((d: { code: string }) => d.code),
    ['wrong-date', 'wrong-date'],
  );
  const found = await request('plumbline/references', { id: 'eo-14320' });
  assert.deepEqual(
    found.map((location: { uri: string }) => location.uri.slice(folder.length)),
    ['/memo.md', '/memo.md', '/far.md'],
  );
});
