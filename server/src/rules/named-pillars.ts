/** Pillars told by name and not by number: 基础设施支柱, "the infrastructure pillar". */

import type { Reading } from '../claims/reading.ts';
import type { LocatorValue } from '../values/types.ts';

const roman = ['I', 'II', 'III', 'IV', 'V'];

const before = {
  en: /^ (?:and (?:security|diplomacy) )?pillar\b/,
  zh: /^(?:建设|外交|安全|与|和|引领|领域|方面|["》])*(?:这一|这个|这根)?支柱/,
};
const after = {
  en: /\bpillar (?:on|for|about|covering|devoted to|of) (?:the |ai |american |building |accelerating |international )*$/,
  zh: /支柱(?:中|里)?的$/,
};

/** The set that names a plan's pillars, in their order: as many members as the plan has pillars. */
function names(r: Reading): number | undefined {
  return r.record.factsWith('members').find((i) => {
    const { subject, value } = r.record.factAt(i);
    if (value.type !== 'set' || r.record.entity(subject)?.kind !== 'plan') return false;
    const pillars = new Set(r.record.provisionsOf(subject).map((p) => p.locator.pillar));
    return !pillars.has(undefined) && pillars.size === value.members.length;
  });
}

/** Others have pillars too: the sentence must name the plan or point at one. */
const spokenOf = (r: Reading, fact: number): boolean =>
  r.subjects.some((s) => s.at && s.id === r.record.factAt(fact).subject);

/** Pillars the sentence tells by name; none where it counts them. */
export function namedPillars(r: Reading): LocatorValue[] {
  if (!/pillar|支柱/.test(r.u.text)) return [];
  const at = names(r);
  if (at === undefined || !spokenOf(r, at)) return [];
  const members = r.record.index.facts[at]?.members ?? [];
  return members.flatMap((group, i) =>
    (r.u.groups.get(group) ?? [])
      .filter(
        (m) =>
          before[r.u.lang].test(r.u.text.slice(m.end, m.end + 24)) ||
          after[r.u.lang].test(r.u.text.slice(Math.max(0, m.start - 40), m.start)),
      )
      // 国际外交支柱 is one pillar under two of its words.
      .slice(0, 1)
      .map((m) => ({
        type: 'locator' as const,
        part: 'pillar' as const,
        at: roman[i] as string,
        start: m.start,
        end: m.end,
      })),
  );
}
