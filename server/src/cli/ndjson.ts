/** One JSON object a line in, one a line out, in order: the form cluster engines pipe. */

import { reason } from '../node/files.ts';
import { OwnRecords } from '../node/own-records.ts';
import { notText } from '../node/utf8.ts';
import { Checker, faultOf } from './checker.ts';
import { complain, exits } from './command.ts';
import { type Line, linesOf } from './lines.ts';
import { isDate } from './options.ts';
import { print } from './output.ts';
import { tellOwnRecords } from './own-record.ts';
import type { CheckSettings } from './settings.ts';

interface Task {
  readonly id?: string | number;
  readonly path?: string;
  readonly text: string;
  readonly asOf?: string;
}

/** Reads files of lines, or standard input. Bad lines answer with an error line, and the exit code is 2. */
export async function checkLines(
  paths: readonly string[],
  settings: CheckSettings,
): Promise<number> {
  const records = new OwnRecords(settings.record);
  const checker = new Checker(records, settings);
  let bad = 0;
  for (const { path, error } of tellOwnRecords([records.for('-')])) {
    bad++;
    complain(`${path}: ${error}`);
  }
  let reached = false;
  try {
    for await (const line of linesOf(paths)) {
      if (line.bytes && /^\s*$/.test(line.bytes.toString('latin1'))) continue;
      const answer = answerTo(line, checker);
      if ('error' in answer) {
        bad++;
        complain(`line ${line.number}: ${answer.error}`);
      } else reached ||= answer.reached;
      await print(`${answer.printed}\n`);
    }
  } catch (error) {
    complain(`${(error as { path?: string }).path ?? 'standard input'}: ${reason(error)}`);
    return exits.failed;
  }
  if (bad > 0) return exits.failed;
  return reached ? exits.findings : exits.clean;
}

type Answer = { readonly printed: string } & (
  | { readonly error: string }
  | { readonly reached: boolean }
);

function answerTo(line: Line, checker: Checker): Answer {
  const task = readTask(line);
  const known = { ...(task.id === undefined ? {} : { id: task.id }) };
  if ('error' in task) {
    const { error } = task;
    return { error, printed: JSON.stringify({ ...known, line: line.number, error }) };
  }
  try {
    const report = checker.report(task.path ?? '-', task.text, task.asOf);
    return { reached: checker.reached(report), printed: JSON.stringify({ ...known, ...report }) };
  } catch (fault) {
    const error = faultOf(fault);
    return { error, printed: JSON.stringify({ ...known, line: line.number, error }) };
  }
}

function readTask({
  bytes,
}: Line): Task | { readonly id?: string | number; readonly error: string } {
  if (!bytes) return { error: 'the line is longer than 128 MB. Split the draft.' };
  const odd = notText(bytes);
  if (odd) return { error: odd };
  let task: unknown;
  try {
    task = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    return {
      error: `it is not JSON (${(error as Error).message}). Write one object a line: {"id": …, "text": …}.`,
    };
  }
  if (typeof task !== 'object' || task === null || Array.isArray(task))
    return { error: 'it is not an object. Write one object a line: {"id": …, "text": …}.' };
  return shaped(task as Record<string, unknown>);
}

function shaped({ id, path, text, asOf }: Record<string, unknown>): ReturnType<typeof readTask> {
  const named = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  if (id !== undefined && !('id' in named)) return { error: '"id" must be a string or a number.' };
  if (typeof text !== 'string')
    return { ...named, error: 'it has no "text". Put the draft there, as a string.' };
  if (path !== undefined && typeof path !== 'string')
    return { ...named, error: '"path" must be a string.' };
  if (asOf !== undefined && (typeof asOf !== 'string' || !isDate(asOf)))
    return { ...named, error: '"asOf" must be a calendar date such as 2026-11-23.' };
  return {
    ...named,
    text,
    ...(path === undefined ? {} : { path }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
