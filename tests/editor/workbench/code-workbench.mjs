#!/usr/bin/env node
/**
 * Stands in for the desktop VS Code binary: takes the arguments that @vscode/test-electron passes,
 * runs the same tests in the extension host of code-server, and exits with their exit code.
 */

import { resolve } from 'node:path';
import { format } from 'node:util';
import { launchBrowser, openWorkbench } from './browser.mjs';
import { installExtension, startCodeServer } from './code-server.mjs';
import { makeProfile } from './profile.mjs';

const patienceMs = 240_000;
/** What a workbench without a gallery, an account or a certificate complains of. */
const noise =
  /spdlog|bindings file|native-watchdog|AgentHost|AccountPolicyGate|ChatModelSelection|reconnection|Service Worker|connection token|Creating a socket|builtin extensions cache|open-vsx|vsda|gallery|Ignoring the error/;

const wanted = readArguments(process.argv.slice(2));
const profile = makeProfile({ userData: wanted.userData, extensions: wanted.extensions });
let server;
let browser;
let code = 1;
try {
  for (const vsix of wanted.install) await installExtension(profile, vsix);
  server = await startCodeServer(profile);
  browser = await launchBrowser();
  code = await runTests();
} catch (error) {
  console.error(error);
} finally {
  await browser?.close().catch(() => undefined);
  await server?.stop();
  profile.remove();
}
process.exit(code);

async function runTests() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const done = new Promise((settle) => {
    page.exposeFunction('codeAutomationExit', (exit) => settle(exit ?? 1));
    page.on('crash', () => settle(96));
    setTimeout(() => {
      console.error('the workbench suite did not end in time');
      settle(98);
    }, patienceMs).unref();
  });
  await page.exposeFunction('codeAutomationLog', (_, parts) => {
    const line = format(...parts);
    if (process.env.PLUMBLINE_VERBOSE || !noise.test(line)) console.log(line);
  });
  const payload = [
    ...wanted.development.map((path) => ['extensionDevelopmentPath', server.authority + path]),
    ['extensionTestsPath', server.authority + wanted.tests],
  ];
  await openWorkbench(page, server, { folder: wanted.folder, payload, tests: true });
  return done;
}

function readArguments(args) {
  const found = { development: [], install: [] };
  for (const argument of args) {
    const [, name, value = ''] = /^--([\w-]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) found.folder = resolve(argument.replace(/^file:\/\//, ''));
    if (name === 'extensionDevelopmentPath') found.development.push(resolve(value));
    if (name === 'extensionTestsPath') found.tests = resolve(value);
    if (name === 'install-extension') found.install.push(resolve(value));
    if (name === 'user-data-dir') found.userData = resolve(value);
    if (name === 'extensions-dir') found.extensions = resolve(value);
  }
  return found;
}
