/** The items of a list in a sentence, found from some that are known: what stands between, before and after them. */

import { overlaps, type Span, span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

const separator = {
  en: /(?:,|;|\/| and\b| or\b| &| as well as\b)+ ?(?:and |or )?/g,
  zh: /[、,;]["》]?(?:以及|和|与|及)?|以及|和|与|及|""/g,
};

const leads =
  'are|is|of|includes?|including|on|namely|comprises?|comprising|into|to|by|with|covers?|covering|called|named|be|were|from|between|for|sets?|names?|lists?';
const word = `(?!(?:${leads})\\b)[a-z][a-z-]*`;
/** How a first item may be led in: a colon, "are", 分为. None of these stands in the item itself. */
const firstItem = {
  en: new RegExp(
    `(?:^|[:(\\u2014|] ?|\\b(?:${leads}) )(?:the |both |"|')*(${word}(?: ${word}){0,2}?)["')]*$`,
  ),
  zh: /(?:^|[:("(]|是|为|包括|分为|含|即|有|列出|包含|涵盖|分成|点名)["《]?((?:(?![是为即有含])[\u3400-\u9fffa-z]){2,8})["》]?$/,
};
const lastItem = {
  en: /^["')]*(?:[,;]| and|, and|,? &)+ ["'(]?([a-z][a-z-]+(?: [a-z-]+){0,4}?)(?=["')]*(?:[.,;:)]|$| functions?| principles?| pillars?| (?:may|can|could|must|shall|will|are|is|were|all|have|each|under|as|to|in)\b))/,
  zh: /^[^,。;:、]{0,6}(?:、|和|与|及|以及|"")+([\u3400-\u9fffA-Za-z]{2,10}?)(?=["》),。;、]|$|等|四|三|两|共|几)/,
};

const trimmed = (text: string, start: number, end: number): Span => {
  const inner = text.slice(start, end);
  const lead = /^["'( *]*(?:the |an? )?/.exec(inner)?.[0].length ?? 0;
  const tail = /["') *]*$/.exec(inner)?.[0].length ?? 0;
  return span(start + lead, Math.max(start + lead, end - tail));
};

/** Items between the first and the last of the known ones; 多元、公平与包容 is one of them, not two. */
function inside(u: Utterance, whole: Span, known: readonly Span[]): Span[] {
  const out: Span[] = [];
  const single = known.filter((k) => !known.some((o) => o !== k && overlaps(o, k)));
  let from = whole.start;
  for (const m of u.text.slice(whole.start, whole.end).matchAll(separator[u.lang])) {
    const at = whole.start + m.index;
    if (single.some((k) => k.start < at && at < k.end)) continue;
    out.push(trimmed(u.text, from, whole.start + m.index));
    from = whole.start + m.index + m[0].length;
  }
  return [...out, trimmed(u.text, from, whole.end)].filter((s) => s.end > s.start);
}

function before(u: Utterance, whole: Span): Span | undefined {
  const text = u.text.slice(0, whole.start);
  const sep = /(?:, ?| and | or | & |、|和|与|及|以及)["'《(]*(?:the )?$/.exec(text);
  const m = sep && firstItem[u.lang].exec(text.slice(0, sep.index).trimEnd());
  if (!m?.[1]) return undefined;
  const start = m.index + m[0].lastIndexOf(m[1]);
  return span(start, start + m[1].length);
}

function after(u: Utterance, whole: Span): Span | undefined {
  const m = lastItem[u.lang].exec(u.text.slice(whole.end));
  if (!m?.[1]) return undefined;
  const start = whole.end + m[0].lastIndexOf(m[1]);
  return span(start, start + m[1].length);
}

const brief = (u: Utterance, s: Span): boolean => {
  const text = u.text.slice(s.start, s.end);
  return u.lang === 'zh' ? text.length <= 10 : text.split(' ').length <= 5;
};

/** The text with glosses in brackets blanked: GOVERN（治理）、MAP（映射）. */
const unglossed = (text: string): string =>
  text.replace(/\([^()]*\)/g, (gloss) => ' '.repeat(gloss.length));

/** All items of the list that the known ones stand in, if it has as many as the set. */
function itemsOf(whole: Utterance, known: readonly Span[], total: number): Span[] {
  const u = { ...whole, text: unglossed(whole.text) };
  const sorted = [...known].sort((a, b) => a.start - b.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const stretch = span(first.start, last.end);
  const items = inside(u, stretch, known);
  const head = items.length < total ? before(u, stretch) : undefined;
  const tail = items.length < total && !head ? after(u, stretch) : undefined;
  // A body's name before the first item ("as NIST says, govern …") opens no list.
  if (head && u.mentions.some((m) => m.entity.kind === 'agency' && overlaps(m, head))) return [];
  const all = [head, ...items, tail].filter((s) => s !== undefined);
  return all.length === total ? all : [];
}

/** What may stand between two items in quotation marks: list glue, and a gloss in brackets. */
const quotedGlue = {
  en: /^["']? ?(?:\([^()]*\))?(?:,|;| and\b| or\b| &| as well as\b)* ?(?:and |or )?(?:the )?["']?$/,
  zh: /^["》]?(?:\([^()]*\))?(?:[、,;]|以及|和|与|及)*["《]?$/,
};

/** “A” (…), “B” (…) and “C”: the items of a list that is as long as the set and in quotation marks throughout. */
function quotedItems(u: Utterance, known: readonly Span[], total: number): readonly Span[] {
  const runs: Span[][] = [];
  for (const q of u.quotes) {
    const last = runs.at(-1)?.at(-1);
    if (last && quotedGlue[u.lang].test(u.text.slice(last.end, q.start))) runs.at(-1)?.push(q);
    else runs.push([q]);
  }
  return (
    runs.find(
      (run) => run.length === total && run.some((q) => known.some((k) => overlaps(k, q))),
    ) ?? []
  );
}

/** A known item of the set, by the number of its member. */
export interface Known extends Span {
  readonly member: number;
}

/** The one item of the list that is none of the known ones. */
export function oddOneOut(u: Utterance, known: readonly Known[], total: number): Span | undefined {
  const strange = (s: Span): boolean => !known.some((k) => overlaps(k, s));
  const odd = itemsOf(u, known, total).filter(strange);
  const [only] = odd;
  if (odd.length === 1 && only && brief(u, only)) return only;
  const quoted = quotedItems(u, known, total).filter(strange);
  return quoted.length === 1 ? quoted[0] : undefined;
}

/** 治理、评估、测量和管理: one member under two names, in a list as long as the set. The less usual name of the two. */
export function twice(
  u: Utterance,
  known: readonly Known[],
  labels: readonly string[],
): Span | undefined {
  const items = itemsOf(u, known, labels.length);
  const members = items.map((s) => known.find((k) => overlaps(k, s))?.member);
  const again = members.findIndex((m, i) => m !== undefined && members.indexOf(m) !== i);
  if (items.length === 0 || again < 0 || members.includes(undefined)) return undefined;
  const both = items.filter((_, i) => members[i] === members[again]);
  const usual = labels[members[again] as number]?.toLowerCase();
  return both.find((s) => u.text.slice(s.start, s.end) !== usual);
}
