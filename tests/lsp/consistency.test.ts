import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TestClient } from './server-process.ts';

const uri = 'file:///own.md';
let client: TestClient;
before(async () => {
  client = await TestClient.start();
});
after(() => client.stop());

const lines = async (version: number): Promise<unknown> =>
  (await client.diagnostics(uri, version)).map((d) => [
    d.code,
    d.range.start.line,
    d.relatedInformation?.map((r) => [r.location.uri, r.location.range.start.line]),
  ]);

test('a draft that disagrees with itself is shown with both places, which move with the text', async () => {
  await client.open(
    uri,
    'The Harbor Compute Reserve was launched on 3 May 2026.\n\nThe Harbor Compute Reserve was launched on 5 May 2026.\n',
  );
  assert.deepEqual(await lines(1), [['inconsistent-draft', 2, [[uri, 0]]]]);
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  await client.edit(uri, 2, { range: top, text: '# Memo\n\n' });
  assert.deepEqual(await lines(2), [['inconsistent-draft', 4, [[uri, 2]]]]);
});

test('once the two agree, nothing is left', async () => {
  const day = { start: { line: 4, character: 43 }, end: { line: 4, character: 44 } };
  await client.edit(uri, 3, { range: day, text: '3' });
  assert.deepEqual(await lines(3), []);
});
