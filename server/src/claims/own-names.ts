/**
 * Names that a draft uses for things of its own, unknown to the record: "the Harbor Compute Reserve", 《数据中心试点方案》.
 * A name needs its head ("Reserve", 方案) or title marks, so that capitals alone name nothing.
 */

import type { PolicyRecord } from '../record/record.ts';
import { overlaps, type Span, span } from '../text/span.ts';
import { wordsOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

export interface OwnName extends Span {
  /** Equal for the same name, whatever its case and article. */
  readonly key: string;
}

/** Capitalised words with the little words between them, up to the end of the text. */
const capitals =
  /(?<![\w-])[A-Z][\w'’&-]*(?: (?:(?:of|for|the|and|on) )*[A-Z0-9][\w'’&-]*)+(?: of \d{4})?$/;
/** A sentence's first word, an article or a possessive is no part of a name. */
const lead =
  /^(?:The|A|An|This|That|Our|Its|Their|His|Her|In|On|Under|By|For|With|And|But|When|If|As|Since) /;
const titled = /《([^《》]{3,40})》/g;

function englishName(u: Utterance, head: Span): OwnName | undefined {
  const year = /^ of \d{4}\b/.exec(u.raw.slice(head.end, head.end + 9))?.[0] ?? '';
  const end = head.end + year.length;
  const from = Math.max(0, end - 90);
  const found = capitals.exec(u.raw.slice(from, end));
  if (!found) return undefined;
  const start = from + found.index + (lead.exec(found[0])?.[0].length ?? 0);
  return u.raw.slice(start, end).includes(' ')
    ? { start, end, key: u.text.slice(start, end).toLowerCase() }
    : undefined;
}

const titles = (u: Utterance): OwnName[] =>
  [...u.raw.matchAll(titled)].map((m) => ({
    ...span(m.index, m.index + m[0].length),
    key: u.text.slice(m.index + 1, m.index + m[0].length - 1),
  }));

/** Names in the sentence that no entity of the record answers to, each once per place. */
export function ownNames(record: PolicyRecord, u: Utterance): OwnName[] {
  const found = [
    ...wordsOf(record, u, 'name-head').flatMap((head) => englishName(u, head) ?? []),
    ...titles(u),
  ];
  const kinds = wordsOf(record, u, 'kind-name');
  return found.filter(
    (n, i) =>
      !kinds.some((k) => k.start <= n.start && k.end >= n.end) &&
      !u.mentions.some((m) => overlaps(m, n)) &&
      !u.misnomers.some((m) => overlaps(m, n)) &&
      !found.some(
        (o, j) => j !== i && o.start <= n.start && o.end >= n.end && (j < i || o.end > n.end),
      ),
  );
}
