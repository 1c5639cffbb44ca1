/** Whether a sentence tells of the time before a fact came to be so: then it is history, and right. */

import type { IsoDate } from '../record/types.ts';
import { gap, hull, type Span } from '../text/span.ts';
import type { DateValue } from '../values/types.ts';
import { isInstrument } from './focus.ts';
import { topicHits } from './polarity.ts';
import type { Reading } from './reading.ts';
import type { Utterance } from './utterance.ts';

/** Sentence ends, semicolons and "but" part thoughts, and 发布后，… only dates what follows; other commas may not. */
export const oneThought = (r: Reading, whole: Span): boolean =>
  !beforehand(r, whole) &&
  !/[;；。]|后,|,(?: (?:but|while|whereas|though|although)\b|但|而[^且]|却)/.test(
    r.u.text.slice(whole.start, whole.end),
  );

/** 计划发布前，……: another time. 在向公众发布模型前，必须……: the condition of what follows. */
function beforehand({ u }: Reading, whole: Span): boolean {
  const at = u.text.slice(whole.start, whole.end).indexOf('前,');
  return at >= 0 && !/在[^,;。]{1,30}$/.test(u.text.slice(0, whole.start + at));
}

/** "EO 14179 of January 23, 2025", 2025年1月签署的第14179号行政令: the day is another's than the subject's. */
const ofAnother = (r: Reading, subject: string, day: Span): boolean =>
  r.u.mentions.some(
    (m) =>
      isInstrument(m.entity) &&
      m.entity.id !== subject &&
      gap(m, day) <= (r.u.lang === 'zh' ? 4 : 6),
  );

/** "The RFI issued in October 2025": the day of another deed than the topic's. */
const ofItsIssue = (r: Reading, at: number, day: Span): boolean => {
  // 2025年10月的信息征询
  if (r.u.lang === 'zh') return r.u.text.startsWith('的', day.end);
  const m = /\b(?:issued|published|released|dated|signed|launched|adopted)(?: (?:in|on))? $/.exec(
    r.u.text.slice(Math.max(0, day.start - 16), day.start),
  );
  const start = m ? day.start - m[0].length : -1;
  return start >= 0 && !topicHits(r, at).some((s) => s.start <= start && s.end > start);
};

/** "Until January 2026", 2026年1月以前: the time before the day. */
const bounding = (r: Reading, day: Span): boolean =>
  /^(?:以前|之前|前)/.test(r.u.text.slice(day.end, day.end + 2)) ||
  /\b(?:before|until|till|prior to|up to) $/.test(
    r.u.text.slice(Math.max(0, day.start - 10), day.start),
  );

/** Dates told before a day, as far as each is told; one without its year, or a year alone, tells too little. */
export const datesBefore = (u: Utterance, day: IsoDate): DateValue[] =>
  u.values.filter(
    (v): v is DateValue =>
      v.type === 'date' &&
      v.date.length >= 7 &&
      !v.date.startsWith('0000') &&
      v.date < day.slice(0, v.date.length),
  );

/** A date in the sentence before the thing came about makes the sentence history, and right. */
export function datedBefore(r: Reading, at: number, whole: Span): boolean {
  const {
    subject,
    valid: { from },
  } = r.record.factAt(at);
  if (!from) return false;
  return r.u.values.some(
    (v) =>
      v.type === 'date' &&
      v.date.length >= 7 &&
      !v.date.startsWith('0000') &&
      !ofAnother(r, subject, v) &&
      !ofItsIssue(r, at, v) &&
      (bounding(r, v)
        ? v.date <= from
        : v.date < from.slice(0, v.date.length) && oneThought(r, hull(v, whole))),
  );
}

/** "Before the H200 rule, …": the sentence opens by telling of the time before the text itself. */
export const beforeItself = (r: Reading, subject: string): boolean =>
  r.subjects.some(
    (s) =>
      s.id === subject &&
      s.places?.some((at) =>
        /^(?:before|prior to|until|ahead of) (?:the )?$/.test(r.u.text.slice(0, at.start)),
      ),
  );
