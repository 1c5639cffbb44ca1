/**
 * The language server in a browser's worker, for editors that run there (vscode.dev): the same server on the same
 * record. There is no disk: the editor hands over the record, and drafts that are not open.
 */

import './immediate.ts';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from '../lsp/server.ts';
import type { PlumblineClientRequests } from '../protocol.ts';
import { readRecord } from '../record/record-file.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

const port = globalThis as unknown as Port;
const reader = new BrowserMessageReader(port);
const writer = new BrowserMessageWriter(port);
const connection = createConnection(ProposedFeatures.all, reader, writer);

/** The day it is where the user is. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Bytes = PlumblineClientRequests['plumbline/record'][1];

serve(connection, {
  async readRecord() {
    const bytes = await connection.sendRequest<Bytes>('plumbline/record');
    const utf8 = new TextDecoder();
    return readRecord('record.jsonl', {
      length: bytes.length,
      indexOf: (byte) => bytes.indexOf(byte),
      text: (from, to) => utf8.decode(bytes.subarray(from, to)),
    });
  },
  today,
});
