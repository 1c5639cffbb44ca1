/** An outdated sentence told as history: the forms it is done for, and those it is left alone in. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/features/check.ts';
import { retelling } from '../../server/src/features/history.ts';
import { testRecord } from '../test-record.ts';
import { asOf, draftAt } from './draft-at.ts';

/** The draft told as history; undefined where it is not offered. */
function told(source: string): string | undefined {
  const record = testRecord();
  const { session } = draftAt(source);
  const finding = check(record, source, { asOf }).findings.find((f) => f.category === 'outdated');
  assert.ok(finding, 'nothing is outdated');
  return [...(retelling(record, session, finding)?.edits ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce<string | undefined>(
      (text = source, { span, newText }) =>
        text.slice(0, span.start) + newText + text.slice(span.end),
      undefined,
    );
}

const retold: Readonly<Record<string, string>> = {
  'Executive Order 14110 is still in force.':
    'Executive Order 14110 was in force until 20 January 2025.',
  'EO 14110 still applies to developers of large models.':
    'EO 14110 (revoked on 20 January 2025) applied to developers of large models.',
  'EO 14110 requires developers to report large training runs.':
    'EO 14110 (revoked on 20 January 2025) required developers to report large training runs.',
  'Under EO 14110, developers must still report large training runs.':
    'Under EO 14110 (revoked on 20 January 2025), developers had to report large training runs.',
  '第14110号行政令仍然有效。': '第14110号行政令在2025年1月20日被撤销前有效。',
  '第14110号行政令仍要求开发者报告大规模训练。':
    '第14110号行政令（2025年1月20日已撤销）曾要求开发者报告大规模训练。',
  '根据第14110号行政令，开发者必须报告训练情况。':
    '根据第14110号行政令（2025年1月20日已撤销），开发者当时必须报告训练情况。',
  'EO 14320 has not yet been signed.': 'EO 14320 was signed on 23 July 2025.',
  '第14320号行政令尚未签署。': '第14320号行政令已于2025年7月23日签署。',
};

for (const [before, after] of Object.entries(retold))
  test(`${before} → ${after}`, () => {
    assert.equal(told(`- ${before}\n`), `- ${after}\n`);
    assert.deepEqual(check(testRecord(), `${after}\n`, { asOf }).findings, []);
  });

test('dates are written as the paragraph writes them', () => {
  assert.equal(
    told('EO 14320 was signed on July 23, 2025. EO 14110 is in effect.\n'),
    'EO 14320 was signed on July 23, 2025. EO 14110 was in effect until January 20, 2025.\n',
  );
});

for (const [why, source] of Object.entries({
  'another clause goes on about today':
    'EO 14110 still directs NIST to write guidance, and agencies must comply.',
  'another verb is of today': 'Developers must report under EO 14110, which is binding.',
  'the name carries markup': 'Under **EO 14110**, developers must report training runs.',
  'what follows rests on its not having happened':
    'EO 14320 has not yet been signed, so agencies wait.',
  'it was never in force': 'The AI Diffusion Rule is in effect.',
  'the form is none of ours': 'Agencies shall comply with OMB Memorandum M-24-10.',
}))
  test(`left alone where ${why}`, () => assert.equal(told(`${source}\n`), undefined));
