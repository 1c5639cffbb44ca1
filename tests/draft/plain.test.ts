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
  return [node.type, 'value' in node ? node.value : '', 'depth' in node ? node.depth : 0, at, children];
}

const words = fc.constantFrom(
  'The', 'Plan', 'a', '2025年', '计划', '“quoted”', '(see', 'below)', '#', '##', '# Title', '-', '--', '===', '1.', '1)', '+', 'e.g.', '$5', '50%',
  '!', '?', ':', '。', '，', '《标题》', '😀', 'é', '\u202e', '"', "it's", '...', '=', '~', 'www.x.y', 'http://x', 'a@b.c', '^', '{', '}', '¶', '0', ' ', '  ', '\u00a0', '\u3000', 'http', 'x#',
);
const joins = fc.constantFrom(' ', ' ', ' ', '\n', '\n', '\n\n', '', '  \n', '\n   ');

describe('the short cut for plain blocks', () => {
  it('is taken for ordinary prose', () => {
    for (const text of ['The Plan has three pillars.\n\n', 'Two lines\nof prose.\n', '该计划共三大支柱。', '## What it says\n\n', '(In brackets) and so on.\n'])
      assert.ok(plainTree(text), text);
  });

  it('yields what remark yields', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(words, joins), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.map(([w, j]) => w + j).join('');
        const tree = plainTree(text);
        if (!tree) return;
        taken++;
        assert.deepEqual(outline(tree), outline(parseWithRemark(text)), JSON.stringify(text));
      }),
      { numRuns: 20000 },
    );
    assert.ok(taken > 500, `taken ${taken} times`);
  });
});
