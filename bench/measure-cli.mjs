/** Command lines as a user meets them: cold on one file, and on a folder of memos. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draft } from './drafts.mjs';
import { figures } from './statistics.mjs';

const here = import.meta.dirname;
const peers = join(here, '.peers');
const bin = (name) => join(peers, 'node_modules', name);

/** Each takes a list of paths or a folder; none may write anything. */
export function commands() {
  const node = process.execPath;
  const all = [
    { name: 'bare Node (`node -e 0`)', run: () => [node, ['-e', '0']] },
    {
      name: 'Plumbline',
      run: (path) => [
        node,
        [
          join(here, '..', 'dist', 'cli.js'),
          'check',
          path,
          '--fail-on',
          'never',
          '--format',
          'json',
          '--no-claims',
          '--no-own-record',
        ],
      ],
      folder: true,
    },
    {
      name: 'rumdl (Rust)',
      needs: 'rumdl',
      run: (path) => [bin('@rumdl/cli-linux-x64/rumdl'), ['check', '--no-cache', '--quiet', path]],
      folder: true,
    },
    {
      name: 'markdownlint-cli2',
      needs: 'markdownlint-cli2',
      run: (path) => [
        node,
        [
          bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
          path.endsWith('.md') ? path : `${path}/**/*.md`,
        ],
      ],
      folder: true,
    },
    {
      name: 'remark-cli, recommended',
      needs: 'remark-cli',
      run: (path) => [
        node,
        [
          bin('remark-cli/cli.js'),
          '--no-stdout',
          '--quiet',
          '--use',
          'remark-preset-lint-recommended',
          path,
        ],
      ],
      folder: true,
    },
    {
      name: 'textlint, 2 rules',
      needs: 'textlint',
      run: (path) => [
        node,
        [
          bin('textlint/bin/textlint.js'),
          '--rule',
          'terminology',
          '--rule',
          'write-good',
          path.endsWith('.md') ? path : `${path}/**/*.md`,
        ],
      ],
      folder: true,
    },
    {
      name: 'cspell',
      needs: 'cspell',
      run: (path) => [
        node,
        [
          bin('cspell/bin.mjs'),
          '--no-progress',
          '--no-summary',
          '--quiet',
          path.endsWith('.md') ? path : `${path}/**/*.md`,
        ],
      ],
      folder: true,
    },
  ];
  return all.filter(({ needs }) => !needs || existsSync(bin(needs)));
}

/** Runs to the end. Findings make most of these exit with 1; what matters is that they ran. */
function timed([command, args]) {
  const from = performance.now();
  const done = spawnSync(
    '/usr/bin/env',
    ['bash', '-c', 'ulimit -c 0; exec "$@"', '-', command, ...args],
    { cwd: peers, maxBuffer: 1 << 30, timeout: 300_000, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const took = performance.now() - from;
  if (done.error || done.status === null || done.status > 2)
    throw new Error(String(done.error?.message ?? done.stderr).slice(0, 200));
  return took;
}

export function cold(command, path, runs) {
  return figures(Array.from({ length: runs }, () => timed(command.run(path))));
}

/** A folder of memos, each its own seed, within the peers’ folder so that their globs and plugins resolve. */
export function memoFolder(count, bytes) {
  const folder = join(peers, 'memos');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(folder, `memo-${String(i).padStart(5, '0')}.md`),
      draft(bytes, { seed: 1000 + i }),
    );
  return folder;
}

export function oneFile(name, text) {
  const folder = join(peers, 'single');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** The folder once more as one JSON object a line, through one process, or GNU parallel's shares of it. */
export function ndjsonRun(lines, shares) {
  const file = join(tmpdir(), `plumbline-bench-${process.pid}.ndjson`);
  writeFileSync(file, lines);
  const cli = `${process.execPath} ${join(here, '..', 'dist', 'cli.js')} check --ndjson --fail-on never --jobs 1`;
  const script =
    shares > 1
      ? `parallel --will-cite --pipepart --block -1 -j ${shares} -a ${file} '${cli}' > /dev/null`
      : `${cli} < ${file} > /dev/null`;
  const from = performance.now();
  const done = spawnSync('bash', ['-c', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
  });
  rmSync(file, { force: true });
  if (done.status !== 0) throw new Error(String(done.stderr).slice(0, 200));
  return performance.now() - from;
}

export const hasParallel = () =>
  spawnSync('parallel', ['--version'], { stdio: 'ignore' }).status === 0;
