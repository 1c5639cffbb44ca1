/** Opens an entry of the record: the one named, else one the user picks. */

import * as vscode from 'vscode';
import type { RecordEntry } from '../../../server/src/protocol.ts';
import { openRecord, recordUri, userLanguage } from '../record-documents.ts';
import type { Ask } from '../requests.ts';
import { pickEntry } from './pick-entry.ts';

/** An id, an address, or a node of a view. */
export type EntryLike = string | { readonly entry?: RecordEntry; readonly recordUri?: string };

export async function openEntry(ask: Ask, wanted?: EntryLike): Promise<void> {
  const uri = wanted ? addressIn(wanted) : await pickedAddress(ask);
  if (uri) await openRecord(uri);
}

function addressIn(wanted: EntryLike): vscode.Uri | undefined {
  if (typeof wanted === 'string')
    return wanted.startsWith('plumbline:') ? vscode.Uri.parse(wanted) : recordUri(wanted);
  const address = wanted.entry?.uri ?? wanted.recordUri;
  return address ? vscode.Uri.parse(address) : undefined;
}

async function pickedAddress(ask: Ask): Promise<vscode.Uri | undefined> {
  const entry = await pickEntry(ask, vscode.l10n.t('Open an entry of the record'), {
    query: '',
    lang: userLanguage(),
    all: true,
  });
  return entry && vscode.Uri.parse(entry.uri);
}
