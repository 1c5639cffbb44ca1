/** A session after any edits says what a check from scratch says. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, resultOf } from '../../server/src/features/check.ts';
import { Session } from '../../server/src/features/session.ts';
import { testRecord } from '../test-record.ts';

const asOf = '2026-11-23';
const pieces = [
  'EO 14320 was signed on July 28, 2025.',
  '\n\n',
  '\n',
  '# Pillar III\n\n',
  '- It has four pillars.\n',
  '```\n',
  '> ',
  '<!-- ',
  ' -->',
  '该计划于2025年7月24日发布。',
  'The Plan',
  ' has **four** pillars. ',
  '| Order | Signed |\n|---|---|\n| EO 14318 | July 28, 2025 |\n',
  '[^1]: EO 14110 requires reports.\n',
  '---\nas-of: 2024-01-01\n---\n',
  '[a]: http://x\n',
  '😀',
  '\r\n',
  '\t',
  'e\u0301',
  '\u202e',
  '<div>\n',
  'M-24-10 applies today.',
];

const edit = fc.record({
  at: fc.nat(1000),
  drop: fc.nat(30),
  insert: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
});

describe('a session under edit', () => {
  it('equals a check from scratch after every edit', () => {
    const record = testRecord();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (start, edits) => {
          let text = start.join('');
          const session = new Session(record, text, { asOf });
          resultOf(session);
          for (const e of edits) {
            const from = Math.min(e.at, text.length);
            const to = Math.min(from + e.drop, text.length);
            const inserted = e.insert.join('');
            const next = text.slice(0, from) + inserted + text.slice(to);
            session.edit({ start: from, end: to, text: inserted });
            text = next;
            assert.deepEqual(resultOf(session), check(record, text, { asOf }));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
