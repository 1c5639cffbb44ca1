/** Where sentences end: each case is written with a bar between its sentences. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { sentences } from '../../server/src/draft/sentences.ts';

const cases = [
  'It was signed.|It took effect.',
  'The U.S. Department of Energy leads.|It acts.',
  'It left the U.S.|The order stands.',
  'Signed by Donald J. Trump under E.O. 14179.|It stands.',
  'Executive Order (Exec. Order) No. 14,179 of Jan. 23, 2025.|It stands.',
  'See Sec. 4.2(a) and Secs. 5 and 6, 90 Fed. Reg. 35393 (July 28, 2025).|The rest follows.',
  'Gov. Newsom, Sen. Cruz, Rep. Obernolte and Dr. Kratsios met at 5 p.m. EST.|They agreed.',
  'Some tools, e.g. Claude, i.e. models, vs. others, cf. Art. 5.|Others do not.',
  'It cost $4.5 billion, approx. 3.2 per cent.|That is much.',
  'The answer is no.|The question stands.',
  'It began in 2025.|103 actions followed.',
  'Really?|Yes!|“It is so.”|He left.',
  '“Is it so?” he asked.|It was.',
  'Wait... and see.|It ended.',
  'OpenAI Inc. agreed.|Others did not.',
  '1. Introduction to the Plan',
  '1. The Plan has three pillars.|It is long.',
  'It fits Pillar I.|The rest does not.',
  '(See above.)|It follows.',
  'It was issued in 2025.\ufffc|The rest follows.',
  '该计划于2025年7月发布。|它有三大支柱！|是吗？',
  '他说：“好。”|然后走了。',
  '该令第3条；第4条。|（见上文。）|下一句',
  '《谁来监管？》一文指出，成本为4.5亿美元。|另见下文。',
  '什么是“可信？”的问题。|另一句。',
  'EO 14320.|该令由 U.S. 商务部牵头。|完成。',
  '“第三支柱。”|“第二支柱。”',
  '等等……该计划仍在。',
  'Owner: DOE. Task: set up the centre.|It is due in May.',
  'Note: the order stands.|It was signed.',
];
for (const marked of cases) {
  test(marked, () => {
    const text = marked
      .replaceAll(/\|(?=\p{Script=Han}|“\p{Script=Han}|（)/gu, '')
      .replaceAll('|', ' ');
    const found = sentences(text).map((s) => text.slice(s.start, s.end));
    assert.deepEqual(found, marked.split('|'));
  });
}

test('spans leave out the blanks around', () => {
  assert.deepEqual(sentences('  A b.  C d.  '), [
    { start: 2, end: 6 },
    { start: 8, end: 12 },
  ]);
  assert.deepEqual(sentences('   '), []);
});
