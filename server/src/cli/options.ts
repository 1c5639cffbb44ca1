/** Reads options strictly, and says plainly which one is wrong and what it may be. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Parsed {
  readonly values: Readonly<
    Record<string, string | boolean | readonly (string | boolean)[] | undefined>
  >;
  readonly positionals: readonly string[];
}

export function readOptions(args: readonly string[], options: Options): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Parsed['values'], positionals };
  } catch (error) {
    throw new UsageError(explain(error as Error & { code?: string }, options));
  }
}

function explain({ code, message }: Error & { code?: string }, options: Options): string {
  const given = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`);
    return `there is no option ${given}. The options are ${known.join(', ')}.`;
  }
  return `${message.split('\n')[0]?.replace(/\.?$/, '.')}`;
}

/** The value of an option that may be one of a few words. */
export function oneOf<T extends string>(
  { values }: Parsed,
  name: string,
  allowed: readonly T[],
  otherwise: T,
): T {
  const given = values[name];
  if (given === undefined) return otherwise;
  const found = allowed.find((one) => one === given);
  if (found === undefined)
    throw new UsageError(`--${name} must be one of ${allowed.join(', ')}, and not "${given}".`);
  return found;
}

/** The value of an option that must be a whole number of at least 1. */
export function wholeNumber({ values }: Parsed, name: string): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(String(given)))
    throw new UsageError(`--${name} must be a whole number from 1 to 9999, and not "${given}".`);
  return Number(given);
}

/** YYYY-MM-DD, and a day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The value of an option that must be a calendar date; today where it is not given. */
export function dateOr({ values }: Parsed, name: string, otherwise: string): string {
  const given = values[name];
  if (given === undefined) return otherwise;
  if (!isDate(String(given)))
    throw new UsageError(
      `--${name} must be a calendar date such as 2026-11-23, and not "${given}".`,
    );
  return String(given);
}

/** Today where the user is. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
