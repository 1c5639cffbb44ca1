/**
 * Starts the language server from V8's code cache: a short draft's first check is mostly compiling. A cache fits one
 * V8: the build's serves Node; an editor that runs another tells a folder (`--cache=FOLDER`), where its own is kept
 * at the end of the first session. V8 refuses what does not fit, and the code is then compiled as usual.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The build puts the bundle's name here; it holds a hash, so code and cache cannot be of two builds. */
declare const PLUMBLINE_BUNDLE: string;

// A server lives for hours beside an editor: V8 collects sooner, and holds a third less. Part of what a cache must fit.
setFlagsFromString('--optimize-for-size');

const path = join(__dirname, `${PLUMBLINE_BUNDLE}.js`);
const folder = process.argv.find((a) => a.startsWith('--cache='))?.slice('--cache='.length);
const own = folder && join(folder, `${PLUMBLINE_BUNDLE}-${process.versions.v8}.cache`);
const kept = [own, join(__dirname, `${PLUMBLINE_BUNDLE}.cache`)].find((at) => at && existsSync(at));

const script = new Script(Module.wrap(readFileSync(path, 'utf8')), {
  filename: path,
  ...(kept ? { cachedData: readFileSync(kept) } : {}),
});
if (folder && own && (!kept || script.cachedDataRejected)) process.on('exit', () => keep(own));

/** At the end, so that what was compiled on first use is kept too. Where it cannot be kept, nothing is lost but time. */
function keep(at: string): void {
  try {
    mkdirSync(join(at, '..'), { recursive: true });
    // Under another name first: a session that starts meanwhile must not read half of it.
    writeFileSync(`${at}.${process.pid}`, script.createCachedData());
    renameSync(`${at}.${process.pid}`, at);
  } catch (error) {
    console.error('Plumbline could not keep its compiled code:', error);
  }
}

const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, createRequire(path), bundle, path, __dirname);
