/** Starts and restarts the server, and says so where it does not run: silence would look like a clean draft. */

import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { PlumblineCapabilities } from '../../server/src/protocol.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

const states: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
};

export class ServerControl implements vscode.Disposable {
  private readonly client: BaseLanguageClient;
  private readonly changed = new vscode.EventEmitter<ServerState>();
  readonly onChange = this.changed.event;
  state: ServerState = 'starting';

  constructor(client: BaseLanguageClient) {
    this.client = client;
    client.onDidChangeState(({ newState }) => this.set(states[newState]));
  }

  /** The server can read record files from disk. */
  get readsRecordFiles(): boolean {
    const { experimental } = this.client.initializeResult?.capabilities ?? {};
    return (experimental as PlumblineCapabilities | undefined)?.recordFiles === true;
  }

  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      void this.failed(error);
    }
  }

  /** A server too busy to stop in time is left to end by itself; that it did not stop is no reason not to start. */
  async restart(): Promise<void> {
    if (this.client.isRunning()) await this.client.stop().catch(() => undefined);
    await this.start();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private set(state: ServerState): void {
    this.state = state;
    this.changed.fire(state);
  }

  private async failed(error: unknown): Promise<void> {
    this.set('stopped');
    this.client.error(error instanceof Error ? error.message : String(error), error, false);
    const again = vscode.l10n.t('Restart');
    const output = vscode.l10n.t('Show Output');
    const choice = await vscode.window.showErrorMessage(
      vscode.l10n.t('Plumbline could not start, so no draft is being checked.'),
      again,
      output,
    );
    if (choice === again) await this.restart();
    if (choice === output) this.client.outputChannel.show();
  }
}
