/** Which events of which instruments a sentence dates: by a fact's topic, by event words in their place, by the words around. */

import { dated } from '../claims/dated.ts';
import { eventNear } from '../claims/events.ts';
import { isInstrument } from '../claims/focus.ts';
import type { Pair } from '../claims/pairing.ts';
import { candidates, hasTopic, period, type Reading } from '../claims/reading.ts';
import { eventOf } from '../claims/roles.ts';
import { meets, tight } from '../claims/topics.ts';
import { headed } from '../claims/utterance.ts';
import type { Fact } from '../record/types.ts';
import { gap, hull, type Span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { datesOf, deeds, noDayOfEvent, parted, planned, relative } from './date-frames.ts';
import { dueDays } from './due-days.ts';
import { singledOut } from './lone-dates.ts';
import { toldOfAnother } from './of-another.ts';
import { ofUntoldEvent, ofUntoldTopic } from './untold-events.ts';

/** Attributes that a bare "EO 14277 (28 April 2025)" may mean. */
const identity: ReadonlySet<string> = new Set([
  'signed',
  'issued',
  'published',
  'effective',
  'enacted',
]);

export interface Link {
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

/** A semicolon parts two tellings: what agrees across it agrees, what differs is of another. */
const parts = (r: Reading, whole: Span): boolean =>
  /[;；]/.test(r.u.text.slice(whole.start, whole.end));

function byTopic(r: Reading, at: number, fact: Fact, value: Span): Link | undefined {
  const plan = r.record.index.facts[at]?.topic ?? [];
  const topic = meets(r.u, plan, value);
  if (!topic || !tight(r.u, topic) || parted(r, plan, value)) return undefined;
  const cues = r.record.index.attributes[fact.attribute];
  if (!cues || cues.cues < 0) return { whole: topic, loose: false };
  const cue = nearest(r.u.groups.get(cues.cues), value);
  if (cue)
    return planned(r, cue, value) || relative(r, cue, value)
      ? undefined
      : { whole: hull(topic, cue), loose: false };
  const loose = nearest(r.u.groups.get(cues.loose), value);
  return loose && !planned(r, loose, value)
    ? { whole: hull(topic, loose), loose: true }
    : undefined;
}

/** "Published in the Federal Register on": printed, whatever else "published" may mean. */
const printed = (r: Reading, fact: Fact, value: DateValue): boolean =>
  fact.attribute !== 'published' &&
  /federal register|\d (?:fr|f\.r\.|fed\. ?reg\.) |联邦公报|联邦纪事/.test(
    r.u.text.slice(Math.max(0, value.start - 40), value.end + (r.u.lang === 'zh' ? 20 : 0)),
  ) &&
  r.record.factsOf(fact.subject).some((i) => r.record.factAt(i).attribute === 'published');

/** "EO 14318 (90 FR 35385, July 28, 2025)": the day stands with the page. */
const citedOn = (r: Reading, fact: Fact, value: Span): Span | undefined =>
  fact.attribute === 'published'
    ? r.u.mentions.find(
        (m) =>
          m.entity.id === fact.subject &&
          m.identifier?.scheme === 'fr' &&
          m.end <= value.start &&
          /^(?:-\d+)?,? ?\(?$/.test(r.u.text.slice(m.end, value.start)),
      )
    : undefined;

/** "EO 14318, signed July 28": the word between leaves no other event open. */
const signedThere = (r: Reading, at: Span, value: Span, fact: Fact): boolean =>
  fact.attribute !== 'signed' &&
  fact.attribute !== 'enacted' &&
  /\bsigned\b/.test(r.u.text.slice(at.end, value.start));

/** "The Profile (NIST AI 600-1, July 2024)": a month that closes the bracket is the text's. */
const bracketedMonth = (r: Reading, at: Span, value: DateValue): boolean =>
  value.date.length === 7 &&
  /^(?:,| \() ?$/.test(r.u.text.slice(at.end, value.start)) &&
  r.u.text.startsWith(')', value.end);

/** 州议会5月12日通过: what lawmakers pass is not signed that day. */
const passedBy = /(?:议会|参议院|众议院|两院|参院|众院|立法机[关构])/;

const passedOnly = (r: Reading, fact: Fact, cue: Span): boolean =>
  (fact.attribute === 'signed' || fact.attribute === 'enacted') &&
  r.u.text.slice(cue.start, cue.end) === '通过' &&
  passedBy.test(r.u.text.slice(0, cue.start));

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
          !planned(r, cue, value) &&
          !passedOnly(r, fact, cue)
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
  const cited = citedOn(r, fact, value);
  if (cited) return { whole: hull(cited, value), loose: false };
  const at = places.find((p) => dated(r.u, p, value));
  return at &&
    identity.has(fact.attribute) &&
    !signedThere(r, at, value, fact) &&
    (value.date.length === 10 || bracketedMonth(r, at, value))
    ? { whole: hull(at, value), loose: true }
    : undefined;
}

export type Linked = Pair<DateValue> & { loose: boolean };

/** A deed that is still to come at the day of the draft: nobody could tell its day, or miss it. */
const ahead = (fact: Fact, asOf: string): boolean =>
  period(fact, asOf) === 'future' ||
  (fact.value.type === 'date' && deeds.has(fact.attribute) && fact.value.date > asOf);

/** "The January 2025 order … was signed on": a month that says which one is meant, beside a day that is told of it. */
const saysWhich = (r: Reading, v: DateValue): boolean =>
  r.u.lang === 'en' &&
  v.date.length === 7 &&
  r.subjects.some((s) =>
    (s.places ?? []).some(
      (at) =>
        (at.start <= v.start && v.end <= at.end) ||
        (v.end <= at.start &&
          /^(?:,? (?:executive|ai|omb|memos?|memoranda|orders?|guidance))*,? $/.test(
            r.u.text.slice(v.end, at.start),
          )),
    ),
  );

/** What the sentence's own words, or the topic of a fact, tell. */
function pairs(r: Reading): Linked[] {
  const all = datesOf(r);
  const dates = all.length > 1 ? all.filter((v) => !saysWhich(r, v)) : all;
  if (dates.length === 0) return [];
  return candidates(r, 'date').flatMap(({ at, fact, strength }) => {
    if (fact.value.type !== 'date' || ahead(fact, r.asOf)) return [];
    const truth = fact.value.date;
    return dates.flatMap((value) => {
      if (noDayOfEvent(r, fact.attribute, value)) return [];
      const link = hasTopic(fact) ? byTopic(r, at, fact, value) : byMention(r, fact, value);
      const stands = link && compareDates(value, truth);
      const aside =
        stands === 'differs' &&
        (fact.also ?? []).some((x) => compareDates(value, String(x)) === 'same') &&
        !(
          dates.length === 1 &&
          !link?.loose &&
          (ofUntoldEvent(r, fact, value) || (hasTopic(fact) && ofUntoldTopic(r, fact, value)))
        );
      const result = aside ? 'compatible' : stands;
      if (
        !link ||
        result === 'unknown' ||
        result === undefined ||
        (result === 'differs' &&
          (fact.check ||
            (hasTopic(fact) && (parts(r, link.whole) || toldOfAnother(r, fact.subject, value)))))
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

/** The sentence's dates with the facts they may be stating. */
export function datedEvents(r: Reading): readonly Linked[] {
  const linked = [...pairs(r), ...dueDays(r, datesOf(r))];
  return [...linked, ...singledOut(r, linked)];
}
