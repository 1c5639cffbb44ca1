/** A start that never came: "takes effect on 30 June 2026", of a law that was stayed before that day and then replaced. */

import type { Pair } from '../claims/pairing.ts';
import { period, type Reading } from '../claims/reading.ts';
import { inSentence } from '../claims/scope.ts';
import { statusAt } from '../claims/status.ts';
import type { Fact } from '../record/types.ts';
import type { DateValue } from '../values/types.ts';

/** Still to come, or coming in: what was once to be is history, told rightly. */
const stillAhead =
  /\b(?:takes|will take|to take|goes|will go|comes|will come|becomes|will become|starts|will start|begins|will begin|applies|will apply|(?:is|are|be) (?:now |currently )?(?:due|set|slated|scheduled|expected|effective)|effective date (?:is|of)|in force from)\b|(?:将|即将|定于|自)[^,，。;]{0,24}(?:生效|施行|实施)/;

const told =
  /\b(?:stay(?:ed|s)?|paus(?:ed|es)|halt(?:ed|s)?|suspend(?:ed|s)|enjoin(?:ed|s)|unless|never|had|was|were|originally|initially|previously)\b|暂停|中止|冻结|原定|本应/;

/** What took the law's place, where the day stated is one that the stay forestalled. */
export function overtaken(r: Reading, p: Pair<DateValue>): Fact | undefined {
  const entity = r.record.entity(p.fact.subject);
  if (p.fact.attribute !== 'effective' || p.fact.value.type !== 'date' || !entity) return undefined;
  const now = statusAt(entity, r.asOf);
  if (now?.status !== 'stayed' || now.from > p.fact.value.date) return undefined;
  if (!stillAhead.test(r.u.text) || told.test(r.u.text)) return undefined;
  if (['put-off', 'gone'].some((entry) => inSentence(r.record, r.u, entry))) return undefined;
  return r.record
    .factsOf(entity.id)
    .map((at) => r.record.factAt(at))
    .find((f) => f.attribute === 'replaced-by' && !f.check && period(f, r.asOf) === 'current');
}
