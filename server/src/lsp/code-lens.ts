/** Code lenses: how the claims under each heading fare. Off until the setting asks for them. */

import {
  type CancellationToken,
  type CodeLens,
  CodeLensRefreshRequest,
} from 'vscode-languageserver';
import { type Section, sectionsInSteps } from '../features/sections.ts';
import type { Lang } from '../record/types.ts';
import type { Feature, Host } from './feature.ts';
import { refreshOnSettings } from './refresh.ts';
import { inSlices, still } from './slices.ts';

export const codeLens: Feature = {
  capabilities: ({ textDocument }) => (textDocument?.codeLens ? { codeLensProvider: {} } : {}),
  register(host) {
    const { connection, client } = host;
    connection.onCodeLens(({ textDocument: { uri } }, token) => lenses(host, uri, token));
    refreshOnSettings(host, client.workspace?.codeLens?.refreshSupport, () =>
      connection.sendRequest(CodeLensRefreshRequest.type),
    );
  },
};

async function lenses(
  host: Host,
  uri: string,
  token: CancellationToken,
): Promise<CodeLens[] | null> {
  const inHand = await host.inHand(uri);
  if (!inHand || !host.settings(uri).codeLens) return null;
  const { draft, session } = inHand;
  const checked = await host.checker.check(draft);
  if (!checked?.survey || checked.version !== draft.version) return null;
  const sections = await inSlices(sectionsInSteps(session), still(inHand, token));
  return (sections ?? []).map((section) => ({
    range: draft.range(section.heading),
    command: {
      title: titleOf(section, host.ownLanguage()),
      // A client without our commands shows the words alone.
      command: host.commandLinks ? 'plumbline.showClaims' : '',
    },
  }));
}

/** What is wrong is told; what is merely undecided is in the number. */
function titleOf({ claims }: Section, lang: Lang): string {
  const { contradicted, outdated } = claims;
  const all = Object.values(claims).reduce((sum, n) => sum + n, 0);
  const [total, differ, old] = {
    en: [
      all === 1 ? '1 claim' : `${all} claims`,
      `${contradicted} contradicted`,
      `${outdated} outdated`,
    ],
    zh: [`事实表述${all}处`, `不符${contradicted}处`, `已过时${outdated}处`],
  }[lang] as [string, string, string];
  return [total, contradicted > 0 ? differ : '', outdated > 0 ? old : '']
    .filter(Boolean)
    .join(lang === 'zh' ? '，' : ', ');
}
