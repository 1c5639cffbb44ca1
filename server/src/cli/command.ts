/** What a command is, and how a wrong call of one is told. */

export interface Command {
  /** One or two words: `check`, `record check`. */
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  /** Arguments after the name in, exit code out. */
  run(args: readonly string[]): number | Promise<number>;
}

/** Exit codes of every command. */
export const exits = { clean: 0, findings: 1, failed: 2 } as const;

/** A call that cannot be understood: said on standard error, exit code 2. */
export class UsageError extends Error {}

/** Writes to standard error as one line. */
export const complain = (message: string): void => {
  process.stderr.write(`plumbline: ${message}\n`);
};
