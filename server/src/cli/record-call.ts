/** What the commands of `plumbline record` share: options, the record they look into, and printing. */

import { OwnRecords } from '../node/own-records.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { type Command, complain, exits, UsageError } from './command.ts';
import { oneOf, type Parsed, readOptions } from './options.ts';
import { print } from './output.ts';
import { recordOptions, recordSettings, tellOwnRecords } from './own-record.ts';

export interface RecordCall {
  readonly parsed: Parsed;
  readonly names: readonly string[];
  readonly json: boolean;
  readonly lang: Lang;
  readonly record: PolicyRecord;
}

export interface RecordCommand {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  readonly options?: Parameters<typeof readOptions>[1];
  run(call: RecordCall): number | Promise<number>;
}

/** A command over the record in force in the working folder. Some of it being broken makes the exit code 2. */
export function recordCommand({ name, summary, help, options, run }: RecordCommand): Command {
  return {
    name,
    summary,
    help,
    async run(args) {
      const parsed = readOptions(args, { ...shared, ...options });
      if (parsed.values.help) {
        await print(help);
        return exits.clean;
      }
      const json = oneOf(parsed, 'format', ['text', 'json'], 'text') === 'json';
      const lang = oneOf(parsed, 'lang', ['en', 'zh'], 'en');
      const laid = new OwnRecords(recordSettings(parsed)).for('-');
      const broken = tellOwnRecords([laid]);
      for (const { path, error } of broken) complain(`${path}: ${error}`);
      const { record } = laid;
      const code = await run({ parsed, names: parsed.positionals, json, lang, record });
      return broken.length > 0 ? exits.failed : code;
    },
  };
}

const shared = {
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  ...recordOptions,
} as const;

export const printJson = (value: unknown): Promise<void> =>
  print(`${JSON.stringify(value, null, 2)}\n`);

export const printLines = (lines: readonly string[]): Promise<void> =>
  print(lines.map((line) => `${line}\n`).join(''));

export const sharedHelp = `  --format text|json         how to print (text)
  --lang en|zh               language (en)
  --record PATH              a file or folder of your own record to lay over ours
  --no-own-record            take no notice of .plumbline/record
  --help                     this text
`;

/** Exactly so many names, or a usage error that says what is missing. */
export function expect(names: readonly string[], count: number, what: string): void {
  if (names.length !== count) throw new UsageError(`${what}, and not ${names.length} of them.`);
}
