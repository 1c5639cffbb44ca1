/** `plumbline check`: drafts in, findings out. */

import { findDrafts } from '../node/files.ts';
import { OwnRecords } from '../node/own-records.ts';
import { addTallies, emptyTally, type FailedFile } from '../render/renderer.ts';
import { Checker, type Done } from './checker.ts';
import { type Command, complain, exits, UsageError } from './command.ts';
import { checkLines } from './ndjson.ts';
import { print } from './output.ts';
import { tellOwnRecords } from './own-record.ts';
import { inOrder, jobsFor } from './pool.ts';
import { type CheckSettings, readCall } from './settings.ts';
import { checkHelp } from './usage.ts';

export const check: Command = {
  name: 'check',
  summary: 'check the claims of drafts against the record',
  help: checkHelp,
  run: (args) => {
    const { settings, paths, help } = readCall(args);
    if (help) return print(checkHelp).then(() => exits.clean);
    if (settings.ndjson) return checkLines(paths, settings);
    if (paths.length === 0)
      throw new UsageError('no path given. Name files or folders, or - for standard input.');
    return checkPaths(paths, settings);
  },
};

async function checkPaths(named: readonly string[], settings: CheckSettings): Promise<number> {
  const { paths, failures } = findDrafts(named);
  if (paths.length === 0 && failures.length === 0)
    complain(
      `${named.join(', ')}: no Markdown file (*.md, *.markdown) in there, so nothing was checked.`,
    );
  const records = new OwnRecords(settings.record);
  const checker = new Checker(records, settings);
  const laid = [...new Set(paths.map((path) => records.for(path)))];
  const jobs = jobsFor(paths.length, settings.jobs);
  const run = new Run(checker);
  await print(checker.head(laid));
  for (const { path, error } of tellOwnRecords(laid)) await run.take(checker.failed(path, error));
  for (const { path, error } of failures) await run.take(checker.failed(path, error));
  if (jobs > 1) for await (const done of inOrder(paths, jobs, settings)) await run.take(done);
  else for (const path of paths) await run.take(checker.file(path));
  await print(run.ending());
  return run.exit;
}

/** What has been printed and counted so far. */
class Run {
  private readonly checker: Checker;
  private readonly failures: FailedFile[] = [];
  private tally = emptyTally;
  private reached = false;
  private printed = false;

  constructor(checker: Checker) {
    this.checker = checker;
  }

  async take(done: Done): Promise<void> {
    this.tally = addTallies(this.tally, done.tally);
    this.reached ||= done.reached;
    if (done.failure) {
      this.failures.push(done.failure);
      complain(`${done.failure.path}: ${done.failure.error}`);
    }
    if (done.printed === '') return;
    await print((this.printed ? this.checker.renderer.joint : '') + done.printed);
    this.printed = true;
  }

  ending(): string {
    return this.checker.renderer.tail(this.tally, this.failures);
  }

  get exit(): number {
    if (this.failures.length > 0) return exits.failed;
    return this.reached ? exits.findings : exits.clean;
  }
}
