/** Builds, then packs plumbline-<version>.vsix. `--built` takes dist/ as it is. */

import { readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = join(root, `plumbline-${version}.vsix`);
const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');

if (!process.argv.includes('--built'))
  await run(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 2, 2] });
rmSync(vsix, { force: true });
// Everything is bundled, and the project has no public home to rewrite links to.
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
await run(process.execPath, [vsce, 'package', ...flags, '--out', vsix], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
console.log(`${vsix}: ${Math.round(statSync(vsix).size / 1024)} KB`);
