/** The options of `plumbline check`. */

import type { RecordSettings } from '../node/own-records.ts';
import type { Lang } from '../record/types.ts';
import { type Format, formats } from '../render/index.ts';
import type { Threshold } from '../render/renderer.ts';
import { dateOr, oneOf, type Parsed, readOptions, today, wholeNumber } from './options.ts';
import { recordOptions, recordSettings } from './own-record.ts';

/** Plain data, so that it can be handed to a worker. */
export interface CheckSettings {
  readonly format: Format;
  readonly asOf: string;
  readonly failOn: Threshold;
  readonly lang: Lang;
  readonly claims: boolean;
  readonly quiet: boolean;
  readonly ndjson: boolean;
  readonly colour: boolean;
  readonly jobs: number | undefined;
  readonly record: RecordSettings;
}

const thresholds = ['error', 'warning', 'information', 'hint', 'never'] as const;

export interface Call {
  readonly settings: CheckSettings;
  readonly paths: readonly string[];
  readonly help: boolean;
}

export function readCall(args: readonly string[]): Call {
  const parsed = readOptions(args, {
    format: { type: 'string' },
    'as-of': { type: 'string' },
    'fail-on': { type: 'string' },
    lang: { type: 'string' },
    ndjson: { type: 'boolean' },
    jobs: { type: 'string' },
    'no-claims': { type: 'boolean' },
    quiet: { type: 'boolean' },
    ...recordOptions,
    help: { type: 'boolean', short: 'h' },
  });
  return {
    paths: parsed.positionals,
    help: parsed.values.help === true,
    settings: settingsOf(parsed),
  };
}

function settingsOf(parsed: Parsed): CheckSettings {
  return {
    format: oneOf(parsed, 'format', formats, 'text'),
    asOf: dateOr(parsed, 'as-of', today()),
    failOn: oneOf(parsed, 'fail-on', thresholds, 'warning'),
    lang: oneOf(parsed, 'lang', ['en', 'zh'], 'en'),
    claims: parsed.values['no-claims'] !== true,
    quiet: parsed.values.quiet === true,
    ndjson: parsed.values.ndjson === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    jobs: wholeNumber(parsed, 'jobs'),
    record: recordSettings(parsed),
  };
}
