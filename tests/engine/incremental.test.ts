/** A session after any edits says what a check from scratch says. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, resultOf } from '../../server/src/features/check.ts';
import { Session } from '../../server/src/features/session.ts';
import { surveyed } from '../../server/src/features/survey.ts';
import { testRecord } from '../test-record.ts';

const asOf = '2026-11-23';
/** Thousands where asked for: `PROPERTY_RUNS=5000`. */
const runs = Number(process.env.PROPERTY_RUNS ?? 300);
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
  'See [a] and [^1]. ',
  '[^note]: EO 14320 was signed on July 24, 2025.\n\n    It has four pillars.\n',
  '1. EO 14318\n   - signed July 24, 2025\n     1. in force\n',
  '~~~~\n',
  '</div>\n\n',
  '<!-- plumbline-disable-next-line wrong-date -- quoted -->\n',
  '\u05d0\u05d1 EO 14320 \u0627\u0644\u0623\u0645\u0631 ',
  '行政令要求：\n\n',
  '    indented\n',
  '\r',
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
      { numRuns: runs },
    );
  });

  it('may be left off anywhere in its work, and edited again', () => {
    const record = testRecord();
    const left = fc.record({ edit, after: fc.nat(6) });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 20, maxLength: 60 }),
        fc.array(left, { minLength: 2, maxLength: 8 }),
        (start, edits) => {
          const draft = start.join('\n\n');
          const session = new Session(record, draft, { asOf, keepClaims: false });
          for (const { edit: e, after } of edits) {
            const from = Math.min(e.at, session.source.length);
            const end = Math.min(from + e.drop, session.source.length);
            session.edit({ start: from, end, text: e.insert.join('') });
            const steps = session.judge();
            for (let n = 0; n < after && !steps.next().done; n++);
          }
          const found = surveyed(session, {}).findings.map(({ origin: _, ...rest }) => rest);
          assert.deepEqual(found, check(record, session.source, { asOf }).findings);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('what an edit costs, in blocks judged', () => {
  const paragraph = (n: number): string =>
    `EO 14320 was signed on July ${(n % 28) + 1}, 2025, in case ${n}. It has a goal.\n\n`;
  const draft = (size: number): Session => {
    const text = Array.from({ length: size }, (_, n) => paragraph(n)).join('');
    const session = new Session(testRecord(), text, { asOf, keepClaims: false });
    surveyed(session, {});
    assert.equal(session.judged, size);
    return session;
  };
  const costOf = (session: Session, at: number, end: number, text: string): number => {
    const before = session.judged;
    session.edit({ start: at, end, text });
    surveyed(session, {});
    return session.judged - before;
  };

  for (const size of [20, 2000])
    it(`a keystroke amid ${size} paragraphs judges its block alone`, () => {
      const session = draft(size);
      const middle = session.source.indexOf(paragraph(size / 2)) + 20;
      assert.equal(costOf(session, middle, middle, 'x'), 1);
      assert.equal(costOf(session, middle, middle + 1, ''), 0, 'undone, and so known');
    });

  it('a block that names another instrument costs those that lean on it, and no more', () => {
    const leaning = 'The order has a goal.\n\n';
    const text = `EO 14320 is new.\n\n${leaning}EO 14318 is new.\n\n${leaning.repeat(500)}`;
    const session = new Session(testRecord(), text, { asOf, keepClaims: false });
    surveyed(session, {});
    assert.ok(costOf(session, 7, 8, '9') <= 4);
  });

  it('a fence opened over a long draft, and closed again, costs no more than opening it did', () => {
    const session = draft(2000);
    assert.ok(costOf(session, 0, 0, '```\n') <= 2);
    assert.ok(costOf(session, 0, 4, '') <= 2);
  });
});
