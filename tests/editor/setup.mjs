/**
 * Puts a real VS Code workbench into `.workbench/`: code-server from the npm registry, pinned.
 * Chromium has to be on the machine. Says plainly what is missing.
 */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitOf } from '../../scripts/run.mjs';
import { chromium, inWorkbench, node, versions, workbench } from './workbench/paths.mjs';

const stamp = join(workbench, `ok-${Object.values(versions).join('-')}`);
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What the suite needs and this machine lacks, and how to get it; undefined where it can run. */
export function obstacle() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return {
      missing: 'a workbench for this platform (the packaged one runs on Linux x64)',
      how: 'Set PLUMBLINE_DESKTOP=1 to test in desktop VS Code, which is downloaded.',
    };
  if (!chromium())
    return {
      missing: 'Chromium',
      how: 'Install it (apt-get install chromium) or set CHROMIUM to the path of one.',
    };
  return undefined;
}

/** Installs what is not there yet; a second call costs nothing. */
export async function setUp() {
  if (existsSync(stamp)) return;
  console.error(`workbench: installing into ${workbench}; takes half a minute, once`);
  rmSync(workbench, { recursive: true, force: true });
  mkdirSync(workbench, { recursive: true });
  const dependencies = { private: true, dependencies: versions };
  writeFileSync(join(workbench, 'package.json'), JSON.stringify(dependencies));
  await install(workbench);
  const vscode = inWorkbench('code-server', 'lib', 'vscode');
  await install(vscode, '--omit=dev', '--legacy-peer-deps');
  await install(join(vscode, 'extensions'), '--omit=dev', '--legacy-peer-deps');
  // 220 MB that no test of ours touches.
  for (const unused of [
    'node_modules/@github/copilot-sdk-linux-x64',
    'node_modules/@microsoft/mxc-sdk',
    'extensions/copilot',
  ])
    rmSync(join(vscode, unused), { recursive: true, force: true });
  // The old extension host does not answer without these, which want a compiler; the new one does.
  const native = 'native-watchdog';
  if (existsSync(join(vscode, 'node_modules', native)))
    await npm(vscode, 'rebuild', '@vscode/spdlog', native);
  // Hashes passwords, of which there are none here.
  const argon2 = inWorkbench('argon2');
  if (existsSync(argon2)) {
    writeFileSync(join(argon2, 'package.json'), '{ "name": "argon2", "main": "none.js" }');
    writeFileSync(join(argon2, 'none.js'), '');
  }
  writeFileSync(stamp, new Date().toISOString());
}

const install = (cwd, ...flags) => npm(cwd, 'install', ...quietly, ...flags);

/** npm's own output goes to standard error: standard output is for the figures. */
async function npm(cwd, ...args) {
  const env = { ...process.env, PATH: `${join(node, '..')}:${process.env.PATH}` };
  const stdio = ['ignore', 2, 2];
  const code = await exitOf('npm', args, { cwd, env, stdio });
  if (code !== 0)
    throw new Error(`npm ${args[0]} failed in ${cwd}; is the npm registry reachable?`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lacking = obstacle();
  if (lacking) console.error(`${lacking.missing} is missing. ${lacking.how}`);
  else await setUp();
  process.exitCode = lacking ? 2 : 0;
}
