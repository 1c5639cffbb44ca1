/** Long work in slices: between them requests are answered, and the work is dropped where nobody wants it any more. */

import type { CancellationToken } from 'vscode-languageserver';
import type { DraftInHand } from './feature.ts';

/** Longest stretch without a breath; most edits need a tenth of it. */
const sliceMs = 20;

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Undefined where `wanted` said no before the end. `between` is told at each breath how far the work has come. */
export async function inSlices<S, T>(
  steps: Generator<S, T>,
  wanted: () => boolean,
  between: (step: S) => void = () => undefined,
): Promise<T | undefined> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    between(step.value);
    await breath();
    if (!wanted()) return undefined;
    until = performance.now() + sliceMs;
  }
}

/** The session may be read on only while its text stays what it was. */
export function still({ draft }: DraftInHand, token: CancellationToken): () => boolean {
  const { version } = draft;
  return () => !token.isCancellationRequested && draft.version === version && !draft.closed;
}
