/** A sentence read against the record: what it names, what values it states, which topic groups it meets. */

import type { ParsedBlock, Passage } from '../draft/types.ts';
import type { Match } from '../record/phrases.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Lang } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, span } from '../text/span.ts';
import { readValues } from '../values/index.ts';
import type { DraftValue, IdentifierValue } from '../values/types.ts';
import { looseTitles } from './loose-titles.ts';
import { identifiersIn, misnomersIn, namesIn } from './names-in.ts';
import { quotations } from './quotations.ts';

/** A name of the record's in the sentence. Spans are offsets into the sentence. */
export interface Mention extends Span {
  readonly entity: Entity;
  /** Needs the entity in focus: "the Plan", 该计划. */
  readonly weak: boolean;
  /** Another owner's thing of that name: "the UK's AI action plan". */
  readonly foreign: boolean;
  readonly identifier?: IdentifierValue;
  /** A title in other words than the record's. */
  readonly loose?: boolean;
}

/** A known wrong form of a name. */
export interface Misnomer extends Span {
  readonly entity: Entity;
  readonly error: number;
}

export interface Utterance {
  /** Folded sentence; spans everywhere below are offsets into it. */
  readonly text: string;
  readonly raw: string;
  readonly lang: Lang;
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  readonly misnomers: readonly Misnomer[];
  readonly values: readonly DraftValue[];
  /** Where each group of the record's phrases is met. */
  readonly groups: ReadonlyMap<number, readonly Span[]>;
  /** Groups met by the list lead-in or the column headings, which the sentence inherits. */
  readonly inherited: ReadonlySet<number>;
  /** For a table row: its cells in the sentence, each with the groups its column heading meets. */
  readonly cells: readonly (Span & { readonly heading: ReadonlySet<number> })[];
  /** Quotation marks with what they enclose. */
  readonly quotes: readonly Span[];
  /** Folded sentence that follows in the passage, if it points back ("That is wrong."); else empty. */
  readonly next: string;
  readonly heading: boolean;
  /** There are quotation marks in the passage. */
  readonly marked: boolean;
  /** Source range within the block. */
  source(of: Span): Span;
}

/** What a sentence holds by itself, wherever it stands. */
export type Content = Pick<
  Utterance,
  'text' | 'raw' | 'lang' | 'mentions' | 'misnomers' | 'values' | 'groups' | 'quotes'
>;

/** Keeps what sentences hold; see sentence-memo.ts. */
export interface Contents {
  content(raw: string, read: (raw: string) => Content): Content;
}

const han = /[\u3400-\u9fff]/g;

/** Chinese if a fifth of the letters are; the language of messages follows the sentence. */
export function languageOf(text: string): Lang {
  const chinese = text.match(han)?.length ?? 0;
  return chinese * 5 >= text.replace(/\s/g, '').length ? 'zh' : 'en';
}

/** "Cleared the House" in "cleared the House Foreign Affairs Committee": it ends amid a longer name. */
const cutsInto = (hit: Span, names: readonly Mention[]): boolean =>
  names.some(
    (n) =>
      n.entity.kind === 'agency' && hit.start < n.start && n.start < hit.end && hit.end < n.end,
  );

/** 并未 holds 未: of two hits of one group that overlap, the longer is the word meant. */
function groupsIn(hits: readonly Match[], names: readonly Mention[]): Map<number, Span[]> {
  const out = new Map<number, Span[]>();
  for (const hit of hits) {
    if (hit.groups.length === 0 || cutsInto(hit, names)) continue;
    for (const target of hit.groups) {
      const list = out.get(target);
      if (list) addHit(list, hit);
      else out.set(target, [hit]);
    }
  }
  return out;
}

function addHit(list: Span[], hit: Match): void {
  const last = list[list.length - 1] as Span;
  if (hit.start >= last.end) list.push(hit);
  else if (hit.end - hit.start > last.end - last.start) list[list.length - 1] = hit;
}

const groupsOf = (record: PolicyRecord, text: string): Set<number> =>
  new Set(record.scanner.scan(fold(text, record.fold)).flatMap((h) => h.groups));

function inheritedGroups(record: PolicyRecord, passage: Passage): Set<number> {
  const context = [passage.lead ?? '', ...(passage.columns ?? [])].join(' | ');
  return context.replaceAll('|', '').trim() ? groupsOf(record, context) : new Set();
}

const cellsOf = (record: PolicyRecord, passage: Passage, at: Span): Utterance['cells'] =>
  (passage.columns ?? []).flatMap((heading, i) => {
    const cell = passage.cells?.[i];
    return cell
      ? [
          {
            start: cell.start - at.start,
            end: cell.end - at.start,
            heading: groupsOf(record, heading),
          },
        ]
      : [];
  });

function readContent(record: PolicyRecord, raw: string): Content {
  const text = fold(raw, record.fold);
  const lang = languageOf(raw);
  const hits = record.scanner.scan(text);
  const values = readValues(text);
  const identified = identifiersIn(record, values);
  const named = namesIn(record, hits, text, raw, lang).filter(
    (m) => !identified.some((i) => m.start < i.end && i.start < m.end),
  );
  const groups = groupsIn(hits, [...identified, ...named]);
  const owners = groups.get(record.index.lexicon['foreign-owner'] ?? -1) ?? [];
  const exact = [...identified, ...named];
  const loose = lang === 'zh' ? looseTitles(record, text, exact, owners) : [];
  const mentions = [...exact, ...loose].sort((a, b) => a.start - b.start);
  return {
    text,
    raw,
    lang,
    mentions,
    values,
    misnomers: misnomersIn(record, hits, mentions),
    groups,
    quotes: quotations(text),
  };
}

/** The heading of a value's column is one of these groups. */
export const headed = (u: Utterance, value: Span, ...groups: readonly number[]): boolean =>
  u.cells.some((c) => contains(c, value) && groups.some((g) => c.heading.has(g)));

const referring =
  /^(?:this|that|which|these|those|such|it|they|both)\b|^(?:这|该|此|上述|两者|二者)/;
/** No word of `referring` is longer. */
const enough = 6;

function nextOf(record: PolicyRecord, { text, sentences }: Passage, i: number): string {
  const after = sentences[i + 1];
  if (!after) return '';
  const start = fold(
    text.slice(after.start, Math.min(after.end, after.start + enough)),
    record.fold,
  );
  return referring.test(start) ? fold(text.slice(after.start, after.end), record.fold) : '';
}

const marks = /[“「『"＂]/;

/** The sentences of a block. Depends on nothing but the block and the record: cached by block text. */
export function readUtterances(
  record: PolicyRecord,
  block: ParsedBlock,
  contents?: Contents,
): Utterance[] {
  const read = (raw: string): Content => readContent(record, raw);
  return block.passages.flatMap((passage) => {
    const inherited = inheritedGroups(record, passage);
    const marked = marks.test(passage.text);
    return passage.sentences.map((at, i): Utterance => {
      const raw = passage.text.slice(at.start, at.end);
      const of = contents ? contents.content(raw, read) : read(raw);
      // One by one: copying with `...` into a longer object is slow, and this runs for every sentence.
      return {
        text: of.text,
        raw,
        lang: of.lang,
        mentions: of.mentions,
        misnomers: of.misnomers,
        values: of.values,
        groups: of.groups,
        quotes: of.quotes,
        passage,
        inherited,
        heading: passage.kind === 'heading',
        marked,
        next: nextOf(record, passage, i),
        cells: cellsOf(record, passage, at),
        source: (s) => passage.source(span(at.start + s.start, at.start + s.end)),
      };
    });
  });
}
