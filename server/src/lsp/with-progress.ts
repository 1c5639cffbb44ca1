/** Work that takes its time shows how far it has come, and can be stopped there; what is done at once shows nothing. */

import type { CancellationToken, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Host } from './feature.ts';

const patienceMs = 600;

export async function withProgress(
  { client, connection }: Host,
  title: string,
  token: CancellationToken,
  body: (report: (done: number, of: number) => void, wanted: () => boolean) => Promise<void>,
): Promise<void> {
  let shown: WorkDoneProgressServerReporter | undefined;
  let over = false;
  const show = async (): Promise<void> => {
    const made = await connection.window.createWorkDoneProgress();
    if (over) return;
    made.begin(title, 0, undefined, true);
    shown = made;
  };
  const late = client.window?.workDoneProgress
    ? setTimeout(() => void show().catch(() => undefined), patienceMs)
    : undefined;
  try {
    await body(
      (done, of) => shown?.report(Math.round((100 * done) / of), `${done + 1}/${of}`),
      () => !token.isCancellationRequested && !shown?.token.isCancellationRequested,
    );
  } finally {
    over = true;
    clearTimeout(late);
    shown?.done();
  }
}
