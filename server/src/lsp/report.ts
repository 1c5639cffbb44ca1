/** What becomes of a check: diagnostics for the client, figures for the status item, and a word where it failed. */

import type { Diagnostic } from 'vscode-languageserver';
import type { Severity } from '../claims/types.ts';
import type { DraftStatus } from '../protocol.ts';
import type { Checked } from './checker.ts';
import { diagnosticSupport, failureDiagnostic, toDiagnostic } from './diagnostic.ts';
import type { OpenDraft } from './draft.ts';
import type { Host } from './feature.ts';
import { tellError } from './tell.ts';

const none = { supported: 0, contradicted: 0, outdated: 0, unverified: 0 };

/** Undefined where there is no record: the user has been told, and no draft is called clean or faulty. */
export function diagnosticsOf(
  host: Host,
  draft: OpenDraft,
  checked: Checked,
): Diagnostic[] | undefined {
  if (checked.withoutRecord) return undefined;
  if (checked.failure !== undefined) return [failureDiagnostic(checked.failure)];
  const { survey, record } = checked;
  if (!survey || !record) return undefined;
  const support = diagnosticSupport(host);
  return survey.findings.map((finding) => toDiagnostic(draft, finding, support, record));
}

export function statusOf(host: Host, draft: OpenDraft, checked: Checked): DraftStatus {
  const { survey, record, failure, version } = checked;
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of survey?.findings ?? []) bySeverity[severity]++;
  const asOf = survey?.asOf ?? host.asOf(draft.uri);
  const fromSetting = host.settings(draft.uri).asOf !== undefined;
  return {
    uri: draft.uri,
    version,
    asOf,
    asOfFrom: survey?.ownDate ? 'draft' : fromSetting ? 'setting' : 'today',
    findings: survey?.findings.length ?? 0,
    bySeverity,
    claims: survey?.claims ?? none,
    ...(record ? { record: { version: record.meta.version, horizon: record.meta.horizon } } : {}),
    ...own(host, draft.uri),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Where a record of the user's own is near the draft. */
function own({ own, ownFiles }: Host, uri: string): Pick<DraftStatus, 'own'> {
  const status = own.status(uri);
  if (!status) return {};
  const { used, broken, withheld } = status;
  const uriOf = (path: string): string => ownFiles?.uriOf(path) ?? path;
  return {
    own: {
      files: used.length,
      broken: broken.map(({ path, error }) => ({ uri: uriOf(path), path, error })),
      withheld,
    },
  };
}

const complained = new WeakMap<OpenDraft, string>();

/** Tells the client how the check went; of one failure it speaks up once. */
export async function announce(host: Host, draft: OpenDraft, checked: Checked): Promise<void> {
  const { failure } = checked;
  if (failure !== undefined && !checked.withoutRecord && complained.get(draft) !== failure) {
    complained.set(draft, failure);
    tellError(host.connection, `Plumbline could not check ${draft.uri}: ${failure}`);
  }
  await host.connection.sendNotification('plumbline/checked', statusOf(host, draft, checked));
}
