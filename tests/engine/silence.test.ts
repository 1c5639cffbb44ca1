/** Silence on ordinary, correct prose: passages of our own wording, in which hardly a flag may rise. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';

const folder = join(import.meta.dirname, '..', 'silence');
const asOf = '2026-11-23';
/** One flag per so many words is the most that prose may draw. */
const wordsPerFlag = 5000;

interface Passage {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly zh: boolean;
}

/** A file holds several passages, each a draft of its own under one `# title`. */
const passages: Passage[] = readdirSync(folder)
  .filter((f) => f.endsWith('.md'))
  .sort()
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^(?=# )/m)
      .filter((text) => text.trim())
      .map((text) => ({
        file,
        text,
        title: /^# (.+)/.exec(text)?.[1] ?? '',
        zh: file.startsWith('zh-'),
      })),
  );

/** Two Chinese characters count as a word, which is on the strict side. */
function words(text: string): number {
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return (
    Math.round(han / 2) +
    (text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d.,'’-]*/gu)?.length ?? 0)
  );
}

describe('ordinary, correct prose', () => {
  const record = testRecord();
  const flags = passages.flatMap((p) =>
    check(record, p.text, { asOf }).findings.map((f) => {
      const line = p.text.slice(0, f.span.start).split('\n').length;
      return `${p.file} “${p.title}” line ${line}: ${f.ruleId} “${p.text.slice(f.span.start, f.span.end)}”: ${f.message}`;
    }),
  );
  const total = passages.reduce((n, p) => n + words(p.text), 0);

  it('is there in bulk, in both languages', (t) => {
    t.diagnostic(`${passages.length} passages, ${total} words, ${flags.length} flags`);
    assert.ok(
      passages.filter((p) => p.zh).length >= 30 && passages.filter((p) => !p.zh).length >= 30,
    );
    for (const p of passages)
      assert.ok(
        words(p.text) >= 60 && words(p.text) <= 260,
        `“${p.title}”: ${words(p.text)} words`,
      );
    assert.ok(total >= 7500, `${total} words`);
  });

  it(`draws at most one flag in ${wordsPerFlag} words`, (t) => {
    for (const flag of flags) t.diagnostic(flag);
    assert.ok(
      flags.length <= total / wordsPerFlag,
      `${flags.length} flags in ${total} words:\n${flags.join('\n')}`,
    );
  });

  it('is read, not passed over: the record confirms much of it', () => {
    const supported = passages.flatMap((p) =>
      check(record, p.text, { asOf }).claims.filter((c) => c.verdict === 'supported'),
    );
    assert.ok(supported.length >= 100, `${supported.length} claims confirmed`);
  });
});
