/** A short session with a language server over stdio: opens the example memos, waits for what it says, and leaves. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LspClient } from '../bench/lsp-client.mjs';

export async function session(args, root) {
  const client = new LspClient(process.execPath, args, { cwd: root });
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
  await client.request('initialize', { processId: process.pid, rootUri: null, capabilities });
  client.notify('initialized', {});
  const folder = join(root, 'examples');
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.md'))) {
    const uri = `file:///${name}`;
    const checked = client.until('plumbline/checked', (status) => status.uri === uri);
    const text = readFileSync(join(folder, name), 'utf8');
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    client.notify('textDocument/didOpen', { textDocument });
    await checked;
  }
  await client.stop();
}
