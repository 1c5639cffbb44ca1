/** An instrument under one name, with another's title put to it: "the data center permitting order (“Preventing Woke AI …”)". */

import { isInstrument } from '../claims/focus.ts';
import { type Reading, related } from '../claims/reading.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { hull, type Span } from '../text/span.ts';

const putting =
  /^["')\]]*(?:,? ?\(|,| is| was)?(?:(?: |,|\()(?:formally|officially|which|is|was|also)+)* ?(?:titled|entitled|called|named|known as|headed)? ?["(]*$/;

const named = (m: Mention): boolean =>
  !m.identifier && !m.weak && !m.foreign && isInstrument(m.entity);

const isTitle = (r: Reading, m: Mention): boolean => {
  const text = r.u.raw.slice(m.start, m.end).toLowerCase();
  return m.entity.names.some((n) => n.role === 'title' && n.form.toLowerCase() === text);
};

export interface CalledOtherwise {
  readonly title: Mention;
  readonly owner: Entity;
  readonly whole: Span;
}

export function* calledOtherwise(r: Reading): Iterable<CalledOtherwise> {
  if (r.u.lang !== 'en') return;
  const mentions = r.u.mentions.filter(named);
  const described = r.subjects.flatMap((s): (Span & { entity: Entity })[] => {
    const entity = r.record.entity(s.id);
    return s.at && !s.mention && s.strength > 1 && entity && isInstrument(entity)
      ? [{ ...s.at, entity }]
      : [];
  });
  for (const title of mentions.filter((m) => isTitle(r, m)))
    for (const other of [...mentions.filter((m) => !isTitle(r, m)), ...described]) {
      const { entity } = other;
      if (
        entity.id === title.entity.id ||
        entity.kind !== title.entity.kind ||
        other.end > title.start ||
        related(r.record, entity.id, title.entity.id)
      )
        continue;
      const text = r.u.text.slice(other.end, title.start);
      if (/^[^a-z]*$/.test(text) ? !/["(]/.test(text) : !putting.test(text)) continue;
      yield { title, owner: entity, whole: hull(other, title) };
      break;
    }
}
