/** Where front matter ends: a line scan, so that cutting and parsing need no YAML. */

import { lineEnd, pastBreak } from './lines.ts';

const fence = /^---[ \t]*$/;

/** True where the line from `start` to `end` could open or close front matter. */
export const isMatterFence = (text: string, start: number, end: number): boolean =>
  text.startsWith('---', start) && fence.test(text.slice(start, end));

/** Length of the byte order mark, if the text has one. */
export const bomLength = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);

/** Offset past the closing fence and its line ending; 0 where the text has no front matter. */
export function frontMatterEnd(text: string): number {
  const start = bomLength(text);
  const opened = lineEnd(text, start);
  if (opened === text.length || !isMatterFence(text, start, opened)) return 0;
  let at = pastBreak(text, opened);
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (isMatterFence(text, at, end)) return pastBreak(text, end);
    at = pastBreak(text, end);
  }
  return 0;
}
