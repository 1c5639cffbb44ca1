/** What a figure is told of: its own noun, and the instrument that the words around it name. */

import type { Reading } from '../claims/reading.ts';
import { clauseOf } from '../claims/scope.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';

/** "One billion dollars in damage": what a sum is of, in so many words, where the fact is of nothing like it. */
export const measuresOther = (r: Reading, value: DraftValue, at: number): boolean => {
  const kind =
    value.type === 'quantity' &&
    /^ (?:in|of|worth of) (?:[a-z]+ ){0,2}?(damages?|loss|losses|revenues?|sales|funding|grants|loans|investments?|savings|assets|profits?|earnings)\b/.exec(
      r.u.text.slice(value.end, value.end + 50),
    )?.[1];
  if (!kind) return false;
  const start = r.u.text.indexOf(kind, value.end);
  const groups = (r.record.index.facts[at]?.topic ?? []).flat();
  return (
    !r.record.factAt(at).says.en.includes(kind.replace(/s$/, '')) &&
    !groups.some((g) =>
      (r.u.groups.get(g) ?? []).some((hit) => hit.start <= start && start < hit.end),
    )
  );
};

/** A word group of a topic that the instrument's own short name has in it. */
export const ownName = (r: Reading, at: number, group: number): boolean => {
  const names = r.record.entity(r.record.factAt(at).subject)?.names ?? [];
  const short = names.find((n) => n.role === 'short' && n.lang === r.u.lang);
  return short !== undefined && r.record.scanner.meets(fold(short.form, r.record.fold), group);
};

/** In the clause of the figure: "NIST, which EO 14319 does not mention, issued … within 60 days" tells of NIST. */
export const namedHere = (r: Reading, at: number, value: Span): boolean => {
  const clause = clauseOf(r.u, value);
  const subject = r.subjects.find((s) => s.id === r.record.factAt(at).subject);
  return subject?.places?.some((place) => contains(clause, place)) ?? false;
};

/** 要求建立信息交换中心的行政令要求在60日内……: words that only say which order do not tell what the figure is of. */
export function onlySaysWhich(r: Reading, at: number, value: Span): boolean {
  if (r.u.lang !== 'zh') return false;
  const which =
    /(?:^|[,。;]|根据|依据|按照)(?:要求|责成|指示|旨在)[^,。;]{4,40}的(?:行政令|行政命令|备忘录)/;
  const found = which.exec(r.u.text);
  if (!found) return false;
  const phrase = span(found.index, found.index + found[0].length);
  const hits = (g: number): readonly Span[] => r.u.groups.get(g) ?? [];
  return (
    value.start >= phrase.end &&
    (r.record.index.facts[at]?.topic ?? []).every((groups) =>
      groups.some((g) => hits(g).every((h) => contains(phrase, h))),
    )
  );
}
