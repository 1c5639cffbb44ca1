/** All that the server can do, one entry a kind of request. */

import { assistantRequests } from './assistant-requests.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { draftRequests } from './draft-requests.ts';
import type { Feature } from './feature.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { pushDiagnostics } from './push-diagnostics.ts';
import { recordRequests } from './record-requests.ts';
import { references } from './references.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { staleRequest } from './stale-request.ts';
import { watchRecords } from './watch-records.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

export const features: readonly Feature[] = [
  pushDiagnostics,
  pullDiagnostics,
  hover,
  inlayHints,
  codeLens,
  semanticTokens,
  codeActions,
  completion,
  definition,
  references,
  workspaceSymbols,
  draftRequests,
  staleRequest,
  recordRequests,
  assistantRequests,
  watchRecords,
];
