/** An order or memo beside whose number, as its title, stands something that is no title of its. */

import { isInstrument } from '../claims/focus.ts';
import { nameWords, wordsOfName } from '../claims/near-names.ts';
import type { Reading } from '../claims/reading.ts';
import { attributed } from '../claims/scope.ts';
import type { Entity } from '../record/types.ts';
import { overlaps, type Span, span } from '../text/span.ts';

/** “EO 14409, titled "…"”: said to be the title in so many words. A nickname is not. */
const titled =
  /^["')\]]*(?: of [A-Z][a-z]+ \d{1,2}, \d{4}| of [A-Z][a-z]+ \d{4})?,? (?:(?:is|was|which is|which was|formally|officially) )*(?:titled|entitled),? ["“‘]([A-Z][^"”]{16,140})["”’]/;

/** “EO 14434, "Entering the Age of …,"”, “EO 14434 ("Entering …")”: orders are headed by what they do. */
const headed =
  /^(?:,| \() ?["“‘]([A-Z][a-z]+ing (?:[A-Z][\w’'-]*,?|of|in|on|and|the|for|to|with|through|by|a|an|from|&| )+)["”’]/;

/** “Section 3 of EO 14320 ("Establishing …")”: a heading within it. */
export const within = /\b(?:sections?|secs?\.?|§|clause|paragraph) [^.;]{0,24}$/i;

/** Fewest words by which a title is told from a short form. */
const fewest = 4;

const share = (said: readonly string[], real: readonly string[]): number =>
  said.filter((w) => real.includes(w)).length / Math.max(said.length, real.length);

export interface OtherTitle {
  readonly at: Span;
  readonly entity: Entity;
  readonly right: string;
}

/** Orders and memos under their numbers, and those only described ("the preemption order"), to which a title is put. */
function* bearers(r: Reading): Iterable<Span & { entity: Entity; numbered: boolean }> {
  for (const m of r.u.mentions)
    if (m.identifier && isInstrument(m.entity))
      yield { start: m.start, end: m.end, entity: m.entity, numbered: true };
  for (const { id, places, strength } of r.subjects) {
    const entity = r.record.entity(id);
    if (strength > 1 && (entity?.kind === 'order' || entity?.kind === 'memo'))
      for (const at of places ?? [])
        if (!r.u.mentions.some((m) => m.identifier && overlaps(m, at)))
          yield { ...at, entity, numbered: false };
  }
}

export function* otherTitles(r: Reading): Iterable<OtherTitle> {
  if (r.u.lang !== 'en') return;
  for (const code of bearers(r)) {
    const { entity } = code;
    const title = entity.names.find((n) => n.lang === 'en' && n.role === 'title');
    const rest = r.u.raw.slice(code.end);
    // What critics call it is a nickname, as is a heading within it.
    const other =
      !code.numbered || within.test(r.u.raw.slice(0, code.start)) || attributed(r.record, r.u);
    const found = titled.exec(rest) ?? (other ? null : headed.exec(rest));
    if (!title || !found?.[1]) continue;
    const start = code.end + found[0].length - found[1].length - 1;
    const at = span(start, start + found[1].replace(/[.,;]$/, '').length);
    const said = nameWords(r.u.raw.slice(at.start, at.end));
    const real = wordsOfName(title);
    // A slip of a word or two, a title cut short or another's title are told elsewhere.
    if (
      Math.min(said.length, real.length) < fewest ||
      share(said, real) >= 0.6 ||
      said.every((w) => real.includes(w))
    )
      continue;
    if (
      r.u.mentions.some(
        (m) => m.entity !== entity && !m.weak && overlaps(m, at) && isInstrument(m.entity),
      )
    )
      continue;
    yield { at, entity, right: title.form };
  }
}
