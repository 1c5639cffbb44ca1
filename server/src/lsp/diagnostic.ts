/** Findings as the protocol's diagnostics, with no more in them than the client can show. */

import {
  type ClientCapabilities,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { Evidence, Finding, Severity } from '../claims/types.ts';
import type { Placed } from '../features/survey.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { OpenDraft } from './draft.ts';
import type { Host } from './feature.ts';
import { recordLocation } from './record-location.ts';
import { rulePage } from './rule-page.ts';
import { written } from './wire.ts';

export interface DiagnosticSupport {
  readonly related: boolean;
  readonly codeDescription: boolean;
  /** The client is ours, and opens the rules' pages itself. */
  readonly ours: boolean;
  readonly data: boolean;
}

/** What travels with a diagnostic: never positions, which later edits would make wrong. */
export interface DiagnosticData {
  readonly fixes: readonly { readonly newText: string; readonly certain: boolean }[];
}

type Client = Pick<Host, 'client' | 'commandLinks'>;

const supports = new WeakMap<ClientCapabilities, DiagnosticSupport>();

/** One object a client, so that it can be compared by identity. */
export function diagnosticSupport({ client, commandLinks }: Client): DiagnosticSupport {
  const known = supports.get(client);
  if (known) return known;
  const support = { ...supportOf(client), ours: commandLinks };
  supports.set(client, support);
  return support;
}

function supportOf(client: ClientCapabilities): Omit<DiagnosticSupport, 'ours'> {
  const pull = client.textDocument?.diagnostic;
  const push = client.textDocument?.publishDiagnostics;
  return {
    related: Boolean(pull?.relatedInformation || push?.relatedInformation),
    codeDescription: Boolean(pull?.codeDescriptionSupport || push?.codeDescriptionSupport),
    data: Boolean(pull?.dataSupport || push?.dataSupport),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const source = 'plumbline';

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The fact itself, at its line; the message of the diagnostic has told the first already. */
const related = (
  record: PolicyRecord,
  evidence: readonly Evidence[],
): DiagnosticRelatedInformation[] =>
  evidence.map((e, n) => ({
    location: recordLocation(record, e.record),
    message: [n === 0 ? '' : e.statement, e.source.title, e.locator].filter(Boolean).join(' · '),
  }));

const dataOf = ({ fixes }: Finding): DiagnosticData => ({
  fixes: fixes.map((f) => ({ newText: f.edits[0]?.newText ?? '', certain: f.certain })),
});

/** All of a diagnostic but its place, which alone changes while its block stands. */
interface Standing {
  readonly support: DiagnosticSupport;
  readonly severity: Severity;
  readonly fields: Omit<Diagnostic, 'range'>;
}

const standing = new WeakMap<Finding, Standing>();

export function toDiagnostic(
  draft: OpenDraft,
  finding: Placed,
  support: DiagnosticSupport,
  record: PolicyRecord,
): Diagnostic {
  if (finding.related) return moving(draft, finding, finding.related, support, record);
  const key = finding.origin ?? finding;
  let known = standing.get(key);
  if (known?.support !== support || known.severity !== finding.severity) {
    const fields = fieldsOf(finding, support, record);
    known = { support, severity: finding.severity, fields: written(fields) };
    standing.set(key, known);
  }
  return { range: draft.range(finding.span), ...known.fields };
}

/** Places in the draft move with it, so nothing of such a diagnostic is kept. */
const moving = (
  draft: OpenDraft,
  finding: Finding,
  places: NonNullable<Finding['related']>,
  support: DiagnosticSupport,
  record: PolicyRecord,
): Diagnostic => ({
  range: draft.range(finding.span),
  ...fieldsOf(finding, support, record),
  ...(support.related ? { relatedInformation: elsewhere(draft, places) } : {}),
});

const elsewhere = (
  draft: OpenDraft,
  places: NonNullable<Finding['related']>,
): DiagnosticRelatedInformation[] =>
  places.map(({ span, text }) => ({
    location: { uri: draft.uri, range: draft.range(span) },
    message: text,
  }));

function fieldsOf(
  finding: Finding,
  support: DiagnosticSupport,
  record: PolicyRecord,
): Omit<Diagnostic, 'range'> {
  const { ruleId, evidence } = finding;
  const page = support.codeDescription ? rulePage(ruleId, support.ours) : undefined;
  return {
    severity: severities[finding.severity],
    code: ruleId,
    ...(page ? { codeDescription: { href: page } } : {}),
    source,
    message: finding.message,
    ...(support.related && evidence.length > 0
      ? { relatedInformation: related(record, evidence) }
      : {}),
    ...(support.data && finding.fixes.length > 0 ? { data: dataOf(finding) } : {}),
  };
}

/** A check that failed must not look like a clean draft. */
export const failureDiagnostic = (reason: string): Diagnostic => ({
  range: start,
  severity: DiagnosticSeverity.Error,
  code: 'check-failed',
  source,
  message: `Plumbline could not check this draft, so nothing below is confirmed: ${reason}`,
});
