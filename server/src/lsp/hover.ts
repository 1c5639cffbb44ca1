/** Hover: the record's card for what stands under the pointer. */

import { type Hover, MarkupKind } from 'vscode-languageserver';
import { hoverCard } from '../features/hover.ts';
import type { Feature } from './feature.ts';
import { hoverInRecordFile } from './record-file-requests.ts';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(host) {
    host.connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
      if (host.recordFiles.get(textDocument.uri))
        return (await hoverInRecordFile(host, textDocument.uri, position)) ?? null;
      const inHand = await host.inHand(textDocument.uri);
      if (!inHand || token.isCancellationRequested || !host.settings(textDocument.uri).hover)
        return null;
      const { draft, session, engine } = inHand;
      // Our own client's editor shows findings in hovers too; others may show nothing but the card.
      const checked = host.commandLinks ? host.checker.known(draft) : undefined;
      const card = hoverCard(engine.record, session, draft.offsetAt(position), {
        language: (of) => host.language(of),
        commands: host.commandLinks,
        findings: checked?.survey?.findings.map((finding) => finding.span) ?? [],
      });
      return card
        ? {
            range: draft.range(card.span),
            contents: { kind: MarkupKind.Markdown, value: card.markdown },
          }
        : null;
    });
  },
};
