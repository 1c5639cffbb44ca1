/** The cut against a whole-file parse, and the incremental cut against a fresh one. */

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cutBlocks } from '../../server/src/draft/blocks.ts';
import { bomLength, frontMatterEnd } from '../../server/src/draft/front-matter-end.ts';
import {
  labelsDefined,
  labelsUsed,
  mergeLabels,
  parseWithLabels,
} from '../../server/src/draft/labels.ts';
import { Manuscript } from '../../server/src/draft/manuscript.ts';
import { keepPositions } from '../../server/src/draft/markdown.ts';
import type { Block } from '../../server/src/draft/types.ts';
import { hostile, snippet } from './arbitrary.ts';

const runs = Number(process.env.PROPERTY_RUNS ?? 400);
const plain = remark().use(remarkGfm).use(remarkCjkFriendly).use(keepPositions).freeze();
const withMatter = remark()
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(keepPositions)
  .freeze();

/**
 * Type, range and inner shape of a node: what a parse of the same text must agree on. Blank space at the
 * end of a node does not count: code left open in a list ends before or after it, by what follows.
 */
function shape(node: Nodes, text: string, base: number): unknown {
  if (!node.position) return [node.type];
  const start = node.position.start.offset! + base;
  const length = text.slice(start, node.position.end.offset! + base).trimEnd().length;
  const own = 'value' in node ? node.value.trimEnd() : '';
  const inner = 'children' in node ? node.children.map((n) => shape(n, text, base)) : own;
  return [node.type, start, start + length, inner];
}

/** remark-frontmatter, where `---` opens and nothing closes, stops seeing lists and quotations: not asked then. */
function wholeShapes(text: string): unknown[] {
  const base = bomLength(text);
  const parser = frontMatterEnd(text) > 0 ? withMatter : plain;
  return parser
    .parse(text)
    .children.filter((n) => n.type !== 'yaml')
    .map((n) => shape(n, text, base));
}

function blockShapes(text: string, blocks: readonly Block[]): unknown[] {
  const labels = mergeLabels(blocks.map((b) => labelsDefined(b.text)));
  return blocks.flatMap((block) => {
    const { nodes, base } = parseWithLabels(block.text, labelsUsed(block.text, labels));
    return nodes.map((n) => shape(n, text, base + block.start));
  });
}

test('blocks tile the draft', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      assert.equal(
        cutBlocks(text)
          .map((b) => b.text)
          .join(''),
        text,
      );
    }),
    { numRuns: runs },
  );
});

test('blocks parse as they do in the whole draft', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      assert.deepEqual(blockShapes(text, cutBlocks(text)), wholeShapes(text));
    }),
    { numRuns: runs },
  );
});

test('an incremental cut equals a fresh one, and finds its positions as the whole text has them', () => {
  const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), snippet);
  fc.assert(
    fc.property(hostile, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      const kept = new Manuscript(first);
      let text = first;
      for (const [where, length, typed] of edits) {
        const start = Math.floor(where * text.length);
        const end = Math.min(text.length, start + (length > 20 ? 0 : length));
        const before = kept.size;
        const cut = kept.edit({ start, end, text: typed });
        text = text.slice(0, start) + typed + text.slice(end);
        assert.deepEqual(blocksOf(kept), cutBlocks(text));
        assert.equal(kept.size - cut.inserted.length, before - cut.removed.length);
        assert.equal(kept.text, text);
        samePositions(kept, TextDocument.create('', '', 0, text));
      }
    }),
    { numRuns: runs },
  );
});

const blocksOf = (kept: Manuscript): Block[] => kept.texts.map((_, i) => kept.block(i));

function samePositions(kept: Manuscript, whole: TextDocument): void {
  for (let at = -1; at <= whole.getText().length + 1; at++)
    assert.deepEqual(kept.positionAt(at), whole.positionAt(at), `offset ${at}`);
  for (let line = -1; line <= whole.lineCount; line++)
    for (const character of [-1, 0, 1, 2, 5, 40, 1000])
      assert.equal(
        kept.offsetAt({ line, character }),
        whole.offsetAt({ line, character }),
        `${line}:${character}`,
      );
}
