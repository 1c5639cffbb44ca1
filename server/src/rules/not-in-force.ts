/** A law, rule or bill that does not yet apply, was stayed or never passed is said to be in force. */

import { isInstrument, type Subject } from '../claims/focus.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { shortName } from '../claims/naming.ts';
import { oblique, qualifies } from '../claims/oblique.ts';
import type { Reading } from '../claims/reading.ts';
import { dateWords } from '../claims/said.ts';
import {
  attributed,
  clauseOf,
  denials,
  doubted,
  inClause,
  inSentence,
  unasserted,
  wordsOf,
} from '../claims/scope.ts';
import { statusAt } from '../claims/status.ts';
import type { Entity, Lang, StatusPeriod } from '../record/types.ts';
import { contains, hull, type Span } from '../text/span.ts';

const kinds: ReadonlySet<string> = new Set(['law', 'bill', 'rule', 'statement']);

const states: Readonly<Partial<Record<StatusPeriod['status'], Record<Lang, string>>>> = {
  pending: { en: 'is not yet in force', zh: '尚未生效' },
  stayed: { en: 'is stayed and not in force', zh: '已暂停执行，并未生效' },
  proposed: { en: 'is only proposed', zh: '仅为提议，尚未生效' },
  draft: { en: 'is only a draft', zh: '仅为草案，尚未生效' },
  'not-enacted': { en: 'was never enacted', zh: '从未成为法律' },
};

const helpers =
  /^["')\]]*(?: \([^()]*\))?,?(?: (?:which|that|is|are|itself|now|today|law|act|rule|bill|statute|as amended|also|then|finally|formally|officially|already|in colorado|in new york))*,? $/;

/** Subject of the word, alone or through a relative pronoun. */
const saidOf = (r: Reading, at: Span, word: Span): boolean =>
  at.end <= word.start &&
  !oblique(r.u, at) &&
  !qualifies(r.u, at) &&
  (r.u.lang === 'zh'
    ? word.start - at.end <= 8 && !/[,，。;；]/.test(r.u.text.slice(at.end, word.start))
    : helpers.test(r.u.text.slice(at.end, word.start)));

/** When it will: a later day of its own timeline. */
const later = (entity: Entity, asOf: string): StatusPeriod | undefined =>
  entity.status?.find((p) => p.from > asOf);

function judge(r: Reading, entity: Entity, now: StatusPeriod, whole: Span): Judgement {
  const zh = r.u.lang === 'zh';
  const next = later(entity, r.asOf);
  const how = states[now.status]?.[r.u.lang] ?? '';
  const name = shortName(entity, r.u.lang);
  const until =
    next?.status === 'in-force'
      ? zh
        ? `，将于${dateWords(next.from, 'zh')}生效`
        : ` before ${dateWords(next.from, 'en')}`
      : '';
  const statement = zh ? `${name}${how}${until}` : `${name} ${how}${until}`;
  return {
    span: whole,
    verdict: 'contradicted',
    subject: entity.id,
    attribute: 'status',
    evidence: [recordEvidence(r.record, entity.id, r.u.lang, statement)],
    message: zh
      ? `尚未有效：${statement}。此处写作“${stated(r.u, whole)}”，请更正。`
      : `Not in force: ${statement}. This says “${stated(r.u, whole)}”: correct it.`,
  };
}

/** The sentence looks ahead or back, or tells a day that is still to come. */
const otherTime = (r: Reading, whole: Span): boolean =>
  ['future', 'not-yet', 'history'].some((list) => inClause(r.record, r.u, list, whole)) ||
  inSentence(r.record, r.u, 'put-off') ||
  r.u.values.some((v) => v.type === 'date' && v.date > r.asOf.slice(0, v.date.length));

function claimOf(r: Reading, s: Subject): Span | undefined {
  for (const at of s.places ?? [])
    for (const word of wordsOf(r.record, r.u, 'stands-now'))
      if (saidOf(r, at, word)) return hull(at, word);
  return undefined;
}

/** Laws and bills told as in force on a day when they are not. */
export function* notInForce(r: Reading): Iterable<Judgement> {
  if (wordsOf(r.record, r.u, 'stands-now').length === 0) return;
  for (const s of r.subjects) {
    const entity = r.record.entity(s.id);
    if (!entity || s.strength < 3 || !isInstrument(entity) || !kinds.has(entity.kind)) continue;
    const now = statusAt(entity, r.asOf);
    const whole = now && states[now.status] ? claimOf(r, s) : undefined;
    if (!now || !whole || otherTime(r, whole)) continue;
    if (unasserted(r.record, r.u, whole) || doubted(r.record, r.u, whole)) continue;
    if (attributed(r.record, r.u)) continue;
    if (denials(r.record, r.u).some((d) => contains(clauseOf(r.u, whole), d))) continue;
    yield judge(r, entity, now, whole);
  }
}
