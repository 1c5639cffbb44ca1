/**
 * Two numbers that have changed places: "M-25-22 sets out priorities for use, M-25-21 deals with procurement". Each
 * clause is held against the texts of both numbers and of no third, so a narrow lead is enough if both clauses
 * give it.
 */

import { isInstrument } from '../claims/focus.ts';
import { likened } from '../claims/profile.ts';
import { type Reading, related } from '../claims/reading.ts';
import { clauseOf } from '../claims/scope.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { blanked, type Span, span } from '../text/span.ts';

export interface Exchanged {
  readonly code: Mention;
  /** Whose text the code's clauses tell. */
  readonly right: Entity;
}

/** From the clause that holds a code to the clause that holds the next one. */
function stretches(r: Reading, codes: readonly Mention[]): Span[] | undefined {
  const starts = codes.map((code) => clauseOf(r.u, code).start);
  if (new Set(starts).size < codes.length) return undefined;
  return starts.map((start, i) => span(start, starts[i + 1] ?? r.u.text.length));
}

/** What is told of a code, without the names and numbers that stand in it. */
function told(r: Reading, { start, end }: Span): string {
  const names = r.u.mentions.filter((m) => isInstrument(m.entity));
  return blanked(r.u.text, names).slice(start, end);
}

/** How much more of the other's text than of its own is told, at least 0.25 of the words being the other's. */
function lead(r: Reading, told: string, own: Entity, other: Entity): number {
  const shares = likened(r.record, told, r.u.lang, new Set([own.kind, other.kind]));
  const share = (e: Entity): number => shares.find((x) => x.id === e.id)?.share ?? 0;
  return share(other) < 0.25 ? 0 : share(other) / Math.max(share(own), 0.01);
}

/** The two codes of the sentence, where what is told of each is the other's. */
export function exchanged(r: Reading): Exchanged[] {
  const codes = r.u.mentions.filter((m) => m.identifier && isInstrument(m.entity));
  const [a, b] = codes;
  if (!a || !b || codes.length !== 2 || r.foreign) return [];
  if (a.entity.kind !== b.entity.kind || related(r.record, a.entity.id, b.entity.id)) return [];
  const at = stretches(r, codes);
  if (!at?.[0] || !at[1]) return [];
  const first = lead(r, told(r, at[0]), a.entity, b.entity);
  const second = lead(r, told(r, at[1]), b.entity, a.entity);
  if (Math.min(first, second) < 1.3 || Math.max(first, second) < 2) return [];
  return [
    { code: a, right: b.entity },
    { code: b, right: a.entity },
  ];
}
