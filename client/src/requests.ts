/** Typed requests to the server, and the one place that names their transport. */

import type { PlumblineRequests } from '../../server/src/protocol.ts';

export type Method = keyof PlumblineRequests;

export type Ask = <M extends Method>(
  method: M,
  params: PlumblineRequests[M][0],
) => Promise<PlumblineRequests[M][1]>;

interface Requester {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
}

/** The server starts on the first request where it has not yet. */
export const asker =
  (client: Requester): Ask =>
  (method, params) =>
    client.sendRequest(method, params);
