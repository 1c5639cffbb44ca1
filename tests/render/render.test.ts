/** Places, fingerprints and colours. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Excerpts } from '../../server/src/render/excerpts.ts';
import { Places } from '../../server/src/render/positions.ts';
import { reaches } from '../../server/src/render/renderer.ts';
import type { Diagnostic, FileReport } from '../../server/src/render/report.ts';
import { coloured } from '../../server/src/render/style.ts';
import { textRenderer } from '../../server/src/render/text.ts';

describe('places', () => {
  it('counts LF, CRLF and a lone CR as one line ending each, and UTF-16 units', () => {
    const text = 'a\r\nb\rc\n😀d';
    const at = (offset: number) => new Places(text).position(offset);
    assert.deepEqual(at(text.indexOf('b')), { line: 1, character: 0 });
    assert.deepEqual(at(text.indexOf('c')), { line: 2, character: 0 });
    assert.deepEqual(at(text.indexOf('d')), { line: 3, character: 2 });
    assert.deepEqual(at(text.length + 9), { line: 3, character: 3 });
  });

  it('cuts the draft as offsets do', () => {
    const draft = fc
      .array(fc.constantFrom('a', '\r', '\n', '\r\n', '字', '😀', ' '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(draft, fc.nat(60), fc.nat(60), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const range = new Places(text).range({ start, end });
        assert.equal(new Excerpts(text).of(range), text.slice(start, end));
      }),
    );
  });
});

it('orders severities for the threshold', () => {
  assert.ok(reaches('error', 'warning') && reaches('warning', 'warning'));
  assert.ok(!reaches('information', 'warning') && !reaches('error', 'never'));
});

const zero = { line: 0, character: 0 };
const finding: Diagnostic = {
  ruleId: 'wrong-date',
  severity: 'error',
  category: 'contradicted',
  range: { start: zero, end: zero },
  message: 'Wrong.',
  evidence: [
    {
      record: 'x.signed',
      statement: 'X was signed',
      locator: '3(a)',
      source: { title: 'X', url: 'https://example.org/x', official: true },
      valid: { from: '2025-01-01', to: '2025-06-30' },
      confidence: 'high',
    },
  ],
  fixes: [],
};
const file: FileReport = {
  path: 'm.md',
  asOf: '2026-01-01',
  diagnostics: [finding],
  claims: [],
  suppressed: [],
};

it('prints a finding with its evidence, and colours it only with paint', () => {
  const plainly = textRenderer({ lang: 'en', threshold: 'warning' }).file(file, '');
  assert.equal(
    plainly,
    [
      'm.md:1:1 error Wrong. (wrong-date)',
      '    record: X was signed (from 2025-01-01 to 2025-06-30) [x.signed]',
      '    source: X, 3(a)',
      '            https://example.org/x',
      '',
    ].join('\n'),
  );
  const painted = textRenderer({ lang: 'en', threshold: 'warning', paint: coloured }).file(
    file,
    '',
  );
  assert.notEqual(painted, plainly);
  assert.equal(painted.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), ''), plainly);
});
