/** Short names that a draft gives: 《……行动计划》（以下简称《计划》）, "… (the “Order”)". From there on the word means that one. */

import { overlaps, type Span, span } from '../text/span.ts';
import { isInstrument } from './focus.ts';
import type { Utterance } from './utterance.ts';

/** `计划=cn-plan;order=eo-14365`: a string, since the focus is a cache key. */
export type ShortNames = string;

const givenZh =
  /[(（](?:以下|下文|文中)?(?:简称|下称|统称|称)(?:为|作)?[:：]?["“《]?([\u3400-\u9fff]{2,6})["”》]?[)）]/g;
const givenEn =
  /\((?:collectively, |hereinafter |hereafter )?(?:the )?"((?:[a-z]+ ){0,3}[a-z]+)"\)/g;

/** What the brackets follow: an instrument of the record's, or a title that it does not know. */
function owner(u: Utterance, at: number): string | undefined {
  const before = u.text.slice(0, at);
  const m = u.mentions.findLast(
    (x) => isInstrument(x.entity) && x.end <= at && /^[》"'’ ,.]*$/.test(u.text.slice(x.end, at)),
  );
  if (m) return m.foreign ? 'foreign' : m.entity.id;
  return /》$/.test(before) ? 'foreign' : undefined;
}

/** The short names after a sentence: those held, and those it gives. */
export function shortNames(u: Utterance, held: ShortNames | undefined): ShortNames | undefined {
  const given = [...u.text.matchAll(u.lang === 'zh' ? givenZh : givenEn)].flatMap((m) => {
    const id = owner(u, m.index);
    return id && m[1] ? [`${m[1]}=${id}`] : [];
  });
  return given.length === 0 ? held : [...given, ...(held ? [held] : [])].join(';');
}

/** Where a sentence uses one as a name: 《计划》 in title marks, "the Order" in capitals. */
export function shortNamed(u: Utterance, held: ShortNames | undefined): (Span & { id: string })[] {
  if (!held) return [];
  const found: (Span & { id: string })[] = [];
  for (const entry of held.split(';')) {
    const [word = '', id = ''] = entry.split('=');
    const written = u.lang === 'zh' ? `《${word}》` : `the ${word}`;
    for (let i = u.text.indexOf(written); i >= 0; i = u.text.indexOf(written, i + 1)) {
      const at = u.lang === 'zh' ? span(i + 1, i + 1 + word.length) : span(i, i + written.length);
      const capital =
        u.lang === 'zh' ||
        (/^the [A-Z]/i.test(u.raw.slice(i, at.end)) && /[A-Z]/.test(u.raw.charAt(i + 4)));
      const ends = !/[a-z]/.test(u.text.charAt(at.end));
      if (capital && ends && !found.some((x) => overlaps(x, at))) found.push({ ...at, id });
    }
  }
  return found;
}
