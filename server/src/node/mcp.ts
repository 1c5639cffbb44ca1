/**
 * Entry of dist/mcp.js: the assistant's tools over the Model Context Protocol, on standard input and output. A bundle
 * of its own, engine included, so that the other commands load none of it.
 */

import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { assist, assistantTools } from '../features/assistant/index.ts';
import type { PolicyRecord } from '../record/record.ts';

export interface McpService {
  readonly version: string;
  readonly record: PolicyRecord;
  /** The date that counts where the assistant names none, asked at each call: the day may turn meanwhile. */
  asOf(): string;
  complain(message: string): void;
}

/** Serves until the client closes the input. */
export function serveMcp(service: McpService): void {
  serveStdio(() => serverOf(service), { onerror: ({ message }) => service.complain(message) });
}

/** All tools read, and reach nothing but the record on this machine. */
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

const instructions = ({ meta }: PolicyRecord): string =>
  `Plumbline checks claims on US AI policy against a dated, sourced record (version ${meta.version}; it knows of nothing after ${meta.horizon}). Look things up before writing, check what was written with check_text, and take citations from cite only.`;

function serverOf({ version, record, asOf }: McpService): McpServer {
  const about = { name: 'plumbline', title: 'Plumbline', version };
  const server = new McpServer(about, { instructions: instructions(record) });
  for (const { name, title, description, input } of assistantTools) {
    const inputSchema = fromJsonSchema(input as unknown as Parameters<typeof fromJsonSchema>[0]);
    const config = { title: title.en, description, inputSchema, annotations };
    server.registerTool(name, config, (given) => {
      const { text, data } = assist({ record, asOf: asOf() }, name, given);
      return { content: [{ type: 'text', text }], structuredContent: data };
    });
  }
  return server;
}
