/** One block of a draft, parsed once: its passages of prose and its comments. */

import { type Labels, labelsIn, linkKey, noLabels, parseWithLabels } from './labels.ts';
import { Prose } from './prose.ts';
import type { ParsedBlock } from './types.ts';

/**
 * Offsets in the result are relative to the block. `used` are the labels that the block refers to and
 * other blocks may define (see labels.ts); its own need not be among them.
 */
export function parseBlock(block: string, used: Labels = noLabels): ParsedBlock {
  const { nodes, base } = parseWithLabels(block, used);
  let own: Labels | undefined;
  const prose = new Prose({
    source: block,
    base,
    target(identifier) {
      own ??= labelsIn(nodes);
      return used.get(linkKey(identifier)) ?? own.get(linkKey(identifier));
    },
  });
  prose.read(nodes);
  return { passages: prose.passages, comments: prose.comments };
}
