/** One block of a draft, parsed once: its passages of prose and its comments. */

import { type Labels, labelsIn, noLabels, parseWithLabels } from './labels.ts';
import { Prose } from './prose.ts';
import type { ParsedBlock } from './types.ts';

/**
 * Offsets in the result are relative to the block. `used` are the labels that the block refers to and
 * other blocks may define (see labels.ts); its own need not be among them.
 */
export function parseBlock(block: string, used: Labels = noLabels): ParsedBlock {
  const { tree, base } = parseWithLabels(block, used);
  let own: Labels | undefined;
  const prose = new Prose({
    source: block,
    base,
    target(identifier) {
      own ??= labelsIn(tree);
      return used.get(identifier) ?? own.get(identifier);
    },
  });
  prose.read(tree.children.filter((node) => node.position!.start.offset! + base >= 0));
  return { passages: prose.passages, comments: prose.comments };
}
