import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  Hover,
  Location,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { testRecord } from '../test-record.ts';
import { TestClient } from './server-process.ts';

const uri = 'file:///requests.md';
const text =
  '# Exports\n\nEO 14320 was signed on 24 July 2025.\n\nEO 14320 was signed on 24 July 2025. See [@eo-14320, sec. 3(a)].\n';
let client: TestClient;
before(async () => {
  client = await TestClient.start();
  await client.open(uri, text);
  await client.diagnostics(uri, 1);
});
after(() => client.stop());

const at = (line: number, character: number) => ({
  textDocument: { uri },
  position: { line, character },
});

async function actions(
  line: number,
  character: number,
  context: { diagnostics: Diagnostic[]; only?: string[] },
): Promise<CodeAction[]> {
  const here = { line, character };
  return (
    (await client.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: here, end: here },
      context,
    })) ?? []
  );
}

/** The text after an action, as an editor would make it. */
const applied = (source: string, action: CodeAction | undefined): string =>
  TextDocument.applyEdits(
    TextDocument.create(uri, 'markdown', 1, source),
    action?.edit?.changes?.[uri] ?? [],
  );

test('hover shows the card as Markdown', async () => {
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at(2, 1));
  assert.match(JSON.stringify(hover.contents), /Promoting the Export/);
});

test('our own client, whose editor shows the finding above the card, is not told twice', async () => {
  const own = await TestClient.start({ initializationOptions: { commandLinks: true } });
  await own.open(uri, text);
  await own.diagnostics(uri, 1);
  const hover = async (character: number) =>
    JSON.stringify(
      (await own.connection.sendRequest<Hover>('textDocument/hover', at(2, character))).contents,
    );
  const told = await hover(25);
  assert.match(told, /official · high confidence/);
  assert.doesNotMatch(told, /The record differs/);
  const other = await client.connection.sendRequest<Hover>('textDocument/hover', at(2, 25));
  assert.match(JSON.stringify(other.contents), /The record differs/);
  await own.stop();
});

test('the preferred correction changes the value and nothing else', async () => {
  const [first] = await actions(2, 25, { diagnostics: [] });
  assert.equal(first?.isPreferred, true);
  assert.equal(applied(text, first), text.replace('24 July', '23 July'));
});

test('all of a kind are corrected in one go', async () => {
  const all = (await actions(2, 25, { diagnostics: [] })).find((a) =>
    a.title.startsWith('Correct all 2'),
  );
  assert.equal(applied(text, all), text.replaceAll('24 July', '23 July'));
});

test('an outdated sentence can be turned into history, in its own language', async () => {
  const draft = 'EO 14110 is still in force.\n\n第14110号行政令仍然有效。\n';
  await client.open('file:///history.md', draft);
  const at = (line: number, character: number) => ({ line, character });
  const titles = async (line: number) => {
    const found = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: 'file:///history.md' },
      range: { start: at(line, 2), end: at(line, 2) },
      context: { diagnostics: [] },
    });
    return found.map(({ title }) => title).join('\n');
  };
  assert.match(await titles(0), /Turn into history: “was in force until 20 January 2025”/);
  assert.match(await titles(2), /改为历史陈述：“在2025年1月20日被撤销前有效”/);
  await client.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: 'file:///history.md' },
  });
});

test('fix-all is given where it is asked for, and only there', async () => {
  const asked = await actions(0, 0, { diagnostics: [], only: ['source.fixAll'] });
  assert.equal(applied(text, asked[0]), text.replaceAll('24 July', '23 July'));
  assert.deepEqual(
    (await actions(0, 0, { diagnostics: [] })).filter((a) => a.kind?.startsWith('source')),
    [],
  );
});

test('actions heed the text as it is now, not the diagnostics of before', async () => {
  const stale = client.published.findLast((p) => p.uri === uri)!.diagnostics;
  await client.edit(uri, 2, {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    text: 'New first line.\n\n',
  });
  const now = `New first line.\n\n${text}`;
  const [first] = await actions(4, 25, { diagnostics: [...stale] });
  assert.equal(applied(now, first), now.replace('24 July', '23 July'));
  await client.edit(uri, 3, { text });
});

test('completion after [@ offers keys, and describes one when it is looked at', async () => {
  const draft = 'file:///completion.md';
  await client.open(draft, 'As ordered [@eo-1432');
  const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri: draft },
    position: { line: 0, character: 20 },
  });
  assert.equal(list.items[0]?.label, 'eo-14320');
  assert.equal(list.items[0]?.documentation, undefined);
  const resolved = await client.connection.sendRequest<{ documentation: { value: string } }>(
    'completionItem/resolve',
    list.items[0]!,
  );
  assert.match(resolved.documentation.value, /AI Technology Stack/);
  await client.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: draft },
  });
});

