/** An instrument that was revoked, replaced or renamed is relied on as if it were good today. */

import { actors } from '../claims/actors.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, recordEvidence } from '../claims/judgement.ts';
import { codeOf, shortName } from '../claims/naming.ts';
import { bound, type Reading } from '../claims/reading.ts';
import { defined, doesToday, keptToday, leaned, listed, present } from '../claims/reliance.ts';
import { dateWords, saidBody, saidName, saidTitle } from '../claims/said.ts';
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
import { contains, hull, type Span } from '../text/span.ts';
import { ofToday } from './dates-of-today.ts';
import { notInForce } from './not-in-force.ts';
import { defineRule } from './rule.ts';

/** By what: 由 whoever ended it, 依 what it expired or was renamed under. */
const verbs: Readonly<Record<string, { en: string; zh: string; by: string }>> = {
  revoked: { en: 'was revoked', zh: '撤销', by: '由' },
  rescinded: { en: 'was rescinded', zh: '废止', by: '由' },
  superseded: { en: 'was replaced', zh: '取代', by: '由' },
  renamed: { en: 'was renamed', zh: '更名', by: '依' },
  expired: { en: 'expired', zh: '失效', by: '依' },
};

/** The writer knows: the paragraph says that it is gone, or tells its story in the past. */
function acknowledged(r: Reading, at: Span, gone: StatusPeriod): boolean {
  const words = wordsOf(r.record, r.u, 'gone');
  if (words.length > 0) return !words.every((w) => ofAnother(r, at, w));
  // "AISI is now CAISI": the name it bears today stands beside the old one.
  if (gone.status === 'renamed' && r.u.mentions.some((m) => m.entity.id === gone.successor))
    return true;
  return r.record.scanner.meets(fold(r.u.passage.text, r.record.fold), r.record.index.lexicon.gone);
}

/** "Although EO 14110 has been rescinded, EO 14141 remains intact": the word is told of the text that it follows. */
function ofAnother(r: Reading, at: Span, word: Span): boolean {
  const texts = r.u.mentions.filter(
    (m) => isInstrument(m.entity) && !m.weak && m.end <= word.start,
  );
  const nearest = texts.at(-1);
  return (
    nearest !== undefined &&
    at.start > word.end &&
    /^["')\]]*(?: ?\([^()]*\))? (?:has|have|had|was|is|were)(?: (?:now|since|already|been))* $/.test(
      r.u.text.slice(nearest.end, word.start),
    )
  );
}

/** 2025年1月13日公布……，仍可接受评论: 仍 alone is of the day that the sentence tells of. */
const today = (r: Reading): boolean =>
  r.u.lang === 'en' ||
  !/(?:公布|发布|签署|宣布|出台|颁布)/.test(r.u.text) ||
  wordsOf(r.record, r.u, 'currency').some((w) => r.u.text.slice(w.start, w.end) !== '仍');

/** Told as history: a year or date of its lifetime, or past words, and nothing that says "still". */
function history(r: Reading, at: Span, gone: StatusPeriod): boolean {
  if (keptToday(r, at)) return false;
  const dates = r.u.values.filter((v) => v.type === 'date' && !ofToday(r, at, v));
  const past = (date: string): boolean => date < gone.from.slice(0, date.length);
  if (
    dates.length > 0 &&
    dates.every((v) => v.type === 'date' && past(v.date)) &&
    /\b(?:was|were|had|as of|in \d{4})\b|当时|截至/.test(r.u.text)
  )
    return true;
  if (dates.length > 0 && dates.every((v) => v.type === 'date' && past(v.date)) && !today(r))
    return true;
  if (inSentence(r.record, r.u, 'currency')) return false;
  // 将于5月15日生效: told as to come, without a year that would date the report.
  const undated = dates.every((v) => v.type === 'date' && v.date.startsWith('0000'));
  if (
    undated &&
    /将于|即将|届时|\b(?:will|(?:is|are) (?:set|due|scheduled|slated|poised) to)\b/.test(r.u.text)
  )
    return inSentence(r.record, r.u, 'history');
  return (
    dates.some((v) => v.type === 'date' && past(v.date)) || inSentence(r.record, r.u, 'history')
  );
}

