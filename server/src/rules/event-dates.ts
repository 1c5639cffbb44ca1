/** Which events of which instruments a sentence dates: by a fact's topic, by event words in their place, by the words around. */

import { affinities, outstanding } from '../claims/affinity.ts';
import { eventNear } from '../claims/events.ts';
import { isInstrument } from '../claims/focus.ts';
import type { Pair } from '../claims/pairing.ts';
import { candidates, hasTopic, period, type Reading } from '../claims/reading.ts';
import { dated, eventOf } from '../claims/roles.ts';
import { wordsOf } from '../claims/scope.ts';
import { meets, tight } from '../claims/topics.ts';
import { headed } from '../claims/utterance.ts';
import type { Fact } from '../record/types.ts';
import { contains, gap, hull, type Span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { dueDays } from './due-days.ts';

/** Attributes that a bare "EO 14277 (28 April 2025)" may mean. */
const identity: ReadonlySet<string> = new Set([
  'signed',
  'issued',
  'published',
  'effective',
  'enacted',
]);

interface Link {
  readonly whole: Span;
  /** The words could mean another event too. */
  readonly loose: boolean;
}

function nearest(spans: readonly Span[] | undefined, value: Span): Span | undefined {
  return spans?.reduce<Span | undefined>(
    (a, b) => (a && gap(a, value) <= gap(b, value) ? a : b),
    undefined,
  );
}

function byTopic(r: Reading, at: number, fact: Fact, value: Span): Link | undefined {
  const topic = meets(r.u, r.record.index.facts[at]?.topic ?? [], value);
  if (!topic || !tight(r.u, topic)) return undefined;
  const cues = r.record.index.attributes[fact.attribute];
  if (!cues || cues.cues < 0) return { whole: topic, loose: false };
  const cue = nearest(r.u.groups.get(cues.cues), value);
  if (cue) return { whole: hull(topic, cue), loose: false };
  const loose = nearest(r.u.groups.get(cues.loose), value);
  return loose && { whole: hull(topic, loose), loose: true };
}

/** "Plans next week to sign …": a date before the plan is the report's, not the event's. */
const planned = (r: Reading, cue: Span, value: Span): boolean =>
  wordsOf(r.record, r.u, 'future').some(
    (w) => value.end <= w.start && w.end <= cue.start && gap(w, cue) <= 16,
  );

/** "Published in the Federal Register on": printed, whatever else "published" may mean. */
const printed = (r: Reading, fact: Fact, value: DateValue): boolean =>
  fact.attribute !== 'published' &&
  /federal register|联邦公报|联邦纪事/.test(
    r.u.text.slice(Math.max(0, value.start - 40), value.end + (r.u.lang === 'zh' ? 20 : 0)),
  ) &&
  r.record.factsOf(fact.subject).some((i) => r.record.data.facts[i]?.attribute === 'published');

/** "EO 14318, signed July 28": the word between leaves no other event open. */
const signedThere = (r: Reading, at: Span, value: Span, fact: Fact): boolean =>
  fact.attribute !== 'signed' &&
  fact.attribute !== 'enacted' &&
  /\bsigned\b/.test(r.u.text.slice(at.end, value.start));

function byMention(r: Reading, fact: Fact, value: DateValue): Link | undefined {
  const cues = r.record.index.attributes[fact.attribute];
  if (!cues) return undefined;
  const places = r.subjects.find((s) => s.id === fact.subject)?.places ?? [];
  for (const [group, loose] of [
    [cues.cues, false],
    [cues.loose, true],
  ] as const) {
    for (const cue of loose && printed(r, fact, value) ? [] : (r.u.groups.get(group) ?? []))
      for (const at of places)
        if (
          (eventOf(r.u, at, cue, value) || eventNear(r.u, at, cue, value)) &&
          !planned(r, cue, value)
        )
          return { whole: hull(hull(at, cue), value), loose };
  }
  const row = r.subjects.find((s) => s.at && isInstrument(r.record.entity(s.id)!));
  if (row?.id === fact.subject && row.at && headed(r.u, value, cues.cues))
    return { whole: hull(row.at, value), loose: false };
  // A column headed "Date" may mean any of the days a text is known by.
  if (
    row?.id === fact.subject &&
    row.at &&
    identity.has(fact.attribute) &&
    value.date.length === 10 &&
    headed(r.u, value, r.record.index.lexicon['date-heading'] ?? -1)
  )
    return { whole: hull(row.at, value), loose: true };
  const at = places.find((p) => dated(r.u, p, value));
  return at &&
    identity.has(fact.attribute) &&
    !signedThere(r, at, value, fact) &&
    value.date.length === 10
    ? { whole: hull(at, value), loose: true }
    : undefined;
}

export type Linked = Pair<DateValue> & { loose: boolean };

const datesOf = (r: Reading): DateValue[] =>
  r.u.values.filter(
    (v): v is DateValue =>
      v.type === 'date' &&
      // 截至2026年1月: the day of the report.
      !/截至 ?$/.test(r.u.text.slice(0, v.start)) &&
      // （2025年9月20日报道）: so is the day of a report.
      !/^(?:报道|消息|讯|电|更新|访问|采访)/.test(r.u.text.slice(v.end, v.end + 2)) &&
      // "The 2026 Nationwide Permits": a date in a name dates nothing.
      !r.u.mentions.some((m) => !m.weak && contains(m, v)),
  );

/** What the sentence's own words, or the topic of a fact, tell. */
function pairs(r: Reading): Linked[] {
  const dates = datesOf(r);
  if (dates.length === 0) return [];
  return candidates(r, 'date').flatMap(({ at, fact, strength }) => {
    if (fact.value.type !== 'date' || period(fact, r.asOf) === 'future') return [];
    const truth = fact.value.date;
    return dates.flatMap((value) => {
      const link = hasTopic(fact) ? byTopic(r, at, fact, value) : byMention(r, fact, value);
      const stands = link && compareDates(value, truth);
      const aside =
        stands === 'differs' &&
        (fact.also ?? []).some((x) => compareDates(value, String(x)) === 'same');
      const result = aside ? 'compatible' : stands;
      if (
        !link ||
        result === 'unknown' ||
        result === undefined ||
        (result === 'differs' && fact.check)
      )
        return [];
      return [
        {
          fact,
          value,
          agreement: result,
          whole: link.whole,
          strength,
          aside,
          loose: link.loose,
          doubt: link.loose ? 30 : 0,
        },
      ];
    });
  });
}

/** "By", "until", "前" go with any day: alone they tell no event. */
const vague: ReadonlySet<string> = new Set(['due', 'closed', 'opened', 'status']);

/** 公布了26项创世纪计划挑战, 提出到2027年: the name only qualifies another thing, or the day is a goal. */
const qualifies = (r: Reading, at: Span, value: Span): boolean =>
  r.u.lang === 'zh' &&
  (!/^[》"”）)]*(?:[，,。；;（(:：]|于|在|已|正|由|自|是|后|以来|行政令|备忘录|法案|框架|声明|$)/.test(
    r.u.text.slice(at.end),
  ) ||
    /(?:到|至|截至|力争|直到)$/.test(r.u.text.slice(0, value.start)));

/** The event that the words tell of the subject, by its own event word; undefined where none takes the date. */
function told(r: Reading, fact: Fact, places: readonly Span[], value: DateValue): Link | undefined {
  const cues = r.record.index.attributes[fact.attribute];
  if (!cues || vague.has(fact.attribute)) return undefined;
  for (const cue of r.u.groups.get(cues.cues) ?? [])
    for (const at of places)
      if (
        !qualifies(r, at, value) &&
        (eventOf(r.u, at, cue, value) || eventNear(r.u, at, cue, value)) &&
        !planned(r, cue, value)
      )
        return { whole: hull(hull(at, cue), value), loose: true };
  return undefined;
}

const sameDay = (r: Reading, at: number, value: DateValue): boolean => {
  const fact = r.record.data.facts[at] as Fact;
  return fact.value.type === 'date' && compareDates(value, fact.value.date) === 'same';
};

/** Of a subject's events with topics of their own, the one that the words around the date single out. */
function singledOut(r: Reading, linked: readonly Pair<DateValue>[]): Linked[] {
  const names = r.subjects.flatMap((s) => s.places ?? []);
  return r.subjects
    .filter((s) => s.strength > 1 && (s.places ?? []).length > 0)
    .flatMap((s) =>
      datesOf(r).flatMap((value): Linked[] => {
        if (linked.some((p) => p.value === value)) return [];
        const links = new Map<number, Link>();
        for (const at of r.record.factsOf(s.id)) {
          const fact = r.record.data.facts[at] as Fact;
          if (fact.value.type !== 'date' || period(fact, r.asOf) === 'future') continue;
          const link = told(r, fact, s.places ?? [], value);
          if (link) links.set(at, link);
        }
        const ranked = affinities(r.record, r.u, [...links.keys()], value, names);
        // The very day of one of them says which is meant; another day must be told by the words.
        const same = ranked.find((x) => sameDay(r, x.at, value));
        const best =
          same ?? (links.size === 1 ? ranked[0] : outstanding(ranked, () => true, r.record));
        const fact = best && (r.record.data.facts[best.at] as Fact);
        const link = best && links.get(best.at);
        if (!fact || !link || fact.value.type !== 'date') return [];
        const agreement = compareDates(value, fact.value.date);
        if (agreement === 'unknown') return [];
        if (agreement === 'differs' && (fact.check || period(fact, r.asOf) === 'past')) return [];
        if (linked.some((p) => p.fact === fact)) return [];
        return [
          {
            fact,
            value,
            agreement,
            whole: link.whole,
            strength: s.strength,
            loose: true,
            doubt: 60,
          },
        ];
      }),
    );
}

/** The sentence's dates with the facts they may be stating. */
export function datedEvents(r: Reading): readonly Linked[] {
  const linked = [...pairs(r), ...dueDays(r, datesOf(r))];
  return [...linked, ...singledOut(r, linked)];
}
