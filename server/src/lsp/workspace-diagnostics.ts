/** Checks every Markdown file of the workspace, a file at a time, with progress, and stops when told to. */

import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type PreviousResultId,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { closedDrafts, digest } from './closed-drafts.ts';
import { OpenDraft } from './draft.ts';
import type { Host } from './feature.ts';
import { diagnosticsOf } from './report.ts';

type Partial = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

export async function workspaceReport(
  host: Host,
  previous: readonly PreviousResultId[],
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  partial: Partial | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  if (!host.settings().workspaceDiagnostics || !host.files) return { items };
  const known = new Map(previous.map(({ uri, value }) => [uri, value]));
  progress.begin('Plumbline', undefined, undefined, true);
  try {
    // Open drafts are asked for one by one.
    const uris = await closedDrafts(host, token);
    for (const [n, uri] of uris.entries()) {
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      progress.report(Math.round((100 * n) / uris.length), `${n + 1}/${uris.length}`);
      const item = await fileReport(host, uri, known.get(uri));
      if (!item) continue;
      if (partial) partial.report({ items: [item] });
      else items.push(item);
    }
  } finally {
    progress.done();
  }
  return { items };
}

async function fileReport(
  host: Host,
  uri: string,
  previous: string | undefined,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const text = await host.files?.read(uri);
  if (text === undefined) return undefined;
  const resultId = `${host.checker.basisId(uri)}.${digest(text)}`;
  if (previous === resultId)
    return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
  const draft = new OpenDraft(uri, 0, text);
  const checked = await host.checker.check(draft);
  const items = checked && diagnosticsOf(host, draft, checked);
  return items && { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}
