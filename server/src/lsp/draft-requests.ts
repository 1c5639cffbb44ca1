/** Requests about a draft: its claims and its figures. */

import type { CancellationToken } from 'vscode-languageserver';
import { claimsInSteps } from '../features/claims-list.ts';
import type { PlumblineRequests } from '../protocol.ts';
import { languageIn } from './draft-language.ts';
import type { Feature, Host } from './feature.ts';
import { statusOf } from './report.ts';
import { inSlices, still } from './slices.ts';

type Claims = PlumblineRequests['plumbline/claims'];
type Status = PlumblineRequests['plumbline/status'];

export const draftRequests: Feature = {
  capabilities: () => ({}),
  register(host) {
    const { connection } = host;
    connection.onRequest(
      'plumbline/claims',
      ({ uri }: Claims[0], token: CancellationToken): Promise<Claims[1]> =>
        claims(host, uri, token),
    );
    connection.onRequest(
      'plumbline/status',
      ({ uri }: Status[0]): Promise<Status[1]> => status(host, uri),
    );
  },
};

/** Starts again where the text changes meanwhile: the list is always of one version. */
async function claims(host: Host, uri: string, token: CancellationToken): Promise<Claims[1]> {
  const inHand = await host.inHand(uri);
  if (!inHand || token.isCancellationRequested) return null;
  const { draft, session, engine } = inHand;
  const steps = claimsInSteps(engine.record, session, languageIn(host, inHand));
  const listed = await inSlices(steps, still(inHand, token));
  if (!listed) return claims(host, uri, token);
  return {
    version: draft.version,
    asOf: session.asOf,
    claims: listed.map(({ span, ...claim }) => ({ range: draft.range(span), ...claim })),
  };
}

async function status(host: Host, uri: string): Promise<Status[1]> {
  const draft = host.drafts.get(uri);
  const checked = draft && (await host.checker.check(draft));
  if (!draft || !checked) return null;
  return statusOf(host, draft, checked);
}
