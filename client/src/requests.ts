/** Typed requests to the server, and the one place that names their transport. */

import type { CancellationToken } from 'vscode';
import type { PlumblineRequests } from '../../server/src/protocol.ts';

export type Method = keyof PlumblineRequests;

export type Ask = <M extends Method>(
  method: M,
  params: PlumblineRequests[M][0],
  token?: CancellationToken,
) => Promise<PlumblineRequests[M][1]>;

interface Requester {
  sendRequest<R>(method: string, params: unknown, token?: CancellationToken): Promise<R>;
}

/** The server starts on the first request where it has not yet. A token that is not there must not be sent as one. */
export const asker =
  (client: Requester): Ask =>
  (method, params, token) =>
    token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
