/** The spaces that many set around Latin letters and figures in Chinese: 美国 AI 行动计划. They are left out of what is read. */

const spaced = /(?<=[\u3400-\u9fff]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%)]) (?=[\u3400-\u9fff])/g;
const joints = /(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[\u3400-\u9fff])/g;
const han = /[\u3400-\u9fff]/g;

/** Where such spaces stand; nowhere in a text that is hardly Chinese. */
export const spacing = (text: string): readonly number[] => {
  const found = [...text.matchAll(spaced)].map((m) => m.index);
  return found.length > 0 && (text.match(han)?.length ?? 0) * 12 > text.length ? found : [];
};

/** Words as a text that sets such spaces has them. */
export const withSpacing = (words: string): string => words.replace(joints, ' ');
