/** `plumbline record export`: the record in the formats of citation tools, spreadsheets and programs. */

import type { RecordData } from '../record/types.ts';
import { exits, UsageError } from './command.ts';
import { oneOf } from './options.ts';
import { print } from './output.ts';
import { recordCommand, sharedHelp } from './record-call.ts';

const formats = ['csl', 'bibtex', 'csv', 'jsonl', 'stratml'] as const;

export const recordExport = recordCommand({
  name: 'record export',
  summary: 'write the record as CSL-JSON, BibTeX, CSV, JSON Lines or StratML',
  help: `plumbline record export [ID…] --to csl|bibtex|csv|jsonl|stratml [options]

Writes the record to standard output: all of it, or the entries named.

  csl      CSL-JSON for Pandoc, Quarto and Zotero; keys are record ids, so that
           [@eo-14320, sec. 3] renders: pandoc --citeproc --bibliography record.json
  bibtex   the same references for LaTeX
  csv      one fact a row
  jsonl    everything, one thing a line (takes no ID)
  stratml  one instrument as a StratML Part 1 plan (takes one ID)

${sharedHelp}`,
  options: { to: { type: 'string' } },
  async run({ parsed, names, record }) {
    if (parsed.values.to === undefined)
      throw new UsageError(`say into which format: --to ${formats.join('|')}.`);
    const format = oneOf(parsed, 'to', formats, 'csl');
    const holds = (id: string): boolean =>
      (record.entity(id) ?? record.source(id) ?? record.fact(id)) !== undefined;
    const unknown = names.filter((name) => !holds(name));
    if (unknown.length > 0) throw new UsageError(`the record has no "${unknown.join('", "')}".`);
    await print(await written(format, record.data, names));
    return exits.clean;
  },
});

/** Libraries are loaded where they are used: a check needs none of them. */
async function written(
  format: (typeof formats)[number],
  data: RecordData,
  ids: readonly string[],
): Promise<string> {
  if (format === 'csl') return (await import('../recordkit/exporters/csl.ts')).toCsl(data, ids);
  if (format === 'bibtex')
    return (await import('../recordkit/exporters/bibtex.ts')).toBibtex(data, ids);
  if (format === 'csv') return (await import('../recordkit/exporters/tables.ts')).toCsv(data, ids);
  if (format === 'jsonl') {
    if (ids.length > 0) throw new UsageError('jsonl writes the whole record and takes no id.');
    return (await import('../recordkit/exporters/tables.ts')).toJsonLines(data);
  }
  const [id] = ids;
  if (ids.length !== 1 || id === undefined)
    throw new UsageError('stratml writes one instrument: name one id.');
  return (await import('../recordkit/exporters/stratml.ts')).toStratml(data, id);
}
