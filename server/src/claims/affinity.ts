/**
 * Which of a subject's facts a sentence speaks of where no topic is met in full: the share of a fact's own words
 * that the sentence holds, rare words counting most (Spärck Jones 1972), with a margin over the subject's other
 * facts of the kind. What is too close to call is left alone.
 */

import { contentWords } from '../record/linking.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Fact } from '../record/types.ts';
import { blanked, type Span } from '../text/span.ts';
import { clauseOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

/** Words around a place in the sentence: of its clause, or of the whole where the clause says little. */
function wordsAround(u: Utterance, at: Span, names: readonly Span[]): Set<string> {
  const clause = clauseOf(u, at);
  const within = clause.end - clause.start >= (u.lang === 'zh' ? 12 : 40) ? clause : undefined;
  const text = blanked(u.text, names);
  return contentWords(within ? text.slice(within.start, within.end) : text, u.lang);
}

const topicShare = (
  u: Utterance,
  record: PolicyRecord,
  at: number,
  names: readonly Span[],
): number =>
  Math.max(
    0,
    ...(record.index.facts[at]?.topic ?? []).map((groups) => {
      const told = groups.filter(
        (g) =>
          u.inherited.has(g) ||
          (u.groups.get(g) ?? []).some(
            (hit) => !names.some((n) => n.start < hit.end && hit.start < n.end),
          ),
      );
      return told.length / groups.length;
    }),
  );

export interface Affinity {
  readonly at: number;
  readonly score: number;
}

/** Facts by how much of them the sentence says around `place`, best first: shares from 0 to 1. */
export function affinities(
  record: PolicyRecord,
  u: Utterance,
  facts: readonly number[],
  place: Span,
  names: readonly Span[],
): Affinity[] {
  if (facts.length === 0) return [];
  const index = record.words.of('facts', u.lang);
  const placesOf = (words: Iterable<string>): Set<number | undefined> =>
    new Set([...words].map((w) => index.place(w)));
  const words = placesOf(wordsAround(u, place, names));
  const own = placesOf(
    contentWords(names.map((n) => u.text.slice(n.start, n.end)).join(' '), u.lang),
  );
  return facts
    .map((at) => {
      let whole = 0;
      let met = 0;
      for (const w of index.bag(at)) {
        if (own.has(w)) continue;
        const weight = index.rarity(w);
        whole += weight;
        if (words.has(w)) met += weight;
      }
      const share = whole > 0 ? met / whole : 0;
      return { at, score: share + 0.5 * topicShare(u, record, at, names) };
    })
    .sort((a, b) => b.score - a.score);
}

/** The fact that stands out among its siblings, if one does. */
export function outstanding(
  ranked: readonly Affinity[],
  rival: (a: Fact, b: Fact) => boolean,
  record: PolicyRecord,
): Affinity | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const first = record.factAt(best.at);
  const next = ranked.find((x) => x !== best && rival(record.factAt(x.at), first));
  const least = next ? 0.4 : 0.25;
  return best.score >= least && (!next || best.score >= 1.5 * next.score) ? best : undefined;
}
