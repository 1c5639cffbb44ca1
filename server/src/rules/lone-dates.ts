/** Dates that no topic claims: which of a subject's events each tells, by the words around it. */

import { affinities, outstanding } from '../claims/affinity.ts';
import { eventNear } from '../claims/events.ts';
import type { Pair } from '../claims/pairing.ts';
import { period, type Reading, silenced } from '../claims/reading.ts';
import { eventOf } from '../claims/roles.ts';
import type { Fact } from '../record/types.ts';
import { hull, type Span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { datesOf, noDayOfEvent, planned } from './date-frames.ts';
import type { Link, Linked } from './event-dates.ts';

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
  if (!cues || vague.has(fact.attribute) || noDayOfEvent(r, fact.attribute, value))
    return undefined;
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
  const fact = r.record.factAt(at);
  return fact.value.type === 'date' && compareDates(value, fact.value.date) === 'same';
};

/** Where a subject has one event of the kind, the words need only hint at it. */
const enough = 0.3;

/** Of a subject's events with topics of their own, the one that the words around the date single out. */
export function singledOut(r: Reading, linked: readonly Pair<DateValue>[]): Linked[] {
  const names = r.subjects.flatMap((s) => s.places ?? []);
  return r.subjects
    .filter((s) => s.strength > 1 && (s.places ?? []).length > 0)
    .flatMap((s) =>
      datesOf(r).flatMap((value): Linked[] => {
        if (linked.some((p) => p.value === value)) return [];
        const links = new Map<number, Link>();
        for (const at of r.record.factsOf(s.id, 'date')) {
          const fact = r.record.factAt(at);
          if (fact.value.type !== 'date' || period(fact, r.asOf) === 'future' || silenced(r, at))
            continue;
          const link = told(r, fact, s.places ?? [], value);
          if (link) links.set(at, link);
        }
        const ranked = affinities(r.record, r.u, [...links.keys()], value, names);
        // The very day of one of them says which is meant; another day must be told by the words.
        const same = ranked.find((x) => sameDay(r, x.at, value));
        const [first] = ranked;
        const best =
          same ??
          (links.size === 1 && first && first.score >= enough
            ? first
            : outstanding(ranked, () => true, r.record));
        const fact = best && r.record.factAt(best.at);
        const link = best && links.get(best.at);
        if (!fact || !link || fact.value.type !== 'date') return [];
        const agreement = compareDates(value, fact.value.date);
        if (agreement === 'unknown') return [];
        const also = (fact.also ?? []).some((x) => compareDates(value, String(x)) === 'same');
        if (agreement === 'differs' && (also || fact.check || period(fact, r.asOf) === 'past'))
          return [];
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
