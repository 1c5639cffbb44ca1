/** References: every place in the drafts of the workspace that speaks of an entry; and those near the cursor, as highlights. */

import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { entryAtLine } from '../features/record-document.ts';
import { recordIdOf } from '../features/record-uri.ts';
import { namedNear, targetAt } from '../features/references.ts';
import type { PlumblineRequests } from '../protocol.ts';
import type { Feature, Host } from './feature.ts';
import { Mentions } from './mentions.ts';
import { recordLocation } from './record-location.ts';
import { inSlices, still } from './slices.ts';

type References = PlumblineRequests['plumbline/references'];

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true, documentHighlightProvider: true }),
  register(host) {
    const mentions = new Mentions(host);
    host.connection.onReferences(
      async ({ textDocument, position, context }, token): Promise<Location[] | null> => {
        const id = await entryAt(host, textDocument.uri, position);
        if (id === undefined) return null;
        const { record } = await host.engine(textDocument.uri);
        const found = await uncancelled(mentions.of(id, token), token);
        return context.includeDeclaration ? [recordLocation(record, id), ...found] : found;
      },
    );
    host.connection.onRequest(
      'plumbline/references',
      async (params: References[0], token: CancellationToken): Promise<References[1]> => {
        const { record } = await host.engine(params.uri);
        const id =
          params.line === undefined ? params.id : entryAtLine(record, params.id, params.line);
        return uncancelled(mentions.of(id, token), token);
      },
    );
    host.connection.onDocumentHighlight(
      async ({ textDocument, position }, token): Promise<DocumentHighlight[] | null> => {
        const inHand = await host.inHand(textDocument.uri);
        if (!inHand || token.isCancellationRequested) return null;
        const { draft, session, engine } = inHand;
        const offset = draft.offsetAt(position);
        const id = targetAt(engine.record, session, offset)?.id;
        if (id === undefined) return null;
        const near = namedNear(engine.record, session, id, offset);
        const spans = await inSlices(near, still(inHand, token));
        return spans
          ? spans.map((s) => ({ range: draft.range(s), kind: DocumentHighlightKind.Text }))
          : null;
      },
    );
  },
};

async function uncancelled<T>(answer: Promise<T>, token: CancellationToken): Promise<T> {
  const found = await answer;
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  return found;
}

/** What a place of a draft is about; in a record document, the entry that the line belongs to. */
async function entryAt(host: Host, uri: string, position: Position): Promise<string | undefined> {
  const id = recordIdOf(uri);
  if (id !== undefined) return entryAtLine((await host.engine()).record, id, position.line);
  const inHand = await host.inHand(uri);
  return (
    inHand && targetAt(inHand.engine.record, inHand.session, inHand.draft.offsetAt(position))?.id
  );
}
