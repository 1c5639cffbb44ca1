/** `plumbline mcp` as a client meets it: JSON-RPC lines over standard input and output. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { cliPath, plumbline, right, root, wrong } from './run-cli.ts';

interface Message {
  readonly id?: number;
  // biome-ignore lint/suspicious/noExplicitAny: read as a client reads JSON
  readonly result?: any;
}

/** Sends the requests after the handshake, and closes once all are answered. */
function session(requests: readonly object[], args: readonly string[] = [], cwd = '.') {
  return new Promise<{ answers: Map<number, Message['result']>; code: number | null }>((settle) => {
    const child = spawn(process.execPath, [cliPath, 'mcp', ...args], { cwd });
    const answers = new Map<number, Message['result']>();
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const { id, result } of lines.map((line) => JSON.parse(line) as Message))
        if (id !== undefined) answers.set(id, result);
      if (answers.size === requests.length + 1) child.stdin.end();
    });
    child.on('close', (code) => settle({ answers, code }));
    const send = (message: object): void => {
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    };
    const clientInfo = { name: 'test', version: '1' };
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
    send({ id: 0, method: 'initialize', params });
    send({ method: 'notifications/initialized' });
    requests.forEach((request, i) => {
      send({ id: i + 1, ...request });
    });
  });
}

const call = (name: string, input: object) => ({
  method: 'tools/call',
  params: { name, arguments: input },
});

test('says what it is, lists its tools with their inputs, answers, and ends with its input', async () => {
  const { answers, code } = await session([
    { method: 'tools/list' },
    call('check_text', { text: wrong }),
    call('cite', { query: 'EO 14320' }),
  ]);
  assert.equal(code, 0);
  assert.equal(answers.get(0).serverInfo.name, 'plumbline');
  assert.match(answers.get(0).instructions, /knows of nothing after \d{4}-\d{2}-\d{2}/);
  const { tools } = answers.get(1);
  assert.deepEqual(
    tools.map(({ name }: { name: string }) => name),
    ['check_text', 'look_up', 'cite'],
  );
  assert.deepEqual(tools[0].inputSchema.required, ['text']);
  assert.equal(tools[0].annotations.readOnlyHint, true);
  assert.match(answers.get(2).content[0].text, /“24 July 2025”/);
  assert.equal(answers.get(2).structuredContent.findings.length, 1);
  assert.equal(answers.get(3).structuredContent.citations[0].citation, '[@eo-14320]');
});

test('a wrong input is an answer that says so, not the end', async () => {
  const { answers } = await session([
    call('check_text', { words: 'x' }),
    call('look_up', { query: 'CAISI' }),
  ]);
  assert.equal(answers.get(1).isError, true);
  assert.match(answers.get(1).content[0].text, /text/);
  assert.match(answers.get(2).content[0].text, /CAISI/);
});

test('the as-of date given holds where the assistant names none', async () => {
  const claim = { text: 'EO 14110 is in force.' };
  const { answers } = await session(
    [call('check_text', claim), call('check_text', { ...claim, as_of: '2026-01-01' })],
    ['--as-of', '2024-06-01'],
  );
  assert.equal(answers.get(1).structuredContent.findings.length, 0);
  assert.equal(answers.get(2).structuredContent.findings.length, 1);
});

test('a team record in the working folder is laid over ours', async () => {
  const team = join(root, 'tests', 'record', 'team');
  const sentence = { text: 'EO 14320 was signed on 23 July 2025.' };
  const { answers } = await session([call('check_text', sentence)], [], team);
  assert.match(answers.get(1).content[0].text, /22 July 2025 by our own count/);
  const plain = await session([call('check_text', { text: right })], ['--no-own-record'], team);
  assert.equal(plain.answers.get(1).structuredContent.findings.length, 0);
});

test('wrong options are told before anything is served', () => {
  assert.equal(plumbline(['mcp', '--as-of', 'soon']).code, 2);
  assert.equal(plumbline(['mcp', 'now']).code, 2);
  assert.match(plumbline(['mcp', '--help']).out, /Model Context Protocol/);
});
