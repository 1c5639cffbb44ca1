/** `npm test`: sets up, builds, runs every check and suite, and ends with `N passed, N failed` from what was counted. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitOf } from './run.mjs';
import { root, setUp } from './setup.mjs';

const node = process.execPath;
const bin = (name) => join(root, 'node_modules', ...name.split('/'));
const total = { passed: 0, failed: 0 };

await setUp();
await step('build', node, ['scripts/build.mjs']);
await step('types', node, [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']);
await step('types of the core, without Node and DOM', node, [
  bin('typescript/bin/tsc'),
  '-p',
  'tsconfig.core.json',
]);
await step('lint and format', node, [
  bin('@biomejs/biome/bin/biome'),
  'check',
  '--max-diagnostics=20',
]);
await units();
await suite('workbench', 'tests/editor/run.mjs');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A check that passes or fails as a whole. */
async function step(name, command, args) {
  console.log(`\n== ${name}`);
  const code = await exitOf(command, args, { cwd: root });
  add(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function units() {
  console.log('\n== unit tests');
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('editor'))
    .map((path) => join('tests', path))
    .sort();
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
  const counts = join(folder, 'counts.json');
  const args = [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=./scripts/test-reporter.mjs',
    ...files,
  ];
  const code = await exitOf(node, args, {
    cwd: root,
    env: { ...process.env, PLUMBLINE_COUNTS: counts },
  });
  const counted = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  // A run that breaks off, or that runs nothing, has not passed.
  if ((code !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0)
    counted.failed++;
  add('unit tests', counted);
}

/**
 * A further suite: a script that ends its output with one line of JSON, `{"passed", "failed"}`, or
 * `{"missing", "how"}` where something it needs is not there.
 */
async function suite(name, script) {
  if (!existsSync(join(root, script))) return;
  console.log(`\n== ${name}`);
  const { code, last } = await outputOf(node, [script]);
  const result = parsed(last);
  if (result?.missing) {
    console.log(`${name}: NOT RUN, as ${result.missing} is missing. ${result.how}`);
    if (process.env.CI === 'true') add(name, { passed: 0, failed: 1 });
    return;
  }
  const counted = result ?? { passed: 0, failed: 1 };
  if (code !== 0 && counted.failed === 0) counted.failed++;
  add(name, counted);
}

function outputOf(command, args) {
  return new Promise((settle) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      out += chunk;
    });
    child.on('close', (code) =>
      settle({ code: code ?? 1, last: out.trimEnd().split('\n').at(-1) ?? '' }),
    );
  });
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function add(name, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} not run` : ''}`,
  );
}
