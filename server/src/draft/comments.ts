/** HTML comments in the source of an HTML node. */

import type { Comment } from './types.ts';

/** Comments between two offsets of the source; one that is never closed is none. */
export function commentsIn(source: string, start: number, end: number): readonly Comment[] {
  const found: Comment[] = [];
  for (let at = source.indexOf('<!--', start); at >= 0 && at < end; ) {
    const close = source.indexOf('-->', at + 4) + 3;
    if (close < at || close > end) break;
    found.push({ start: at, end: close, text: source.slice(at + 4, close - 3).trim() });
    at = source.indexOf('<!--', close);
  }
  return found;
}
