/** What every script needs first: a new enough Node, and the packages. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const root = resolve(fileURLToPath(new URL('.', import.meta.url)), '..');

/** Installs what package-lock.json names, unless that has been done. */
export async function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    console.error(`Plumbline needs Node 20 or later, and this is ${process.version}.`);
    process.exit(1);
  }
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing packages (npm install)');
  // Not `npm ci`: it refuses the lock file where a registry does not carry packages of other platforms.
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
}
