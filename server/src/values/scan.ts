/** Small helpers that keep the readers down to patterns and what they mean. */

/** Runs a global pattern over the text; `read` may decline a match by returning nothing. */
export function collect<T>(
  pattern: RegExp,
  text: string,
  read: (match: RegExpExecArray) => T | undefined,
): T[] {
  const found: T[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const value = read(match);
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Match of a sticky pattern at exactly this place. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** A short look back, for patterns anchored with `$`: bounded, so that readers stay linear. */
export const before = (text: string, at: number, width = 32): string =>
  text.slice(Math.max(0, at - width), at);

const wordUnit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code === 95;

const joiners = '.-/:,^';

/** True where what starts here continues a word, a version, an identifier or a fraction ("h200", "gpt-4", "v2.0"). */
export function glued(text: string, start: number): boolean {
  if (start === 0) return false;
  const last = text.charCodeAt(start - 1);
  if (wordUnit(last)) return text.slice(Math.max(0, start - 3), start) !== 'usd';
  const previous = text.charAt(start - 1);
  if (previous === '#') return true;
  return joiners.includes(previous) && start > 1 && wordUnit(text.charCodeAt(start - 2));
}

export const hasDigit = (text: string): boolean => /[0-9]/.test(text);
export const hasHan = (text: string): boolean => /[\u4e00-\u9fff\u3007]/.test(text);
