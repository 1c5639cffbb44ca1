/** Asks the client to ask again for what it shows all the time, once the settings or the record are others. */

import type { Host } from './feature.ts';

/** `supported`: the client said that it can be asked; whether or not, it asks after each edit by itself. */
export function refreshOnSettings(
  host: Host,
  supported: boolean | undefined,
  refresh: () => Promise<void>,
): void {
  if (supported) host.onSettings(() => void refresh().catch(() => undefined));
}
