/** Where a sentence spells out a name or title that departs from the record's by a word or two. */

import { isInstrument } from '../claims/focus.ts';
import { codeOf } from '../claims/naming.ts';
import { nameWords, nearOwnName, wordsOfName } from '../claims/near-names.ts';
import type { Reading } from '../claims/reading.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity, Name } from '../record/types.ts';
import { contains, overlaps, type Span, span } from '../text/span.ts';
import { endsWithName, runs, startsWithTitle, titleRun } from './capital-runs.ts';
import { within } from './other-title.ts';
import { strayNames } from './stray-names.ts';

/** What a sentence writes, whose name it all but is, and how that is written. */
export interface SlippedName {
  readonly at: Span;
  readonly entity: Entity;
  readonly right: string;
}

/** Text that stands as a title right after a code: quoted, or a run of capitalised words. */
function titleAfter(r: Reading, code: Mention): Span | undefined {
  const rest = r.u.raw.slice(code.end);
  const lead =
    /^(?:\)|,|:| ?–| ?—| |titled|entitled|called|named|is|on)*\s*\(?["“'‘]?/.exec(rest)?.[0] ?? '';
  const title = /["“'‘]$/.test(lead)
    ? /^[^"”]{12,140}?(?=[.,;]?["”])/
    : /\($/.test(lead)
      ? /^[A-Z][^()"”\d;]{16,140}?(?=\))/
      : startsWithTitle;
  const found = title.exec(rest.slice(lead.length))?.[0];
  if (!found || !/[,:(“"‘–—]|titled|entitled|called|named/.test(lead)) return undefined;
  const start = code.end + lead.length;
  return span(start, start + found.trimEnd().length);
}

/** “Preventing Woke AI in …” (EO 14319), “Launching the …,” Executive Order 14363: quoted right before its code. */
function titleBefore(r: Reading, code: Mention): Span | undefined {
  const q = r.u.quotes.filter((x) => x.end <= code.start && x.end - x.start > 12).at(-1);
  if (!q || !/^[.,]?["”’]?,? ?\(?(?:the )?$/.test(r.u.raw.slice(q.end, code.start)))
    return undefined;
  const text = r.u.raw.slice(q.start, q.end).replace(/[.,;]$/, '');
  return /^[A-Z]/.test(text) ? span(q.start, q.start + text.length) : undefined;
}

/** A word or two missing from the middle: a title cut short at either end is only shortened. */
const droppedWord = (said: readonly string[], real: readonly string[], most: number): boolean =>
  said.length >= 4 &&
  said.length < real.length &&
  real.length - said.length <= most &&
  said[0] === real[0] &&
  said.at(-1) === real.at(-1) &&
  said.every((w) => real.includes(w));

/** Share of the words of the longer that both have. */
const likeness = (said: readonly string[], real: readonly string[]): number =>
  said.filter((w) => real.includes(w)).length / Math.max(said.length, real.length);

/** Most words are the title's, some are not: a slip of the pen and not an abbreviation or another title. */
function slipped(
  entity: Entity,
  said: readonly string[],
  { most = 2, least = 0, whole = false, fewest = 4 } = {},
): string | undefined {
  for (const name of entity.names) {
    if (name.lang !== 'en' || name.role === 'weak' || name.role === 'code') continue;
    const real = wordsOfName(name);
    if (real.length < least) continue;
    // The whole title with more behind it is the title, unless it is given as all of the title.
    const more = said.length - real.length;
    if (real.every((w) => said.includes(w)) && !(whole && more === 1 && real.length > 4)) continue;
    if (real.length < fewest || said.every((w) => real.includes(w))) {
      if (droppedWord(said, real, most)) return name.form;
      if (said.every((w) => real.includes(w)) && said.length > 2) return undefined;
      continue;
    }
    if (likeness(said, real) >= 0.6) return name.form;
  }
  return undefined;
}

/** A long name of an instrument, spelt as the record has it, stands there. */
const spelt = (r: Reading, at: Span, but?: Mention): boolean =>
  r.u.mentions.some(
    (x) =>
      x !== but &&
      !x.weak &&
      overlaps(x, at) &&
      isInstrument(x.entity) &&
      // “Establishing a National Policy Framework for …”: with a word before it, it is no name of that other.
      x.start <= at.start + 4 &&
      (x.end - x.start) * 5 > (at.end - at.start) * 4,
  );

function* besideCode(r: Reading): Iterable<SlippedName> {
  for (const m of r.u.mentions) {
    if (!m.identifier || !isInstrument(m.entity) || within.test(r.u.raw.slice(0, m.start)))
      continue;
    for (const at of [titleAfter(r, m), titleBefore(r, m)]) {
      if (!at || spelt(r, at, m)) continue;
      const text = r.u.raw.slice(at.start, at.end);
      const said = nameWords(text);
      // Said to be the title in so many words, a short one is no nickname.
      const fewest =
        said.length === 3 && /\b(?:en)?titled,? ["“]$/.test(r.u.raw.slice(0, at.start)) ? 3 : 4;
      const right = slipped(m.entity, said, { fewest }) ?? nearOwnName(r.record, text, m.entity);
      if (right) yield { at, entity: m.entity, right };
    }
  }
}

/** Words that a title without a number has at the least, to be told from others by itself. */
const telling = 6;

const field = /^(?:ai|artificial|intelligence|superintelligence)$/;

/** A title that lacks the word AI where the real one has it is about something else: nuclear technology, say. */
const sameField = (said: readonly string[], right: string): boolean =>
  !nameWords(right).some((w) => field.test(w)) || said.some((w) => field.test(w));

/** The instrument whose title the text all but is, if none other comes as near. */
function onlyTitle(r: Reading, at: Span, whole = false): SlippedName | undefined {
  const said = nameWords(r.u.raw.slice(at.start, at.end));
  const instruments = r.record.data.entities.filter((e) => isInstrument(e));
  const right = (e: Entity): boolean =>
    e.names.some((n) => n.lang === 'en' && wordsOfName(n).join() === said.join());
  if (instruments.some(right)) return undefined;
  const near = instruments
    .flatMap((entity): (SlippedName & { share: number })[] => {
      const least = codeOf(entity) ? 0 : telling;
      const right = slipped(entity, said, { most: 1, least, whole });
      return right ? [{ at, entity, right, share: likeness(said, nameWords(right)) }] : [];
    })
    .sort((a, b) => b.share - a.share);
  const named = near.filter((n) =>
    r.u.mentions.some((m) => m.entity.id === n.entity.id && !overlaps(m, at)),
  );
  const [best, next] =
    named.length > 0 ? named : near.filter((n) => n.share >= 0.65 && sameField(said, n.right));
  return best && (!next || best.share > next.share + 0.1) ? best : undefined;
}

const genre =
  /\b(?:order|orders|eo|memo|memorandum|titled|entitled|called|named|plan|framework|act|rule|proclamation)\b/;

const titledAs =
  /\b(?:[Oo]rder|EO|[Mm]emo|[Mm]emorandum|[Pp]lan|[Aa]ct|[Rr]ule|[Ff]ramework|[Pp]roclamation)\b[^.;:]{0,30} (?:titled|entitled|called|named),? ["“'‘]$/;

/** "A hearing titled “…: America's AI Action Plan”": the title of something held or written about a text. */
const ofOccasion =
  /\b(?:hearing|webinar|panel|event|session|symposium|conference|summit|podcast|episode|report|blog|post|article|paper|study|brief|briefing|op-ed|essay|testimony|book|chapter|speech|remarks|newsletter|analysis|alert)s?,? (?:is |was )?(?:titled|entitled|called|named),? ["“'‘]$/i;

/** A title in quotation marks, with no number beside it, that is all but one instrument's. */
const quotedTitles = (r: Reading): SlippedName[] =>
  !genre.test(r.u.text)
    ? []
    : r.u.quotes.flatMap((q): SlippedName[] => {
        const raw = r.u.raw.slice(q.start, q.end).replace(/[.,;]$/, '');
        const at = span(q.start, q.start + raw.length);
        const whole = titledAs.test(r.u.raw.slice(0, q.start));
        if (
          !/^[A-Z]/.test(raw) ||
          raw.length > 140 ||
          within.test(r.u.raw.slice(0, q.start)) ||
          ofOccasion.test(r.u.raw.slice(0, q.start)) ||
          (spelt(r, at) && !whole)
        )
          return [];
        const found = onlyTitle(r, at, whole);
        return found ? [found] : [];
      });

/** Titles without marks, in a list that says they are orders: "three Executive Orders: Promoting …, Accelerating …". */
function listedTitles(r: Reading): SlippedName[] {
  const opening = /\b(?:orders?|memoranda|memos?)\b[^.]{0,20}:/.exec(r.u.text);
  if (!opening) return [];
  return [...runs(r, titleRun)].flatMap((at) =>
    at.start < opening.index || spelt(r, at) ? [] : (onlyTitle(r, at) ?? []),
  );
}

/** "Center for AI Security and Innovation (CAISI)": a name spelt out beside its short form, a word or two off. */
function* expansions(r: Reading): Iterable<SlippedName> {
  for (const m of r.u.mentions) {
    const written = r.u.raw.slice(m.start, m.end);
    if (m.weak || m.foreign || !/^[A-Z][A-Z-]{2,}$/.test(written)) continue;
    if (r.u.raw.charAt(m.start - 1) !== '(') continue;
    const before = r.u.raw.slice(0, m.start - 1).trimEnd();
    const found = endsWithName.exec(before);
    if (!found) continue;
    const own = /^(?:The |[A-Z][\w.]*[’']s )/.exec(found[0])?.[0].length ?? 0;
    const at = span(before.length - found[0].length + own, before.length);
    if (r.u.mentions.some((x) => x !== m && !x.weak && overlaps(x, at) && x.end - x.start > 12))
      continue;
    const right = slipped(m.entity, nameWords(found[0].slice(own))) ?? sameInitials(r, at, m);
    if (right) yield { at, entity: m.entity, right };
  }
}

/** "Center for AI Safety and Intelligence (CAISI)": another name for the same letters, half of whose words are the real one's. */
function sameInitials(r: Reading, at: Span, short: Mention): string | undefined {
  const words = nameWords(r.u.raw.slice(at.start, at.end));
  const letters = words.map((w) => (w === 'ai' ? w : w.charAt(0))).join('');
  if (letters !== r.u.text.slice(short.start, short.end) || letters.length < 4) return undefined;
  const own = (n: Name): boolean => {
    const real = wordsOfName(n);
    return likeness(words, real) >= 0.5 && words.some((w) => !real.includes(w));
  };
  return short.entity.names.find((n) => n.lang === 'en' && n.role === 'title' && own(n))?.form;
}

/** "CAISI (China Artificial Intelligence Standards Institute)": the same, spelt out behind. */
function* glosses(r: Reading): Iterable<SlippedName> {
  for (const m of r.u.mentions) {
    if (m.weak || m.foreign || !/^[A-Z][A-Z-]{3,}$/.test(r.u.raw.slice(m.start, m.end))) continue;
    const gloss = /^ \(([A-Z][A-Za-z &'-]{12,70})\)/.exec(r.u.raw.slice(m.end));
    if (!gloss?.[1]) continue;
    const at = span(m.end + 2, m.end + 2 + gloss[1].length);
    const right = sameInitials(r, at, m);
    if (right && nameWords(right).join() !== nameWords(gloss[1]).join())
      yield { at, entity: m.entity, right };
  }
}

/** “Lead in AI Diplomacy and International Security”: the words of a part's own title, in another order. */
const shuffledMembers = (r: Reading): SlippedName[] =>
  r.u.quotes.flatMap((q): SlippedName[] => {
    const raw = r.u.raw.slice(q.start, q.end).replace(/[.,;]$/, '');
    const said = nameWords(raw);
    if (!/^[A-Z]/.test(raw) || said.length < 3) return [];
    for (const at of r.facts) {
      const { subject, value } = r.record.factAt(at);
      const entity = r.record.entity(subject);
      for (const { label } of value.type === 'set' && entity ? value.members : []) {
        const real = nameWords(label.en);
        if (sorted(real) === sorted(said) && real.join() !== said.join() && entity)
          return [{ at: span(q.start, q.start + raw.length), entity, right: label.en }];
      }
    }
    return [];
  });

const sorted = (words: readonly string[]): string => [...words].sort().join();

/** Every slip once. */
export function slippedNames(r: Reading): SlippedName[] {
  if (r.u.lang !== 'en') return [];
  const titles = [...besideCode(r), ...quotedTitles(r), ...listedTitles(r)];
  const all = [...titles, ...expansions(r), ...glosses(r), ...strayNames(r), ...shuffledMembers(r)];
  return all.filter(
    (s, i) => !numbered(r, s.at) && !all.slice(0, i).some((o) => overlaps(o.at, s.at)),
  );
}

/** "Strategies for OMB Memorandum M-25-21": a title that cites a number is another text's, about that one. */
const numbered = ({ u }: Reading, at: Span): boolean =>
  u.values.some((v) => v.type === 'identifier' && contains(at, v));
