/** Which provision a sentence speaks of, by its content words and the names in it. */

import { isBody } from '../claims/actors.ts';
import { isInstrument } from '../claims/focus.ts';
import type { Reading } from '../claims/reading.ts';
import { wordsOf } from '../claims/scope.ts';
import { lazily } from '../record/columns.ts';
import { type LinkedProvision, placedWords, type Word } from '../record/linking.ts';
import type { Entity } from '../record/types.ts';
import { blanked, hull, overlaps, type Span } from '../text/span.ts';

interface OwnWords {
  readonly placed: readonly Word[];
  readonly all: ReadonlySet<string>;
  /** The provision that holds most of them. */
  readonly best: () => LinkedProvision | undefined;
}

/** Asked for of each provision that a sentence may speak of. */
const kept = new WeakMap<Reading, OwnWords>();

function ownWords(r: Reading): OwnWords {
  const known = kept.get(r);
  if (known) return known;
  const placed = wordsBesideNames(r);
  const all = new Set(placed.map((w) => w.word));
  const best = lazily(() => r.record.linker.link(all, r.u.lang, 1)[0]);
  const own = { placed, all, best };
  kept.set(r, own);
  return own;
}

/** Content words without the names in the sentence: a body's own name must not link it to its own provision. */
function wordsBesideNames(r: Reading): Word[] {
  const names = r.u.mentions.filter(
    (m) => isBody(m) || (isInstrument(m.entity) && r.record.provisionsOf(m.entity.id).length > 0),
  );
  return placedWords(blanked(r.u.text, names), r.u.lang);
}

/** The words that the sentence shares with a provision. */
const sharedWords = (r: Reading, at: number): Word[] =>
  ownWords(r).placed.filter((w) => r.record.linker.holds(at, w.word, r.u.lang));

/** From the first of them to the last. */
function sharedStretch(r: Reading, at: number): Span {
  const shared = sharedWords(r, at);
  return shared.reduce<Span>(hull, shared[0] ?? { start: 0, end: r.u.text.length });
}

/** One word, or that and a verb of office ("leads", "led … and promoted"), can make up much of a short provision: that is chance. */
function byChance(r: Reading, at: number): boolean {
  if (r.u.lang !== 'en' || spokenFor(r).some((list) => list.includes(at))) return false;
  const office = wordsOf(r.record, r.u, 'in-charge');
  const telling = sharedWords(r, at).filter((w) => !office.some((o) => overlaps(o, w)));
  return new Set(telling.map((w) => w.word)).size < 2;
}

/**
 * Nothing names the instrument and the topic is short: the provision's own content words bear the topic out where
 * the sentence covers it better than any provision that gives its task to others.
 */
export function corroborated(r: Reading, at: number): boolean {
  const lead = r.record.provisionAt(at).lead;
  const best = ownWords(r).best();
  const p = best && r.record.provisionAt(best.at);
  return (
    best !== undefined &&
    best.coverage >= 0.12 &&
    (best.at === at || (p?.lead ?? []).some((x) => lead.includes(x)))
  );
}

/** A programme or body that the record ties to this task alone stands in the sentence: "the AI-ISAC". */
export function keyed(r: Reading, at: number): boolean {
  const lead = r.record.provisionAt(at).lead;
  return r.u.mentions.some((m) => {
    if (m.weak || m.foreign || !tasked.has(m.entity.kind)) return false;
    const spoken = r.record.speakingOf(m.entity.id);
    return (
      spoken.includes(at) &&
      spoken.every((i) => r.record.provisionAt(i).lead.every((x) => lead.includes(x)))
    );
  });
}
const tasked: ReadonlySet<Entity['kind']> = new Set(['programme', 'agency', 'concept']);

const namable: ReadonlySet<Entity['kind']> = new Set([
  'programme',
  'concept',
  'law',
  'product',
  'framework',
]);

