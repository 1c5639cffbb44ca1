import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../../server/src/claims/types.ts';
import { check, resultOf } from '../../server/src/features/check.ts';
import {
  alike,
  certainEdits,
  citations,
  suppression,
} from '../../server/src/features/corrections.ts';
import { testRecord } from '../test-record.ts';
import { asOf, draftAt } from './draft-at.ts';

const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);

const findings = (text: string) => check(testRecord(), text, { asOf }).findings;

const wrong = 'EO 14320 was signed on 24 July 2025.';

test('the certain corrections leave nothing to correct', () => {
  const text = `${wrong}\n\nExecutive Order 14110 was signed on 31 October 2023.\n`;
  const edits = certainEdits(findings(text));
  assert.equal(edits.length, 2);
  assert.deepEqual(
    findings(apply(text, edits)).filter((f) => f.ruleId === 'wrong-date'),
    [],
  );
});

test('no two edits of a whole-file correction overlap', () => {
  const one = findings(wrong)[0]!;
  assert.equal(certainEdits([one, one]).length, 1);
});

test('alike are those with the same wrong words and the same right ones', () => {
  const text = `${wrong}\n\n${wrong}\n\nEO 14320 was signed on 25 July 2025.\n`;
  const all = findings(text);
  assert.equal(all.length, 3);
  assert.equal(alike(text, all, all[0]!).length, 2);
});

for (const [name, text] of Object.entries({
  'a paragraph': `Before.\n\n${wrong}\n`,
  'the second line of a paragraph': `Before,\n${wrong}\n`,
  'a list item': `- one\n- ${wrong}\n`,
  'a table row': `| Instrument | Fact |\n|---|---|\n| Export order | ${wrong} |\n`,
  'CRLF text': `Before.\r\n\r\n${wrong}\r\n`,
}))
  test(`a suppression in ${name} silences the finding and nothing else breaks`, () => {
    const [finding] = findings(text);
    assert.ok(finding, 'the draft is to be flagged');
    const after = apply(text, [suppression(text, finding, 'en')]);
    const result = check(testRecord(), after, { asOf });
    assert.deepEqual(result.findings, []);
    assert.equal(result.suppressed.length, 1);
  });

test('a citation goes before the stop, with its locator, once', () => {
  const { text, offset, session } = draftAt('EO 14320 was signed on 23 Ju¦ly 2025. More.');
  const [found] = citations(testRecord(), session, { start: offset, end: offset });
  const after = apply(text, [found!.edit]);
  assert.equal(after, 'EO 14320 was signed on 23 July 2025 [@eo-14320]. More.');
  const again = draftAt(`${after.slice(0, offset)}¦${after.slice(offset)}`);
  assert.deepEqual(citations(testRecord(), again.session, { start: offset, end: offset }), []);
});

test('a Chinese sentence takes its citation without a space', () => {
  const { text, offset, session } = draftAt('第14320号行政令签署于2025年7月2¦3日。');
  const [found] = citations(testRecord(), session, { start: offset, end: offset });
  assert.equal(apply(text, [found!.edit]), '第14320号行政令签署于2025年7月23日[@eo-14320]。');
});

test('findings gathered in steps are those of a whole check', async () => {
  const { surveyed } = await import('../../server/src/features/survey.ts');
  const text = `<!-- plumbline-disable-next-line wrong-date -- quoted -->\n${wrong}\n\n${wrong} <!-- plumbline-disable-line nonsense -- x -->\n\n${wrong}\n`;
  const { session } = draftAt(text);
  const found = surveyed(session, {}).findings.map(({ origin: _, ...finding }) => finding);
  assert.deepEqual(found, resultOf(session).findings);
  assert.ok(found.length >= 2);
});
