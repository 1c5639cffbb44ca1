/** Times one language server on one draft: start, open, one-character edits mid-draft, memory. */

import { LspClient } from './lsp-client.mjs';
import { figures } from './statistics.mjs';

const uri = 'file:///tmp/plumbline-bench/memo.md';

function capabilities(how) {
  const publishDiagnostics = { versionSupport: true, relatedInformation: true };
  return {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument:
      how === 'pull'
        ? { publishDiagnostics, diagnostic: { dynamicRegistration: false } }
        : { publishDiagnostics },
  };
}

class Subject {
  constructor(server, text) {
    this.server = server;
    this.text = text;
    this.version = 1;
    this.client = new LspClient(server.command, server.args);
    server.prepare?.(this.client, () => this.text);
  }

  async start() {
    const rootUri = 'file:///tmp/plumbline-bench';
    const answer = await this.client.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: capabilities(this.server.how),
      initializationOptions: { markdownFileExtensions: ['md'], i10lLocation: undefined },
    });
    const took = performance.now() - this.client.started;
    const sync = answer.capabilities.textDocumentSync;
    this.incremental = (typeof sync === 'number' ? sync : sync?.change) === 2;
    this.client.notify('initialized', {});
    if (this.server.settings)
      this.client.notify('workspace/didChangeConfiguration', { settings: this.server.settings });
    return took;
  }

  /** Time from sending `method` to the diagnostics of this version. */
  async told(method, params) {
    const from = performance.now();
    if (this.server.how === 'pull') {
      this.client.notify(method, params);
      const report = await this.client.request('textDocument/diagnostic', {
        textDocument: { uri },
      });
      this.found = report.items?.length ?? this.found;
    } else {
      const { version } = this;
      const of = (p) => p.uri === uri && (p.version === undefined || p.version === version);
      const published = this.client.until('textDocument/publishDiagnostics', (p) => {
        if (of(p)) this.found = p.diagnostics.length;
        return of(p);
      });
      // A server that tells of the top first says when the whole is there.
      const whole = this.server.whole ? this.client.until(this.server.whole, of) : published;
      this.client.notify(method, params);
      await published;
      this.first = performance.now() - from;
      await whole;
    }
    return performance.now() - from;
  }

  open() {
    return this.told('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: this.version, text: this.text },
    });
  }

  /** One character typed at a line and column. */
  type(line, character, offset) {
    this.version++;
    this.text = `${this.text.slice(0, offset)}x${this.text.slice(offset)}`;
    const at = { line, character };
    const change = this.incremental
      ? { range: { start: at, end: at }, text: 'x' }
      : { text: this.text };
    return this.told('textDocument/didChange', {
      textDocument: { uri, version: this.version },
      contentChanges: [change],
    });
  }
}

/** A place inside a paragraph about half-way. */
function middle(text) {
  let at = text.indexOf('\n\n', text.length / 2) + 2;
  while (!/^[A-Za-z][^\n]{60}/.test(text.slice(at, at + 80))) at = text.indexOf('\n\n', at) + 2;
  const offset = at + 30;
  return { offset, line: text.slice(0, offset).split('\n').length - 1, character: 30 };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function measureServer(server, text, edits) {
  const subject = new Subject(server, text);
  const start = await subject.start();
  const open = await subject.open();
  const { first = open } = subject;
  const { offset, line, character } = middle(text);
  const times = [];
  for (let i = 0; i < edits; i++) {
    // A writer pauses between strokes; so may a server's collector.
    await pause(10);
    times.push(await subject.type(line, character + i, offset + i));
  }
  const memory = subject.client.memory();
  await subject.client.stop();
  return { start, first, open, edit: figures(times), memory, found: subject.found };
}
