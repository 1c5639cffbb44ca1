/** What is shown in the draft all the time: off until asked for, and brought up to date with the settings. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CodeLens,
  InlayHint,
  InlayHintLabelPart,
  SemanticTokens,
} from 'vscode-languageserver/node';
import { type Options, TestClient } from './server-process.ts';

const uri = 'file:///marks.md';
const text =
  '# Exports\n\nEO 14320 was signed on 24 July 2025. EO 14319 was signed on 23 July 2025.\n';
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

const capabilities = {
  workspace: {
    configuration: true,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    inlayHint: {},
    codeLens: {},
    semanticTokens: {
      requests: { range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative' as const],
    },
  },
};

async function started(options: Options): Promise<TestClient> {
  const client = await TestClient.start({ capabilities, ...options });
  await client.open(uri, text);
  return client;
}

const hintsOf = (client: TestClient) =>
  client.connection.sendRequest<InlayHint[] | null>('textDocument/inlayHint', {
    textDocument: { uri },
    range: whole,
  });

/** Switches a setting on, and waits until the client is asked to ask again. */
async function switchOn(client: TestClient, setting: string, refresh: string): Promise<void> {
  const asked = new Promise<void>((done) => {
    client.connection.onRequest(`workspace/${refresh}/refresh`, () => {
      done();
      return null;
    });
  });
  await client.changeSettings({ [setting]: true });
  await asked;
}

test('inlay hints: none until the setting asks, then a mark behind each claim that leads into the record', async () => {
  const client = await started({});
  assert.equal(await hintsOf(client), null);
  await switchOn(client, 'inlayHints', 'inlayHint');
  const hints = (await hintsOf(client)) ?? [];
  const parts = hints.flatMap(({ label }) => label as InlayHintLabelPart[]);
  assert.deepEqual(
    hints.map(({ position }, n) => [position.line, position.character, parts[n]?.value]),
    [
      [2, 35, '✗'],
      [2, 72, '✓'],
    ],
  );
  assert.equal(parts[0]?.location?.uri, 'plumbline:/record/eo-14320.md');
  assert.match(JSON.stringify(parts[0]?.tooltip), /23 July 2025/);
  await client.stop();
});

test('code lenses: none until the setting asks, then the figures of each heading in the language of the editor', async () => {
  const lensesOf = (client: TestClient) =>
    client.connection.sendRequest<CodeLens[] | null>('textDocument/codeLens', {
      textDocument: { uri },
    });
  for (const [locale, title] of [
    ['en', '2 claims, 1 contradicted'],
    ['zh-cn', '事实表述2处，不符1处'],
  ] as const) {
    const client = await started({ locale, initializationOptions: { commandLinks: true } });
    assert.equal(await lensesOf(client), null);
    await switchOn(client, 'codeLens', 'codeLens');
    const lenses = (await lensesOf(client)) ?? [];
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [[0, title, 'plumbline.showClaims']],
    );
    await client.stop();
  }
});

test('semantic tokens: none until the setting asks, then those in view', async () => {
  const client = await started({});
  const provider = client.answer.capabilities.semanticTokensProvider!;
  assert.deepEqual([provider.range, provider.full], [true, false]);
  const tokens = async () => {
    const { data } = await client.connection.sendRequest<SemanticTokens>(
      'textDocument/semanticTokens/range',
      { textDocument: { uri }, range: whole },
    );
    return data;
  };
  assert.deepEqual(await tokens(), []);
  await switchOn(client, 'semanticTokens', 'semanticTokens');
  const instrument = provider.legend.tokenTypes.indexOf('instrument');
  assert.deepEqual(await tokens(), [2, 0, 8, instrument, 0, 0, 37, 8, instrument, 0]);
  await client.stop();
});

test('a client that cannot ask for what is in view is given all tokens', async () => {
  const all = { ...capabilities.textDocument.semanticTokens, requests: { full: true } };
  const client = await started({ capabilities: { textDocument: { semanticTokens: all } } });
  const { range, full } = client.answer.capabilities.semanticTokensProvider!;
  assert.deepEqual([range, full], [false, true]);
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { plumbline: { semanticTokens: true } },
  });
  const { data } = await client.connection.sendRequest<SemanticTokens>(
    'textDocument/semanticTokens/full',
    { textDocument: { uri } },
  );
  assert.equal(data.length, 10);
  await client.stop();
});
