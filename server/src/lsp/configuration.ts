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
  settings: Settings = defaultSettings;
  /** Counts the changes. */
  generation = 0;
  /** Resolves when the first settings are known. */
  readonly ready: Promise<void>;
  private readonly connection: Connection;
  private readonly asks: boolean;
  private readonly registers: boolean;
  private readonly changed: () => void;
  private settle: () => void = () => undefined;

  constructor(connection: Connection, client: ClientCapabilities, changed: () => void) {
    this.connection = connection;
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

  private async ask(): Promise<void> {
    try {
      this.take(await this.connection.workspace.getConfiguration('plumbline'));
    } catch (error) {
      this.connection.console.error(
        `Plumbline could not read its settings and goes on with those it had: ${error}`,
      );
    }
    this.settle();
  }

  private take(value: unknown): void {
    const wrong = unusableDate(value);
    if (wrong !== undefined)
      tellWarning(
        this.connection,
        `plumbline.asOf must be a calendar date such as 2026-11-23, not “${wrong}”. Until it is one, drafts are checked as of today.`,
      );
    const settings = readSettings(value);
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
    this.settings = settings;
    this.generation++;
    this.changed();
  }
}
