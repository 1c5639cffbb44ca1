/**
 * `npm run bench [-- --quick] [--no-peers]`: ours and theirs side by side in one run, on drafts made from a seed.
 * Writes docs/performance.md. Installs the pinned peers into bench/.peers when they are not there.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { draft } from './drafts.mjs';
import { cold, commands, hasParallel, memoFolder, ndjsonRun, oneFile } from './measure-cli.mjs';
import { measureServer } from './measure-lsp.mjs';
import { page } from './report.mjs';
import { servers } from './servers.mjs';

const here = import.meta.dirname;
const quick = process.argv.includes('--quick');
const root = join(here, '..');

installPeers();
const started = new Date();
const result = {
  quick,
  date: started.toISOString().slice(0, 10),
  lsp: await languageServers(),
  cold: coldStarts(),
  folder: folderRuns(),
  scale: recordScale(),
};
writeFileSync(join(root, 'docs', 'performance.md'), page(result));
console.log(
  `\ndocs/performance.md written after ${Math.round((Date.now() - started.getTime()) / 1000)} s`,
);

function installPeers() {
  const folder = join(here, '.peers');
  const wanted = readFileSync(join(here, 'peers.json'), 'utf8');
  const at = join(folder, 'package.json');
  if (
    process.argv.includes('--no-peers') ||
    (existsSync(join(folder, 'node_modules')) &&
      existsSync(at) &&
      readFileSync(at, 'utf8') === wanted)
  )
    return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(here, 'peers.json'), at);
  console.log('installing the peers into bench/.peers …');
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (done.status !== 0) console.error('the peers could not be installed: measuring ours alone');
}

/** One measure that fails costs itself alone, and says so in the table. */
async function attempt(what, measure) {
  try {
    const value = await measure();
    console.log(
      what,
      JSON.stringify(value, (_, v) => (typeof v === 'number' ? Math.round(v * 10) / 10 : v)),
    );
    return value;
  } catch (error) {
    console.error(`${what}: ${error.message}`);
    return { failed: error.message };
  }
}

async function languageServers() {
  const drafts = [
    ['10 kB', draft(10_000)],
    ['100 kB', draft(100_000)],
    ['1 MB', draft(1_000_000)],
    ['1 MB, sparse', draft(1_000_000, { dense: false })],
  ];
  const rows = [];
  for (const server of servers())
    for (const [size, text] of drafts) {
      const slow = !['Plumbline', 'floor: empty server'].includes(server.name);
      if (slow && size.includes('sparse')) continue;
      const edits = slow ? (quick || size === '1 MB' ? 9 : 21) : quick ? 40 : 200;
      rows.push({
        server: server.name,
        size,
        result: await attempt(`${server.name} ${size}`, () => measureServer(server, text, edits)),
      });
    }
  return rows;
}

function coldStarts() {
  const sizes = quick ? [10_000] : [10_000, 100_000, 1_000_000];
  const rows = [];
  for (const bytes of sizes) {
    const path = oneFile(`memo-${bytes}.md`, draft(bytes, { seed: 7 }));
    for (const command of commands()) {
      if (bytes > 10_000 && !command.folder) continue;
      const runs =
        command.name.startsWith('bare') || command.name === 'Plumbline'
          ? quick
            ? 9
            : 15
          : quick
            ? 3
            : 5;
      rows.push({
        name: command.name,
        bytes,
        result: tried(`cold ${command.name} ${bytes}`, () => cold(command, path, runs)),
      });
    }
  }
  return rows;
}

function folderRuns() {
  const count = quick ? 200 : 2000;
  const folder = memoFolder(count, 5000);
  const rows = commands()
    .filter((c) => c.folder)
    .map((c) => ({
      name: c.name,
      result: tried(`folder ${c.name}`, () => cold(c, folder, quick ? 1 : 2)),
    }));
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: String(i), text: draft(5000, { seed: 1000 + i }) }),
  ).join('\n');
  rows.push({
    name: 'Plumbline --ndjson, one process, one thread',
    result: tried('ndjson', () => ({ best: ndjsonRun(`${lines}\n`, 1) })),
  });
  if (hasParallel())
    rows.push({
      name: 'Plumbline --ndjson under GNU parallel, 2 jobs',
      result: tried('parallel', () => ({ best: ndjsonRun(`${lines}\n`, 2) })),
    });
  return { count, megabytes: (count * 5000) / 1e6, rows };
}

function tried(what, measure) {
  try {
    const value = measure();
    console.log(
      what,
      JSON.stringify(value, (_, v) => (typeof v === 'number' ? Math.round(v * 10) / 10 : v)),
    );
    return value;
  } catch (error) {
    console.error(`${what}: ${error.message}`);
    return { failed: error.message };
  }
}

/** In processes of their own, so that no size inherits another's heap; bundled, as the product is. */
function recordScale() {
  const scripts = ['enlarge-record', 'record-scale'];
  const bundle = (name) => join(here, `.${name}.mjs`);
  const path = join(tmpdir(), `plumbline-record-${process.pid}.jsonl`);
  buildSync({
    entryPoints: scripts.map((name) => join(here, `${name}.ts`)),
    outdir: here,
    entryNames: '.[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  // The record is made in a process of its own: what that leaves on the heap is not the reader's doing.
  const run = (name, ...args) =>
    spawnSync(process.execPath, ['--max-old-space-size=8192', bundle(name), ...args], {
      cwd: root,
      encoding: 'utf8',
      timeout: 300_000,
    });
  const rows = (quick ? [1, 10] : [1, 10, 100]).map((times) => {
    const made = run('enlarge-record', String(times), path);
    const done = made.status === 0 ? run('record-scale', path) : made;
    if (done.status !== 0) return { times, failed: done.stderr.slice(-200) };
    console.log(`record ×${times}`, done.stdout.trim());
    return { times, ...JSON.parse(done.stdout) };
  });
  for (const file of [path, ...scripts.map(bundle)]) rmSync(file, { force: true });
  return rows;
}
