/** `plumbline record check`: what is wrong with a user's own record, by file, line and column. */

import { exampleProblem } from '../features/examples.ts';
import { loadRecord } from '../node/load-record.ts';
import { nearestRecord } from '../node/nearest-record.ts';
import { layOverBase } from '../node/own-records.ts';
import { describeRecord } from '../recordkit/count.ts';
import { printProblem } from '../recordkit/problem.ts';
import { type Command, complain, exits } from './command.ts';
import { readOptions } from './options.ts';
import { print } from './output.ts';
import { printLines } from './record-call.ts';

const help = `plumbline record check [PATH…] [options]

Checks record files of your own against their form and against the built-in record they are laid
over: unknown keys, ids that lead nowhere, dates out of order, names that are taken, revocations in
a circle, examples of facts that are not flagged or supported as they say. Without PATH: .plumbline/record in the working folder or above, or where there is none the
built-in record, whose counts are printed.

  --help                     this text

Exit code: 0 sound, 1 only warnings, 2 an error.
`;

export const recordCheck: Command = {
  name: 'record check',
  summary: 'check your own record files',
  help,
  async run(args) {
    const { values, positionals } = readOptions(args, { help: { type: 'boolean', short: 'h' } });
    if (values.help) return print(help).then(() => exits.clean);
    const near = positionals.length > 0 ? undefined : nearestRecord('.');
    const paths = near === undefined ? positionals : [near];
    const { record, used, broken, problems, examples } = layOverBase(loadRecord(), paths);
    const failing = examples.flatMap((example) => {
      const message = exampleProblem(record, example);
      return message === undefined ? [] : (example.problem(message) ?? []);
    });
    await printLines([...problems, ...failing.map(printProblem)]);
    for (const { path, error } of broken)
      if (!problems.some((line) => line.startsWith(`${path}:`))) complain(`${path}: ${error}`);
    if (paths.length === 0) await printLines(describeRecord(record.data));
    else await print(`${used.length} files in use, ${broken.length} left out\n`);
    if (broken.length > 0) return exits.failed;
    return problems.length + failing.length > 0 ? exits.findings : exits.clean;
  },
};
