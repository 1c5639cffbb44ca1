/** Hears that the record of the user's own is another. The client keeps one handler a notification: all listen here. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PlumblineNotifications } from '../../server/src/protocol.ts';

const changed: keyof PlumblineNotifications = 'plumbline/recordChanged';

export class RecordChanges implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<void>();
  private readonly listening: vscode.Disposable;
  readonly onChange = this.emitter.event;

  constructor(client: BaseLanguageClient) {
    this.listening = client.onNotification(changed, () => this.emitter.fire());
  }

  dispose(): void {
    this.listening.dispose();
    this.emitter.dispose();
  }
}
