/**
 * Executive orders are numbered as they are signed: a number that the record does not know still has its place between
 * two that it knows, and a date outside theirs is wrong, or the number is.
 */

import { dated } from '../claims/dated.ts';
import type { Judgement } from '../claims/judgement.ts';
import { factEvidence, stated } from '../claims/judgement.ts';
import { codeOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import { eventOf } from '../claims/roles.ts';
import { unasserted, wordsOf } from '../claims/scope.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Fact } from '../record/types.ts';
import { contains, hull, overlaps } from '../text/span.ts';
import type { DateValue, IdentifierValue } from '../values/types.ts';

interface Placed {
  readonly number: number;
  readonly entity: Entity;
  readonly fact: Fact;
  readonly day: string;
}

const sequences = new WeakMap<PolicyRecord, readonly Placed[]>();

/** The record's numbered orders with their days, in order. */
function sequence(record: PolicyRecord): readonly Placed[] {
  const known = sequences.get(record);
  if (known) return known;
  const found = record.data.entities.flatMap((entity): Placed[] => {
    const number = Number(entity.ids?.eo);
    if (!number) return [];
    const signed = record
      .factsOf(entity.id)
      .map((at) => record.factAt(at))
      .find((f) => f.attribute === 'signed' && f.value.type === 'date');
    return signed?.value.type === 'date'
      ? [{ number, entity, fact: signed, day: signed.value.date }]
      : [];
  });
  found.sort((a, b) => a.number - b.number);
  sequences.set(record, found);
  return found;
}

/** Numbers are given some days after signing, at times out of order. */
const slack = 7;

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** As far as the date is told: a month lies outside only as a whole. */
const before = (date: string, day: string): boolean => date < day.slice(0, date.length);
const after = (date: string, day: string): boolean => date > day.slice(0, date.length);

/** The date is told of the number: signed then, or its own. */
function tied(r: Reading, code: IdentifierValue, value: DateValue): boolean {
  if (value.date.startsWith('0000') || value.date.length < 7) return false;
  if (dated(r.u, code, value)) return true;
  const whole = hull(code, value);
  if (r.u.values.some((v) => v !== code && v.type === 'identifier' && overlaps(v, whole)))
    return false;
  const cues = r.record.index.attributes.signed;
  return [
    ...(r.u.groups.get(cues?.cues ?? -1) ?? []),
    ...(r.u.groups.get(cues?.loose ?? -1) ?? []),
  ].some((cue) => eventOf(r.u, code, cue, value));
}

function tell(
  r: Reading,
  code: IdentifierValue,
  at: DateValue,
  known: readonly Placed[],
): Judgement {
  const own = known.map(({ fact }) => fact.says[r.u.lang]);
  const wrote = stated(r.u, hull(code, at));
  return {
    span: code,
    verdict: 'contradicted',
    subject: known[0]?.entity.id ?? '',
    attribute: 'identifier',
    evidence: known.map(({ fact }) => factEvidence(r.record, fact, r.u.lang)),
    message:
      r.u.lang === 'zh'
        ? `行政令按签署先后编号：${own.join('；')}。因此“${wrote}”的编号与日期不可能都对，请核对${known.map(({ entity }) => codeOf(entity)).join('、')}前后的编号。`
        : `Executive orders are numbered as they are signed: ${own.join('; ')}. The number and the date in “${wrote}” cannot both be right: correct the one that is wrong.`,
  };
}

/** Numbers unknown to the record, given a day on which they cannot have been signed. */
export function* outOfSequence(r: Reading): Iterable<Judgement> {
  for (const code of r.u.values) {
    if (code.type !== 'identifier' || code.scheme !== 'eo') continue;
    if (r.record.byIdentifier('eo', code.id) || r.u.mentions.some((m) => contains(m, code)))
      continue;
    const number = Number(code.id);
    const all = sequence(r.record);
    const lower = all.filter((p) => p.number < number).at(-1);
    const upper = all.find((p) => p.number > number);
    for (const value of r.u.values) {
      if (value.type !== 'date' || !tied(r, code, value)) continue;
      const early = lower && before(value.date, shifted(lower.day, -slack));
      const late = upper && after(value.date, shifted(upper.day, slack));
      if ((!early && !late) || unasserted(r.record, r.u, hull(code, value))) continue;
      if (wordsOf(r.record, r.u, 'negation').length > 0) continue;
      yield tell(
        r,
        code,
        value,
        [lower, upper].filter((p) => p !== undefined),
      );
      break;
    }
  }
}
