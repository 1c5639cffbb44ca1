/** What of a sentence is told of one text and not of the next. */

import type { Reading } from '../claims/reading.ts';
import { denials } from '../claims/scope.ts';
import type { Mention } from '../claims/utterance.ts';
import { type Span, span } from '../text/span.ts';

const another =
  /,? (?:and|while|but|whereas) (?:the|an?) (?:one|other|second|third|latter|former|separate|sister)\b/;

/** The sentence from one mention to the next of its kind, or to a denial: what is said of it. */
export function segment({ record, u }: Reading, m: Mention, all: readonly Mention[]): Span {
  const next = all.find((x) => x.start >= m.end && x.entity.id !== m.entity.id);
  const denial = denials(record, u).find((w) => w.start >= m.end);
  // "…, and the one on “woke AI” is EO 14319": told of another.
  const other = another.exec(u.text.slice(m.end))?.index ?? u.text.length;
  return span(
    m.end,
    Math.min(
      next?.start ?? u.text.length,
      denial?.start ?? u.text.length,
      m.end + other,
      u.text.length,
    ),
  );
}

/** 签署第14320号行政令，通过……来……: by what it works. */
export const byMeans = ({ u }: Reading, m: Span): boolean =>
  u.lang === 'zh' && /^号?(?:行政令|行政命令|命令|备忘录)?》?,通过/.test(u.text.slice(m.end));
