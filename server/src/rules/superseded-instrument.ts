/** An instrument that was revoked, replaced or renamed is relied on as if it were good today. */

import { actors } from '../claims/actors.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, recordEvidence } from '../claims/judgement.ts';
import { codeOf, fullName, shortName } from '../claims/naming.ts';
import { bound, type Reading } from '../claims/reading.ts';
import {
  attributed,
  clauseOf,
  denials,
  doubted,
  inSentence,
  unasserted,
  wordsOf,
} from '../claims/scope.ts';
import { goneAt } from '../claims/status.ts';
import { meets, tight } from '../claims/topics.ts';
import type { TopicPlan } from '../record/phrases.ts';
import type { Entity, StatusPeriod } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { contains, gap, hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

const verbs: Readonly<Record<string, { en: string; zh: string }>> = {
  revoked: { en: 'was revoked', zh: '已被撤销' },
  rescinded: { en: 'was rescinded', zh: '已被废止' },
  superseded: { en: 'was replaced', zh: '已被取代' },
  renamed: { en: 'was renamed', zh: '已更名' },
  expired: { en: 'has expired', zh: '已失效' },
};

/** The writer knows: the paragraph says that it is gone, or tells its story in the past. */
function acknowledged(r: Reading): boolean {
  if (inSentence(r.record, r.u, 'gone')) return true;
  return r.record.scanner.meets(fold(r.u.passage.text, r.record.fold), r.record.index.lexicon.gone);
}

/** "Contact point: U.S. AI Safety Institute": an entry without a past verb names what should be current. */
const listed = (r: Reading, gone: StatusPeriod): boolean =>
  gone.status === 'renamed' &&
  r.u.values.every((v) => v.type !== 'date') &&
  !/\b(?:was|were|had|did|[a-z]+ed)\b|了|曾|过/.test(r.u.text) &&
  r.u.text.length <= (r.u.lang === 'zh' ? 60 : 140);

/** Told as history: a year or date of its lifetime, or past words, and nothing that says "still". */
function history(r: Reading, gone: StatusPeriod): boolean {
  const dates = r.u.values.filter((v) => v.type === 'date');
  const past = (date: string): boolean => date < gone.from.slice(0, date.length);
  if (
    dates.length > 0 &&
    dates.every((v) => v.type === 'date' && past(v.date)) &&
    /\b(?:was|were|had|as of|in \d{4})\b|当时|截至/.test(r.u.text)
  )
    return true;
  if (inSentence(r.record, r.u, 'currency')) return false;
  return (
    dates.some((v) => v.type === 'date' && past(v.date)) || inSentence(r.record, r.u, 'history')
  );
}

/** "The council created under M-24-10", 依第14110号行政令采取的措施: the deed is past, and the instrument's. */
function pastDeed(r: Reading, word: Span, at: Span): boolean {
  if (r.u.lang === 'zh')
    return /^[》"]?(?:所)?(?:采取|制定|发布|设立|建立|开展|产生|作出|颁布|出台|形成)的/.test(
      r.u.text.slice(at.end, at.end + 6),
    );
  const before = r.u.text.slice(Math.max(0, word.start - 40), word.start);
  return (
    r.u.text.slice(word.start, word.end) === 'under' &&
    /(?:^|[^a-z])(?!required|governed|needed|expected)(?:[a-z]+ed|set up|made|built|begun|taken|done|given|written|held)(?: [a-z]+ly)? $/.test(
      before,
    ) &&
    !/\b(?:is|are|be|must be|remain|remains|being) [a-z]+ed $/.test(before)
  );
}

/** "EO 14141, which directs …": what the instrument is said to do stands in its relative clause. */
const relative = (r: Reading, at: Span, word: Span): boolean =>
  at.end <= word.start &&
  /^[)"']*, (?:which|that)(?: (?:now|still|currently|also))? $/.test(
    r.u.text.slice(at.end, word.start),
  );

