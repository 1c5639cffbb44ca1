/** The short cut for plain blocks agrees with remark wherever it is taken. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { parseWithRemark } from '../../server/src/draft/markdown.ts';
import { plainTree } from '../../server/src/draft/plain.ts';

/** Types, text and offsets; lines and columns are nobody's business here. */
function outline(node: Nodes): unknown {
  const at = [node.position?.start.offset, node.position?.end.offset];
  if (node.type === 'root') return (node as Root).children.map(outline);
  const children = 'children' in node ? node.children.map((c) => outline(c as Nodes)) : [];
  return [
    node.type,
    'value' in node ? node.value : '',
    'depth' in node ? node.depth : 'url' in node ? node.url : 0,
    at,
    children,
  ];
}

const words = fc.constantFrom(
  'The',
  'Plan',
  'a',
  '2025年',
  '计划',
  '“quoted”',
  '(see',
  'below)',
  '#',
  '##',
  '# Title',
  '-',
  '--',
  '===',
  '1.',
  '1)',
  '+',
  'e.g.',
  '$5',
  '50%',
  '!',
  '?',
  ':',
  '。',
  '，',
  '《标题》',
  '😀',
  'é',
  '\u202e',
  '"',
  "it's",
  '...',
  '=',
  '~',
  'www.x.y',
  'http://x',
  'a@b.c',
  '^',
  '{',
  '}',
  '¶',
  '0',
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  'http',
  'x#',
  '*',
  '**',
  '***',
  '*a*',
  '**计划**',
  '[the order](https://x.org/a_b)',
  '[',
  ']',
  '[a]',
  '](https://x.org)',
  '&',
  'R&D',
  '&amp;',
  '- ',
  '1. ',
  '> ',
  '1986. ',
  '- item',
  '2. item',
  '> said',
  '| a | b |\n|---|---|\n| c | **d** |',
  '|',
  '| x |',
  '|---|',
  '\n\n',
  '!',
  '[x](https://y.z)',
  '**a',
  'b**',
  '*a',
  'b*',
  '“*',
);
const joins = fc.constantFrom(' ', ' ', ' ', '\n', '\n', '\n\n', '', '  \n', '\n   ');

const starts = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '- ',
  '1. ',
  '2. ',
  '> ',
  '# ',
  '| a | b |\n|---|---|\n| ',
  '| ',
  '12 ',
  '1986. ',
);
const ends = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '', '\n\n\n', ' |\n', ' | e |\n');
const fragments = fc.constantFrom(
  'a',
  'b ',
  ' c',
  '计划',
  '。',
  '，',
  '“x”',
  '.',
  ', ',
  ' ',
  '*',
  '**',
  '*d*',
  '**e**',
  '**计划**',
  '**x。**',
  '[f](https://x.org/a_b)',
  '[g h](http://y.z/?q=1,2)',
  '*i [j](https://k.l) m*',
  '2',
  '2025年',
  '$5',
  '&',
  'é',
  '😀',
  '\u0301',
  '(',
  ')',
  '"',
  '《',
  '》',
  ' | ',
  '-',
  '!',
  '#',
  ':',
  '[',
  ']',
  '\u3000',
  '\u00a0',
  '\n',
);

describe('the short cut for plain blocks', () => {
  it('is taken for ordinary prose', () => {
    for (const text of [
      'The Plan has three pillars.\n\n',
      'Two lines\nof prose.\n',
      '该计划共三大支柱。',
      '## What it says\n\n',
      '(In brackets) and so on.\n',
      '2025年7月发布。',
      'The **Plan** and [its page](https://x.org/a_b) say *so*.\n',
      '见**计划**全文。',
      '- one\n- **two**\n',
      '1. one\n2. two\n',
      '> Said once.\n',
      '| a | b |\n|---|---|\n| c | d |\n',
      'The order asks for:\n\n- one\n- two\n\n',
    ])
      assert.ok(plainTree(text), text);
  });

  const agrees = (text: string): boolean => {
    const tree = plainTree(text);
    if (tree) assert.deepEqual(outline(tree), outline(parseWithRemark(text)), JSON.stringify(text));
    return tree !== undefined;
  };

  it('yields what remark yields', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(words, joins), { minLength: 1, maxLength: 12 }), (parts) => {
        if (agrees(parts.map(([w, j]) => w + j).join(''))) taken++;
      }),
      { numRuns: 20000 },
    );
    assert.ok(taken > 300, `taken ${taken} times`);
  });

  it('yields what remark yields of lists, tables and light markup', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(starts, fc.array(fragments, { minLength: 1, maxLength: 5 }), ends), {
          minLength: 1,
          maxLength: 5,
        }),
        (lines) => {
          if (agrees(lines.map(([start, middle, end]) => start + middle.join('') + end).join('')))
            taken++;
        },
      ),
      { numRuns: 20000 },
    );
    assert.ok(taken > 400, `taken ${taken} times`);
  });
});
