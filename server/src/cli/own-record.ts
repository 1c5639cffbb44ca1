/** The options that name a user's own record, and what is said where some of it cannot be used. */

import type { LaidRecord, RecordSettings } from '../node/own-records.ts';
import { complain } from './command.ts';
import type { Parsed } from './options.ts';

export const recordOptions = {
  record: { type: 'string', multiple: true },
  'no-own-record': { type: 'boolean' },
} as const;

export const recordSettings = ({ values }: Parsed): RecordSettings => ({
  paths: (values.record ?? []) as readonly string[],
  nearby: values['no-own-record'] !== true,
});

/** Warnings go to standard error; files left out come back, each with what to say of it. */
export function tellOwnRecords(
  laid: readonly LaidRecord[],
): readonly { readonly path: string; readonly error: string }[] {
  for (const warning of new Set(laid.flatMap(({ warnings }) => warnings))) complain(warning);
  const broken = new Map(laid.flatMap(({ broken }) => broken.map((one) => [one.path, one.error])));
  return [...broken].map(([path, error]) => ({
    path,
    error: `left out of the record: ${error}`,
  }));
}
