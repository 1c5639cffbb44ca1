/** A word to the user: a message that asks for no answer, so that no client can fail to give one. */

import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

const tell = (connection: Connection, type: MessageType, message: string): void => {
  connection
    .sendNotification(ShowMessageNotification.type, { type, message })
    .catch(() => undefined);
};

/** Shown and logged. */
export function tellError(connection: Connection, message: string): void {
  connection.console.error(message);
  tell(connection, MessageType.Error, message);
}

export function tellWarning(connection: Connection, message: string): void {
  connection.console.warn(message);
  tell(connection, MessageType.Warning, message);
}
