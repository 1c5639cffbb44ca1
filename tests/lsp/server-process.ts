/** The real server as a process of its own, spoken to over stdio through Microsoft's client-side library. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { DraftStatus, PlumblineRequests } from '../../server/src/protocol.ts';

const root = resolve(import.meta.dirname, '..', '..');
const record = join(root, 'dist', 'record.jsonl');

let bundle: Promise<string> | undefined;

/** The server bundled as the build does it, once per test process: never a stale dist/server.js. */
async function bundled(): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'plumbline-server-'));
  await build({
    entryPoints: {
      server: join(root, 'server/src/node/main.ts'),
      'own-record': join(root, 'server/src/node/own-desk.ts'),
    },
    outdir,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return join(outdir, 'server.js');
}

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Record<string, unknown>;
  readonly recordPath?: string;
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly initializationOptions?: object;
  /** What single folders set otherwise. */
  readonly folderSettings?: Readonly<Record<string, object>>;
}

const everything: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
    },
  },
};

export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly checked: DraftStatus[] = [];
  readonly messages: string[] = [];
  readonly connection: ProtocolConnection;
  readonly answer: InitializeResult;
  settings: Record<string, unknown>;
  private readonly child: ChildProcess;
  private readonly waiting = new Set<() => void>();

  private constructor(
    child: ChildProcess,
    connection: ProtocolConnection,
    answer: InitializeResult,
    settings: Record<string, unknown>,
  ) {
    this.child = child;
    this.connection = connection;
    this.answer = answer;
    this.settings = settings;
  }

  static async start(options: Options = {}): Promise<TestClient> {
    bundle ??= bundled();
    const child = spawn(
      process.execPath,
      [await bundle, '--stdio', `--record=${options.recordPath ?? record}`],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    let client: TestClient | undefined;
    connection.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) =>
      client?.note(() => client!.published.push(p)),
    );
    connection.onNotification('plumbline/checked', (p: DraftStatus) =>
      client?.note(() => client!.checked.push(p)),
    );
    connection.onNotification('window/showMessage', (p: { message: string }) =>
      client?.note(() => client!.messages.push(p.message)),
    );
    connection.onNotification('window/logMessage', () => undefined);
    connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: { scopeUri?: string }[] }) =>
        items.map(({ scopeUri = '' }) => ({
          ...(client?.settings ?? options.settings),
          ...options.folderSettings?.[scopeUri],
        })),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('client/unregisterCapability', () => null);
    connection.listen();
    const answer = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      ...(options.locale ? { locale: options.locale } : {}),
      ...(options.initializationOptions
        ? { initializationOptions: options.initializationOptions }
        : {}),
      capabilities: options.capabilities ?? everything,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    });
    client = new TestClient(child, connection, answer, { asOf: '2026-11-23', ...options.settings });
    await connection.sendNotification('initialized', {});
    return client;
  }

  open(uri: string, text: string, version = 1, languageId = 'markdown'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
  }

  edit(
    uri: string,
    version: number,
    ...contentChanges: ({ range: Range; text: string } | { text: string })[]
  ): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  request<M extends keyof PlumblineRequests>(
    method: M,
    params: PlumblineRequests[M][0],
  ): Promise<PlumblineRequests[M][1]> {
    return this.connection.sendRequest(method, params);
  }

  /** The diagnostics of one version of a draft, once they are complete. */
  async diagnostics(uri: string, version: number): Promise<readonly Diagnostic[]> {
    await this.until(() => this.checked.some((s) => s.uri === uri && s.version === version));
    return this.published.findLast((p) => p.uri === uri && p.version === version)!.diagnostics;
  }

  async until(condition: () => boolean, ms = 20_000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((done, fail) => {
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        fail(new Error('the server did not say what was waited for'));
      }, ms);
      const look = (): void => {
        if (condition()) {
          clearTimeout(timer);
          this.waiting.delete(look);
          done();
        }
      };
      this.waiting.add(look);
    });
  }

  async changeSettings(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.child.stdin?.end();
  }

  private note(add: () => void): void {
    add();
    for (const look of [...this.waiting]) look();
  }
}
