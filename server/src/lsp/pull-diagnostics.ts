/** Diagnostics given when asked for, of one draft or of the whole workspace. */

import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Checked } from './checker.ts';
import type { OpenDraft } from './draft.ts';
import type { Feature, Host } from './feature.ts';
import { announce, diagnosticsOf } from './report.ts';
import { workspaceReport } from './workspace-diagnostics.ts';

const options = { identifier: 'plumbline', interFileDependencies: false };

export const pullDiagnostics: Feature = {
  capabilities: ({ textDocument }) =>
    textDocument?.diagnostic && !textDocument.diagnostic.dynamicRegistration
      ? { diagnosticProvider: { ...options, workspaceDiagnostics: true } }
      : {},
  register(host) {
    const client = host.client.textDocument?.diagnostic;
    if (!client) return;
    const { diagnostics } = host.connection.languages;
    diagnostics.on(({ textDocument, previousResultId }, token) =>
      report(host, textDocument.uri, previousResultId, token),
    );
    diagnostics.onWorkspace(({ previousResultIds }, token, progress, partial) =>
      workspaceReport(host, previousResultIds, token, progress, partial),
    );
    if (client.dynamicRegistration) followSetting(host);
    host.onSettings(() => {
      if (host.client.workspace?.diagnostics?.refreshSupport) void diagnostics.refresh();
    });
  },
};

/** Whole-workspace checking is offered only while the setting asks for it. */
function followSetting(host: Host): void {
  let offered: boolean | undefined;
  let registration: Promise<{ dispose(): void }> | undefined;
  const offer = (): void => {
    const { workspaceDiagnostics } = host.settings();
    if (offered === workspaceDiagnostics) return;
    offered = workspaceDiagnostics;
    const before = registration;
    registration = (async () => {
      (await before)?.dispose();
      return host.connection.client.register(DocumentDiagnosticRequest.type, {
        ...options,
        documentSelector: null,
        workspaceDiagnostics,
      });
    })();
  };
  host.onSettings(offer);
  host.onInitialized(() => void host.engine().then(offer, offer));
}

async function report(
  host: Host,
  uri: string,
  previous: string | undefined,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const draft = host.drafts.get(uri);
  if (!draft) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const asksAgain = host.client.workspace?.diagnostics?.refreshSupport === true;
  const checked = await (asksAgain ? host.checker.firstWord(draft) : host.checker.check(draft));
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (checked?.partial && checked.version === draft.version)
    return firstReport(host, draft, checked);
  return reportOf(host, draft, checked, previous);
}

/** The top of a long draft now; the client is told to ask again when the rest is there. */
function firstReport(host: Host, draft: OpenDraft, first: Checked): DocumentDiagnosticReport {
  void host.checker
    .check(draft)
    .then((whole) => whole && host.connection.languages.diagnostics.refresh());
  const items = diagnosticsOf(host, draft, first) ?? [];
  return { kind: DocumentDiagnosticReportKind.Full, resultId: first.resultId, items };
}

async function reportOf(
  host: Host,
  draft: OpenDraft,
  checked: Checked | undefined,
  previous: string | undefined,
): Promise<DocumentDiagnosticReport> {
  if (!checked || checked.resultId !== host.checker.idOf(draft))
    throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the draft changed', {
      retriggerRequest: true,
    });
  await announce(host, draft, checked);
  const items = diagnosticsOf(host, draft, checked);
  if (!items) throw new ResponseError(ErrorCodes.InternalError, checked.failure ?? 'no record');
  const { resultId } = checked;
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
