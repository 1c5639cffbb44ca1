/** HTML comments in the source of an HTML node. */

import type { Comment } from './types.ts';

const comment = /<!--([\s\S]*?)-->/g;

/** Comments between two offsets of the source. */
export function commentsIn(source: string, start: number, end: number): readonly Comment[] {
  const slice = source.slice(start, end);
  return Array.from(slice.matchAll(comment), (found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    text: found[1]!.trim(),
  }));
}
