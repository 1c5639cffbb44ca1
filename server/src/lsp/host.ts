/** What all features share: open drafts, settings, and the engine, which is started once and in the background. */

import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import type { Lang } from '../record/types.ts';
import { Checker, reasonOf } from './checker.ts';
import { Configuration } from './configuration.ts';
import { OpenDraft } from './draft.ts';
import type { Engine } from './engine.ts';
import { Listeners } from './events.ts';
import type { DraftInHand, Host } from './feature.ts';
import type { Platform } from './server.ts';
import type { Settings } from './settings.ts';
import { tellError } from './tell.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export class ServerHost implements Host {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly drafts = new Map<string, OpenDraft>();
  readonly checker: Checker;
  readonly files: WorkspaceFiles | undefined;
  readonly commandLinks: boolean;
  folders: readonly string[];
  private readonly platform: Platform;
  private readonly configuration: Configuration;
  private readonly stale = new Listeners<OpenDraft>();
  private readonly closed = new Listeners<OpenDraft>();
  private readonly changedSettings = new Listeners<void>();
  private readonly initialized = new Listeners<void>();
  private started: Promise<Engine> | undefined;

  constructor(connection: Connection, params: InitializeParams, platform: Platform) {
    this.connection = connection;
    this.client = params.capabilities;
    this.platform = platform;
    this.files = platform.files;
    this.commandLinks =
      (params.initializationOptions as { commandLinks?: unknown } | undefined)?.commandLinks ===
      true;
    this.folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    this.configuration = new Configuration(connection, params.capabilities, () =>
      this.settingsChanged(),
    );
    this.checker = new Checker({
      engine: () => this.engine(),
      settings: () => this.settings(),
      asOf: () => this.asOf(),
      generation: () => this.configuration.generation,
    });
    this.onInitialized(() => {
      this.configuration.start();
      this.engine().catch(() => undefined);
    });
    connection.onInitialized(() => this.initialized.tell());
    this.followDrafts();
    this.followFolders();
  }

  settings(): Settings {
    return this.configuration.settings;
  }

  today(): string {
    return this.platform.today();
  }

  asOf(): string {
    return this.settings().asOf ?? this.platform.today();
  }

  /** Ready once the record is open and the settings are known. */
  async engine(): Promise<Engine> {
    this.started ??= this.start();
    const engine = await this.started;
    await this.configuration.ready;
    return engine;
  }

  async inHand(uri: string): Promise<DraftInHand | undefined> {
    const engine = await this.engine();
    const draft = this.drafts.get(uri);
    return draft && { draft, engine, session: draft.session(engine, this.asOf()) };
  }

  language(of: Lang): Lang {
    const { language } = this.settings();
    return language === 'auto' ? of : language;
  }

  onInitialized(listener: () => void): void {
    this.initialized.add(listener);
  }

  onStale(listener: (draft: OpenDraft) => void): void {
    this.stale.add(listener);
  }

  onClosed(listener: (draft: OpenDraft) => void): void {
    this.closed.add(listener);
  }

  onSettings(listener: () => void): void {
    this.changedSettings.add(listener);
  }

  private async start(): Promise<Engine> {
    try {
      // Both at once: the file is read while the parser's modules come up.
      const [compiled, { startEngine }] = await Promise.all([
        this.platform.readRecord(),
        import('./engine.ts'),
      ]);
      return startEngine(compiled);
    } catch (error) {
      const message = `Plumbline cannot check anything: its record could not be loaded (${reasonOf(error)}).`;
      tellError(this.connection, message);
      throw new Error(message);
    }
  }

  private followDrafts(): void {
    const { connection, drafts } = this;
    connection.onDidOpenTextDocument(({ textDocument: t }) => {
      const draft = new OpenDraft(t.uri, t.version, t.text);
      drafts.set(t.uri, draft);
      this.stale.tell(draft);
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const draft = drafts.get(textDocument.uri);
      if (!draft) return;
      draft.apply(contentChanges, textDocument.version);
      this.stale.tell(draft);
    });
    connection.onDidCloseTextDocument(({ textDocument }) => {
      const draft = drafts.get(textDocument.uri);
      if (!draft) return;
      draft.closed = true;
      drafts.delete(textDocument.uri);
      this.closed.tell(draft);
    });
  }

  private followFolders(): void {
    if (!this.client.workspace?.workspaceFolders) return;
    this.onInitialized(() => {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        this.folders = [
          ...this.folders.filter((uri) => !gone.has(uri)),
          ...added.map((folder) => folder.uri),
        ];
      });
    });
  }

  private settingsChanged(): void {
    this.changedSettings.tell();
    for (const draft of this.drafts.values()) this.stale.tell(draft);
  }
}
