/** A state's law, told by what it is on. */

import type { PolicyRecord } from '../record/record.ts';
import { overlaps } from '../text/span.ts';
import type { Subject } from './focus.ts';
import { describedBy } from './name-words.ts';
import { wordsOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

/** "New York's AI safety law", "the Texas AI governance statute": a state and what its law is on. */
export function ofStates(record: PolicyRecord, u: Utterance): Subject[] {
  if (u.lang !== 'en') return [];
  for (const at of wordsOf(record, u, 'state-statute')) {
    if (u.mentions.some((m) => overlaps(m, at) && !m.weak)) continue;
    const lead = u.text.slice(Math.max(0, at.start - 70), at.start);
    const words =
      /(?:^|[,;:(] |\b(?:the|under|of|with|and|signed|how|when|that) )((?:[a-z'-]+ ){2,7})$/.exec(
        lead,
      )?.[1];
    const start = at.start - (words?.length ?? 0);
    const place = u.mentions.find(
      (m) => m.entity.kind === 'place' && m.start >= start && m.end <= at.start,
    );
    if (!words || !place || !onMachines.test(words)) continue;
    const found = describedBy(record, words, 'law');
    const owned = found?.entity.names.some((n) =>
      n.form.toLowerCase().includes(u.text.slice(place.start, place.end)),
    );
    if (found && owned && found.words > 1) return [{ id: found.entity.id, strength: 2, at }];
  }
  return [];
}

const onMachines = /\b(?:ai|artificial intelligence|automated|algorithmic|frontier|chatbot)\b/;
