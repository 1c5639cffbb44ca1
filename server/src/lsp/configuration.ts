/** Keeps the settings in step with the client, which either answers for them or sends them along. */

import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
} from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings, unusableDate } from './settings.ts';
import { tellWarning } from './tell.ts';

/** Longest wait for a client that promised to answer: after it, the defaults hold. */
const patienceMs = 2000;

export class Configuration {
  /** Those that hold where no folder sets otherwise. */
  settings: Settings = defaultSettings;
  /** Counts the changes. */
  generation = 0;
  /** Resolves when the first settings are known. */
  readonly ready: Promise<void>;
  private readonly connection: Connection;
  private readonly asks: boolean;
  private readonly registers: boolean;
  private readonly changed: () => void;
  private readonly folders: () => readonly string[];
  /** Of each folder, where the client tells. */
  private scoped: Readonly<Record<string, Settings>> = {};
  private settle: () => void = () => undefined;

  constructor(
    connection: Connection,
    client: ClientCapabilities,
    folders: () => readonly string[],
    changed: () => void,
  ) {
    this.connection = connection;
    this.folders = folders;
    this.changed = changed;
    this.asks = client.workspace?.configuration === true;
    this.registers = client.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.ready = new Promise((resolve) => {
      this.settle = resolve;
    });
    connection.onDidChangeConfiguration(({ settings }) => {
      if (this.asks) void this.ask();
      else this.take((settings as { plumbline?: unknown } | null)?.plumbline);
    });
  }

  /** To be called once the client is initialised: no sooner may it be asked. */
  start(): void {
    if (!this.asks) {
      this.settle();
      return;
    }
    setTimeout(this.settle, patienceMs).unref?.();
    if (this.registers)
      this.connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'plumbline' })
        .catch(() => undefined);
    void this.ask();
  }

  /** What holds in a folder of the workspace. */
  of(folder: string | undefined): Settings {
    return (folder === undefined ? undefined : this.scoped[folder]) ?? this.settings;
  }

  /** Asks again: the folders are others. */
  refresh(): void {
    if (this.asks) void this.ask();
  }

  private async ask(): Promise<void> {
    try {
      const folders = this.folders();
      const [general, ...scoped] = await this.connection.workspace.getConfiguration([
        { section: 'plumbline' },
        ...folders.map((scopeUri) => ({ scopeUri, section: 'plumbline' })),
      ]);
      this.take(general, Object.fromEntries(folders.map((uri, n) => [uri, scoped[n]])));
    } catch (error) {
      this.connection.console.error(
        `Plumbline could not read its settings and goes on with those it had: ${error}`,
      );
    }
    this.settle();
  }

  private take(general: unknown, byFolder: Readonly<Record<string, unknown>> = {}): void {
    const given = [general, ...Object.values(byFolder)];
    const wrong = given.map(unusableDate).find((date) => date !== undefined);
    if (wrong !== undefined)
      tellWarning(
        this.connection,
        `plumbline.asOf must be a calendar date such as 2026-11-23, not “${wrong}”. Until it is one, drafts are checked as of today.`,
      );
    const settings = readSettings(general);
    const scoped = Object.fromEntries(
      Object.entries(byFolder).map(([uri, own]) => [uri, own ? readSettings(own) : settings]),
    );
    const before = JSON.stringify([this.settings, this.scoped]);
    if (JSON.stringify([settings, scoped]) === before) return;
    this.settings = settings;
    this.scoped = scoped;
    this.generation++;
    this.changed();
  }
}
