/** A deadline or period is not the one the instrument sets. */

import type { Fact, TimeUnit } from '../record/types.ts';
import type { DurationValue } from '../values/types.ts';
import { obliged } from './date-frames.ts';
import { datedTerms } from './dated-terms.ts';
import { judgeMeasures } from './measures.ts';
import { defineRule } from './rule.ts';

const days: Readonly<Record<TimeUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/**
 * Orders count calendar days; "three months" for 90 days is loose, not wrong. Durations more than a
 * twentieth apart differ, and business days never equal calendar days.
 */
function agreement(
  value: DurationValue,
  fact: Fact,
): 'same' | 'compatible' | 'differs' | undefined {
  if (fact.value.type !== 'duration') return undefined;
  const truth = fact.value;
  if (value.business && truth.unit === 'day') return value.n === truth.n ? 'differs' : undefined;
  if (value.unit === truth.unit) return value.n === truth.n ? 'same' : 'differs';
  const stated = value.n * days[value.unit];
  const known = truth.n * days[truth.unit];
  return Math.abs(stated - known) <= known / 20 ? 'compatible' : 'differs';
}

/** "40 days late", 签署141天后, "took 200 days": time that went by, not time that was given. */
const elapsed = (text: string, v: DurationValue): boolean => narrated(text, v) || spent(text, v);

/** "Signed four agreements within 60 days of the memo's release": told of what was done, with nobody under a duty. */
const narrated = (text: string, v: DurationValue): boolean =>
  /^ (?:of|after) [^,;.]{1,40}'s (?:release|signing|signature|issuance|enactment|passage|publication|launch)\b/.test(
    text.slice(v.end, v.end + 70),
  ) && !obliged.test(text);

const spent = (text: string, v: DurationValue): boolean =>
  !/(?:\b(?:sunsets?|expires?|lapses?|ends?)(?: after| in)?|\bup to|\bwithin|\bat least|\bas many as|\bfor|\bfor up to)(?: a period of)? ?$/.test(
    text.slice(Math.max(0, v.start - 24), v.start),
  ) && passed(text, v);

/** "At 60, 90 and 120 days": the last of a list of terms, of which none is told apart. */
const listed = (text: string, v: DurationValue): boolean =>
  /\d(?:,| and|, and|、|和|及) ?$/.test(text.slice(Math.max(0, v.start - 8), v.start));

/** "Revoked within 15 months": how long it stood, and no term that it set. */
const undoneIn = (text: string, v: DurationValue): boolean =>
  /\b(?:revoked|rescinded|repealed|replaced|withdrawn|undone|superseded|scrapped|abandoned|gone) (?:with)?in (?:just |only |less than |under |about |some )*$/.test(
    text.slice(Math.max(0, v.start - 60), v.start),
  );

const passed = (text: string, v: DurationValue): boolean =>
  /^[多余]? ?(?:late|overdue|behind|ago|early|earlier|later|ahead|shy|old|before|after (?:it\b|the signing|signing)|of (?:delay|work)|到期后|后(?!内|即?(?:自动)?(?:失效|废止|届满|到期|落日))|前|之后|以后|来(?![设建制定起完提准落执评发组启审])|以来|过去|已过)/.test(
    text.slice(v.end, v.end + 20),
  ) ||
  /^(?:之?内|以内)?[^,。;]{0,10}了/.test(text.slice(v.end, v.end + 14)) ||
  /(?:took|needed|spent|lasted|waited|ran|after|[时期]限(?:之后|之前|后|前)|晚了|迟了|早了|提前了|提早了|历时|耗时|经过|拖了|超期|逾期)(?: some| about| nearly| only| just)? ?$/.test(
    text.slice(Math.max(0, v.start - 18), v.start),
  );

/** Time that went by is held against facts of that kind only. */
const ofItsKind = (text: string, value: DurationValue, fact: Fact): ReturnType<typeof agreement> =>
  (elapsed(text, value) && fact.attribute !== 'lag') || undoneIn(text, value)
    ? undefined
    : agreement(value, fact);

const units: Readonly<Record<TimeUnit, { en: string; zh: string }>> = {
  hour: { en: 'hour', zh: '小时' },
  day: { en: 'day', zh: '天' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '个月' },
  year: { en: 'year', zh: '年' },
};

/** `90 days`, `90-day`, 90天, 90天内 after the sample. */
function durationLike(sample: string, fact: Fact): string | undefined {
  if (fact.value.type !== 'duration') return undefined;
  const { n, unit } = fact.value;
  const inside = /(内|之内|以内)$/.exec(sample)?.[1] ?? '';
  if (/[\u3400-\u9fff]/.test(sample))
    return `${n}${/日/.test(sample) && unit === 'day' ? '日' : units[unit].zh}${inside}`;
  if (/\d-[a-z]/i.test(sample)) return `${n}-${units[unit].en}`;
  return `${n} ${units[unit].en}${n === 1 ? '' : 's'}`;
}

export const wrongDeadline = defineRule({
  id: 'wrong-deadline',
  severity: 'error',
  description: {
    en: 'A deadline or period that the instrument does not set',
    zh: '期限与文件规定不符',
  },
  *judge(r) {
    yield* datedTerms(r, (value, fact) => ofItsKind(r.u.text, value, fact), durationLike);
    yield* judgeMeasures<DurationValue>(r, {
      type: 'duration',
      values: r.u.values.filter(
        (v): v is DurationValue => v.type === 'duration' && !listed(r.u.text, v),
      ),
      compare: (value, fact) => ofItsKind(r.u.text, value, fact),
      rewrite: durationLike,
    });
  },
});
