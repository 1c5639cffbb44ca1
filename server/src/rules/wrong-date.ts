/** An event of an instrument is given a date that is not its own. */

import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { type Pair, settle } from '../claims/pairing.ts';
import { hasTopic, period, type Reading, related } from '../claims/reading.ts';
import { inSentence, negated, unasserted, wordsOf } from '../claims/scope.ts';
import type { Mention } from '../claims/utterance.ts';
import { signedBy } from '../claims/weak-names.ts';
import type { EntityKind, Fact } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { compareDates, readValues } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { dayOf } from './due-days.ts';
import { datedEvents } from './event-dates.ts';
import { givenElsewhere } from './given-elsewhere.ts';
import { overtaken } from './overtaken.ts';
import { defineRule } from './rule.ts';
import { ahead, stillAhead } from './still-ahead.ts';
import { dateLike } from './wording.ts';

/** The date is some other event of the same subject: "published on" the day the Federal Register printed it. */
const anotherEvent = (r: Reading, subject: string, value: DateValue): boolean =>
  r.record.factsOf(subject).some((i) => {
    const day = dayOf(r.record.factAt(i));
    return day !== undefined && compareDates(value, day) === 'same';
  });

/** 特朗普政府发布“人工智能行动计划”: a short name with its owner before it is no other's. */
const ownedHere = (r: Reading, m: Mention): boolean =>
  r.u.mentions.some(
    (x) =>
      (x.entity.id === 'white-house' || x.entity.parent === 'white-house') &&
      x.end <= m.start &&
      m.start - x.end <= (r.u.lang === 'zh' ? 24 : 60) &&
      !/[,，。;；]/.test(r.u.text.slice(x.end, m.start)),
  );

/** "Texas Governor Abbott signed HB 149": a bill's number, beside the state that it is of. */
const numbered = (r: Reading, m: Mention, strength: number): boolean =>
  strength > 1 && /\d/.test(r.u.text.slice(m.start, m.end));

/** Neither named here nor before: only described, or told by a topic alone. */
const unnamed = (r: Reading, p: Pair<DateValue>, kind: EntityKind): boolean =>
  (p.strength === 1 && !p.fact.standalone) ||
  (!r.u.mentions.some(
    (m) =>
      m.entity.id === p.fact.subject &&
      (!m.weak || numbered(r, m, p.strength) || ownedHere(r, m) || signedBy(r.record, r.u, m)),
  ) &&
    r.focus[kind] === undefined);

/** The very day in another year, of a thing that its topic tells: the year has slipped, whoever else was born then. */
const yearSlip = (p: Pair<DateValue>): boolean =>
  p.fact.standalone === true &&
  p.value.date.length === 10 &&
  p.value.date.slice(4) === (dayOf(p.fact) ?? '').slice(4);

/** "The order" names none, and another of the kind has the event, or was born, on that very day: it may be the one meant. */
function anothers(r: Reading, p: Pair<DateValue>): boolean {
  const kind = r.record.entity(p.fact.subject)?.kind;
  if (!kind || !unnamed(r, p, kind) || yearSlip(p)) return false;
  return (
    r.record.bornOn(kind, p.value.date).some((id) => id !== p.fact.subject) ||
    r.record.factsWith(p.fact.attribute).some((i) => {
      const { subject, value } = r.record.factAt(i);
      return (
        value.type === 'date' &&
        // 附件三推迟至附件一的那一天: of one text, the topic says which of two is told.
        (subject !== p.fact.subject || !hasTopic(p.fact)) &&
        r.record.entity(subject)?.kind === kind &&
        compareDates(p.value, value.date) === 'same'
      );
    })
  );
}

const field = /\bai\b|artificial|algorithm|data cent|\bchips?\b|人工智能|ai|数据中心|芯片/;

/** What is only described may be another's doing years before: 2016年……数据中心……的行政令 is none of the record's. */
const farOff = (r: Reading, p: Pair<DateValue>): boolean => {
  const kind = r.record.entity(p.fact.subject)?.kind;
  const years = [p.value.date, dayOf(p.fact) ?? ''].map((d) => Number(d.slice(0, 4)));
  const [told = 0, truth = 0] = years;
  // "On August 15, Trump signed an order on infrastructure": without a year, or a word of the field, it may be any order.
  const apart =
    told > 0
      ? Math.abs(told - truth) > 1
      : !field.test(r.u.text) && p.value.date.slice(5, 7) !== dayOf(p.fact)?.slice(5, 7);
  return kind !== undefined && apart && p.fact.standalone !== true && unnamed(r, p, kind);
};

/** "The page still says August 2026. … shift to December 2027": the draft itself goes on to the new day. */
const toldNext = (r: Reading, day: string): boolean =>
  readValues(fold(r.u.passage.text, r.record.fold)).some(
    (v) => v.type === 'date' && v.date.length > 4 && compareDates(v, day) === 'same',
  );

