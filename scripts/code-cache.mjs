/**
 * Runs a bundle and keeps what V8 compiled: `node scripts/code-cache.mjs FLAGS BUNDLE [ARGS…]` writes BUNDLE's .cache.
 * FLAGS are V8's, as the bundle is started with: a cache fits its flags only.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

setFlagsFromString(process.argv[2]);
const path = resolve(process.argv[3]);
process.argv.splice(1, 3, path);
// As in server/src/cli/boot.ts: V8 takes a cache for the very text it was made of.
const script = new Script(Module.wrap(readFileSync(path, 'utf8')), { filename: path });
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, createRequire(path), bundle, path, dirname(path));
// At the end, so that functions compiled on first use are kept too.
process.on('exit', () => writeFileSync(path.replace(/\.js$/, '.cache'), script.createCachedData()));
