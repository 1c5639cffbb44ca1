import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';
import { TestClient } from './server-process.ts';

const asOf = '2026-11-23';
let client: TestClient;
before(async () => {
  client = await TestClient.start({ settings: { asOf } });
});
after(() => client.stop());

/** A small generator of numbers, so that a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const pieces = [
  'EO 14320 was signed on 24 July 2025. ',
  'It gives Commerce 60 days. ',
  '第14110号行政令签署于2023年10月31日。',
  '\n\n',
  '\r\n\r\n',
  '\n',
  '# Heading\n\n',
  '- item\n',
  '```\n',
  '> ',
  '| a | b |\n|---|---|\n',
  '<!-- plumbline-disable-next-line wrong-date -- quoted -->\n',
  '---\nas-of: 2024-05-01\n---\n\n',
  '[^1]',
  '\n[^1]: EO 14319 was signed on 25 July 2025.\n',
  '**',
  '😀',
  '\t',
  '[@eo-14320]',
  '<!--',
];

const brief = (d: Diagnostic) => ({ range: d.range, code: d.code, message: d.message });

function fromScratch(document: TextDocument): ReturnType<typeof brief>[] {
  return check(testRecord(), document.getText(), { asOf }).findings.map((f) => ({
    range: { start: document.positionAt(f.span.start), end: document.positionAt(f.span.end) },
    code: f.ruleId,
    message: f.message,
  }));
}

for (const seed of [1, 2, 3, 4])
  test(`after any edits the diagnostics are those of a check from scratch (seed ${seed})`, async () => {
    const next = random(seed);
    const uri = `file:///edited-${seed}.md`;
    let document = TextDocument.create(
      uri,
      'markdown',
      1,
      Array.from({ length: 12 }, () => pieces[next(pieces.length)]).join(''),
    );
    await client.open(uri, document.getText());
    assert.deepEqual((await client.diagnostics(uri, 1)).map(brief), fromScratch(document));
    for (let version = 2; version < 40; version++) {
      const changes = Array.from({ length: 1 + next(3) }, () => {
        const a = next(document.getText().length + 1);
        const b = next(3) === 0 ? Math.min(document.getText().length, a + next(60)) : a;
        const change = {
          range: { start: document.positionAt(a), end: document.positionAt(b) },
          text: next(4) === 0 ? '' : (pieces[next(pieces.length)] ?? ''),
        };
        document = TextDocument.update(document, [change], version);
        return change;
      });
      await client.edit(uri, version, ...changes);
      assert.deepEqual(
        (await client.diagnostics(uri, version)).map(brief),
        fromScratch(document),
        `version ${version}:\n${JSON.stringify(document.getText())}`,
      );
    }
  });

test('a client that sends the whole text is served as well', async () => {
  const uri = 'file:///whole.md';
  await client.open(uri, 'EO 14320 was signed on 24 July 2025.\n\nMore.\n');
  await client.edit(uri, 2, { text: 'First.\n\nEO 14320 was signed on 24 July 2025.\n\nMore.\n' });
  assert.equal((await client.diagnostics(uri, 2))[0]?.range.start.line, 2);
});

test('a burst of edits is answered once, for the last version, and never for a text that is gone', async () => {
  const uri = 'file:///burst.md';
  await client.open(uri, 'EO 14320 was signed on 24 July 2025.\n');
  await client.diagnostics(uri, 1);
  const before = client.published.length;
  const sent: Promise<void>[] = [];
  for (let version = 2; version <= 60; version++)
    sent.push(
      client.edit(uri, version, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: 'x ',
      }),
    );
  await Promise.all(sent);
  const last = await client.diagnostics(uri, 60);
  assert.equal(last[0]?.range.start.character, 23 + 2 * 59);
  const published = client.published.slice(before).filter((p) => p.uri === uri);
  assert.ok(published.length < 20, `${published.length} publications for 59 edits`);
  for (const { version, diagnostics } of published)
    assert.equal(diagnostics[0]?.range.start.character, 23 + 2 * ((version ?? 0) - 1));
});

test('closing clears what was underlined', async () => {
  const uri = 'file:///closed.md';
  await client.open(uri, 'EO 14320 was signed on 24 July 2025.\n');
  assert.equal((await client.diagnostics(uri, 1)).length, 1);
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await client.until(
    () => client.published.at(-1)?.uri === uri && client.published.at(-1)?.diagnostics.length === 0,
  );
});
