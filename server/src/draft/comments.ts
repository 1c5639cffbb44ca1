/** HTML comments in the source of an HTML node. */

import type { Comment } from './types.ts';

/** Comments between two offsets of the source; one that is never closed is none. */
export function commentsIn(source: string, start: number, end: number): readonly Comment[] {
  const found: Comment[] = [];
  for (let at = source.indexOf('<!--', start); at >= 0 && at < end; ) {
    const close = source.indexOf('-->', at + 4);
    if (close < 0 || close + 3 > end) break;
    found.push({ start: at, end: close + 3, text: source.slice(at + 4, close).trim() });
    at = source.indexOf('<!--', close + 3);
  }
  return found;
}
