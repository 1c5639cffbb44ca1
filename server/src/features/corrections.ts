/** What can be done about findings and claims: corrections, citations, suppressions, as edits to the draft as it stands. */

import type { Edit, Finding } from '../claims/types.ts';
import type { Utterance } from '../claims/utterance.ts';
import { languageOf } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { contains, overlaps, type Span, shift, span } from '../text/span.ts';
import { evidenceCitation } from './citation.ts';
import { blockAt } from './look.ts';
import type { Session } from './session.ts';

/** Edits of the certain fixes, first come first served: none overlaps another. */
export function certainEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((f) => f.certain);
    if (!fix || fix.edits.some((e) => taken.some((t) => clash(t.span, e.span)))) continue;
    taken.push(...fix.edits);
  }
  return taken;
}

const clash = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start;

/** Findings of one kind: the same rule, wanting the same words in the same place of the same words. */
export function alike(source: string, findings: readonly Finding[], like: Finding): Finding[] {
  const wanted = like.fixes[0]?.edits[0];
  if (!wanted) return [];
  const said = source.slice(wanted.span.start, wanted.span.end);
  return findings.filter((f) => {
    const edit = f.fixes[0]?.edits[0];
    return (
      f.ruleId === like.ruleId &&
      edit?.newText === wanted.newText &&
      source.slice(edit.span.start, edit.span.end) === said
    );
  });
}

/**
 * A comment that silences a finding, with a reason still to be written: above the line where that leaves the
 * text as it is, at the line's end where it would cut a paragraph, a list or a table in two.
 */
export function suppression(source: string, finding: Finding, lang: Lang): Edit {
  const { start, end } = lineAt(source, finding.span.start);
  const line = source.slice(start, end);
  const reason = lang === 'zh' ? '请写明理由' : 'say why';
  const comment = (kind: string): string =>
    `<!-- plumbline-${kind} ${finding.ruleId} -- ${reason} -->`;
  if (startsProse(source, start, line)) {
    const eol = source.includes('\r\n') ? '\r\n' : '\n';
    return { span: span(start, start), newText: `${comment('disable-next-line')}${eol}` };
  }
  const bar = /\|\s*$/.exec(line);
  const at = start + (bar ? bar.index : line.trimEnd().length);
  return {
    span: span(at, at),
    newText: bar ? `${comment('disable-line')} ` : ` ${comment('disable-line')}`,
  };
}

/** The line around an offset, without its ending. */
function lineAt(source: string, offset: number): Span {
  const start =
    Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const length = source.slice(start).search(/[\r\n]|$/);
  return { start, end: start + length };
}

/** Plain text or a heading, flush left, under a blank line or at the top. */
const startsProse = (source: string, start: number, line: string): boolean =>
  /(?:^|\n[ \t]*\r?\n|\r[ \t]*\r)$/.test(source.slice(Math.max(0, start - 80), start)) &&
  !/^(?:\s|>|[-*+|]|\d+[.)])/.test(line);

export interface Citing {
  readonly citation: string;
  readonly edit: Edit;
  /** Language of the sentence. */
  readonly lang: Lang;
}

/** A citation for the claims that touch a place, after their sentence's last word and before its stop. */
export function citations(record: PolicyRecord, session: Session, at: Span): Citing[] {
  const judged = blockAt(session, at.start);
  if (!judged) return [];
  const { block } = judged;
  const found = new Map<string, Citing>();
  const sentences = session.utterances(block);
  for (const claim of session.claimsOf(judged)) {
    if (claim.verdict === 'unverified' || !touches(shift(claim.span, block.start), at)) continue;
    const [first] = claim.evidence;
    const citation = first && evidenceCitation(record, first);
    const u = sentences.find((each) => contains(whole(each), claim.span));
    const sentence = u && whole(u);
    if (
      !citation ||
      !sentence ||
      block.text.slice(sentence.start, sentence.end).includes(citation.slice(0, -1))
    )
      continue;
    const where = block.start + endOfWords(block.text, sentence);
    found.set(citation, {
      citation,
      lang: u.lang,
      edit: {
        span: span(where, where),
        newText: spaced(block.text, where - block.start, citation),
      },
    });
  }
  return [...found.values()];
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const whole = (u: Utterance): Span => u.source(span(0, u.text.length));

/** Before the stop that closes the sentence. */
function endOfWords(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\s.。!！?？;；]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Latin script wants a space before the bracket, Chinese none. */
const spaced = (text: string, at: number, citation: string): string =>
  languageOf(text.charAt(at - 1)) === 'zh' ? citation : ` ${citation}`;
