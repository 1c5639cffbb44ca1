/** Runs the built command line, as a user would. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '..', '..');
export const cliPath = join(root, 'dist', 'cli.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly cli?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

export function plumbline(args: readonly string[], options: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [options.cli ?? cliPath, ...args],
    {
      cwd: options.cwd ?? root,
      input: options.input ?? '',
      env: { ...process.env, ...options.env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      ...(options.uid === undefined ? {} : { uid: options.uid }),
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Runs `body` in a folder of its own, which is gone afterwards. */
export function inFolder<T>(body: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  try {
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A sentence with one wrong date, and one without. */
export const wrong = "America's AI Action Plan was released on 24 July 2025.\n";
export const right = "America's AI Action Plan was released on 23 July 2025.\n";
