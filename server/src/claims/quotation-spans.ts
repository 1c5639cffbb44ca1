/** Quotations of a sentence, which may run on into the sentences after it, and block quotations. */

import { wordsIn } from '../record/fingerprints.ts';
import { type Span, span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

/** What stands between the marks; offsets into the sentence, whose end a long quotation may pass. */
export interface Quotation extends Span {
  readonly text: string;
  readonly block: boolean;
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
};

/** Quotations of English words long enough to be compared, that begin in the sentence. */
export function longQuotations(u: Utterance): Quotation[] {
  if (!u.marked && !u.passage.quoted) return [];
  const { text, sentences } = u.passage;
  const at = sentences.find(
    (s) => s.end - s.start === u.raw.length && text.startsWith(u.raw, s.start),
  );
  if (!at) return [];
  const found = u.passage.quoted
    ? at.start === sentences[0]?.start
      ? [blockSpan(text)]
      : []
    : markedSpans(text).filter((q) => q.start >= at.start && q.start < at.end);
  return found
    .map((q) => ({
      ...span(q.start - at.start, q.end - at.start),
      text: text.slice(q.start, q.end),
      block: u.passage.quoted,
    }))
    .filter((q) => isLong(q.text));
}

const least = 4;
const isLong = (text: string): boolean =>
  !/[\u3400-\u9fff]/.test(text) && wordsIn(text).length >= least;

let latest: { readonly text: string; readonly spans: readonly Span[] } = { text: '', spans: [] };

/** Each sentence of a passage asks for those of the whole: they are found once. */
function markedSpans(text: string): readonly Span[] {
  if (latest.text !== text) latest = { text, spans: findMarked(text) };
  return latest.spans;
}

function findMarked(text: string): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const close = pairs[text.charAt(i)];
    if (close === undefined) continue;
    const end = text.indexOf(close, i + 1);
    if (end < 0) break;
    out.push(span(i + 1, end));
    i = end;
  }
  return out;
}

/** Without the line that names the source (— EO 14320, sec. 2), and without marks around the whole. */
function blockSpan(text: string): Span {
  const signed = /\s*[—–-]{1,2} ?[^—–-]{3,80}$/.exec(text);
  const end =
    signed && signed.index > 20 && /[.!?”"]$/.test(text.slice(0, signed.index))
      ? signed.index
      : text.length;
  return /^[“"]/.test(text) && /[”"]$/.test(text.slice(0, end)) ? span(1, end - 1) : span(0, end);
}

/** Most of its longer words are in capitals: a title, a heading or a name, not a passage. */
export function titleLike(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? [];
  return words.length > 0 && words.filter((w) => /^\p{Lu}/u.test(w)).length / words.length >= 0.7;
}
