/** Words of asking, wishing and doubt that take the edge off a statement: "calls on Congress to preempt" does not preempt. */

import { topicWords } from '../claims/polarity.ts';
import type { Reading } from '../claims/reading.ts';
import { clauseOf, wordsOf } from '../claims/scope.ts';
import type { Fact } from '../record/types.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** "Announced that it would …": the future of a past tense. */
export const toldOf = (r: Reading, w: Span): boolean =>
  // "Companies should note that …": what is to be noted is said.
  /^should (?:also )?(?:note|know|remember|be aware|bear in mind|keep in mind)\b/.test(
    r.u.text.slice(w.start, w.start + 32),
  ) ||
  (/^would\b/.test(r.u.text.slice(w.start, w.end)) &&
    /\b(?:announc|declar|decid|rul|order)ed that [^,;.]{0,60}$/.test(
      r.u.text.slice(Math.max(0, w.start - 80), w.start),
    ));

/** "Under EO 14365, states would lose …": the "would" of what a text brings about, which doubts nothing. */
export const underIt = (r: Reading, fact: Fact): boolean =>
  (r.subjects.find((s) => s.id === fact.subject)?.places ?? []).some((at) =>
    /\bunder (?:the |president trump's |trump's )?$/.test(r.u.text.slice(0, at.start)),
  );

/** "Its recommended actions", 落实各项建议: a word of asking that only names what was asked. */
const names = (r: Reading, w: Span): boolean =>
  r.u.lang === 'zh'
    ? r.u.text.slice(w.start, w.end) === '建议' &&
      (/(?:落实|执行|各项|各条|每项|每条|一条|该项|这些|其|项|条|的)$/.test(
        r.u.text.slice(Math.max(0, w.start - 3), w.start),
      ) ||
        /^(?:设定|规定|均|都|一律)/.test(r.u.text.slice(w.end, w.end + 2)))
    : /^(?:recommended|proposed)$/.test(r.u.text.slice(w.start, w.end)) &&
      /\b(?:the|its|these|those|each|every|all|any|their|of|\d+)(?: [a-z]+)? $/.test(
        r.u.text.slice(Math.max(0, w.start - 24), w.start),
      ) &&
      /^ (?:policy )?(?:actions?|measures?|steps?|items?|rules?|changes?|reforms?)\b/.test(
        r.u.text.slice(w.end, w.end + 18),
      );

/** "Calls on Congress to preempt": asked for, not done. Words of the topic itself ("truth-seeking") do not soften it. */
export function softened(r: Reading, whole: Span, at: number): boolean {
  const brought = underIt(r, r.record.factAt(at));
  const clause = clauseOf(r.u, whole);
  const own = topicWords(r, at);
  const named = r.u.mentions.filter((m) => !m.weak || m.entity.id === r.record.factAt(at).subject);
  return wordsOf(r.record, r.u, 'softener').some(
    (w) =>
      contains(clause, w) &&
      !own.some((o) => overlaps(o, w)) &&
      !names(r, w) &&
      !toldOf(r, w) &&
      !(brought && r.u.text.startsWith('would', w.start)) &&
      // "… the guidance that EO 14319 called for" says which guidance.
      !/^ (?:that|which) /.test(r.u.text.slice(whole.end, Math.max(whole.end, w.start))) &&
      !named.some((m) => contains(m, w)) &&
      // 该法案, "the bill": the thing told of, and no proposal of anything.
      !r.subjects.some((s) => s.at && s.strength > 1 && contains(s.at, w)) &&
      // "May not ship" forbids; it doubts nothing.
      !/^ (?:not|no longer|never)\b/.test(r.u.text.slice(w.end, w.end + 11)) &&
      // "Congress approved …" tells what was done, not what is wanted.
      !/^(?: has| have)? (?:approved|passed|enacted|adopted|signed off|green-?lit|voted)\b/.test(
        r.u.text.slice(w.end, w.end + 24),
      ),
  );
}
