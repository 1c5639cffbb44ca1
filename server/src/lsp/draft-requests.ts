/** Requests about a draft: its claims, its figures, and what went stale between two dates. */

import type { CancellationToken } from 'vscode-languageserver';
import { languageOf } from '../claims/utterance.ts';
import { claimsInSteps } from '../features/claims-list.ts';
import type { PlumblineRequests } from '../protocol.ts';
import type { Lang } from '../record/types.ts';
import type { DraftInHand, Feature, Host } from './feature.ts';
import { statusOf } from './report.ts';
import { inSlices, still } from './slices.ts';

type Claims = PlumblineRequests['plumbline/claims'];
type Status = PlumblineRequests['plumbline/status'];
type Stale = PlumblineRequests['plumbline/stale'];

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
    connection.onRequest(
      'plumbline/stale',
      (params: Stale[0]): Promise<Stale[1]> => stale(host, params),
    );
  },
};

/** What the draft says of itself, else what it is written in. */
const languageIn = (host: Host, { session, draft }: DraftInHand): Lang =>
  host.language(session.frontMatter.lang ?? languageOf(draft.text.slice(0, 4000)));

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

async function stale(host: Host, { uri, from, to }: Stale[0]): Promise<Stale[1]> {
  const inHand = await host.inHand(uri);
  if (!inHand) return null;
  const { draft, engine } = inHand;
  const changes = engine.staleClaims(engine.record, draft.text, from, to, languageIn(host, inHand));
  return {
    version: draft.version,
    from,
    to,
    claims: changes.map(({ claim, was }) => ({
      range: draft.range(claim.span),
      value: claim.value,
      subject: claim.subjectName,
      was,
      is: claim.verdict,
      message: claim.message,
    })),
  };
}
