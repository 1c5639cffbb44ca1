/** The built server starts from a code cache, and keeps one where it is told a folder and has none that fits. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { session } from '../../scripts/server-session.mjs';

const root = resolve(import.meta.dirname, '..', '..');

/** The booter with a bundle of its own beside it, in a folder that holds no cache. */
async function install(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-boot-'));
  const options = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' } as const;
  const define = { PLUMBLINE_BUNDLE: '"main"' };
  const from = (name: string) => [join(root, 'server/src/node', `${name}.ts`)];
  await build({ ...options, entryPoints: from('main'), outfile: join(folder, 'main.js') });
  const outfile = join(folder, 'server.js');
  await build({ ...options, define, entryPoints: from('server-boot'), outfile });
  return folder;
}

test('a cache is kept where there is none, used where there is, and no damage to it is harmful', async () => {
  const folder = await install();
  const caches = join(folder, 'kept', 'caches');
  const args = [join(folder, 'server.js'), '--stdio', `--cache=${caches}`];
  const run = () => session([...args, `--record=${join(root, 'dist', 'record.jsonl')}`], root);
  await run();
  const [kept, ...more] = readdirSync(caches);
  assert.equal(kept, `main-${process.versions.v8}.cache`);
  assert.deepEqual(more, []);
  await run();
  writeFileSync(join(caches, kept ?? ''), 'damaged');
  await run();
  assert.deepEqual(readdirSync(caches), [kept]);
});
