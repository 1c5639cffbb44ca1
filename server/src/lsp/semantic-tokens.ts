/** Semantic tokens: the names that the record knows, by kind. Off until the setting asks for them. */

import {
  type CancellationToken,
  type ClientCapabilities,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { type Name, nameKinds, namesInSteps } from '../features/names.ts';
import type { Span } from '../text/span.ts';
import type { OpenDraft } from './draft.ts';
import type { Feature, Host } from './feature.ts';
import { refreshOnSettings } from './refresh.ts';
import { inSlices, still } from './slices.ts';

const outdated = 1 << 0;
const legend: SemanticTokensLegend = { tokenTypes: [...nameKinds], tokenModifiers: ['outdated'] };

const none: SemanticTokens = { data: [] };

/** What is in view costs little in a draft of any length; all of it is given only to clients that cannot ask for less. */
const asksForRanges = ({ textDocument }: ClientCapabilities): boolean =>
  Boolean(textDocument?.semanticTokens?.requests.range);

export const semanticTokens: Feature = {
  capabilities: (client) => {
    if (!client.textDocument?.semanticTokens) return {};
    const range = asksForRanges(client);
    return { semanticTokensProvider: { legend, range, full: !range } };
  },
  register(host) {
    const { semanticTokens } = host.connection.languages;
    semanticTokens.on(({ textDocument: { uri } }, token) => tokens(host, uri, token));
    semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
      tokens(host, uri, token, (draft) => draft.span(range)),
    );
    refreshOnSettings(host, host.client.workspace?.semanticTokens?.refreshSupport, () =>
      semanticTokens.refresh(),
    );
  },
};

const everything = (draft: OpenDraft): Span => ({ start: 0, end: draft.text.length });

async function tokens(
  host: Host,
  uri: string,
  token: CancellationToken,
  within: (draft: OpenDraft) => Span = everything,
): Promise<SemanticTokens> {
  const inHand = await host.inHand(uri);
  if (!inHand || !host.settings(uri).semanticTokens) return none;
  const { draft, engine, session } = inHand;
  const checked = await host.checker.check(draft);
  if (!checked?.survey || checked.version !== draft.version) return none;
  const steps = namesInSteps(engine.record, session, within(draft));
  const names = await inSlices(steps, still(inHand, token));
  const builder = new SemanticTokensBuilder();
  for (const name of names ?? []) push(builder, draft, name);
  return builder.build();
}

function push(builder: SemanticTokensBuilder, draft: OpenDraft, name: Name): void {
  const { start, end } = draft.range(name);
  const type = nameKinds.indexOf(name.kind);
  const modifiers = name.outdated ? outdated : 0;
  builder.push(start.line, start.character, end.character - start.character, type, modifiers);
}
