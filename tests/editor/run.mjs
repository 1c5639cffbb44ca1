/**
 * The editor suite: packs the VSIX, installs it into a real VS Code, runs the tests of `harness/` there.
 * The last line of output is `{"passed", "failed"}`, or `{"missing", "how"}` where it cannot run.
 * `--built` takes dist/ as it is. PLUMBLINE_DESKTOP=1 uses desktop VS Code, PLUMBLINE_VSCODE=oldest an old one.
 */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { run } from '../../scripts/run.mjs';
import { axeTests } from './axe.mjs';
import { brokenServerTest } from './broken-server.mjs';
import { desktopWith } from './desktop.mjs';
import { grammarTests } from './grammar.mjs';
import { handsTests } from './hands.mjs';
import { restrictedTest } from './restricted.mjs';
import { obstacle, setUp } from './setup.mjs';
import { webTests } from './web.mjs';
import { root } from './workbench/paths.mjs';

const desktop = process.env.PLUMBLINE_DESKTOP === '1';
const standIn = join(root, 'tests/editor/workbench/code-workbench.mjs');
const lacking = desktop ? undefined : obstacle();
if (lacking) console.log(JSON.stringify(lacking));
else await runSuite();

async function runSuite() {
  if (!desktop) await setUp();
  const built = process.argv.includes('--built') ? ['--built'] : [];
  await run(process.execPath, ['scripts/package.mjs', ...built], { cwd: root });
  const suite = join(root, 'dist', 'editor-tests.js');
  await bundle(suite);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const vsix = join(root, `plumbline-${version}.vsix`);
  const parts = [await inVsCode(suite, vsix)];
  if (!desktop)
    for (const more of [
      grammarTests,
      brokenServerTest,
      restrictedTest,
      webTests,
      axeTests,
      handsTests,
    ])
      parts.push(await more(vsix));
  const sum = (key) => parts.reduce((total, counts) => total + counts[key], 0);
  console.log(JSON.stringify({ passed: sum('passed'), failed: sum('failed') }));
  process.exit(sum('failed') > 0 ? 1 : 0);
}

/** A run that breaks off counts as one failure, never as a pass. */
async function inVsCode(suite, vsix) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-editor-'));
  const workspace = layWorkspace(folder);
  const counts = join(folder, 'counts.json');
  const profile = [
    `--user-data-dir=${join(folder, 'user')}`,
    `--extensions-dir=${join(folder, 'extensions')}`,
  ];
  try {
    await runTests({
      vscodeExecutablePath: desktop ? await desktopWith(vsix, profile) : standIn,
      extensionDevelopmentPath: join(root, 'tests/editor/harness'),
      extensionTestsPath: suite,
      launchArgs: [workspace, ...profile, ...(desktop ? [] : [`--install-extension=${vsix}`])],
      extensionTestsEnv: { PLUMBLINE_EDITOR_COUNTS: counts },
    });
  } catch (error) {
    console.log(String(error));
  }
  const counted = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true, force: true });
  return counted;
}

/** A window with two folders: drafts, and those that are to be true on a day of their own. */
function layWorkspace(folder) {
  const drafts = join(folder, 'drafts');
  cpSync(join(root, 'examples'), drafts, { recursive: true });
  // A team's record beside its memos, made by following docs/record.md.
  cpSync(join(root, 'tests/record/team'), join(drafts, 'team'), { recursive: true });
  const past = join(folder, 'past');
  mkdirSync(join(past, '.vscode'), { recursive: true });
  writeFileSync(join(past, '.vscode', 'settings.json'), '{ "plumbline.asOf": "2024-06-30" }');
  writeFileSync(join(past, 'note.md'), 'Executive Order 14110 is still in force.\n');
  const workspace = join(folder, 'test.code-workspace');
  const folders = [{ path: 'drafts' }, { path: 'past' }];
  writeFileSync(workspace, JSON.stringify({ folders }));
  return workspace;
}

function bundle(outfile) {
  return build({
    entryPoints: [join(root, 'tests/editor/harness/src/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
}
