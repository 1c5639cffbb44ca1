/** The text of a PDF, by Mozilla's reader. Bundled by itself, as dist/pdf.js: the only user is `record fetch`. */

import { extractText, getDocumentProxy } from 'unpdf';

/** Pages one after another; a word cut at a line's end is made whole. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  return text
    .map((page) =>
      page
        .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
        .replace(/[^\S\n]+/g, ' ')
        .trim(),
    )
    .join('\n');
}