function explain(r: Reading, entity: Entity, gone: StatusPeriod): { en: string; zh: string } {
  const by = gone.by ? r.record.entity(gone.by) : undefined;
  const now = gone.successor ? r.record.entity(gone.successor) : undefined;
  const verb = verbs[gone.status] ?? verbs.expired!;
  const use = now && now.id !== by?.id;
  const on = { en: dateWords(gone.from, 'en'), zh: dateWords(gone.from, 'zh') };
  return {
    en: `${saidName(entity, 'en')} ${verb.en} on ${on.en}${by ? ` by ${saidBody(by, 'en')}` : ''}${use ? `; the current one is ${saidTitle(now, 'en')}` : ''}`,
    zh: `${saidName(entity, 'zh')}已于${on.zh}${by ? `${isInstrument(by) ? verb.by : '由'}${saidTitle(by, 'zh')}` : ''}${verb.zh}${use ? `，现行为${saidTitle(now, 'zh')}` : ''}`,
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

/** 建议设立AI安全研究所: a body that is to be set up is not the one of that name that there was. */
const founded = (r: Reading, at: Span, gone: StatusPeriod): boolean =>
  gone.status === 'renamed' &&
  wordsOf(r.record, r.u, 'set-up').some((w) => w.end <= at.start && at.start - w.end <= 4);

const reading = (r: Reading, at: Span, gone: StatusPeriod): boolean =>
  !founded(r, at, gone) &&
  !(unasserted(r.record, r.u, at) || doubted(r.record, r.u, at)) &&
  !denied(r, at) &&
  !attributed(r.record, r.u) &&
  !history(r, at, gone) &&
  !acknowledged(r, at, gone);

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

/** Another text is named that came after it was gone: the duty, told as of today, is that one's. */
const takenOver = (r: Reading, gone: StatusPeriod): boolean =>
  r.u.mentions.some(
    (m) => !m.foreign && isInstrument(m.entity) && (m.entity.status?.[0]?.from ?? '') > gone.from,
  );

/** The order is not named, but its duty is told as if it held: "developers still must file …". */
function* byDuty(r: Reading): Iterable<Judgement> {
  const still = wordsOf(r.record, r.u, 'currency')[0];
  if (!still) return;
  for (const { instrument, whole } of duties(r)) {
    const entity = r.record.entity(instrument);
    const gone = entity && goneAt(entity, r.asOf);
    const claim = hull(whole, still);
    // "While the last administration mandated …, agencies will now …": the word is of the other clause.
    if (/^["(]?(?:while|whereas|although|though)\b/.test(r.u.text) && still.start > whole.end)
      continue;
    if (!entity || !gone || !isInstrument(entity) || takenOver(r, gone)) continue;
    if (!reading(r, claim, gone)) continue;
    yield judge(r, entity, gone, claim, false);
    return;
  }
}

export const supersededInstrument = defineRule({
  id: 'superseded-instrument',
  severity: 'warning',
  description: {
    en: 'A revoked, replaced, renamed or not yet valid instrument relied on as current',
    zh: '把已撤销、被取代、已更名或尚未生效的文件当作现行依据',
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
      // What only bears another name today is relied on wherever it is told of in the present.
      const named = !isInstrument(entity) || gone.status === 'renamed';
      const relied =
        (isInstrument(entity) &&
          (s.places ?? [s.at]).some((p) => leaned(r, p) || defined(r, p) || doesToday(r, p))) ||
        (named &&
          (acting.some((m) => m.entity.id === s.id) || listed(r, gone) || present(r, s.at)));
      if (!relied || !reading(r, s.at, gone)) continue;
      told = true;
      yield judge(r, entity, gone, s.at, s.strength === 3);
    }
    if (!told) yield* byDuty(r);
    yield* notInForce(r);
  },
});