/** What is named beside instruments and bodies (the Superfund law, BEAD) speaks for the provisions that name it. */
const spokenFor = (r: Reading): (readonly number[])[] =>
  [...new Set(r.u.mentions.filter((m) => !m.foreign).map((m) => m.entity))]
    .filter((e) => namable.has(e.kind))
    .map((e) => r.record.speakingOf(e.id));

function linked(r: Reading): LinkedProvision[] {
  const bonus = new Map<number, number>();
  for (const list of spokenFor(r))
    for (const at of list)
      bonus.set(
        at,
        (bonus.get(at) ?? 0) + Math.log(r.record.index.provisions.length / list.length),
      );
  return r.record.linker.link(ownWords(r).all, r.u.lang, 6, bonus);
}

/** By how much the first covers the sentence better than any that gives its task to others. */
function marginOf(r: Reading, links: readonly LinkedProvision[]): number {
  const [best] = links;
  const leads = (l: LinkedProvision): readonly string[] => r.record.provisionAt(l.at).lead;
  const rival = best && links.find((l) => !leads(l).some((x) => leads(best).includes(x)));
  return best && rival ? best.coverage / rival.coverage : 9;
}

/** The sentence names the instrument or points at it, be it only as "the Plan". */
export const pointedAt = (r: Reading, instrument: string): boolean =>
  r.subjects.some((s) => s.id === instrument && (s.strength > 1 || s.at !== undefined));

/** Among the provisions of an instrument that the sentence names, this one is plainly the closest. */
export function closest(r: Reading, at: number): boolean {
  const { instrument } = r.record.provisionAt(at);
  if (!pointedAt(r, instrument)) return false;
  const links = r.record.linker.within(ownWords(r).all, r.u.lang, instrument, spokenFor(r));
  return links[0]?.at === at && marginOf(r, links) >= 1.3;
}

/** Chinese is cut into pairs of characters, of which many are chance: less of a summary is ever covered. */
const least = { en: { named: 0.2, alone: 0.25 }, zh: { named: 0.12, alone: 0.2 } } as const;

/**
 * The provision that the sentence's words speak of: where an instrument is named, the closest of its provisions;
 * elsewhere one that leaves all others far behind.
 */
export function wordLinked(r: Reading): { at: number; whole: Span } | undefined {
  const at = closestByWords(r);
  return at === undefined || byChance(r, at) ? undefined : { at, whole: sharedStretch(r, at) };
}

/** "The OECD published its own toolkit", 经合组织发布了自己的指南: nobody's task. */
const ofItsOwn = {
  en: /^ (?:\([^)]*\) )?(?:(?:has|have|had|[a-z]+ly) )*[a-z]+ (?:its|their|his|her) own\b/,
  zh: /^(?:也|已|又|近日|随后|则)*[^,。;]{2,3}了?(?:自己的|自家的?|本国的?|其自身的?|自身的)/,
} as const;

const ownDoing = (r: Reading): boolean =>
  r.u.mentions.some(
    (m) =>
      (m.entity.kind === 'agency' || m.entity.kind === 'company') &&
      ofItsOwn[r.u.lang].test(r.u.text.slice(m.end, m.end + 60)),
  );

function closestByWords(r: Reading): number | undefined {
  const all = linked(r);
  const instruments = r.subjects.map((s) => s.id).filter((id) => pointedAt(r, id));
  const found = instruments.flatMap((id) => {
    const links = r.record.linker.within(ownWords(r).all, r.u.lang, id, spokenFor(r));
    const [best] = links;
    const overall = all.find((l) => l.at === best?.at);
    return best && overall && overall.coverage >= least[r.u.lang].named && marginOf(r, links) >= 1.5
      ? [overall]
      : [];
  });
  const [named] = found.sort((a, b) => b.coverage - a.coverage);
  if (named) return named.at;
  const [best] = all;
  if (ownDoing(r)) return undefined;
  return best && best.coverage >= least[r.u.lang].alone && marginOf(r, all) >= 2.2
    ? best.at
    : undefined;
}
