/** A day that has passed, told as still to come: "will take effect on 1 January 2026", read in November 2026. */

import type { Pair } from '../claims/pairing.ts';
import type { Reading } from '../claims/reading.ts';
import { inSentence } from '../claims/scope.ts';
import type { DateValue } from '../values/types.ts';

/** Words right before a day that put it ahead of the writer. */
const toCome = {
  en: /\b(?:(?:is|are) (?:set|scheduled|slated|expected|due|poised) to|will) (?:be [a-z]+(?:ed|en)|take|enter|go|come|become|apply|begin|start|bind|open|close|expire|sign|issue|release|publish)\b(?:(?! that | which | who )[^,;:.]){0,50}$/,
  zh: /(?:将于|将在|预计于|预计在|(?<![协规制决确])定于|拟于|将自)$/,
};

export const ahead = (r: Reading, value: DateValue): boolean =>
  toCome[r.u.lang].test(r.u.text.slice(0, value.start));

/** "Can comment until 15 March", 可在3月15日前提交意见: a term that has run out. */
const stillCan = (r: Reading, value: DateValue): boolean =>
  r.u.lang === 'zh'
    ? /(?:可|可以|目前|正在)[^,。;]{0,10}$/.test(r.u.text.slice(0, value.start)) &&
      /^(?:之前|以前|前|截止)/.test(r.u.text.slice(value.end))
    : /\b(?:can|may|is open|are open|remains? open|has|have|is accepting|are accepting)\b[^;:.]{0,70}\b(?:until|by|through|before) (?:[a-z]+day, )?$/.test(
        r.u.text.slice(0, value.start),
      );

/** "Governor Abbott signed HB 149. TRAIGA will take effect on …": reckoned from the deed that the draft tells before. */
const fromDeedBefore = ({ u }: Reading): boolean => {
  const before = u.passage.text.slice(0, Math.max(0, u.passage.text.indexOf(u.raw)));
  return (u.lang === 'zh' ? /签署|簽署/ : /\bsigned\b/).test(before);
};

/** "Is set to be delivered in July 2025", read after July 2025: right when it was written, and told as still to come. */
export const stillAhead = (r: Reading, { fact, value }: Pair<DateValue>): boolean =>
  fact.attribute !== 'due' &&
  value.date.length >= 7 &&
  !value.date.startsWith('0000') &&
  value.date < r.asOf.slice(0, value.date.length) &&
  ((ahead(r, value) && !fromDeedBefore(r)) ||
    (fact.attribute === 'closed' && stillCan(r, value))) &&
  !inSentence(r.record, r.u, 'history') &&
  !r.u.values.some((v) => v !== value && v.type === 'date' && v.date < value.date);
