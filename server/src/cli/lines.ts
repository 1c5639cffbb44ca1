/** Lines of byte streams, in constant memory. Only LF ends a line: JSON may hold U+2028 as it is. */

import { createReadStream } from 'node:fs';

export interface Line {
  /** Counted from 1 through all the inputs. */
  readonly number: number;
  /** Absent where the line is longer than any draft may be. */
  readonly bytes?: Buffer;
}

/** Longer than the longest draft, escaped. */
const maximum = 128 * 1024 * 1024;

/** Every line of the files; `-`, or no file, is standard input. */
export async function* linesOf(paths: readonly string[]): AsyncGenerator<Line> {
  let number = 0;
  for (const path of paths.length > 0 ? paths : ['-'])
    for await (const bytes of cut(path === '-' ? process.stdin : createReadStream(path)))
      yield { number: ++number, ...(bytes ? { bytes } : {}) };
}

async function* cut(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size > maximum) parts = [];
    else parts.push(part);
  };
  const line = (): Buffer | undefined => {
    const whole = size > maximum ? undefined : Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, at));
      yield line();
      start = at + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
