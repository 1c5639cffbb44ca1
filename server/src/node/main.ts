/** The language server on Node: over stdio, a socket or a parent's channel, with the record beside the bundle. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../lsp/server.ts';
import { encodeMessage } from '../lsp/wire.ts';
import { ownFiles } from './own-files.ts';
import { readRecord } from './record-file.ts';
import { storedWording } from './text-cache.ts';
import { workspaceFiles } from './workspace-files.ts';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

/** The day it is where the user is. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const recordPath = option('record') ?? join(__dirname, 'record.jsonl');

// A request gone wrong is told and outlived: the drafts of the user are open here.
process.on('unhandledRejection', (reason) => console.error('Plumbline:', reason));

/** Over stdio we write the messages ourselves; nothing else may write there. */
function connection(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all);
  console.log = console.info = console.debug = console.error;
  const contentTypeEncoder = {
    name: 'application/json',
    encode: async (message: object) => encodeMessage(message),
  };
  // A client that is gone has no more use for us.
  process.stdin.on('end', () => process.exit(1));
  return createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout, { contentTypeEncoder }),
  );
}

serve(connection(), {
  readRecord: async () => readRecord(recordPath, await readFile(recordPath)),
  today,
  wording: storedWording(),
  files: workspaceFiles,
  ownFiles: ownFiles(__dirname),
});
