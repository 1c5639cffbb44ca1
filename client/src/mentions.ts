/** Where the drafts of the workspace speak of an entry: from a record document (Shift+F12), a card, or the Record view. */

import * as vscode from 'vscode';
import type { PlumblineRequests } from '../../server/src/protocol.ts';
import type { CurrentDraft } from './drafts.ts';
import { rangeOf } from './ranges.ts';
import type { Ask } from './requests.ts';
import { idOf, recordScheme } from './text/record-address.ts';

type Found = PlumblineRequests['plumbline/references'][1];

const locationsOf = (found: Found): vscode.Location[] =>
  found.map(({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri), rangeOf(range)));

/** In the documents of the record; in drafts the language server gives them. */
export const recordReferences = (ask: Ask, drafts: CurrentDraft): vscode.Disposable =>
  vscode.languages.registerReferenceProvider(
    { scheme: recordScheme },
    {
      async provideReferences({ uri }, { line }, _context, token) {
        const id = idOf(uri);
        if (!id) return undefined;
        return locationsOf(
          await ask('plumbline/references', { id, line, ...draftIn(drafts) }, token),
        );
      },
    },
  );

/** Shown over the editor in view; where there is none, over the first place found. */
export async function showMentions(
  ask: Ask,
  drafts: CurrentDraft,
  wanted?: string | { readonly entry?: { readonly id: string } },
): Promise<void> {
  const id = typeof wanted === 'string' ? wanted : wanted?.entry?.id;
  if (!id) return;
  const found = locationsOf(await ask('plumbline/references', { id, ...draftIn(drafts) }));
  const [first] = found;
  if (!first) {
    vscode.window.showInformationMessage(
      vscode.l10n.t('No draft in this window says anything about it.'),
    );
    return;
  }
  const editor =
    vscode.window.activeTextEditor ?? (await vscode.window.showTextDocument(first.uri));
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    editor.document.uri,
    editor.selection.active,
    found,
  );
}

function draftIn(drafts: CurrentDraft): { uri?: string } {
  const uri = drafts.get()?.document.uri.toString();
  return uri ? { uri } : {};
}
