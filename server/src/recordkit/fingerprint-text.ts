/** Makes the fingerprint of an official text from its Markdown: the words only, with no trace of their order. */

import { letters, runHash, runLength, wordsIn } from '../record/fingerprints.ts';

export function fingerprintOf(markdown: string): { readonly words: number; readonly runs: string } {
  const plain = proseOf(markdown);
  const hashes = new Set<number>();
  // A quotation may keep or drop the "(a)" and "(ii)" of the text it is from, and the headings between paragraphs.
  const readings = [plain, plain.replace(enumerators, ' '), withoutHeadings(plain)];
  for (const reading of [...readings, withoutHeadings(plain).replace(enumerators, ' ')])
    for (const hash of hashesOf(reading)) hashes.add(hash);
  const sorted = [...hashes].sort((a, b) => a - b);
  return { words: wordsIn(plain).length, runs: sorted.map(letter4).join('') };
}

const enumerators = /\((?:[a-z]{1,2}|[ivx]{1,5}|[A-Z]|\d{1,2})\)/g;

const withoutHeadings = (text: string): string => text.replace(/^#+ .*$/gm, ' ');

function* hashesOf(text: string): Generator<number> {
  const forms = wordsIn(text).map(({ form }) => form);
  for (let i = 0; i + runLength <= forms.length; i++) yield runHash(forms, i);
}

const letter4 = (value: number): string =>
  [18, 12, 6, 0].map((shift) => letters.charAt((value >> shift) & 63)).join('');

/** The text without front matter, page marks, footnote marks, link targets and emphasis. */
export const proseOf = (markdown: string): string =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\[\^[^\]]*\]:?/g, ' ')
    .replace(/\]\((?:https?:)[^)]*\)/g, ' ')
    .replace(/[*_\\>|]/g, ' ');
