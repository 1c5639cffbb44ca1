/** Whether a sentence says that a fact's topic is so, denies it, or still awaits it. */

import type { Fact } from '../record/types.ts';
import { contains, gap, overlaps, type Span } from '../text/span.ts';
import type { Reading } from './reading.ts';
import { clauseOf, denials, wordsOf } from './scope.ts';

export type Polarity = 'asserted' | 'denied' | 'awaited';

function around(r: Reading, entry: string, whole: Span, reach: number): boolean {
  return wordsOf(r.record, r.u, entry).some((w) => w.start < whole.end && gap(w, whole) <= reach);
}

/** Wherever the words of a fact's topic stand. */
export const topicHits = (r: Reading, at: number): Span[] =>
  (r.record.index.facts[at]?.topic ?? []).flat().flatMap((g) => [...(r.u.groups.get(g) ?? [])]);

/** The same, of a fact that is in hand without its place in the record. */
export function topicHitsOf(r: Reading, fact: Fact): Span[] {
  const at = r.record
    .factsOf(fact.subject, fact.value.type)
    .find((i) => r.record.factAt(i) === fact);
  return at === undefined ? [] : topicHits(r, at);
}

/** Where the fact's own words stand, not the gaps some bridge: 不可 in 缺一不可 denies nothing if the topic asks for it. */
export const topicWords = (r: Reading, at: number): Span[] =>
  topicHits(r, at).filter((s) => s.end - s.start <= (r.u.lang === 'zh' ? 5 : 16));

/** "No longer enforceable": words of the topic that begin with their denial, a little longer than others. */
const opened = (r: Reading, at: number, denial: Span): boolean =>
  topicHits(r, at).some(
    (s) => s.start === denial.start && s.end - s.start <= (r.u.lang === 'zh' ? 8 : 26),
  );

/** "OMB, not NIST, issued …": another is set aside within commas, and what is said is said all the more. */
const contrasts = ({ u }: Reading, w: Span): boolean =>
  u.lang === 'en' &&
  /, $/.test(u.text.slice(Math.max(0, w.start - 2), w.start)) &&
  /^(?:not|rather than)(?: by| in| from)? (?:the |an? )?[^,;.]{2,40},/.test(
    u.text.slice(w.start, w.start + 64),
  );

/** "Neither bans nor regulates", 既未禁止也未暂停: the second word goes on with the denial, it does not cancel it. */
const continues = (r: Reading, w: Span): boolean =>
  /^nor\b/.test(r.u.text.slice(w.start)) || /[也亦又]$/.test(r.u.text.slice(0, w.start));

/** 逾期未改正的，…, 不合规时…: who falls under the rule, and when, not what it says. */
const conditional = (r: Reading, w: Span): boolean =>
  r.u.lang === 'zh' &&
  /^[^,，。;；]{0,14}的[,，]|^[^,，。;；时]{0,8}(?:时(?![间期限常候])|的(?:情况|情形|场合)下|的话|者)/.test(
    r.u.text.slice(w.end),
  );

/** 不再禁止, "no longer bans": the ban is denied, not the topic, unless banning is what the topic tells. */
const ofBan = (r: Reading, w: Span, own: readonly Span[]): boolean =>
  wordsOf(r.record, r.u, 'rejects').some(
    (ban) =>
      ban.start >= w.end &&
      /^(?:再| longer)? ?$/.test(r.u.text.slice(w.end, ban.start)) &&
      !own.some((o) => overlaps(o, ban)),
  );

/** ……OECD与ITU不在其列: what closes the clause takes the last of it out. */
const setAside =
  /^[^,，。;；]{0,8}(?:从未成为|未能成为|并未成为|没有成为|从未实施|从未生效|不在其列|不在其中|不在此列|除外|未在其列|不包括在内)/;

/** "Nothing in this section shall be construed to …", 任何内容都不应解释为授权……: all that follows is denied. */
const disclaimed = ({ u }: Reading, whole: Span): boolean =>
  /\b(?:nothing (?:in|herein|contained)[^.;]{0,60}(?:constru|interpret)|(?:not|never) be (?:construed|interpreted|read)|do(?:es)? not authori[sz]e)[^.;]*$|不(?:应|得|可|能)?(?:被)?(?:解释|理解|解读)(?:为|成)[^。;]*$/.test(
    u.text.slice(0, whole.start),
  );

/** "A non-binding declaration": the denial is glued to the word of the topic. */
const prefixed = (r: Reading, at: number): Span[] =>
  r.u.lang === 'zh'
    ? []
    : topicHits(r, at)
        .filter((s) => /\bnon[- ]?$/.test(r.u.text.slice(Math.max(0, s.start - 5), s.start)))
        .map((s) => ({ start: s.start - 3, end: s.start }));

/** `comes`: it is a thing that comes about, so that what is said of the future still awaits it. */
export function polarity(r: Reading, whole: Span, at: number, comes: boolean): Polarity {
  const zh = r.u.lang === 'zh';
  const clause = clauseOf(r.u, whole);
  const own = topicWords(r, at);
  // 仍[未放行], "have [not been permitted]": words of the topic that take over what only sounds like "not yet".
  const pending = wordsOf(r.record, r.u, 'not-yet').some(
    (w) =>
      w.start < whole.end &&
      gap(w, whole) <= (zh ? 14 : 50) &&
      // "Still pending in the Senate" may be the very thing that the topic tells.
      !topicHits(r, at).some(
        (o) => contains(o, w) || (o.start > w.start && o.start < w.end && o.end > w.end),
      ),
  );
  if (pending) return 'awaited';
  if (disclaimed(r, whole)) return 'denied';
  if (zh && setAside.test(r.u.text.slice(whole.end))) return 'denied';
  const denied = [...denials(r.record, r.u), ...prefixed(r, at)].filter(
    (w) =>
      contains(clause, w) &&
      // "Appropriates nothing" denies after the verb.
      w.start <= whole.end + (zh ? -1 : 1) &&
      gap(w, whole) <= (zh ? 8 : 34) &&
      // What is denied before a colon, or before a "when", is not what comes after it.
      !r.u.text.slice(w.end, whole.end).includes(':') &&
      !/\b(?:when|while|whereas|although|though)\b/.test(r.u.text.slice(w.end, whole.start)) &&
      !own.some((o) => overlaps(o, w)) &&
      !opened(r, at, w) &&
      !conditional(r, w) &&
      !contrasts(r, w) &&
      !(comes && ofBan(r, w, own)),
  );
  // Two denials cancel within one clause ("not without"), not across a comma (不是法律，没有约束力).
  const clauses = new Map<number, number>();
  for (const w of denied) {
    if (continues(r, w) && denied.length > 1) continue;
    const at = clauseOf(r.u, w).start;
    clauses.set(at, (clauses.get(at) ?? 0) + 1);
  }
  if ([...clauses.values()].some((n) => n % 2 === 1)) return 'denied';
  return comes && around(r, 'future', whole, zh ? 6 : 24) ? 'awaited' : 'asserted';
}
