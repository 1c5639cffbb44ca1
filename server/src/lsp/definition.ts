/** Definition: from a term, an instrument or a citation to its entry in the record. */

import type { Location, LocationLink } from 'vscode-languageserver';
import { recordLine } from '../features/record-document.ts';
import { recordUri } from '../features/record-uri.ts';
import { targetAt } from '../features/references.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Feature } from './feature.ts';

/** Place of an entry in its document. */
export function recordLocation(record: PolicyRecord, id: string): Location {
  const at = { line: recordLine(record, id), character: 0 };
  const owner = record.provision(id)?.instrument ?? record.fact(id)?.subject ?? id;
  return { uri: recordUri(owner), range: { start: at, end: at } };
}

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(host) {
    host.connection.onDefinition(
      async ({ textDocument, position }, token): Promise<LocationLink[] | Location | null> => {
        const inHand = await host.inHand(textDocument.uri);
        if (!inHand || token.isCancellationRequested) return null;
        const { draft, session, engine } = inHand;
        const target = targetAt(engine.record, session, draft.document.offsetAt(position));
        if (!target) return null;
        const { uri, range } = recordLocation(engine.record, target.id);
        if (!host.client.textDocument?.definition?.linkSupport) return { uri, range };
        return [
          {
            originSelectionRange: draft.range(target.span),
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          },
        ];
      },
    );
  },
};
