/** `plumbline record diff A B`: which facts changed from one record to another. */

import { recordAt } from '../node/record-at.ts';
import type { RecordData } from '../record/types.ts';
import { diffRecords, type RecordChange } from '../recordkit/diff.ts';
import { exits } from './command.ts';
import { expect, printJson, printLines, recordCommand, sharedHelp } from './record-call.ts';

export const recordDiff = recordCommand({
  name: 'record diff',
  summary: 'tell which facts changed between two records',
  help: `plumbline record diff A B [options]

Tells what changed from record A to record B: facts, provisions, entries and tables that were added,
removed or altered. Each is "built-in", a compiled record.json, a corpus folder, or a file or folder
of your own record, which is laid over the built-in one.

${sharedHelp}
Exit code: 0 no difference, 1 some.
`,
  async run({ names, json, lang }) {
    expect(names, 2, 'name two records');
    const [before, after] = names.map((name) => recordAt(name).data) as [RecordData, RecordData];
    const changes = diffRecords(before, after);
    if (json) await printJson(changes);
    else {
      const says = statements(before, after, lang);
      await printLines(changes.flatMap((change) => linesOf(change, says)));
    }
    return changes.length > 0 ? exits.findings : exits.clean;
  },
});

type Statements = (id: string) => {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

function statements(before: RecordData, after: RecordData, lang: 'en' | 'zh'): Statements {
  const said = ({ facts, provisions }: RecordData): Map<string, string> =>
    new Map([
      ...facts.map((fact): [string, string] => [fact.id, fact.says[lang]]),
      ...provisions.map((p): [string, string] => [p.id, p.summary[lang]]),
    ]);
  const [was, is] = [said(before), said(after)];
  return (id) => ({ before: was.get(id), after: is.get(id) });
}

const signs = { added: '+', removed: '-', altered: '~' } as const;

function linesOf({ kind, id, change, parts }: RecordChange, says: Statements): string[] {
  const { before, after } = says(id);
  const keys = parts.length > 0 ? ` (${parts.map(({ key }) => key).join(', ')})` : '';
  const told = [
    ...(before !== undefined && before !== after ? [`    was: ${before}`] : []),
    ...(after !== undefined && before !== after ? [`    is:  ${after}`] : []),
  ];
  return [`${signs[change]} ${kind} ${id}${keys}`, ...told];
}
