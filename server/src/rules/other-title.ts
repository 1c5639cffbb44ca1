/** An order or memo beside whose number, as its title, stands something that is no title of its. */

import { isInstrument } from '../claims/focus.ts';
import { nameWords, wordsOfName } from '../claims/near-names.ts';
import type { Reading } from '../claims/reading.ts';
import { attributed } from '../claims/scope.ts';
import type { Entity } from '../record/types.ts';
import { overlaps, type Span, span } from '../text/span.ts';

/** “EO 14409, titled "…"”: said to be the title in so many words. A nickname is not. */
const titled =
  /^["')\]]*,? (?:(?:is|was|which is|which was|formally|officially) )*(?:titled|entitled),? ["“‘]([A-Z][^"”]{16,140})["”’]/;

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

export function* otherTitles(r: Reading): Iterable<OtherTitle> {
  if (r.u.lang !== 'en') return;
  for (const code of r.u.mentions) {
    const { entity } = code;
    if (!code.identifier || !isInstrument(entity)) continue;
    const title = entity.names.find((n) => n.lang === 'en' && n.role === 'title');
    const rest = r.u.raw.slice(code.end);
    // What critics call it is a nickname, as is a heading within it.
    const other = within.test(r.u.raw.slice(0, code.start)) || attributed(r.record, r.u);
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
