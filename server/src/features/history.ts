/**
 * "Turn into history": what an outdated sentence says of today, said of its time. Only where a template fits the
 * sentence word for word, and only where the sentence so told has nothing wrong with it any more.
 */

import { goneAt } from '../claims/status.ts';
import type { Edit, Finding } from '../claims/types.ts';
import type { Utterance } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate, Lang } from '../record/types.ts';
import { dateLike } from '../rules/wording.ts';
import { contains, type Span, shift, span } from '../text/span.ts';
import { blockAt } from './look.ts';
import type { JudgedBlock, Session } from './session.ts';
import { ended, happened, type Retold } from './tenses.ts';
import { dateWords } from './words.ts';

export interface Retelling {
  readonly edits: readonly Edit[];
  /** The words that come in. */
  readonly words: string;
  readonly lang: Lang;
}

export function retelling(
  record: PolicyRecord,
  session: Session,
  finding: Finding,
): Retelling | undefined {
  const judged = finding.category === 'outdated' && blockAt(session, finding.span.start);
  if (!judged) return undefined;
  const at = shift(finding.span, -judged.block.start);
  const u = session.utterances(judged.block).find((each) => contains(whole(each), at));
  const retold = u && retell(record, u, at, finding, session.asOf);
  const edits = retold && verbatim(u, judged.block.text, retold);
  if (!edits || !settles(session, judged, edits)) return undefined;
  return {
    edits: edits.map((e) => ({ ...e, span: shift(e.span, judged.block.start) })),
    words: retold.map(({ newText }) => newText.trim()).join(' … '),
    lang: u.lang,
  };
}

const whole = (u: Utterance): Span => u.source(span(0, u.text.length));

/** By what the finding rests on: an instrument that is gone, or an event that has come about. */
function retell(
  record: PolicyRecord,
  u: Utterance,
  at: Span,
  { evidence: [first] }: Finding,
  asOf: IsoDate,
): readonly Retold[] | undefined {
  const same = (s: Span): boolean => {
    const there = u.source(s);
    return there.start === at.start && there.end === at.end;
  };
  const entity = first && record.entity(first.record);
  const gone = entity && goneAt(entity, asOf);
  const name = u.mentions.find((m) => m.entity.id === entity?.id && same(m));
  if (gone) {
    const held = entity.status?.some(({ status }) => status === 'in-force') === true;
    const date = inStyle(u, gone.from);
    return name && ended({ record, u, name, status: gone.status, date, held });
  }
  const value = first && record.fact(first.record)?.value;
  if (value?.type !== 'date') return undefined;
  const date = inStyle(u, value.date);
  return happened(record, u, (s) => contains(at, u.source(s)), date);
}

const styles: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\b/,
  zh: /\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/,
};

/** As the paragraph writes its dates. */
function inStyle(u: Utterance, date: IsoDate): { readonly text: string; readonly day: boolean } {
  const day = date.length === 10;
  const sample = styles[u.lang].exec(u.passage.text)?.[0];
  const text = (day && sample && dateLike(sample, date)) || dateWords(date, u.lang);
  return { text, day };
}

/** Edits in the block; none where markup stands in the words that change, or right behind them. */
function verbatim(
  u: Utterance,
  block: string,
  retold: readonly Retold[],
): readonly Edit[] | undefined {
  const edits = retold.map(({ start, end, newText }) => ({
    span: u.source({ start, end }),
    newText,
    was: u.raw.slice(start, end),
  }));
  const plain = edits.every(
    ({ span: s, was }) =>
      block.slice(s.start, s.end) === was && !/[*_`\]()（'’-]/.test(block.charAt(s.end)),
  );
  return plain ? edits.map(({ span, newText }) => ({ span, newText })) : undefined;
}

/** The finding goes, and no other comes. */
function settles(session: Session, judged: JudgedBlock, edits: readonly Edit[]): boolean {
  const text = [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (t, { span: s, newText }) => t.slice(0, s.start) + newText + t.slice(s.end),
      judged.block.text,
    );
  const left = session.findingsIf(judged, text);
  return left.length === judged.verdicts.findings.length - 1;
}
