/** Many drafts over worker threads. Results come in the order of the drafts, and few wait at a time. */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Done, faultOf } from './checker.ts';
import type { CheckSettings } from './settings.ts';

/** Below this many drafts, starting threads costs more than it saves. */
const worthwhile = 64;
/** Drafts sent to a worker ahead of its answers, so that it never idles. */
const ahead = 8;

export function jobsFor(drafts: number, asked: number | undefined): number {
  if (asked === undefined && drafts <= worthwhile) return 1;
  return Math.min(asked ?? availableParallelism(), drafts);
}

/** What a worker is told: its settings at start, then one path a message. */
export interface WorkerData {
  readonly plumbline: 'check';
  readonly settings: CheckSettings;
}

export async function* inOrder(
  paths: readonly string[],
  jobs: number,
  settings: CheckSettings,
): AsyncGenerator<Done> {
  const workers = Array.from({ length: jobs }, () => new Lane(settings));
  const pending: Promise<Done>[] = [];
  let sent = 0;
  const send = (): void => {
    const path = paths[sent];
    if (path !== undefined) pending.push(workers[sent++ % jobs]!.check(path));
  };
  try {
    for (let i = 0; i < jobs * ahead; i++) send();
    while (pending.length > 0) {
      yield await pending.shift()!;
      send();
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** One worker, answering in the order asked. */
class Lane {
  private readonly worker: Worker;
  private readonly waiting: { settle(done: Done): void; fail(error: Error): void }[] = [];
  private broken: Error | undefined;

  constructor(settings: CheckSettings) {
    const workerData: WorkerData = { plumbline: 'check', settings };
    this.worker = new Worker(join(__dirname, 'cli.js'), { workerData });
    this.worker.on('message', (done: Done) => this.waiting.shift()?.settle(done));
    this.worker.on('error', (error) => this.breakOff(error));
    this.worker.on('exit', () =>
      this.breakOff(new Error(faultOf(new Error('a worker ended early')))),
    );
  }

  check(path: string): Promise<Done> {
    if (this.broken) return Promise.reject(this.broken);
    const answer = new Promise<Done>((settle, fail) => this.waiting.push({ settle, fail }));
    answer.catch(() => undefined);
    this.worker.postMessage(path);
    return answer;
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }

  private breakOff(error: Error): void {
    this.broken = error;
    for (const { fail } of this.waiting.splice(0)) fail(error);
  }
}
