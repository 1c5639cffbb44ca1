/** A figure that the sentence says is no longer the one: "cut from 90 days", 从90天缩短到30天. */

import type { PolicyRecord } from '../record/record.ts';
import { gap, type Span } from '../text/span.ts';
import { wordsOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

const reach = { en: 60, zh: 16 } as const;

/** What stands right before a figure that is left behind. */
const from = {
  en: /\bfrom (?:about |around |the |an? |its |an earlier |the original |an initial )*$/,
  zh: /[从由自](?:原(?:来|先|定|本)?的?|草案(?:中|里)?的?|此前的?|最初的?|初稿的?|上限)?$/,
} as const;

/** "The order, which originally required a 90-day window, …": what stood there first. */
const first =
  /\b(?:originally|initially|at first|previously|formerly)(?: (?!(?:and|but|now)\b)[a-z-]+){0,4} (?:an? |the )?$/;

/** In English the word of change stands before the figure, in Chinese behind it. */
export const former = (record: PolicyRecord, u: Utterance, value: Span): boolean =>
  (u.lang === 'en' && first.test(u.text.slice(Math.max(0, value.start - 60), value.start))) ||
  (from[u.lang].test(u.text.slice(Math.max(0, value.start - 24), value.start)) &&
    wordsOf(record, u, 'moves-figure').some(
      (w) =>
        gap(w, value) <= reach[u.lang] &&
        (u.lang === 'zh' ? w.start >= value.end : w.end <= value.start),
    ));
