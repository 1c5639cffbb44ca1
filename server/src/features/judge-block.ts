/** Judges one block: every rule on every sentence. Depends on the block, the focus it is entered with, and the date. */

import { advance, type Focus } from '../claims/focus.ts';
import { type Judgement, written } from '../claims/judgement.ts';
import { toldOfOther } from '../claims/latter.ts';
import { read } from '../claims/reading.ts';
import type { SentenceMemo } from '../claims/sentence-memo.ts';
import { type Statement, single, statementsOf } from '../claims/statements.ts';
import type { Claim, Finding, Severity } from '../claims/types.ts';
import type { Content, Utterance } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';
import type { Rule } from '../rules/rule.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Claims and findings with spans relative to the block. */
export interface BlockVerdicts {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** What the block states of things on which the record is silent: see consistency.ts. */
  readonly statements: readonly Statement[];
  /** Focus for the block that follows. */
  readonly leaves: Focus;
}

/** Sentences met before, for a run over many drafts: of one record and the same rules. */
export type Memo = SentenceMemo<Content, readonly Found[]>;

/** A quotation that is not in its text is a fault of the draft's, not a claim about the world: its own category. */
const flagged = (j: Judgement): boolean =>
  j.verdict === 'contradicted' || j.verdict === 'outdated' || j.category === 'quotation';

function claimOf(u: Utterance, j: Judgement): Claim {
  return {
    span: u.source(j.span),
    verdict: j.verdict,
    subject: j.subject,
    attribute: j.attribute,
    value: u.raw.slice(j.span.start, j.span.end),
    message: j.message,
    evidence: j.evidence,
  };
}

function severityOf(rule: Rule, j: Judgement): Severity {
  if (j.severity) return j.severity;
  const sure = j.evidence.every((e) => e.confidence === 'high');
  return j.verdict === 'outdated' || !sure ? 'warning' : rule.severity;
}

function findingOf(u: Utterance, rule: Rule, j: Judgement): Finding {
  const remedy = j.remedy && { ...j.remedy, newText: written(u, j.remedy.newText) };
  const title = u.lang === 'zh' ? `改为“${remedy?.newText}”` : `Change to “${remedy?.newText}”`;
  return {
    ruleId: rule.id,
    category: j.category ?? (j.verdict === 'outdated' ? 'outdated' : 'contradicted'),
    severity: severityOf(rule, j),
    span: u.source(j.span),
    message: j.message,
    evidence: j.evidence,
    fixes: remedy
      ? [
          {
            title,
            certain: remedy.certain,
            edits: [{ span: u.source(remedy.span ?? j.span), newText: remedy.newText }],
          },
        ]
      : [],
  };
}

export interface Found {
  readonly rule: Rule;
  readonly j: Judgement;
}

/** One thing is said once: a later flag on a place already flagged adds nothing, nor does agreement there. */
function distinct(all: readonly Found[]): Found[] {
  const taken: Span[] = [];
  const kept = all.filter(({ j }) => {
    if (!flagged(j)) return true;
    if (taken.some((s) => overlaps(s, j.span))) return false;
    taken.push(j.span);
    return true;
  });
  return kept.filter(({ j }) => flagged(j) || !taken.some((s) => overlaps(s, j.span)));
}

const nothing: readonly Found[] = [];

/** No name, value, quotation or word of the record's: what most sentences of most drafts are. */
const tellsNothing = (u: Utterance): boolean =>
  u.mentions.length === 0 &&
  u.values.length === 0 &&
  u.groups.size === 0 &&
  u.inherited.size === 0 &&
  !u.marked &&
  !u.passage.quoted;

export function judgeBlock(
  record: PolicyRecord,
  utterances: readonly Utterance[],
  enters: Focus,
  asOf: IsoDate,
  rules: readonly Rule[],
  memo?: Memo,
): BlockVerdicts {
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  const statements: Statement[] = [];
  const judge = (u: Utterance, focus: Focus): readonly Found[] => {
    if (tellsNothing(u)) return nothing;
    const reading = read(record, u, focus, asOf);
    const all: Found[] = [];
    for (const rule of rules)
      for (const j of rule.judge(reading))
        if (!toldOfOther(record, u, j.span, j.subject)) all.push({ rule, j });
    return all.length > 1 ? distinct(all) : all;
  };
  let focus = enters;
  for (const u of utterances) {
    const all = memo ? memo.judgements(u, focus, asOf, judge) : judge(u, focus);
    for (const { rule, j } of all) {
      claims.push(claimOf(u, j));
      if (flagged(j)) findings.push(findingOf(u, rule, j));
    }
    const judged = all.filter(({ j }) => j.verdict !== 'unverified').map(({ j }) => j.span);
    statements.push(...statementsOf(record, u, judged));
    focus = advance(record, focus, u);
  }
  return { claims, findings, statements: single(statements), leaves: focus };
}
