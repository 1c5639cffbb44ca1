/** Lines as CommonMark counts them: ended by LF, CR or CRLF, and by nothing else. */

const lf = 10;
const cr = 13;

/** Offset of the line ending (or the end of text) that closes the line at `from`. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === lf || unit === cr) break;
  }
  return at;
}

/** Offset just past the line ending at `at`; the end of text where there is none. */
export function pastBreak(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const crlf = text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === lf;
  return at + (crlf ? 2 : 1);
}

/** True where the text from `start` to `end` holds only spaces and tabs. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9) return false;
  }
  return true;
}

/** The line with each tab widened to the next stop of four columns. */
export function widenTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let wide = '';
  for (const unit of line) wide += unit === '\t' ? ' '.repeat(4 - (wide.length % 4)) : unit;
  return wide;
}
