/** Diagnostics sent as kept bytes say what JSON would have said. */

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver';
import { encodeMessage, written } from '../../server/src/lsp/wire.ts';

const place = fc.record({ line: fc.nat(), character: fc.nat() });
const range = fc.record({ start: place, end: place });
const fields = fc.record(
  { message: fc.string({ unit: 'binary' }), code: fc.string(), data: fc.jsonValue() },
  { requiredKeys: ['message'] },
);

const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

test('a publication reads as the same message, twice over, whichever of its diagnostics keep bytes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(range, fields, fc.boolean())),
      fc.option(fc.nat()),
      (all, version) => {
        const kept = all.map(([, own, keeps]) => (keeps ? written(own) : own));
        for (const by of [0, 1]) {
          const diagnostics = kept.map((own, n) => ({
            range: { ...(all[n]?.[0] as Diagnostic['range']), end: { line: by, character: n } },
            ...own,
          }));
          const params = {
            uri: 'file:///备忘录.md',
            ...(version === null ? {} : { version }),
            diagnostics,
          };
          const message = { jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params };
          assert.deepEqual(read(encodeMessage(message)), JSON.parse(JSON.stringify(message)));
        }
      },
    ),
  );
});

test('any other message is plain JSON', () => {
  const message = { jsonrpc: '2.0', id: 1, result: { text: '行政令 “😀”', diagnostics: [] } };
  assert.deepEqual(read(encodeMessage(message)), message);
});
