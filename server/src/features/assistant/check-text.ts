/** "Check this text": what the record contradicts in it, with evidence and corrections. */

import type { CheckResult, Finding } from '../../claims/types.ts';
import { languageOf } from '../../claims/utterance.ts';
import { lineEnd, pastBreak } from '../../draft/lines.ts';
import type { PolicyRecord } from '../../record/record.ts';
import type { Lang } from '../../record/types.ts';
import { check } from '../check.ts';
import { evidenceCitation } from '../citation.ts';
import { type Answer, type AssistantTool, asOfInput } from './tool.ts';

/** So many of what the record leaves open are quoted. */
const most = 10;

export const checkText: AssistantTool = {
  name: 'check_text',
  title: { en: 'Check text against the record', zh: '对照记录核查文本' },
  description:
    'Checks the factual claims of a passage or a whole Markdown draft on US AI policy, in English or Chinese, against a dated, sourced record: dates, numbers, titles, deadlines, agencies, status, legal force, quotations. Use it before relying on or handing over such text. It answers with what the record contradicts or knows to be outdated, the evidence and the correction. Silence on a claim is no confirmation: see the claims it says were not decided.',
  input: {
    type: 'object',
    properties: {
      text: {
        type: 'string',
        description: 'The text, as plain prose or Markdown.',
        minLength: 1,
        maxLength: 400_000,
      },
      as_of: {
        ...asOfInput,
        description: `${asOfInput.description} A date in the draft’s front matter comes first.`,
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
  answer(desk, { text = '', as_of }) {
    const { record } = desk;
    const result = check(record, text, { ...desk, asOf: as_of ?? desk.asOf });
    return answerOf(record, text, result);
  },
};

function answerOf(record: PolicyRecord, text: string, result: CheckResult): Answer {
  const findings = result.findings.map((finding) => told(record, text, finding));
  const open = result.claims.filter(({ verdict }) => verdict === 'unverified');
  const undecided = open.map(({ span }) => ({
    line: lineOf(text, span.start),
    quote: text.slice(span.start, span.end),
  }));
  const claims = { supported: 0, contradicted: 0, outdated: 0, unverified: 0 };
  for (const { verdict } of result.claims) claims[verdict]++;
  const data = { asOf: result.asOf, horizon: record.meta.horizon, findings, claims, undecided };
  const lines = findings.map((finding, n) => `${n + 1}. ${inWords(finding)}`);
  return { text: [summary(data), ...lines, ...leftOpen(undecided)].join('\n'), data };
}

interface Told {
  readonly line: number;
  readonly quote: string;
  readonly rule: string;
  readonly severity: string;
  readonly category: string;
  readonly message: string;
  readonly corrections: readonly { readonly replace: string; readonly with: string }[];
  readonly evidence?: {
    readonly id: string;
    readonly says: string;
    readonly source: string;
    readonly url: string;
    readonly locator?: string;
    readonly citation?: string;
  };
}

function told(record: PolicyRecord, text: string, finding: Finding): Told {
  const { span, ruleId, severity, category, message } = finding;
  const quote = text.slice(span.start, span.end);
  const evidence = evidenceOf(record, finding, languageOf(quote + message));
  return {
    line: lineOf(text, span.start),
    quote,
    rule: ruleId,
    severity,
    category,
    message,
    corrections: finding.fixes.flatMap(({ edits }) =>
      edits.map((edit) => ({
        replace: text.slice(edit.span.start, edit.span.end),
        with: edit.newText,
      })),
    ),
    ...(evidence && { evidence }),
  };
}

function evidenceOf(
  record: PolicyRecord,
  { evidence: [first] }: Finding,
  lang: Lang,
): Told['evidence'] {
  if (!first) return undefined;
  const citation = evidenceCitation(record, first);
  return {
    id: first.record,
    says: record.fact(first.record)?.says[lang] ?? first.statement,
    source: first.source.title,
    url: first.source.url,
    ...(first.locator !== undefined && { locator: first.locator }),
    ...(citation !== undefined && { citation }),
  };
}

function summary({
  asOf,
  horizon,
  findings,
  claims,
}: {
  readonly asOf: string;
  readonly horizon: string;
  readonly findings: readonly Told[];
  readonly claims: CheckCounts;
}): string {
  const found = findings.length === 0 ? 'No findings' : `Findings: ${findings.length}`;
  const counts = `${claims.supported} supported, ${claims.contradicted} contradicted, ${claims.outdated} outdated, ${claims.unverified} not decided`;
  return `${found}, as of ${asOf} (the record knows of nothing after ${horizon}). Claims read: ${counts}. What is not listed was not checked.`;
}

type CheckCounts = Readonly<
  Record<'supported' | 'contradicted' | 'outdated' | 'unverified', number>
>;

function inWords({ line, quote, rule, severity, message, corrections, evidence }: Told): string {
  const fixes = corrections.map((c) => `   Replace “${c.replace}” with “${c.with}”.`);
  const source = evidence && [evidence.source, evidence.locator, evidence.url].filter(Boolean);
  const cite = evidence?.citation ? ` Cite: ${evidence.citation}` : '';
  return [
    `Line ${line}, “${quote}” (${severity}, ${rule}): ${message}`,
    ...fixes,
    ...(source ? [`   Source: ${source.join(', ')}.${cite}`] : []),
  ].join('\n');
}

function leftOpen(
  undecided: readonly { readonly line: number; readonly quote: string }[],
): string[] {
  if (undecided.length === 0) return [];
  const shown = undecided.slice(0, most).map(({ line, quote }) => `- line ${line}: “${quote}”`);
  const rest = undecided.length - shown.length;
  return ['Not decided by the record:', ...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

/** Counted from 1. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = lineEnd(text, 0); at < offset; at = lineEnd(text, pastBreak(text, at))) line++;
  return line;
}
