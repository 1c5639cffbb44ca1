/** Inlay hints: the verdict on each claim as a mark behind it. Off until the setting asks for them. */

import { type InlayHint, type InlayHintParams, MarkupKind } from 'vscode-languageserver';
import { marksIn, type VerdictMark } from '../features/verdict-marks.ts';
import { verdictMarks } from '../features/words.ts';
import type { DraftInHand, Feature, Host } from './feature.ts';
import { recordLocation } from './record-location.ts';
import { refreshOnSettings } from './refresh.ts';

export const inlayHints: Feature = {
  capabilities: ({ textDocument }) => (textDocument?.inlayHint ? { inlayHintProvider: true } : {}),
  register(host) {
    const { inlayHint } = host.connection.languages;
    inlayHint.on((params, token) => hints(host, params, () => token.isCancellationRequested));
    refreshOnSettings(host, host.client.workspace?.inlayHint?.refreshSupport, () =>
      inlayHint.refresh(),
    );
  },
};

async function hints(
  host: Host,
  { textDocument: { uri }, range }: InlayHintParams,
  cancelled: () => boolean,
): Promise<InlayHint[] | null> {
  const inHand = await host.inHand(uri);
  if (!inHand || !host.settings(uri).inlayHints) return null;
  // Judged in slices first, so that a long draft does not hold up what else is asked.
  const { draft } = inHand;
  const checked = await host.checker.check(draft);
  if (!checked?.survey || cancelled() || checked.version !== draft.version) return null;
  return marksIn(inHand.session, draft.span(range)).map((mark) => hint(inHand, mark));
}

/** The mark leads into the record where the record speaks of the claim. */
function hint({ draft, engine: { record } }: DraftInHand, { at, verdict, claim }: VerdictMark) {
  const evidence = claim.evidence[0]?.record;
  return {
    position: draft.range({ start: at, end: at }).start,
    label: [
      {
        value: verdictMarks[verdict],
        tooltip: { kind: MarkupKind.PlainText, value: claim.message },
        ...(evidence ? { location: recordLocation(record, evidence) } : {}),
      },
    ],
    paddingLeft: true,
  } satisfies InlayHint;
}
