/** Days beside a text that tell nothing of when it held: which text is meant, since when it holds, what falls under it. */

import type { Reading } from '../claims/reading.ts';
import type { Span } from '../text/span.ts';

/** "Biden's 2023 executive order on AI (EO 14110) requires": the year says which text, and the verb is of today. */
const saysWhich = (r: Reading, at: Span, date: Span): boolean =>
  r.u.lang === 'en' &&
  /^["')\]]*(?: ?\([^()]*\))?,? (?:requires|directs|mandates|obliges|governs|applies|binds|remains|imposes)\b/.test(
    r.u.text.slice(at.end),
  ) &&
  date.end <= at.start &&
  /^ (?:(?:executive |omb )?(?:order|memo|memorandum|rule)|ai|artificial|intelligence|on|about|safety|[ "'(])*$/.test(
    r.u.text.slice(date.end, at.start),
  );

/** "Is governed by the Memorandum of October 24, 2024": the day says which, and the verb is of today. */
const datedSo = (r: Reading, date: Span): boolean =>
  /\b(?:is|are) (?:now |still )?(?:governed|bound|covered|regulated|guided) by [^,;.]{4,80} of $/.test(
    r.u.text.slice(0, date.start),
  );

/** "M-24-18's requirements apply to contracts awarded after March 23, 2025": what falls under a rule of today. */
const covers = (r: Reading, date: Span): boolean =>
  /\b(?:apply|applies) to [^.;]{4,120}\b(?:after|since|from|starting|beginning)(?: on)? $/.test(
    r.u.text.slice(0, date.start),
  );

/** "In force since March 2024": when it began, told of what holds today. */
const since = (r: Reading, date: Span): boolean =>
  /\b(?:in force|in effect|effective|active|binding|applied|applicable) since $/.test(
    r.u.text.slice(Math.max(0, date.start - 30), date.start),
  );

/** The day makes no history of the sentence. */
export const ofToday = (r: Reading, at: Span, date: Span): boolean =>
  saysWhich(r, at, date) || datedSo(r, date) || since(r, date) || covers(r, date);
