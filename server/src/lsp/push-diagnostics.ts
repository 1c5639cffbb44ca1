/** Diagnostics sent unasked: after a burst of edits once, and always with the version of the text they describe. */

import type { Checked } from './checker.ts';
import type { OpenDraft } from './draft.ts';
import type { Feature, Host } from './feature.ts';
import { announce, diagnosticsOf } from './report.ts';

/** A burst may put off the first word by this much and no more. */
const longestWaitMs = 100;

interface Waiting {
  since: number;
  turn: NodeJS.Immediate;
}

export const pushDiagnostics: Feature = {
  capabilities: () => ({}),
  register(host) {
    if (host.client.textDocument?.diagnostic) return;
    const waiting = new Map<OpenDraft, Waiting>();
    host.onStale((draft) => schedule(host, waiting, draft));
    host.onClosed((draft) => {
      clearImmediate(waiting.get(draft)?.turn);
      waiting.delete(draft);
      void host.connection.sendDiagnostics({ uri: draft.uri, diagnostics: [] });
    });
  },
};

/** Two turns of the loop: messages already read from the pipe are handled one a turn, and each starts the wait anew. */
function schedule(host: Host, waiting: Map<OpenDraft, Waiting>, draft: OpenDraft): void {
  const before = waiting.get(draft);
  const since = before?.since ?? performance.now();
  if (before && performance.now() - since > longestWaitMs) return;
  clearImmediate(before?.turn);
  const run = (): void => {
    waiting.delete(draft);
    void publish(host, waiting, draft);
  };
  const entry: Waiting = {
    since,
    turn: setImmediate(() => {
      entry.turn = setImmediate(run);
    }),
  };
  waiting.set(draft, entry);
}

/** Result last sent of each draft: what asked twice for the same is answered once. */
const sent = new WeakMap<OpenDraft, string>();

async function publish(
  host: Host,
  waiting: Map<OpenDraft, Waiting>,
  draft: OpenDraft,
): Promise<void> {
  const first = await host.checker.firstWord(draft);
  if (first?.partial) send(host, draft, first);
  const checked = first?.partial ? await host.checker.check(draft) : first;
  if (draft.closed) return;
  if (!checked || checked.resultId !== host.checker.idOf(draft)) {
    // Overtaken: by an edit, which waits its turn already, or by a new day.
    if (!waiting.has(draft)) schedule(host, waiting, draft);
    return;
  }
  if (sent.get(draft) === checked.resultId) return;
  sent.set(draft, checked.resultId);
  send(host, draft, checked);
  await announce(host, draft, checked);
}

function send(host: Host, draft: OpenDraft, checked: Checked): void {
  const { uri } = draft;
  const diagnostics =
    checked.version === draft.version ? diagnosticsOf(host, draft, checked) : undefined;
  if (diagnostics)
    void host.connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
}
