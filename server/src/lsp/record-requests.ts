/** Requests about the record itself: search as one types, the text of an entry, and what a citation cites. */

import { citedText } from '../features/cited-text.ts';
import { recordDocument } from '../features/record-document.ts';
import { searchEntries } from '../features/search.ts';
import type { PlumblineRequests } from '../protocol.ts';
import type { Feature } from './feature.ts';

type Search = PlumblineRequests['plumbline/search'];
type Cited = PlumblineRequests['plumbline/cited'];
type Document = PlumblineRequests['plumbline/recordDocument'];

const most = 500;

export const recordRequests: Feature = {
  capabilities: () => ({}),
  register(host) {
    host.connection.onRequest(
      'plumbline/search',
      async ({ query, limit = 50, lang, uri }: Search[0]): Promise<Search[1]> => {
        const { language } = host.settings();
        const { record } = await host.engine(uri);
        return searchEntries(
          record,
          query,
          Math.min(limit, most),
          lang ?? (language === 'auto' ? undefined : language),
        );
      },
    );
    host.connection.onRequest(
      'plumbline/recordDocument',
      async ({ id, lang, uri }: Document[0]): Promise<Document[1]> => {
        const { record } = await host.engine(uri);
        const found = recordDocument(record, id, lang ?? host.language('en'));
        return found ? { text: found.text } : null;
      },
    );
    host.connection.onRequest(
      'plumbline/cited',
      async ({ lang, uri, ...citation }: Cited[0]): Promise<Cited[1]> => {
        const { record } = await host.engine(uri);
        return citedText(record, citation, lang) ?? null;
      },
    );
  },
};
