/**
 * Starts the command line from V8's code cache, made when Plumbline was built: compiling is a fifth of a cold check.
 * V8 refuses a cache of another version of itself, and the code is then compiled as usual.
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The build puts the bundle's name here; it holds a hash, so code and cache cannot be of two builds. */
declare const PLUMBLINE_BUNDLE: string;

// A check runs a thousand small functions some thousand times each. The V8 of Node 20 optimises nearly all of them,
// which costs half as much as the check itself; told to wait twelve times as long, it picks the few that pay. Later
// ones wait by themselves, and do not know the flag. Part of what a cache must fit: scripts/build.mjs sets it too.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=800000');
// What is read of the record lives on: the nursery grows at once to where it would get in four collections.
setFlagsFromString('--semi-space-growth-factor=16');

const path = join(__dirname, `${PLUMBLINE_BUNDLE}.js`);
const cache = join(__dirname, `${PLUMBLINE_BUNDLE}.cache`);
const script = new Script(Module.wrap(readFileSync(path, 'utf8')), {
  filename: path,
  ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
});
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, createRequire(path), bundle, path, __dirname);
