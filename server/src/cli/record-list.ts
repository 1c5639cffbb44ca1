/** `plumbline record list`: everything the record knows by name. */

import { codeOf, nameOf } from '../claims/naming.ts';
import { describeRecord } from '../recordkit/count.ts';
import { exits, UsageError } from './command.ts';
import { printJson, printLines, recordCommand, sharedHelp } from './record-call.ts';

export const recordList = recordCommand({
  name: 'record list',
  summary: 'list what the record knows, by kind',
  help: `plumbline record list [KIND…] [options]

Lists instruments, agencies, people and terms with their ids: all, or those of the kinds named
(plan, order, memo, framework, rule, law, bill, statement, agency, person, programme …).

  --counts                   only how much there is, by kind, language and confidence
${sharedHelp}`,
  options: { counts: { type: 'boolean' } },
  async run({ parsed, names, record, json, lang }) {
    if (parsed.values.counts) {
      await printLines(describeRecord(record.data));
      return exits.clean;
    }
    const kinds = new Set<string>(record.data.entities.map(({ kind }) => kind));
    for (const name of names)
      if (!kinds.has(name))
        throw new UsageError(`there is no kind "${name}". The kinds are ${[...kinds].join(', ')}.`);
    const found = record.data.entities
      .filter(({ kind, lookalike }) => !lookalike && (names.length === 0 || names.includes(kind)))
      .map((entity) => ({
        id: entity.id,
        kind: entity.kind,
        code: codeOf(entity),
        name: nameOf(entity, lang),
        facts: record.factsOf(entity.id).length,
        provisions: record.provisionsOf(entity.id).length,
      }));
    if (json) await printJson(found);
    else {
      const width = Math.max(0, ...found.map(({ id }) => id.length));
      const titled = ({ code, name }: (typeof found)[number]): string =>
        code && !name.includes(code) ? `${code}, ${name}` : name;
      await printLines(found.map((one) => `${one.id.padEnd(width)}  ${one.kind}  ${titled(one)}`));
    }
    return exits.clean;
  },
});
