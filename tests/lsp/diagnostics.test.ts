import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TestClient } from './server-process.ts';

const uri = 'file:///memo.md';
let client: TestClient;
before(async () => {
  client = await TestClient.start();
});
after(() => client.stop());

test('a contradicted claim is underlined, with its rule, its evidence and its version', async () => {
  await client.open(uri, '# Memo\n\nEO 14320 was signed on 24 July 2025.\n');
  const [found, ...more] = await client.diagnostics(uri, 1);
  assert.deepEqual(more, []);
  assert.deepEqual(found?.range, {
    start: { line: 2, character: 23 },
    end: { line: 2, character: 35 },
  });
  assert.equal(found?.code, 'wrong-date');
  assert.equal(found?.source, 'plumbline');
  assert.match(
    found?.relatedInformation?.[0]?.location.uri ?? '',
    /^plumbline:\/record\/eo-14320\.md/,
  );
});

test('after an edit the diagnostics are of the new version', async () => {
  await client.edit(uri, 2, {
    range: { start: { line: 2, character: 23 }, end: { line: 2, character: 25 } },
    text: '23',
  });
  assert.deepEqual(await client.diagnostics(uri, 2), []);
});
