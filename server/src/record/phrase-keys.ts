/**
 * Where a phrase is filed: the key that the compiler files it under and the scanner looks for. The longer the
 * key, the fewer phrases share it: two words, or up to four Chinese characters.
 */

/** Between keys and between buckets, and between the parts of a bucket: nothing that JSON must escape. */
export const outerMark = '\x7f';
export const innerMark = '~';

export const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
export const isHan = (code: number): boolean => code >= 0x2e80 && code !== 0xfffc && code < 0xff00;

/** Hyphen and space are one to a phrase, as are brackets around a Chinese title. */
export const phraseText = (folded: string): string =>
  folded.includes('-') ? folded.replaceAll('-', ' ') : folded;

/** Chinese characters that a key holds at most. */
export const longestHan = 4;

/** One step of a key's hash, a small integer. */
export const hash = (h: number, code: number): number => (Math.imul(h, 31) + code) & 0x3fffffff;

/** Hash of a key; the `*` of a stem is not part of it. */
export function hashOf(key: string): number {
  const length = key.endsWith('*') ? key.length - 1 : key.length;
  let h = 0;
  for (let i = 0; i < length; i++) h = hash(h, key.charCodeAt(i));
  return h;
}

/** Key of words that begin alike. */
export const stemKey = (text: string, at: number, length: number): string =>
  `${text.slice(at, at + length)}*`;

/** The key of a phrase's folded text; nothing where it begins with neither a word nor a Chinese character. */
export function phraseKey(text: string): string | undefined {
  const word = /^[a-z0-9]+/.exec(text)?.[0];
  const literal = literalStart(text);
  if (!word) return isHan(text.charCodeAt(0)) ? hanKey(literal) : undefined;
  if (text.charAt(word.length) === '*') return stemKey(word, 0, Math.min(3, word.length));
  return literal.slice(0, pairEnd(literal, word.length)) || word;
}

/** Up to the first `*` or `…`, without a word that runs into it. */
function literalStart(text: string): string {
  const wild = text.search(/[*…]/);
  if (wild < 0) return text;
  const before = text.slice(0, wild).trimEnd();
  const after = text.slice(wild + 1).trimStart();
  const whole = text.charAt(wild) === '…' && isWord(after.charCodeAt(0));
  return whole ? before : before.replace(/[a-z0-9]+$/, '');
}

/** Empty only for a phrase that is a gap and nothing else. */
function hanKey(literal: string): string | undefined {
  let end = 0;
  while (end < longestHan && isHan(literal.charCodeAt(end))) end++;
  return end > 0 ? literal.slice(0, end) : undefined;
}

/**
 * End of what follows a word that ends at `end`: a sign or two, then the next word or one Chinese character.
 * `end` itself where something else follows.
 */
export function pairEnd(text: string, end: number): number {
  let at = end;
  while (
    at < end + 2 &&
    at < text.length &&
    !isWord(text.charCodeAt(at)) &&
    !isHan(text.charCodeAt(at))
  )
    at++;
  if (isHan(text.charCodeAt(at))) return at + 1;
  const start = at;
  while (isWord(text.charCodeAt(at))) at++;
  return at > start ? at : end;
}
