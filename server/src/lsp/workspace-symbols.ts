/** Workspace symbols: the record's entries by name, in either language. */

import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { codeOf, nameOf } from '../claims/naming.ts';
import { languageOf } from '../claims/utterance.ts';
import { place } from '../features/citation.ts';
import { type Found, search } from '../features/search.ts';
import { kindWords } from '../features/words.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import type { Feature } from './feature.ts';
import { recordLocation } from './record-location.ts';

const limit = 100;

const kinds: Readonly<Partial<Record<Found['kind'], SymbolKind>>> = {
  agency: SymbolKind.Namespace,
  person: SymbolKind.Object,
  concept: SymbolKind.Key,
  provision: SymbolKind.Field,
  programme: SymbolKind.Module,
  company: SymbolKind.Namespace,
  event: SymbolKind.Event,
};

export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(host) {
    host.connection.onWorkspaceSymbol(
      async ({ query }, token): Promise<WorkspaceSymbol[] | null> => {
        const { record } = await host.engine();
        if (token.isCancellationRequested) return null;
        const lang = host.language(query.trim() === '' ? 'en' : languageOf(query));
        return search(record, query, limit).map((found) => symbol(record, found, lang));
      },
    );
  },
};

function symbol(
  record: PolicyRecord,
  { id, entity, provision, kind }: Found,
  lang: Lang,
): WorkspaceSymbol {
  const owner = codeOf(entity) ?? nameOf(entity, lang);
  return {
    name: provision ? `${owner}, ${place(provision.locator.section)}` : nameOf(entity, lang),
    kind: kinds[kind] ?? SymbolKind.File,
    containerName: provision
      ? (provision.title?.[lang] ?? provision.summary[lang])
      : [kindWords[lang][entity.kind], codeOf(entity)].filter(Boolean).join(' · '),
    location: recordLocation(record, id),
  };
}
