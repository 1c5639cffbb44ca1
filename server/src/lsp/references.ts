/** References: every place in the open drafts that speaks of an entry; and the same near the cursor, as highlights. */

import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { recordIdOf } from '../features/record-uri.ts';
import { referencesIn, targetAt } from '../features/references.ts';
import type { Feature, Host } from './feature.ts';
import { recordLocation } from './record-location.ts';
import { inSlices, still } from './slices.ts';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true, documentHighlightProvider: true }),
  register(host) {
    host.connection.onReferences(
      async ({ textDocument, position, context }, token): Promise<Location[] | null> => {
        const { record } = await host.engine(
          recordIdOf(textDocument.uri) ? undefined : textDocument.uri,
        );
        // Asked from inside a record document, the entry itself is meant.
        const id = recordIdOf(textDocument.uri) ?? (await target(host, textDocument.uri, position));
        if (id === undefined) return null;
        const found = context.includeDeclaration ? [recordLocation(record, id)] : [];
        for (const uri of [...host.drafts.keys()])
          found.push(...(await inDraft(host, uri, id, token)));
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        return found;
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
        const spans = await inSlices(
          referencesIn(engine.record, session, id, offset),
          still(inHand, token),
        );
        return spans
          ? spans.map((s) => ({ range: draft.range(s), kind: DocumentHighlightKind.Text }))
          : null;
      },
    );
  },
};

async function target(
  host: Host,
  uri: string,
  position: { line: number; character: number },
): Promise<string | undefined> {
  const inHand = await host.inHand(uri);
  return (
    inHand && targetAt(inHand.engine.record, inHand.session, inHand.draft.offsetAt(position))?.id
  );
}

async function inDraft(
  host: Host,
  uri: string,
  id: string,
  token: CancellationToken,
): Promise<Location[]> {
  const inHand = await host.inHand(uri);
  if (!inHand) return [];
  const spans = await inSlices(
    referencesIn(inHand.engine.record, inHand.session, id),
    still(inHand, token),
  );
  return (spans ?? []).map((s) => ({ uri, range: inHand.draft.range(s) }));
}
