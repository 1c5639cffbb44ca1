/** A worker thread of the pool: a path in, a rendered check out. */

import type { MessagePort } from 'node:worker_threads';
import { OwnRecords } from '../node/own-records.ts';
import { Checker } from './checker.ts';
import type { WorkerData } from './pool.ts';

export function work(port: MessagePort, { settings }: WorkerData): void {
  const checker = new Checker(new OwnRecords(settings.record), settings);
  port.on('message', (path: string) => port.postMessage(checker.file(path)));
}
