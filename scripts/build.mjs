/** Builds dist/: the record, then the bundles. `PLUMBLINE_LENIENT=1` leaves out what is unsound in the record. */

import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { run } from './run.mjs';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const bundles = [
  { name: 'cli', entry: 'server/src/cli/main.ts' },
  { name: 'server', entry: 'server/src/node/main.ts' },
  { name: 'client', entry: 'client/src/node.ts', external: ['vscode'] },
];

const lenient = process.env.PLUMBLINE_LENIENT === '1' ? ['--lenient'] : [];
await run(process.execPath, ['scripts/build-record.mjs', ...lenient], { cwd: root });
for (const bundle of bundles) await make(bundle);

async function make({ name, entry, external = [] }) {
  const outfile = join(root, 'dist', `${name}.js`);
  if (!existsSync(join(root, entry))) {
    rmSync(outfile, { force: true });
    console.log(`dist/${name}.js: skipped, as ${entry} does not exist yet`);
    return;
  }
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    external,
    bundle: true,
    minify: true,
    keepNames: false,
    sourcemap: false,
    legalComments: 'none',
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { PLUMBLINE_VERSION: JSON.stringify(version) },
    banner: name === 'cli' ? { js: '#!/usr/bin/env node' } : {},
    logLevel: 'warning',
  });
  console.log(`dist/${name}.js: ${Math.round(statSync(outfile).size / 1024)} KB`);
}
