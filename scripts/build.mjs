/** Builds dist/: the record, then the bundles. `PLUMBLINE_LENIENT=1` leaves out what is unsound in the record. */

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { exitOf, run } from './run.mjs';
import { session } from './server-session.mjs';
import { root } from './setup.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = (name) => join(root, 'dist', name);

/** V8's flags as cli/boot.ts and node/server-boot.ts set them: a code cache fits the flags it was made with. */
const v8Flags = {
  cli: `${process.versions.v8.startsWith('11.') ? '--interrupt-budget=800000 ' : ''}--semi-space-growth-factor=16`,
  server: '--optimize-for-size',
};

const lenient = process.env.PLUMBLINE_LENIENT === '1' ? ['--lenient'] : [];
await run(process.execPath, ['scripts/build-record.mjs', ...lenient], { cwd: root });
await commandLine();
await languageServer();
// By itself, since only those who keep a record of their own need the reader of record files.
await bundle('own-record', 'server/src/node/own-desk.ts');
await bundle('client', 'client/src/node.ts', { external: ['vscode'] });
await browser();
schemas();
// By itself, since only `record fetch` reads PDFs and the reader is larger than all the rest.
await bundle('pdf', 'server/src/node/pdf.ts');
// By itself, since only `plumbline mcp` speaks that protocol.
await bundle('mcp', 'server/src/node/mcp.ts');

/** For editors in a browser: client and server, which there is a worker. */
async function browser() {
  const options = { platform: 'browser', target: 'es2022', conditions: ['worker'] };
  await bundle('browser', 'client/src/browser.ts', { ...options, external: ['vscode'] });
  await bundle('browser-server', 'server/src/browser/main.ts', { ...options, format: 'iife' });
}

/** One schema a kind of record file, for editors of JSON and YAML. */
function schemas() {
  const whole = JSON.parse(readFileSync(join(root, 'corpus', 'schema.json'), 'utf8'));
  mkdirSync(dist('schema'), { recursive: true });
  for (const kind of ['entity', 'sources', 'attributes', 'lexicon', 'record']) {
    const { $id: _, ...rest } = { ...whole, $ref: `#/$defs/${kind}File` };
    writeFileSync(dist(`schema/${kind}.json`), JSON.stringify(rest));
  }
}

/** Bundles into dist/, and tells the size. */
async function bundle(name, entry, options = {}) {
  if (!existsSync(join(root, entry))) {
    rmSync(dist(`${name}.js`), { force: true });
    console.log(`dist/${name}.js: skipped, as ${entry} does not exist yet`);
    return;
  }
  writeFileSync(dist(`${name}.js`), await bundled(entry, options));
  tell(`${name}.js`);
}

async function bundled(entry, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    sourcemap: false,
    legalComments: 'none',
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
    ...options,
    define: { PLUMBLINE_VERSION: JSON.stringify(version), ...options.define },
  });
  return outputFiles[0].contents;
}

/** dist/cli.js starts a bundle from V8's code cache; the bundle's name holds its hash, so the two always fit. */
async function commandLine() {
  const name = await hashed('cli', 'server/src/cli/main.ts');
  const warmUp = ['check', 'examples', '--format', 'json', '--fail-on', 'never'];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const code = await exitOf(
    process.execPath,
    ['scripts/code-cache.mjs', v8Flags.cli, `dist/${name}.js`, ...warmUp],
    options,
  );
  if (code !== 0) process.exit(code);
  await boot('cli', 'server/src/cli/boot.ts', name, { banner: { js: '#!/usr/bin/env node' } });
}

/** dist/server.js likewise; what is warmed up is a session with one draft in it. */
async function languageServer() {
  const name = await hashed('server', 'server/src/node/main.ts');
  await session(['scripts/code-cache.mjs', v8Flags.server, `dist/${name}.js`, '--stdio'], root);
  await boot('server', 'server/src/node/server-boot.ts', name);
}

async function hashed(prefix, entry) {
  const main = await bundled(entry);
  const name = `${prefix}-${createHash('sha256').update(main).digest('hex').slice(0, 12)}`;
  writeFileSync(dist(`${name}.js`), main);
  return name;
}

async function boot(prefix, entry, name, options = {}) {
  const define = { PLUMBLINE_BUNDLE: JSON.stringify(name) };
  const made = await bundled(entry, { define, ...options });
  writeFileSync(dist(`${prefix}.js`), made, { mode: 0o755 });
  const ofOlder = new RegExp(`^${prefix}-.*\\.(?:js|cache)$`);
  for (const old of readdirSync(dist('')))
    if (ofOlder.test(old) && !old.startsWith(name)) rmSync(dist(old));
  for (const file of [`${prefix}.js`, `${name}.js`, `${name}.cache`]) tell(file);
}

function tell(file) {
  console.log(`dist/${file}: ${Math.ceil(statSync(dist(file)).size / 1024)} KB`);
}
