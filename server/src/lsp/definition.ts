/** Definition: from a term, an instrument or a citation to its entry in the record. */

import type { Location, LocationLink } from 'vscode-languageserver';
import { targetAt } from '../features/references.ts';
import type { Feature } from './feature.ts';
import { recordLocation } from './record-location.ts';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(host) {
    host.connection.onDefinition(
      async ({ textDocument, position }, token): Promise<LocationLink[] | Location | null> => {
        const inHand = await host.inHand(textDocument.uri);
        if (!inHand || token.isCancellationRequested) return null;
        const { draft, session, engine } = inHand;
        const target = targetAt(engine.record, session, draft.offsetAt(position));
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
