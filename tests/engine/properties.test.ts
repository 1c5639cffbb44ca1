/** What holds of every draft: writing the same otherwise changes no verdict, nothing throws, spans stay inside, fixes fix. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CheckResult, Finding } from '../../server/src/claims/types.ts';
import { check } from '../../server/src/features/check.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { testRecord } from '../test-record.ts';
import { isPlain, ofDrafts, ofProse, type Transformation } from './transformations.ts';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly as_of: string;
}

const folder = join(import.meta.dirname, '..', 'accuracy');
const cases = readdirSync(folder)
  .filter((f) => f.endsWith('.jsonl'))
  .flatMap((f) =>
    readFileSync(join(folder, f), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case),
  );
const plain = cases.filter((c) => isPlain(c.text));

const record = testRecord();
const run = (text: string, asOf = '2026-11-23'): CheckResult => check(record, text, { asOf });
const choices = fc.infiniteStream(fc.nat(10_000));
/** The same sample on every run: a failure here is a failure everywhere. */
const seed = 20261123;

/** Without the marks and white space that a transformation may have put inside. */
const bare = (text: string): string => text.replace(/\]\([^)]*\)/g, '').replace(/[\s*[\]]/g, '');

/** Verdicts with what they are about: the flags a reader sees and the claims behind them. */
function verdicts(text: string, asOf: string): { flags: string[]; claims: string[] } {
  const { findings, claims } = run(text, asOf);
  return {
    flags: findings
      .map((f) => `${f.category} ${f.ruleId} “${bare(text.slice(f.span.start, f.span.end))}”`)
      .sort(),
    claims: claims.map((c) => `${c.verdict} ${c.subject} ${c.attribute} “${bare(c.value)}”`).sort(),
  };
}

function holds(t: Transformation, among: readonly Case[]): void {
  let changed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...among), choices, (c, stream) => {
      const text = t.apply(c.text, (n) => (stream.next().value as number) % n);
      if (text === undefined) return;
      if (text !== c.text) changed++;
      assert.deepEqual(
        verdicts(text, c.as_of),
        verdicts(c.text, c.as_of),
        `${c.id}: ${JSON.stringify(text)}`,
      );
    }),
    { numRuns: 250, seed },
  );
  assert.ok(changed > 100, `only ${changed} texts were written otherwise`);
}

function sound(text: string, result: CheckResult): void {
  const inside = (s: { start: number; end: number }): boolean =>
    0 <= s.start && s.start <= s.end && s.end <= text.length;
  for (const f of result.findings) {
    assert.ok(inside(f.span), f.message);
    for (const e of f.fixes.flatMap((x) => x.edits)) assert.ok(inside(e.span), f.message);
  }
  for (const c of result.claims) assert.ok(inside(c.span), c.message);
}

describe('a claim of prose keeps its verdict with', () => {
  for (const t of ofProse)
    it(t.name, () =>
      holds(
        t,
        plain.filter((c) => t.fits?.(c.text) ?? true),
      ),
    );
});

describe('a draft keeps its verdicts with', () => {
  for (const t of ofDrafts) it(t.name, () => holds(t, cases));
});

describe('nothing throws, and spans lie inside the draft,', () => {
  it('on a prefix, a suffix and a slice of any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(400), fc.nat(400), (c, a, b) => {
        const [from, to] = [
          Math.min(a, b) % (c.text.length + 1),
          Math.max(a, b) % (c.text.length + 1),
        ];
        for (const text of [
          c.text.slice(0, to),
          c.text.slice(from),
          c.text.slice(Math.min(from, to), Math.max(from, to)),
        ])
          sound(text, run(text, c.as_of));
      }),
      { numRuns: 400, seed },
    );
  });

  it('on any text, lone surrogates and control characters included', () => {
    const bits = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '\u0000',
        '\r',
        '\n\n',
        '| ',
        '> ',
        '- ',
        '```\n',
        '# ',
        '](',
        '**',
        '<!--',
        '\u202e',
        '\ufeff',
      ),
      fc.constantFrom(...cases).map((c) => c.text),
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        sound(text, run(text));
      }),
      { numRuns: 400, seed },
    );
  });
});

const apply = (text: string, f: Finding): string =>
  [...(f.fixes[0]?.edits ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);

/** Where a fix's words stand in the text it was applied to. */
const placeOf = (f: Finding): Span => {
  const edit = f.fixes[0]?.edits[0];
  assert.ok(edit, f.message);
  return { start: edit.span.start, end: edit.span.start + edit.newText.length };
};

describe('a certain fix', () => {
  // Another claim of the sentence may be judged in its turn, once the sentence is read right.
  it('changes the text and leaves nothing of its rule where it stood', () => {
    let applied = 0;
    for (const c of cases) {
      for (const f of run(c.text, c.as_of).findings.filter((x) => x.fixes[0]?.certain)) {
        const fixed = apply(c.text, f);
        assert.notEqual(fixed, c.text, c.id);
        const left = run(fixed, c.as_of).findings.filter(
          (x) => x.ruleId === f.ruleId && overlaps(x.span, placeOf(f)),
        );
        assert.deepEqual(
          left.map((x) => x.message),
          [],
          `${c.id}: ${fixed}`,
        );
        applied++;
      }
    }
    assert.ok(applied > 200, `${applied} fixes applied`);
  });
});
