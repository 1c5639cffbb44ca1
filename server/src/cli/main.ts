/** The command line: finds the command, runs it, and turns what goes wrong into words and an exit code. */

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { loadRecord, RecordError } from '../node/load-record.ts';
import { type Command, complain, exits, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { endWithReader, print } from './output.ts';
import type { WorkerData } from './pool.ts';
import { generalHelp } from './usage.ts';
import { version } from './version.ts';
import { work } from './worker.ts';

async function run(args: readonly string[]): Promise<number> {
  const found = named(args);
  if (found) return found.command.run(found.rest);
  const [first] = args;
  if (first === '--version') return tellVersion();
  if (first === '--help' || first === '-h' || first === 'help') {
    await print(generalHelp(commands));
    return exits.clean;
  }
  const what = first === undefined ? 'no command given' : `there is no command "${first}"`;
  throw new UsageError(`${what}. The commands are ${commands.map(({ name }) => name).join(', ')}.`);
}

/** The command whose words come first; the longest name wins. */
function named(args: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  const byLength = [...commands].sort((a, b) => b.name.length - a.name.length);
  const command = byLength.find(({ name }) => name.split(' ').every((word, i) => args[i] === word));
  return command && { command, rest: args.slice(command.name.split(' ').length) };
}

async function tellVersion(): Promise<number> {
  const { meta } = loadRecord();
  await print(`plumbline ${version}, record ${meta.version}, known until ${meta.horizon}\n`);
  return exits.clean;
}

function tell(error: unknown): void {
  if (error instanceof UsageError)
    complain(`${error.message}\nTry "plumbline --help", or --help after a command.`);
  else if (error instanceof RecordError) complain(error.message);
  else
    complain(`${(error as Error).stack ?? error}\nThis is a fault of Plumbline: please report it.`);
}

if (isMainThread) {
  endWithReader();
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      tell(error);
      process.exitCode = exits.failed;
    },
  );
} else if (parentPort) work(parentPort, workerData as WorkerData);