/** "NSPM-11 left NSM-25 in place", 保留了NSM-25: the whole of it, not one of its parts. */
const kept = (r: Reading, at: Span): boolean =>
  wordsOf(r.record, r.u, 'kept').some(
    (w) => w.end <= at.start && /^(?: (?:the )?|了|《|")*$/.test(r.u.text.slice(w.end, at.start)),
  ) &&
  (r.u.lang === 'zh'
    ? !/[的中里所]|有关|相关|部分/.test(r.u.text.slice(at.end, at.end + 8))
    : /^(?: (?:in place|in force|in effect|intact|untouched|standing|alive)\b|[.,;]|$| and\b| as\b)/.test(
        r.u.text.slice(at.end, at.end + 12),
      ));

function leaned(r: Reading, at: Span): boolean {
  const clause = clauseOf(r.u, at);
  const reach = r.u.lang === 'zh' ? 16 : 60;
  return (
    wordsOf(r.record, r.u, 'reliance').some(
      (w) =>
        gap(w, at) <= reach &&
        (contains(clause, w) || gap(w, at) <= 4 || relative(r, at, w)) &&
        !pastDeed(r, w, at),
    ) ||
    kept(r, at) ||
    inSentence(r.record, r.u, 'currency')
  );
}

function explain(r: Reading, entity: Entity, gone: StatusPeriod): { en: string; zh: string } {
  const by = gone.by ? r.record.entity(gone.by) : undefined;
  const now = gone.successor ? r.record.entity(gone.successor) : undefined;
  const verb = verbs[gone.status] ?? verbs.expired!;
  const name = { en: shortName(entity, 'en'), zh: shortName(entity, 'zh') };
  const use = now && now.id !== by?.id;
  return {
    en: `${name.en} ${verb.en} on ${gone.from}${by ? ` by ${fullName(by, 'en')}` : ''}${use ? `; the current one is ${fullName(now, 'en')}` : ''}`,
    zh: `${name.zh}${verb.zh}（${gone.from}${by ? `，依据${fullName(by, 'zh')}` : ''}）${use ? `，现行为${fullName(now, 'zh')}` : ''}`,
  };
}

function judge(r: Reading, entity: Entity, gone: StatusPeriod, at: Span, swap: boolean): Judgement {
  const text = explain(r, entity, gone);
  const now = r.record.entity(gone.successor ?? '');
  const newText = swap && now ? (codeOf(now) ?? shortName(now, r.u.lang)) : undefined;
  return {
    span: at,
    verdict: 'outdated',
    subject: entity.id,
    attribute: 'status',
    evidence: [recordEvidence(r.record, entity.id, r.u.lang, text[r.u.lang])],
    message:
      r.u.lang === 'zh'
        ? `已不再有效：${text.zh}。请改用现行文件，或按历史陈述并注明日期。`
        : `No longer current: ${text.en}. Rely on what replaced it, or tell it as history with its date.`,
    ...(newText ? { remedy: { newText, certain: false } } : {}),
  };
}

/** "The rule is not in force": denied anywhere in its clause. */
const denied = (r: Reading, at: Span): boolean =>
  denials(r.record, r.u).some((w) => contains(clauseOf(r.u, at), w));

const reading = (r: Reading, at: Span, gone: StatusPeriod): boolean =>
  !(unasserted(r.record, r.u, at) || doubted(r.record, r.u, at)) &&
  !denied(r, at) &&
  !attributed(r.record, r.u) &&
  !history(r, gone) &&
  !acknowledged(r);

interface Duty {
  readonly instrument: string;
  readonly whole: Span;
}

/** Duties the sentence tells, by topics that can mean only their own instrument. */
function duties(r: Reading): Duty[] {
  const of = (instrument: string, plan: TopicPlan): Duty[] => {
    const whole = meets(r.u, plan);
    return whole && tight(r.u, whole) && bound(r, instrument, true, plan) > 0
      ? [{ instrument, whole }]
      : [];
  };
  return [
    ...r.provisions.flatMap((i) =>
      of(r.record.provisionAt(i).instrument, r.record.index.provisions[i] ?? []),
    ),
    ...r.facts.flatMap((i) => {
      const fact = r.record.factAt(i);
      return fact.standalone ? of(fact.subject, r.record.index.facts[i]?.topic ?? []) : [];
    }),
  ];
}

/** The order is not named, but its duty is told as if it held: "developers still must file …". */
function* byDuty(r: Reading): Iterable<Judgement> {
  const still = wordsOf(r.record, r.u, 'currency')[0];
  if (!still) return;
  for (const { instrument, whole } of duties(r)) {
    const entity = r.record.entity(instrument);
    const gone = entity && goneAt(entity, r.asOf);
    const claim = hull(whole, still);
    if (!entity || !gone || !isInstrument(entity) || !reading(r, claim, gone)) continue;
    yield judge(r, entity, gone, claim, false);
    return;
  }
}

export const supersededInstrument = defineRule({
  id: 'superseded-instrument',
  severity: 'warning',
  description: {
    en: 'A revoked, replaced or renamed instrument relied on as current',
    zh: '把已撤销、被取代或已更名的文件当作现行依据',
  },
  *judge(r): Iterable<Judgement> {
    let told = false;
    const acting = actors(r.record, r.u);
    for (const s of r.subjects) {
      const entity = r.record.entity(s.id);
      const gone = entity && goneAt(entity, r.asOf);
      if (!entity || !gone || !s.at || s.strength < 2) continue;
      // "The memo" alone may mean another: only a name, or "still", is enough.
      if (!s.mention && !inSentence(r.record, r.u, 'currency')) continue;
      const relied = isInstrument(entity)
        ? (s.places ?? [s.at]).some((p) => leaned(r, p))
        : acting.some((m) => m.entity.id === s.id) || listed(r, gone);
      if (!relied || !reading(r, s.at, gone)) continue;
      told = true;
      yield judge(r, entity, gone, s.at, s.strength === 3);
    }
    if (!told) yield* byDuty(r);
  },
});
