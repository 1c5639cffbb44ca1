/** The tools as an editor that knows such tools registers them, and as one that does not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assistantTools, type Newer, type Tool } from '../../client/src/assistant-tools.ts';
import type { Ask } from '../../client/src/requests.ts';

const asked: unknown[] = [];
const ask = (async (method: string, params: object) => {
  asked.push([method, params]);
  return { text: 'EO 14320 was signed on 23 July 2025' };
}) as unknown as Ask;
const drafts = { get: () => undefined };
const l10n = { t: (text: string, ...places: string[]) => text.replace('{0}', places[0] ?? '') };

class Part {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}
class Result {
  readonly content: readonly object[];
  constructor(content: readonly object[]) {
    this.content = content;
  }
}

function editor(): { registered: Map<string, Tool>; api: Newer } {
  const registered = new Map<string, Tool>();
  const registerTool = (name: string, tool: Tool) => {
    registered.set(name, tool);
    return { dispose: () => registered.delete(name) };
  };
  const api = {
    l10n,
    lm: { registerTool },
    LanguageModelToolResult: Result,
    LanguageModelTextPart: Part,
  };
  return { registered, api: api as unknown as Newer };
}

test('a call goes to the server by the tool’s own name, and its words come back', async () => {
  const { registered, api } = editor();
  const [one] = assistantTools(api, ['plumbline_look_up'], ask, drafts);
  const tool = registered.get('plumbline_look_up');
  const call = { input: { query: 'EO 14320' } };
  const result = (await tool?.invoke(call, {} as never)) as Result;
  assert.deepEqual(asked, [['plumbline/assist', { tool: 'look_up', input: call.input }]]);
  assert.match((result.content[0] as Part).value, /23 July 2025/);
  assert.match(tool?.prepareInvocation(call).invocationMessage ?? '', /“EO 14320”/);
  assert.match(
    tool?.prepareInvocation({ input: { text: 'x' } }).invocationMessage ?? '',
    /^Checking/,
  );
  one?.dispose();
  assert.equal(registered.size, 0);
});

test('an editor without such tools is left alone', () => {
  for (const api of [{ l10n }, { l10n, lm: {} }] as unknown as Newer[])
    assert.deepEqual(assistantTools(api, ['plumbline_cite'], ask, drafts), []);
});
