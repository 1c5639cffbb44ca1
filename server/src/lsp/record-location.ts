/** Where an entry of the record stands: its document, and the line in it. */

import type { Location } from 'vscode-languageserver';
import { recordLine } from '../features/record-document.ts';
import { recordUri } from '../features/record-uri.ts';
import type { PolicyRecord } from '../record/record.ts';

/** Of an entity, a provision or a fact. */
export function recordLocation(record: PolicyRecord, id: string): Location {
  const at = { line: recordLine(record, id), character: 0 };
  const owner = record.provision(id)?.instrument ?? record.fact(id)?.subject ?? id;
  return { uri: recordUri(owner), range: { start: at, end: at } };
}