/** The date was right until another took its place, and the sentence does not tell it as history. */
function moved(r: Reading, p: Pair<DateValue>, all: readonly Pair<DateValue>[]): Fact | undefined {
  // "Delayed from … to …" names the old date as old.
  if (
    period(p.fact, r.asOf) !== 'past' ||
    inSentence(r.record, r.u, 'put-off') ||
    inSentence(r.record, r.u, 'history')
  )
    return undefined;
  return all.find(
    (x) =>
      !toldNext(r, dayOf(x.fact) ?? '') &&
      x.value === p.value &&
      x.agreement === 'differs' &&
      x.fact.subject === p.fact.subject &&
      x.fact.attribute === p.fact.attribute &&
      period(x.fact, r.asOf) === 'current' &&
      !r.u.values.some((v) => v.type === 'date' && compareDates(v, dayOf(x.fact) ?? '') === 'same'),
  )?.fact;
}

/** Of two days that one event had, the later holds: what differs from both is held to that one. */
const standing = (r: Reading, p: Pair<DateValue>, all: readonly Pair<DateValue>[]): Fact =>
  (period(p.fact, r.asOf) === 'past'
    ? all.find(
        (x) =>
          x.value === p.value &&
          x.agreement === 'differs' &&
          x.fact.subject === p.fact.subject &&
          x.fact.attribute === p.fact.attribute &&
          period(x.fact, r.asOf) === 'current',
      )?.fact
    : undefined) ?? p.fact;

/** The instrument is only carried over from before, and the sentence, which does not point at it, names something of its own. */
const elsewhere = (r: Reading, fact: Fact): boolean => {
  const own = r.subjects.find((s) => s.id === fact.subject);
  if (fact.standalone || own?.strength !== 1 || own.at) return false;
  // Comments that "can be made until" a day are on what was just named, where nothing else is.
  return (
    fact.attribute !== 'closed' ||
    !hasTopic(fact) ||
    r.u.mentions.some((m) => !m.weak && !related(r.record, m.entity.id, fact.subject))
  );
};

/** "A day later, on July 24, …": the day is reckoned from another. One that only follows what is told is another's. */
const relative = (r: Reading, p: Pair<DateValue>): boolean =>
  wordsOf(r.record, r.u, 'relative-day').some(
    (w) => w.start < p.whole.end || !/[,;，；]/.test(r.u.text.slice(p.whole.end, w.start)),
  );

/** "Does not take effect until 1 January 2027": what is denied before a day is told of that day. */
const notBefore = (r: Reading, value: DateValue): boolean =>
  /\b(?:not|n't|never)(?: [a-z]+){1,4} (?:until|before|till) (?:(?:on|after) )?(?:[a-z]+day, )?$/.test(
    r.u.text.slice(0, value.start),
  );

export const wrongDate = defineRule({
  id: 'wrong-date',
  severity: 'error',
  description: {
    en: 'A date that is not the date of that event in the record',
    zh: '事件日期与记录不符',
  },
  *judge(r): Iterable<Judgement> {
    const all = datedEvents(r);
    const { agreed, differing } = settle<DateValue>(all);
    for (const p of agreed) {
      if (unasserted(r.record, r.u, p.value) || p.agreement !== 'same') continue;
      const now = moved(r, p, all) ?? overtaken(r, p) ?? (stillAhead(r, p) ? p.fact : undefined);
      yield now
        ? opposes(r.record, r.u, p.value, now, { verdict: 'outdated' })
        : supports(r.record, r.u, p.value, p.fact);
    }
    for (const p of differing) {
      // "The Plan" in a draft that has named none is presumed ours: enough to agree with, not to correct.
      if (p.strength === 1 && !hasTopic(p.fact)) continue;
      if (anothers(r, p) || elsewhere(r, p.fact) || farOff(r, p) || givenElsewhere(r, p)) continue;
      // An evening in Washington is already tomorrow in Beijing.
      if (/北京时间|台北时间|香港时间|beijing time|taipei time|hong kong time/.test(r.u.text))
        continue;
      if (unasserted(r.record, r.u, p.whole) || relative(r, p)) continue;
      if (negated(r.record, r.u, p.whole) && !notBefore(r, p.value)) continue;
      const loose = all.find((x) => x.fact === p.fact && x.value === p.value)?.loose ?? true;
      if (loose && anotherEvent(r, p.fact.subject, p.value)) continue;
      const fact = standing(r, p, all);
      const newText = dateLike(r.u.raw.slice(p.value.start, p.value.end), dayOf(fact) ?? '');
      const superseded =
        period(fact, r.asOf) === 'past'
          ? {}
          : // Told as still to come, the sentence is out of date with its right day too.
            { remedy: newText ? { newText, certain: !ahead(r, p.value) } : undefined };
      yield opposes(r.record, r.u, p.value, fact, superseded);
    }
  },
});
