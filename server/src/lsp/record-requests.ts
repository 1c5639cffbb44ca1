/** Requests about the record itself: search as one types, the text of an entry, and what a citation cites. */

import { citedText } from '../features/cited-text.ts';
import { recordDocument } from '../features/record-document.ts';
import { searchEntries } from '../features/search.ts';
import type { PlumblineRequests } from '../protocol.ts';
import type { Feature } from './feature.ts';

type Search = PlumblineRequests['plumbline/search'];
type Cited = PlumblineRequests['plumbline/cited'];
type Document = PlumblineRequests['plumbline/recordDocument'];

/** Of what is looked for; without a query the whole record may be asked for. */
const mostFound = 500;

export const recordRequests: Feature = {
  capabilities: () => ({}),
  register(host) {
    host.connection.onRequest(
      'plumbline/search',
      async ({ query, limit = 50, lang, all = false, uri }: Search[0]): Promise<Search[1]> => {
        const { language } = host.settings();
        const { record } = await host.engine(uri);
        const wanted = lang ?? (language === 'auto' ? undefined : language);
        const most = query.trim() === '' ? limit : Math.min(limit, mostFound);
        return searchEntries(record, query, most, { all, ...(wanted ? { lang: wanted } : {}) });
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
