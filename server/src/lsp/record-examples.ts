/**
 * Examples of facts in record files under edit. To judge them the record has to be compiled anew, so that is done
 * in a longer pause; meanwhile what was found last stays, at the places where the sentences stand now.
 */

import { reasonOf } from './checker.ts';
import type { Engine } from './engine.ts';
import type { CheckedFile, CheckedRecord, WrittenExample } from './record-desk.ts';

/** A pause in typing after which it is worth compiling the record. */
const pauseMs = 1000;

interface Examiner {
  builtIn(): Promise<Pick<Engine, 'exampleProblem'>>;
  complain(message: string): void;
}

interface Judged {
  /** The files that were judged. */
  readonly texts: string;
  /** What is wrong, by example. */
  readonly messages: ReadonlyMap<string, string>;
}

export class RecordExamples {
  private readonly desk: Examiner;
  private readonly judged = new Map<string, Judged>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(desk: Examiner) {
    this.desk = desk;
  }

  /** The files with what is known of their examples; where that may be another now, `tell` is called later. */
  with(
    key: string,
    checked: CheckedRecord,
    tell: (files: readonly CheckedFile[]) => void,
  ): readonly CheckedFile[] {
    clearTimeout(this.timers.get(key));
    const texts = checked.files.map(({ path, text }) => `${path}\n${text}`).join('\n');
    if (checked.examples.length > 0 && this.judged.get(key)?.texts !== texts) {
      const timer = setTimeout(() => void this.judge(key, texts, checked, tell), pauseMs);
      timer.unref?.();
      this.timers.set(key, timer);
    }
    return this.told(key, checked);
  }

  private async judge(
    key: string,
    texts: string,
    checked: CheckedRecord,
    tell: (files: readonly CheckedFile[]) => void,
  ): Promise<void> {
    try {
      const messages = judgedBy(await this.desk.builtIn(), checked);
      this.judged.set(key, { texts, messages });
      tell(this.told(key, checked));
    } catch (error) {
      this.desk.complain(`Plumbline could not judge the examples: ${reasonOf(error)}`);
    }
  }

  private told(key: string, { files, examples }: CheckedRecord): readonly CheckedFile[] {
    const messages = this.judged.get(key)?.messages;
    if (!messages || messages.size === 0) return files;
    const problems = examples.flatMap((example) => {
      const message = messages.get(nameOf(example));
      return message === undefined ? [] : (example.problem(message) ?? []);
    });
    return files.map((file) => ({
      ...file,
      problems: [...file.problems, ...problems.filter(({ path }) => path === file.path)],
    }));
  }
}

function judgedBy(
  { exampleProblem }: Pick<Engine, 'exampleProblem'>,
  { examples, record }: CheckedRecord,
): Map<string, string> {
  const compiled = record();
  const messages = new Map<string, string>();
  for (const example of examples) {
    const message = exampleProblem(compiled, example);
    if (message !== undefined) messages.set(nameOf(example), message);
  }
  return messages;
}

const nameOf = ({ fact, expects, text }: WrittenExample): string => `${fact} ${expects} ${text}`;
