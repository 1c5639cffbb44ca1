/** `plumbline mcp`: the record and the checker for assistants, over the Model Context Protocol. */

import { bundleBeside } from '../node/beside.ts';
import type { McpService } from '../node/mcp.ts';
import { OwnRecords } from '../node/own-records.ts';
import { type Command, complain, exits, UsageError } from './command.ts';
import { dateOr, readOptions, today } from './options.ts';
import { print } from './output.ts';
import { recordOptions, recordSettings, tellOwnRecords } from './own-record.ts';
import { version } from './version.ts';

const help = `plumbline mcp [options]

Serves assistants over the Model Context Protocol, on standard input and output, until the input
ends. The tools: check_text, look_up, cite. Works offline; nothing is sent anywhere.

  --as-of DATE               date that counts where the assistant names none: YYYY-MM-DD (today)
  --record PATH              a file or folder of your own record to lay over ours
  --no-own-record            take no notice of .plumbline/record in the working folder
  --help                     this text

Exit code: 0, or 2 where it could not be started.
`;

export const mcp: Command = {
  name: 'mcp',
  summary: 'serve assistants over the Model Context Protocol',
  help,
  async run(args) {
    const parsed = readOptions(args, {
      'as-of': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      ...recordOptions,
    });
    if (parsed.values.help) {
      await print(help);
      return exits.clean;
    }
    if (parsed.positionals.length > 0) throw new UsageError('mcp takes no names, only options.');
    const given = parsed.values['as-of'] === undefined ? undefined : dateOr(parsed, 'as-of', '');
    const bundle = bundleBeside<{ serveMcp(service: McpService): void }>('mcp');
    if (!bundle) {
      complain('mcp.js, which should stand beside cli.js, is not installed.');
      return exits.failed;
    }
    const laid = new OwnRecords(recordSettings(parsed)).for('-');
    for (const { path, error } of tellOwnRecords([laid])) complain(`${path}: ${error}`);
    const asOf = (): string => given ?? today();
    bundle.serveMcp({ version, record: laid.record, asOf, complain });
    return exits.clean;
  },
};
