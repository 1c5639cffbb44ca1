/** What has happened since is told as still to come: "has not yet been signed", 尚未发布. */

import { datesBefore } from '../claims/earlier.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, opposes } from '../claims/judgement.ts';
import { oblique } from '../claims/oblique.ts';
import { candidates, hasTopic, period, type Reading } from '../claims/reading.ts';
import { attributed, clauseOf, unasserted, wordsOf } from '../claims/scope.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Fact } from '../record/types.ts';
import { contains, gap, hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

/** Words of this very event; a loose one may be another's ("the evaluation has yet to be published"). */
const cuesOf = (r: Reading, fact: Fact): readonly Span[] =>
  r.u.groups.get(r.record.index.attributes[fact.attribute]?.cues ?? -1) ?? [];

/** A date of the sentence's own makes it a dated report, right for its day. */
const dated = (r: Reading, event: string): boolean => datesBefore(r.u, event).length > 0;

/** Events that bring a text into the world: while they are to come, it is being written. */
const births: ReadonlySet<string> = new Set([
  'signed',
  'issued',
  'published',
  'announced',
  'enacted',
  'adopted',
  'effective',
]);

/** Another text is named between the two, besides the one itself. */
const anotherBetween = (r: Reading, a: Span, b: Span, own?: string): boolean =>
  r.u.mentions.some(
    (m) =>
      m.start >= a.end &&
      m.end <= b.start &&
      !m.weak &&
      isInstrument(m.entity) &&
      m.entity.id !== own,
  );

/** "The memo is still being drafted", 该备忘录仍在起草: the words that put it off tell the event themselves. */
function unborn(r: Reading, fact: Fact, at: Span): Span | undefined {
  // "A follow-up to SB 53 is still being drafted": it is not the act that is.
  if (!births.has(fact.attribute) || oblique(r.u, at) || aboutIt.test(leadOf(r, at)))
    return undefined;
  const zh = r.u.lang === 'zh';
  return wordsOf(r.record, r.u, 'in-the-making').find((word) => {
    if (at.end > word.start || gap(at, word) > (zh ? 16 : 100)) return false;
    const text = r.u.text.slice(at.end, word.start);
    return (
      !anotherBetween(r, at, word) &&
      !/\b(?:was|were|had been) $/.test(text) &&
      !(
        zh
          ? /[,。;]|的|后|要求/
          : /[.;]|'s\b|\b(?:that|which|says?|said|while|and|but|requires?|calls?|directs?|orders?|under)\b/
      ).test(text)
    );
  });
}

/** What lawmakers pass and somebody signs. */
const passed: ReadonlySet<string> = new Set(['law', 'bill']);

/** "Passed both chambers in June and now heads to the governor's desk": what has been signed is not still to be. */
function unsigned(r: Reading, fact: Fact, at: Span): Span | undefined {
  if (fact.attribute !== 'signed' && fact.attribute !== 'enacted') return undefined;
  if (!passed.has(r.record.entity(fact.subject)?.kind ?? 'order')) return undefined;
  // "A bill that would amend SB 53", 修订SB 53的法案: another text awaits the pen.
  if (oblique(r.u, at) || aboutIt.test(leadOf(r, at))) return undefined;
  const reach = r.u.lang === 'zh' ? 50 : 190;
  return wordsOf(r.record, r.u, 'to-be-signed').find(
    (w) =>
      at.end <= w.start &&
      gap(at, w) <= reach &&
      // "Was headed to the governor's desk when …", "had been sent": told of a time that is past.
      !/(?:\b(?:was|were|had been|then) $|当时|曾)/.test(leadOf(r, w)) &&
      !/[.;。；]/.test(r.u.text.slice(at.end, w.start)) &&
      !anotherBetween(r, at, w, fact.subject),
  );
}

const aboutIt =
  /\b(?:(?:amend|repeal|replac|extend|expand|codify|preempt|block|overturn|strengthen|weaken|implement)(?:s|e|es|ing)?|codif(?:ies|ying)|(?:follow-up|successor|companion|changes|amendments?|sequel|alternative|challenge) to|write|turn|enact)(?: the| california's| new york's| colorado's)? $|(?:修订|修改|废止|取代|延长|扩大)(?:了|加州|纽约州)?《?$/;

/** The few characters before a word. */
const leadOf = (r: Reading, w: Span): string => r.u.text.slice(Math.max(0, w.start - 30), w.start);

/** "The comment docket is now open": it closed on a day that is past. */
const stillOpen = (r: Reading, fact: Fact, at: Span): Span | undefined =>
  fact.attribute === 'closed'
    ? wordsOf(r.record, r.u, 'open-now').find(
        (w) => gap(at, w) <= (r.u.lang === 'zh' ? 30 : 90) && contains(clauseOf(r.u, w), w),
      )
    : undefined;

/** "Has not published a revised AI RMF", 尚未发布修订版: what is awaited is a later version, not the text there is. */
const later = ({ u }: Reading, at: Span, claim: Span): boolean => {
  const near = u.text.slice(
    Math.max(0, Math.min(at.start, claim.start) - 40),
    Math.max(at.end, claim.end) + 16,
  );
  return u.lang === 'zh'
    ? /修订|修改|更新|新版|第二版|2\.0/.test(near)
    : /\b(?:revis(?:ed|ion|ions)|updated?|updates|new version|next version|second edition|successor|replacement|2\.0)\b/.test(
        near,
      );
};

/** 还在峰会上签署了: done there as well, not still to be done. */
const also = (r: Reading, word: Span, cue: Span): boolean =>
  /在$/.test(r.u.text.slice(word.start, word.end)) &&
  (/^[^,。;]{1,10}[上里内中时]$/.test(r.u.text.slice(word.end, cue.start)) ||
    /^了/.test(r.u.text.slice(cue.end)));

/** "SB 53, in effect; RAISE Act (not yet in effect); TRAIGA": a semicolon parts what is put off from the next text. */
const parted = (r: Reading, fact: Fact, at: Span, word: Span, cue: Span): boolean =>
  at.end <= word.start
    ? anotherBetween(r, at, word, fact.subject) && /[;；]/.test(r.u.text.slice(at.end, word.start))
    : cue.end <= at.start && /[;；]/.test(r.u.text.slice(cue.end, at.start));

/** The event word and the words that put it off, in one clause. */
function awaited(r: Reading, fact: Fact, at: Span): Span | undefined {
  const reach = r.u.lang === 'zh' ? 10 : 28;
  for (const cue of cuesOf(r, fact)) {
    const clause = clauseOf(r.u, cue);
    const word = wordsOf(r.record, r.u, 'not-yet').find(
      (w) => contains(clause, w) && gap(w, cue) <= reach,
    );
    if (!word) continue;
    const near = r.u.lang === 'zh' ? 24 : 60;
    const subject =
      at.end <= word.start &&
      !/^(?:'s|的)/.test(r.u.text.slice(at.end, at.end + 2)) &&
      gap(at, word) <= near;
    const object = cue.end <= at.start && gap(cue, at) <= (r.u.lang === 'zh' ? 8 : 14);
    // "The statute that had not yet become effective": told of a time that is past.
    if (parted(r, fact, at, word, cue)) continue;
    if (/\bhad(?: still)? (?:not|yet)\b/.test(r.u.text.slice(word.start - 4, cue.start))) continue;
    // "Has not been enforced since it was announced" tells a state that lasts, not an event to come.
    const lasts = /\bsince\b/.test(r.u.text.slice(word.end, cue.start));
    if ((subject || object) && !lasts && !also(r, word, cue)) return hull(word, cue);
  }
  return undefined;
}

const lists = ['not-yet', 'in-the-making', 'to-be-signed', 'open-now'] as const;

/** "Passed in June 2025 and is now headed …": the day is of what came before, and the rest is told of today. */
const told = (r: Reading, w: Span): boolean =>
  /(?:\b(?:now|currently)\b|目前|现已|现正|如今|现在)/.test(
    r.u.text.slice(Math.max(0, w.start - 10), w.end),
  ) && !/^(?:as of|截至)/.test(r.u.text);

/** "Would take effect in January 2027 if signed": a day to come, or of no year, dates no report. */
const timeless = (r: Reading, date: string): boolean =>
  date.startsWith('0000') || date > r.asOf.slice(0, date.length);

export const stillPending = defineRule({
  id: 'still-pending',
  severity: 'warning',
  description: {
    en: 'Something that has happened, told as still to come',
    zh: '把已发生的事说成尚未发生',
  },
  *judge(r): Iterable<Judgement> {
    if (!lists.some((list) => wordsOf(r.record, r.u, list).length > 0)) return;
    for (const { at, fact, strength } of candidates(r, 'date')) {
      if (
        fact.value.type !== 'date' ||
        period(fact, r.asOf) === 'future' ||
        fact.value.date > r.asOf
      )
        continue;
      if (['due', 'applies'].includes(fact.attribute)) continue;
      const topic = hasTopic(fact)
        ? meets(r.u, r.record.index.facts[at]?.topic ?? [])
        : r.subjects.find((s) => s.id === fact.subject)?.at;
      if (!topic || !tight(r.u, topic) || (!hasTopic(fact) && strength < 2)) continue;
      const now = unsigned(r, fact, topic) ?? stillOpen(r, fact, topic);
      const claim =
        now ??
        (fact.attribute === 'closed'
          ? undefined
          : (awaited(r, fact, topic) ?? unborn(r, fact, topic)));
      if (!claim || attributed(r.record, r.u)) continue;
      // A day of its own makes it a report of that day, unless it goes on to tell of today.
      const hangs = now !== undefined && r.u.text.startsWith('if ', now.start);
      const day = now
        ? r.u.values.some((v) => v.type === 'date' && !(hangs && timeless(r, v.date)))
        : dated(r, fact.value.date);
      if (day && !(now && told(r, now))) continue;
      if (births.has(fact.attribute) && later(r, topic, claim)) continue;
      if (!hangs && unasserted(r.record, r.u, hull(claim, topic))) continue;
      yield opposes(r.record, r.u, claim, fact, { verdict: 'outdated' });
      return;
    }
  },
});
