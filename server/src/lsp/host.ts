/** What all features share: open drafts, settings, and the engine, which is started once and in the background. */

import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import type { Lang } from '../record/types.ts';
import { Checker, reasonOf } from './checker.ts';
import { filesOf } from './client-files.ts';
import { Configuration } from './configuration.ts';
import type { OpenDraft } from './draft.ts';
import type { Engine } from './engine.ts';
import { Listeners } from './events.ts';
import type { DraftInHand, Host } from './feature.ts';
import { followDocuments } from './follow-documents.ts';
import { folderAround, OwnRecords } from './own-records.ts';
import type { OwnFiles } from './record-desk.ts';
import { RecordFiles } from './record-files.ts';
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
  readonly own: OwnRecords;
  readonly ownFiles: OwnFiles | undefined;
  readonly recordFiles: RecordFiles;
  readonly commandLinks: boolean;
  private readonly locale: string;
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
    this.ownFiles = platform.ownFiles;
    this.locale = params.locale ?? 'en';
    const options = (params.initializationOptions ?? {}) as InitialOptions;
    this.commandLinks = options.commandLinks === true;
    this.files = filesOf(connection, platform.files, options.files === true);
    this.folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    this.configuration = new Configuration(
      connection,
      params.capabilities,
      () => this.folders,
      () => this.settingsChanged(),
    );
    // Clients that know nothing of trust have no workspace that is not trusted.
    this.own = this.ownRecords(options.trusted !== false);
    this.recordFiles = this.filesOfRecords();
    this.checker = new Checker({
      engine: (uri) => this.engine(uri),
      settings: (uri) => this.settings(uri),
      asOf: (uri) => this.asOf(uri),
      generation: () => this.configuration.generation + this.own.generation,
    });
    this.onInitialized(() => {
      this.configuration.start();
      this.engine().catch(() => undefined);
    });
    connection.onInitialized(() => this.initialized.tell());
    followDocuments(connection, {
      drafts: this.drafts,
      recordFiles: this.recordFiles,
      changed: (draft) => this.stale.tell(draft),
      closed: (draft) => this.closed.tell(draft),
    });
    this.followFolders();
  }

  settings(uri?: string): Settings {
    return this.configuration.of(uri && folderAround(uri, this.folders));
  }

  today(): string {
    return this.platform.today();
  }

  asOf(uri?: string): string {
    return this.settings(uri).asOf ?? this.platform.today();
  }

  /** Ready once the record is open and the settings are known. */
  async engine(uri?: string): Promise<Engine> {
    return this.own.engine(await this.builtIn(), uri);
  }

  async builtIn(): Promise<Engine> {
    this.started ??= this.start();
    const engine = await this.started;
    await this.configuration.ready;
    return engine;
  }

  async inHand(uri: string): Promise<DraftInHand | undefined> {
    const engine = await this.engine(uri);
    const draft = this.drafts.get(uri);
    return draft && { draft, engine, session: draft.session(engine, this.asOf(uri)) };
  }

  language(of: Lang): Lang {
    const { language } = this.settings();
    return language === 'auto' ? of : language;
  }

  ownLanguage(): Lang {
    return this.language(/^zh\b/i.test(this.locale) ? 'zh' : 'en');
  }

  recordFilesChanged(): void {
    if (this.own.changed()) this.recordChanged();
    this.recordFiles.lookAgain(this.folders);
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

  private ownRecords(trusted: boolean): OwnRecords {
    const around = {
      files: this.ownFiles,
      named: (folder: string | undefined) => this.configuration.of(folder).record.paths,
      folders: () => this.folders,
      complain: (message: string) => this.connection.console.error(message),
    };
    this.connection.onNotification('plumbline/trusted', () => {
      this.own.trusted = true;
      this.own.forget();
      this.recordChanged();
      this.recordFiles.lookAgain(this.folders);
    });
    return new OwnRecords(around, trusted);
  }

  private filesOfRecords(): RecordFiles {
    this.onInitialized(() => this.recordFiles.lookAgain(this.folders));
    return new RecordFiles({
      own: this.own,
      files: this.ownFiles,
      builtIn: () => this.builtIn(),
      send: (uri, diagnostics, version) =>
        void this.connection.sendDiagnostics({
          uri,
          diagnostics,
          ...(version === undefined ? {} : { version }),
        }),
      complain: (message) => this.connection.console.error(message),
    });
  }

  private async start(): Promise<Engine> {
    try {
      // Both at once: the file is read while the parser's modules come up.
      const [compiled, { startEngine }] = await Promise.all([
        this.platform.readRecord(),
        import('./engine.ts'),
      ]);
      return startEngine(compiled, this.platform.wording);
    } catch (error) {
      const message = `Plumbline cannot check anything: its record could not be loaded (${reasonOf(error)}).`;
      tellError(this.connection, message);
      throw new Error(message);
    }
  }

  private recordChanged(): void {
    void this.connection.sendNotification('plumbline/recordChanged', null);
    this.everythingStale();
  }

  private everythingStale(): void {
    this.changedSettings.tell();
    for (const draft of this.drafts.values()) this.stale.tell(draft);
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
        this.configuration.refresh();
        this.recordFilesChanged();
      });
    });
  }

  private settingsChanged(): void {
    this.own.changed();
    this.everythingStale();
    this.recordFiles.lookAgain(this.folders);
  }
}

interface InitialOptions {
  readonly commandLinks?: unknown;
  /** The client lists and reads drafts that are on no disk. */
  readonly files?: unknown;
  /** The user trusts the workspace: records in it may be read. */
  readonly trusted?: unknown;
}
