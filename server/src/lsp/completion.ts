/** Completion: citation keys after `@`, locators, front matter, and names where the user asks for them. */

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  MarkupKind,
} from 'vscode-languageserver';
import { languageOf } from '../claims/utterance.ts';
import { entityCard, provisionCard } from '../features/card.ts';
import { type Completion, completions } from '../features/completions.ts';
import type { Lang } from '../record/types.ts';
import type { DraftInHand, Feature, Host } from './feature.ts';
import { completionInRecordFile } from './record-file-requests.ts';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  citation: CompletionItemKind.Reference,
  name: CompletionItemKind.Text,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
};

/** All that is needed to describe an item later. */
interface ItemData {
  readonly record: string;
  readonly uri: string;
  readonly lang: Lang;
  readonly asOf: string;
}

export const completion: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters: ['@', ',', ':'], resolveProvider: true },
  }),
  register(host) {
    host.connection.onCompletion(
      async ({ textDocument, position, context }, token): Promise<CompletionList | null> => {
        if (host.recordFiles.get(textDocument.uri))
          return (await completionInRecordFile(host, textDocument.uri, position)) ?? null;
        const inHand = await host.inHand(textDocument.uri);
        if (!inHand || token.isCancellationRequested) return null;
        const offset = inHand.draft.offsetAt(position);
        return listed(
          host,
          inHand,
          offset,
          context?.triggerKind !== CompletionTriggerKind.TriggerCharacter,
        );
      },
    );
    host.connection.onCompletionResolve((item) => described(host, item));
  },
};

function listed(
  host: Host,
  { draft, session, engine }: DraftInHand,
  offset: number,
  asked: boolean,
): CompletionList {
  const { text } = draft;
  const found = completions(engine.record, {
    text,
    offset,
    asked,
    today: host.today(),
    matterEnd: session.frontMatter.span.end,
  });
  const lang = host.language(languageOf(text.slice(Math.max(0, offset - 80), offset)));
  const items = found.items.map(
    (c, n): CompletionItem => ({
      label: c.label,
      labelDetails: { description: c.detail },
      kind: kinds[c.kind],
      filterText: c.filter,
      sortText: String(n).padStart(4, '0'),
      textEdit: { range: draft.range(c.replaces), newText: c.insert },
      ...(c.record
        ? {
            data: { record: c.record, uri: draft.uri, lang, asOf: session.asOf } satisfies ItemData,
          }
        : {}),
    }),
  );
  return { items, isIncomplete: found.incomplete };
}

async function described(host: Host, item: CompletionItem): Promise<CompletionItem> {
  const data = item.data as ItemData | undefined;
  if (!data) return item;
  const { record } = await host.engine(data.uri);
  const context = { record, lang: data.lang, asOf: data.asOf, commands: false };
  const provision = record.provision(data.record);
  const entity = record.entity(data.record);
  const value = provision
    ? provisionCard(context, provision)
    : entity && entityCard(context, entity);
  return value ? { ...item, documentation: { kind: MarkupKind.Markdown, value } } : item;
}
