/** Completion and hover in record files of the user's own. */

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';
import type { Host } from './feature.ts';
import type { RecordCompletion, RecordPlace } from './record-desk.ts';

const kinds: Readonly<Record<RecordCompletion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
};

/** Undefined where the document is no record file. */
export async function completionInRecordFile(
  host: Host,
  uri: string,
  position: Position,
): Promise<CompletionList | undefined> {
  const found = await placeAt(host, uri, position);
  if (!found) return undefined;
  const items = host.own.desk()?.complete(found.place) ?? [];
  return {
    isIncomplete: false,
    items: items.map(
      ({ label, detail, insert, replaces, kind }): CompletionItem => ({
        label,
        kind: kinds[kind],
        ...(detail ? { labelDetails: { description: detail } } : {}),
        filterText: insert,
        textEdit: { range: rangeIn(found.document, replaces), newText: insert },
      }),
    ),
  };
}

export async function hoverInRecordFile(
  host: Host,
  uri: string,
  position: Position,
): Promise<Hover | undefined> {
  const found = await placeAt(host, uri, position);
  const card = found && host.own.desk()?.describe(found.place);
  return (
    card && {
      range: rangeIn(found.document, card.span),
      contents: { kind: MarkupKind.Markdown, value: card.markdown },
    }
  );
}

async function placeAt(
  host: Host,
  uri: string,
  position: Position,
): Promise<{ readonly document: TextDocument; readonly place: RecordPlace } | undefined> {
  const document = host.recordFiles.get(uri);
  const place =
    document &&
    (await host.recordFiles.place(uri, document.offsetAt(position), host.ownLanguage()));
  return document && place && { document, place };
}

const rangeIn = (document: TextDocument, { start, end }: Span): Hover['range'] & object => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});
