/** An event of an instrument is given a date that is not its own. */

import { isInstrument } from '../claims/focus.ts';
import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { type Pair, settle } from '../claims/pairing.ts';
import { topicHitsOf } from '../claims/polarity.ts';
import { hasTopic, period, type Reading, related } from '../claims/reading.ts';
import { inSentence, negated, unasserted, wordsOf } from '../claims/scope.ts';
import type { Mention } from '../claims/utterance.ts';
import { signedBy } from '../claims/weak-names.ts';
import type { EntityKind, Fact } from '../record/types.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { dayOf } from './due-days.ts';
import { datedEvents } from './event-dates.ts';
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

/** What is only described may be another's doing years before: 2016年……数据中心……的行政令 is none of the record's. */
const farOff = (r: Reading, p: Pair<DateValue>): boolean => {
  const kind = r.record.entity(p.fact.subject)?.kind;
  const years = [p.value.date, dayOf(p.fact) ?? ''].map((d) => Number(d.slice(0, 4)));
  const [told = 0, truth = 0] = years;
  // "On August 15, Trump signed an order on infrastructure": without a year, another month may be of any order.
  const apart =
    told > 0 ? Math.abs(told - truth) > 1 : p.value.date.slice(5, 7) !== dayOf(p.fact)?.slice(5, 7);
  return kind !== undefined && apart && p.fact.standalone !== true && unnamed(r, p, kind);
};

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

/** 在此之前，……于2024年年底公布了: what came before the thing that the draft is at is another. */
const beforeIt = (r: Reading, p: Pair<DateValue>): boolean =>
  p.strength < 3 &&
  /(?:在此|在那|此)(?:之前|前)|\b(?:before|prior to) (?:that|then|this)\b/.test(
    r.u.text.slice(0, p.value.start),
  );

/** "Under the deal of 7 May", "the vote on 3 June": the day of a thing of its own, unless that is what the fact tells. */
const ofThing =
  /\b(?:deal|agreement|accord|compromise|proposal|letter|statement|report|decision|vote|meeting|hearing|draft|announcement|speech|summit)s? (?:of|on|from|dated) (?:[a-z]+day,? )?$/;

/** 2025年8月12日发表的《美国AI行动计划解读》: the day of what is titled so. */
const ofTitle = /^[^,。;]{0,6}(?:发表|发布|刊登|刊发|出版|撰写)的《[^》]+》/;

function ofOtherThing(r: Reading, p: Pair<DateValue>): boolean {
  const title = ofTitle.exec(r.u.text.slice(p.value.end));
  if (title && !r.u.mentions.some((m) => m.start >= p.value.end)) return true;
  const lead = r.u.text.slice(0, p.value.start);
  const noun = ofThing.exec(lead);
  // "By a decision of 26 August, the Assembly created …": how the deed was done.
  if (!noun || /\b(?:by|in) (?:an?|its|the|their) $/.test(lead.slice(0, noun.index))) return false;
  const { cues = -1, loose = -1 } = r.record.index.attributes[p.fact.attribute] ?? {};
  const own = [...(r.u.groups.get(cues) ?? []), ...(r.u.groups.get(loose) ?? [])];
  return ![...own, ...topicHitsOf(r, p.fact)].some(
    (h) => h.end > noun.index && h.start < p.value.start,
  );
}

/** "Jan 23, 2025 — EO 14179, …, revoked EO 14110": a day that heads an entry is of the first text it names. */
const headsEntry = (r: Reading, p: Pair<DateValue>): boolean =>
  /^[^a-z0-9\u3400-\u9fff]*$/.test(r.u.text.slice(0, p.value.start)) &&
  /^[\])*]*(?: ?[—–]| -|:) /.test(r.u.text.slice(p.value.end)) &&
  r.u.mentions.some(
    (m) =>
      m.start >= p.value.end &&
      m.end <= p.whole.end &&
      !m.weak &&
      isInstrument(m.entity) &&
      m.entity.id !== p.fact.subject,
  );

/** What befalls a text later than its own day. */
const afterlife: ReadonlySet<string> = new Set([
  'revoked-on',
  'effective',
  'applies',
  'put-off',
  'closed',
]);

/** 拜登2023年的AI行政令已被撤销: the year says whose text it is, and not when it was undone. */
const yearOfText = (r: Reading, p: Pair<DateValue>): boolean =>
  r.u.lang === 'zh' &&
  p.value.date.length < 10 &&
  afterlife.has(p.fact.attribute) &&
  /^的[^,。;]{0,12}(?:行政令|行政命令|命令|备忘录|规则|法)/.test(r.u.text.slice(p.value.end));

/** What goes on from a day can be moved by whoever proposes it. */
const movable: ReadonlySet<string> = new Set(['applies', 'put-off', 'effective']);

/** "Proposed to delay … until August 2027", 建议将……推迟至2027年8月: a day that somebody asks for. */
const proposed = (r: Reading, p: Pair<DateValue>): boolean =>
  movable.has(p.fact.attribute) &&
  (r.u.lang === 'zh'
    ? /(?:建议|提议|提案|拟|考虑|草案|有意|计划)[^,，。;；]{0,40}(?:推迟|延后|延期|延至|暂缓|提前)[^,，。;；]{0,8}$/
    : /\b(?:propos\w+|would|suggest\w+|recommend\w+|consider\w+|weigh\w*|want\w*|urg\w+|ask\w*|float\w*|draft)\b[^.;]{0,60}\b(?:delay|postpon|push|defer|mov|put off|shift|extend)[a-z]*\b[^.;]{0,90}$/
  ).test(r.u.text.slice(0, p.value.start));

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
      if (anothers(r, p) || elsewhere(r, p.fact) || farOff(r, p) || beforeIt(r, p)) continue;
      if (proposed(r, p) || ofOtherThing(r, p) || yearOfText(r, p) || headsEntry(r, p)) continue;
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
