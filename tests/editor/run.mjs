/**
 * The editor suite: packs the VSIX, installs it into a real VS Code, runs the tests of `harness/` there.
 * The last line of output is `{"passed", "failed"}`, or `{"missing", "how"}` where it cannot run.
 * `--built` takes dist/ as it is. PLUMBLINE_DESKTOP=1 uses desktop VS Code.
 */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { run } from '../../scripts/run.mjs';
import { grammarTests } from './grammar.mjs';
import { obstacle, setUp } from './setup.mjs';
import { root } from './workbench/paths.mjs';

const desktop = process.env.PLUMBLINE_DESKTOP === '1';
const lacking = desktop ? undefined : obstacle();
if (lacking) console.log(JSON.stringify(lacking));
else await runSuite();

async function runSuite() {
  if (!desktop) await setUp();
  const built = process.argv.includes('--built') ? ['--built'] : [];
  await run(process.execPath, ['scripts/package.mjs', ...built], { cwd: root });
  const suite = join(root, 'dist', 'editor-tests.js');
  await bundle(suite);
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-editor-'));
  const grammar = desktop ? { passed: 0, failed: 0 } : await grammarTests();
  const counts = await inVsCode(suite, folder);
  rmSync(folder, { recursive: true, force: true });
  const passed = counts.passed + grammar.passed;
  const failed = counts.failed + grammar.failed;
  console.log(JSON.stringify({ passed, failed }));
  process.exit(failed > 0 ? 1 : 0);
}

/** A run that breaks off counts as one failure, never as a pass. */
async function inVsCode(suite, folder) {
  const workspace = join(folder, 'drafts');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  const counts = join(folder, 'counts.json');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const vsix = join(root, `plumbline-${version}.vsix`);
  try {
    await runTests({
      ...(desktop
        ? {}
        : { vscodeExecutablePath: join(root, 'tests/editor/workbench/code-workbench.mjs') }),
      extensionDevelopmentPath: join(root, 'tests/editor/harness'),
      extensionTestsPath: suite,
      launchArgs: [
        workspace,
        `--install-extension=${vsix}`,
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
      ],
      extensionTestsEnv: { PLUMBLINE_EDITOR_COUNTS: counts },
    });
  } catch (error) {
    console.log(String(error));
  }
  return existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 };
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
