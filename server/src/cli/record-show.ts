/** `plumbline record show ID`: one entry with its status, facts, provisions, names and sources. */

import { recordDocument } from '../features/record-document.ts';
import { search } from '../features/search.ts';
import { complain, exits } from './command.ts';
import { print } from './output.ts';
import { expect, printJson, recordCommand, sharedHelp } from './record-call.ts';

export const recordShow = recordCommand({
  name: 'record show',
  summary: 'show one entry: status, facts, provisions, sources',
  help: `plumbline record show ID [options]

Shows an entry of the record as Markdown: an instrument or anything else by its id (eo-14320), or
the entry that holds a provision (eo-14320/3(a)) or a fact (eo14320.signed).

${sharedHelp}
Exit code: 1 where the record has no such id.
`,
  async run({ names, record, json, lang }) {
    expect(names, 1, 'name one id');
    const [id = ''] = names;
    const text = recordDocument(record, id, lang);
    if (!text || !known(record, id)) {
      const near = search(record, id, 3, () => true).map((found) => found.id);
      const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
      complain(`the record has no "${id}".${hint}`);
      return exits.findings;
    }
    if (json) await printJson(asData(record, id));
    else await print(text.text);
    return exits.clean;
  },
});

type Held = Parameters<typeof recordDocument>[0];

const known = (record: Held, id: string): boolean =>
  (record.entity(id) ?? record.provision(id) ?? record.fact(id)) !== undefined;

function asData(record: Held, id: string): unknown {
  const single = record.provision(id) ?? record.fact(id);
  if (single) return single;
  const facts = record.factsOf(id).map((i) => record.factAt(i));
  return { ...record.entity(id), facts, provisions: record.provisionsOf(id) };
}
