/** Standard output that waits when its reader is slow, and ends quietly when the reader leaves. */

import { once } from 'node:events';
import { exits } from './command.ts';

/** `plumbline check … | head` closes the pipe early: no error of ours. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exits.clean);
  });
}

export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
