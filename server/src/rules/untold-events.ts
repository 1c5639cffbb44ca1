/** A day that is another event's of the same text, of which the sentence says nothing: it does not explain the day away. */

import type { Reading } from '../claims/reading.ts';
import { meets } from '../claims/topics.ts';
import type { Fact } from '../record/types.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';

/** "Entered into force on 12 July", the day it was printed: of other events of the subject's, no word of which is there. */
export function ofUntoldEvent(r: Reading, fact: Fact, value: DateValue): boolean {
  if (value.date.length !== 10) return false;
  // A rule is issued by being printed: many give that day.
  if (r.record.entity(fact.subject)?.kind === 'rule' && fact.attribute === 'issued') return false;
  const others = r.record
    .factsOf(fact.subject, 'date')
    .map((at) => r.record.factAt(at))
    .filter(
      (other) =>
        other.value.type === 'date' &&
        other.attribute !== fact.attribute &&
        compareDates(value, other.value.date) === 'same',
    );
  const untold = ({ attribute }: Fact): boolean => {
    const { cues = -1, loose = -1 } = r.record.index.attributes[attribute] ?? {};
    return cues >= 0 && !r.u.groups.has(cues) && !r.u.groups.has(loose);
  };
  // "Published" may be of the day it was printed, on which it also took effect.
  return others.some(untold) && others.every(untold);
}

/** The day of other events of the subject's, none of which the sentence tells in full: "GPAI obligations took effect" the day they are enforced. */
export function ofUntoldTopic(r: Reading, fact: Fact, value: DateValue): boolean {
  const others = r.record
    .factsOf(fact.subject, 'date')
    .filter((at) => {
      const other = r.record.factAt(at);
      return (
        other.value.type === 'date' &&
        other !== fact &&
        compareDates(value, other.value.date) === 'same'
      );
    })
    .map((at) => r.record.index.facts[at]?.topic ?? []);
  return (
    others.length > 0 && others.every((topic) => topic.length > 0 && !meets(r.u, topic, value))
  );
}
