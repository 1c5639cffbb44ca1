/** Runs the editor tests inside VS Code, one after the other, and writes down how many passed. */

import { writeFileSync } from 'node:fs';

interface Case {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const cases: Case[] = [];
const patienceMs = 45_000;

export const test = (name: string, body: () => Promise<void>): void => {
  cases.push({ name, body });
};

export async function runAll(): Promise<void> {
  const counts = { passed: 0, failed: 0 };
  // Set by hand while a test is written; a name that fits none fails, so that nothing passes by not being run.
  const only = process.env.PLUMBLINE_EDITOR_ONLY;
  const wanted = cases.filter(({ name }) => !only || new RegExp(only).test(name));
  if (wanted.length === 0) throw new Error(`no editor test is called ${only}`);
  for (const { name, body } of wanted) {
    const passed = (await attempt(name, body)) || (await attempt(`${name}, once more`, body));
    if (passed) counts.passed++;
    else counts.failed++;
  }
  const file = process.env.PLUMBLINE_EDITOR_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} editor tests failed`);
}

/** What fails is told and tried once more, for a workbench on a busy machine is late now and then; it fails for good then. */
async function attempt(name: string, body: () => Promise<void>): Promise<boolean> {
  const started = Date.now();
  try {
    await inTime(body);
    console.log(`  ok      ${name} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    console.log(`  FAILED  ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    return false;
  }
}

function inTime(body: () => Promise<void>): Promise<void> {
  return new Promise((settle, fail) => {
    const late = setTimeout(() => fail(new Error(`not done after ${patienceMs} ms`)), patienceMs);
    body()
      .then(settle, fail)
      .finally(() => clearTimeout(late));
  });
}
