/** `plumbline record search TEXT`: entries, provisions and facts that hold the words. */

import { entryOf, search } from '../features/search.ts';
import { searchFacts } from '../features/search-facts.ts';
import { exits, UsageError } from './command.ts';
import { wholeNumber } from './options.ts';
import { printJson, printLines, recordCommand, sharedHelp } from './record-call.ts';

export const recordSearch = recordCommand({
  name: 'record search',
  summary: 'find entries, provisions and facts by words',
  help: `plumbline record search TEXT… [options]

Finds entries and provisions by name, number, actor or content, and facts by what they say, in
English or Chinese.

  --limit N                  so many of each at most (10)
${sharedHelp}
Exit code: 1 where nothing was found.
`,
  options: { limit: { type: 'string' } },
  async run({ parsed, names, record, json, lang }) {
    const query = names.join(' ').trim();
    if (query === '') throw new UsageError('no words given to search for.');
    const limit = wholeNumber(parsed, 'limit') ?? 10;
    const entries = search(record, query, limit).map((found) => entryOf(record, found, lang));
    const facts = searchFacts(record, query, limit);
    if (json) await printJson({ entries, facts });
    else
      await printLines([
        ...entries.map(
          ({ id, kind, title, summary }) => `${id}  ${kind}  ${title}\n    ${summary}`,
        ),
        ...facts.map(({ id, says }) => `${id}  fact\n    ${says[lang]}`),
      ]);
    return entries.length + facts.length > 0 ? exits.clean : exits.findings;
  },
});
