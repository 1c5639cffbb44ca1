/** `setImmediate` for browsers, which have none: a message to oneself comes after what already waits, and at once. */

const waiting = new Map<number, () => void>();
const { port1, port2 } = new MessageChannel();
let last = 0;

function runNext({ data }: { data: number }): void {
  const run = waiting.get(data);
  waiting.delete(data);
  run?.();
}

const target = globalThis as unknown as Record<string, unknown>;
if (typeof target.setImmediate !== 'function') {
  // Browsers name the listener; Node's channels, in tests, do so as well.
  (port1 as unknown as { onmessage: typeof runNext }).onmessage = runNext;
  target.setImmediate = (run: () => void): number => {
    waiting.set(++last, run);
    port2.postMessage(last);
    return last;
  };
  target.clearImmediate = (id: number | undefined): void => {
    if (id !== undefined) waiting.delete(id);
  };
}