test('definition leads into the record, to the line of the provision', async () => {
  const found = await client.connection.sendRequest<Location>('textDocument/definition', at(4, 50));
  assert.equal(found.uri, 'plumbline:/record/eo-14320.md');
  const document = await client.request('plumbline/recordDocument', { id: 'eo-14320' });
  assert.match(document?.text.split('\n')[found.range.start.line] ?? '', /3\(a\)/);
});

test('references and highlights find the other mentions', async () => {
  const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
    ...at(2, 1),
    context: { includeDeclaration: true },
  });
  assert.deepEqual(
    found.map((l) => [l.uri.slice(0, 9), l.range.start.line]),
    [
      ['plumbline', 0],
      ['file:///r', 2],
      ['file:///r', 4],
      ['file:///r', 4],
    ],
  );
  const near = await client.connection.sendRequest<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    at(2, 1),
  );
  assert.equal(near.length, 3);
});

test('workspace symbols search the record', async () => {
  const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
    query: 'EO 14320',
  });
  assert.equal((found[0]!.location as Location).uri, 'plumbline:/record/eo-14320.md');
  assert.ok(
    (await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' }))
      .length <= 100,
  );
});

test('claims, figures and stale claims are told of an open draft, and null of any other', async () => {
  const claims = await client.request('plumbline/claims', { uri });
  assert.deepEqual(
    claims?.claims.map((c) => [c.heading, c.verdict]),
    [
      ['Exports', 'contradicted'],
      ['Exports', 'contradicted'],
    ],
  );
  const status = await client.request('plumbline/status', { uri });
  assert.equal(status?.findings, 2);
  assert.equal(status?.claims.contradicted, 2);
  assert.equal(status?.asOf, '2026-11-23');
  assert.equal(status?.asOfFrom, 'setting');
  assert.deepEqual(
    (await client.request('plumbline/stale', { uri, from: '2026-01-01', to: '2026-10-01' }))
      ?.claims,
    [],
  );
  assert.equal(await client.request('plumbline/claims', { uri: 'file:///none.md' }), null);
});

test('the record can be searched for a quick pick', async () => {
  const found = await client.request('plumbline/search', { query: '出口', limit: 5 });
  assert.ok(found.length > 0 && found.length <= 5);
});

test('all of the record can be had, for the view', async () => {
  const all = await client.request('plumbline/search', { query: '', limit: 100_000, all: true });
  const { data } = testRecord();
  const entities = data.entities.filter(({ lookalike }) => !lookalike);
  assert.equal(all.length, entities.length + data.provisions.length);
});

test('a citation is told by name, with where it can be read', async () => {
  const params = { key: 'eo-14320', locator: 'sec. 3(a)', lang: 'en' } as const;
  const cited = await client.request('plumbline/cited', params);
  assert.equal(cited?.name, 'EO 14320');
  assert.match(cited?.url ?? '', /^https:/);
  assert.equal(await client.request('plumbline/cited', { ...params, key: 'none' }), null);
});

test('assistants are answered, and told what is wrong with what they ask', async () => {
  const input = { text: 'EO 14320 was signed on 24 July 2025.' };
  const { text: told } = await client.request('plumbline/assist', { tool: 'check_text', input });
  assert.match(told, /as of 2026-11-23/);
  assert.match(told, /Replace “24 July 2025” with “23 July 2025”/);
  const found = { tool: 'look_up', input: { query: '出口管制' }, uri };
  assert.match((await client.request('plumbline/assist', found)).text, /术语/);
  await assert.rejects(client.request('plumbline/assist', { tool: 'cite', input: {} }), /missing/);
});

test('a request that is cancelled stops, and says so', async () => {
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const large = 'file:///large.md';
  const paragraphs = Array.from(
    { length: 1500 },
    (_, n) => `EO 14320 helps exporters in case ${n}. The order is new.`,
  );
  await client.open(large, paragraphs.join('\n\n'));
  await client.diagnostics(large, 1);
  const cancel = new CancellationTokenSource();
  const params = {
    textDocument: { uri: large },
    position: { line: 0, character: 1 },
    context: { includeDeclaration: true },
  };
  const answer = client.connection.sendRequest('textDocument/references', params, cancel.token);
  cancel.cancel();
  await assert.rejects(answer, { code: -32800 });
});
