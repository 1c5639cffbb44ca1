/** Opens the workbench in a headless Chromium. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium as path, workbench } from './paths.mjs';

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser() {
  const { chromium } = createRequire(join(workbench, 'package.json'))('playwright-core');
  return chromium.launch({ executablePath: path(), headless: true, args: quietly });
}

/** `payload` entries about tests and development are heeded only in the smoke test driver's mode. */
export async function openWorkbench(page, server, { folder, file, payload = [], tests = false }) {
  if (tests) await page.addInitScript(enableTestDriver);
  const entries = file ? [['openFile', server.authority + file], ...payload] : payload;
  const query = new URLSearchParams();
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  else query.set('ew', 'true');
  if (entries.length > 0) query.set('payload', JSON.stringify(entries));
  await page.goto(`${server.url}/?${query}`);
}

/** Runs in the page: edits the workbench's configuration before the workbench reads it. */
function enableTestDriver() {
  const { document, MutationObserver } = globalThis;
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const settings = JSON.parse(element.getAttribute('data-settings'));
    settings.developmentOptions = { ...settings.developmentOptions, enableSmokeTestDriver: true };
    element.setAttribute('data-settings', JSON.stringify(settings));
  }).observe(document, { childList: true, subtree: true });
}
