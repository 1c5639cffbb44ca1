/** What the server last said of each draft. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftStatus, PlumblineNotifications } from '../../server/src/protocol.ts';

const checked: keyof PlumblineNotifications = 'plumbline/checked';

export class Statuses implements vscode.Disposable {
  private readonly latest = new Map<string, DraftStatus>();
  private readonly changed = new vscode.EventEmitter<DraftStatus>();
  private readonly listeners: vscode.Disposable[];
  readonly onChange = this.changed.event;

  constructor(client: BaseLanguageClient) {
    this.listeners = [
      this.changed,
      client.onNotification(checked, (status: DraftStatus) => {
        this.latest.set(keyOf(vscode.Uri.parse(status.uri)), status);
        this.changed.fire(status);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.latest.delete(keyOf(uri))),
    ];
  }

  of(uri: vscode.Uri): DraftStatus | undefined {
    return this.latest.get(keyOf(uri));
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }
}

/** Client and server may write the same address differently; parsed and printed again they agree. */
const keyOf = (uri: vscode.Uri): string => uri.toString();
