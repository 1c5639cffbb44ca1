/** Runs every rule's page: each example is a draft, its caret lines say exactly what that rule flags. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rules } from '../server/src/rules/index.ts';
import { applyFixes, flagsOf } from './pages/checking.ts';
import { drawPage, type Example, readPage } from './pages/page.ts';
import { testRecord } from './test-record.ts';

const folder = join(import.meta.dirname, '..', 'server', 'src', 'rules');
const pageOf = (id: string): string => readFileSync(join(folder, `${id}.md`), 'utf8');

function settles(ruleId: string, example: Example): void {
  let text = example.text;
  for (let i = 0; i < 8; i++) {
    const next = applyFixes(text, flagsOf(testRecord(), ruleId, text, example.asOf));
    if (next === text) return;
    text = next;
  }
  assert.fail(`fixes do not settle: ${text}`);
}

describe('rules', () => {
  it('are listed exactly as the folder has them', () => {
    // What defines a rule is one; what does not is a helper beside it.
    const files = readdirSync(folder)
      .filter((f) => f.endsWith('.ts') && f !== 'rule.ts')
      .filter((f) => readFileSync(join(folder, f), 'utf8').includes('defineRule({'))
      .map((f) => f.slice(0, -3));
    assert.deepEqual(rules.map((r) => r.id).sort(), files.sort());
  });
});

for (const rule of rules) {
  describe(rule.id, () => {
    const page = readPage(pageOf(rule.id));
    it('has a page that names it, says why, and shows something flagged and something left alone, in both languages', () => {
      assert.equal(page.title, rule.id);
      assert.ok(page.why.length > 80, 'the first paragraph says why');
      assert.ok(
        page.examples.some((e) => e.flags.length > 0),
        'one example is flagged',
      );
      assert.ok(
        page.examples.some((e) => e.flags.length === 0),
        'one example is left alone',
      );
      assert.ok(
        page.examples.some((e) => /[\u3400-\u9fff]/.test(e.text)),
        'one example is Chinese',
      );
    });
    for (const example of page.examples)
      it(example.name, () => {
        const found = flagsOf(testRecord(), rule.id, example.text, example.asOf);
        assert.equal(drawPage(example.text, found), drawPage(example.text, example.flags));
        if (example.fixed !== undefined)
          assert.equal(applyFixes(example.text, found), example.fixed);
        settles(rule.id, example);
      });
    it('throws on no prefix of its examples and flags nothing outside them', () => {
      for (const example of page.examples)
        for (let end = 0; end <= example.text.length; end += 7)
          for (const f of flagsOf(testRecord(), rule.id, example.text.slice(0, end), example.asOf))
            assert.ok(f.span.start >= 0 && f.span.end <= end);
    });
  });
}
