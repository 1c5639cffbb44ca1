/** "Add to the team record": the edit that makes `.plumbline/record/terms.yaml`, or adds to it. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { newTerm } from '../features/new-term.ts';
import type { Lang } from '../record/types.ts';
import type { Span } from '../text/span.ts';
import type { DraftInHand, Host } from './feature.ts';
import { folderOf } from './own-records.ts';

const say: Readonly<Record<Lang, (name: string) => string>> = {
  en: (name) => `Add “${name}” to the team record`,
  zh: (name) => `将“${name}”加入团队记录`,
};

export function addTerm(host: Host, inHand: DraftInHand, at: Span): CodeAction[] {
  const { draft, session, engine } = inHand;
  const { ownFiles, own, client } = host;
  const edits = client.workspace?.workspaceEdit;
  if (!ownFiles || !own.trusted || !edits?.documentChanges) return [];
  const term = newTerm(engine.record, session, draft.text, at);
  const path = ownFiles.termsFile(draft.uri, folderOf(draft.uri, host.folders));
  if (!term || path === undefined) return [];
  const uri = ownFiles.uriOf(path);
  const open = host.recordFiles.get(uri);
  const text = open?.getText() ?? ownFiles.read(path);
  const edit = own.desk()?.addTerm(text, term.name, engine.record);
  if (!edit || (text === '' && !edits.resourceOperations?.includes('create'))) return [];
  const position = TextDocument.create(uri, 'yaml', 0, text).positionAt(edit.at);
  const change = {
    textDocument: { uri, version: open?.version ?? null },
    edits: [{ range: { start: position, end: position }, newText: edit.insert }],
  };
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return [
    {
      title: say[host.language(term.lang)](term.name),
      kind: CodeActionKind.Refactor,
      edit: { documentChanges: text === '' ? [create, change] : [change] },
      // Added, it wants to be completed and saved.
      ...(host.commandLinks
        ? { command: { title: '', command: 'plumbline.openRecordFile', arguments: [uri] } }
        : {}),
    },
  ];
}
