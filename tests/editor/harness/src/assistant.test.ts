/** Tools for assistants, as the editor knows them. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './editor.ts';
import { test } from './suite.ts';

interface Tools {
  readonly tools?: readonly { readonly name: string }[];
  invokeTool?(
    name: string,
    options: object,
  ): Thenable<{ readonly content: readonly { readonly value: string }[] }>;
}

/** Typed here: the oldest editor we run in has none of it. */
const lm = vscode.lm as unknown as Tools | undefined;

/** Before 1.95 they were a proposal, which extensions may not use. */
const hasTools = Number(vscode.version.split('.')[1]) >= 95;

test('assistants find the tools, where the editor has any, and are answered offline', async () => {
  if (!lm?.invokeTool || !hasTools) return;
  await until('the tools', () => lm.tools?.some(({ name }) => name === 'plumbline_check_text'));
  const input = { text: 'EO 14179 was signed on 24 January 2025.' };
  const options = { input, toolInvocationToken: undefined };
  const { content } = await lm.invokeTool('plumbline_check_text', options);
  assert.match(content[0]?.value ?? '', /Replace “24 January 2025” with “23 January 2025”/);
});
