/** Which characters are written without spaces between words, so that a line wrap between them vanishes. */

const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Punctuation that Chinese shares with English: joins only where the other side is Chinese. */
const shared = /[‘’“”…—·]/;

export const isChinese = (character: string): boolean => chinese.test(character);

/** True where no space belongs between the last character of one line and the first of the next. */
export function joinsTightly(before: string, after: string): boolean {
  if (isChinese(before)) return isChinese(after) || shared.test(after);
  return shared.test(before) && isChinese(after);
}

/** Last whole character of a text; empty for an empty one. */
export const lastCharacter = (text: string): string => {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(-2) : text.slice(-1);
};

/** First whole character of a text. */
export const firstCharacter = (text: string): string => {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
};
