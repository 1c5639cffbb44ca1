/** Help texts. */

import type { Command } from './command.ts';

export const checkHelp = `plumbline check PATH… [options]

Checks the factual claims of Markdown drafts against the record.
A folder is searched for *.md and *.markdown; - is standard input.

  --format text|json|sarif   how to print (text)
  --as-of DATE               date the drafts are to be true at, where their front
                             matter names none: YYYY-MM-DD (today)
  --fail-on error|warning|information|hint|never
                             from which severity on the exit code is 1 (warning)
  --lang en|zh               language of the tool's own words (en)
  --no-claims                leave the list of claims empty
  --quiet                    text: only findings that --fail-on counts, no summary
  --record PATH              a file or folder of your own record to lay over ours; may
                             be given again (docs/record.md)
  --no-own-record            take no notice of .plumbline/record beside the drafts
  --ndjson                   one JSON object a line in and out: {"id","path","text","asOf"}
  --jobs N                   worker threads (one a core, from 65 files on)
  --help                     this text

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 something could not be checked.
`;

export const generalHelp = (commands: readonly Command[]): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`);
  return `plumbline COMMAND [options]

${list.join('\n')}

  plumbline COMMAND --help   what a command takes
  plumbline --version        versions of Plumbline and of its record
`;
};
