/**
 * The extension in a browser's extension host, as in vscode.dev: what the VSIX holds is served to the workbench, which
 * runs it beside the page, its language server in a worker.
 */

import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { launchBrowser } from './workbench/browser.mjs';
import { installExtension, startCodeServer } from './workbench/code-server.mjs';
import { root } from './workbench/paths.mjs';
import { makeProfile } from './workbench/profile.mjs';

const patienceMs = 120_000;
const suite = 'web-tests.js';
const failed = { passed: 0, failed: 1 };

export async function webTests(vsix) {
  // Installed to be unpacked; the workbench runs in a profile without it.
  const packed = makeProfile();
  await installExtension(packed, vsix);
  const name = readdirSync(packed.extensions).find((entry) => entry.startsWith('plumbline'));
  const extension = join(packed.extensions, name ?? 'missing');
  await bundle(join(extension, suite));
  const files = await serve(extension);
  const profile = makeProfile();
  const folder = join(profile.folder, 'drafts');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  const server = await startCodeServer(profile);
  const browser = await launchBrowser();
  try {
    return await inPage(await browser.newPage(), server, folder, files.address().port);
  } catch (error) {
    console.log(`  FAILED  in a browser\n${error.message}`);
    return failed;
  } finally {
    await browser.close();
    await server.stop();
    files.closeAllConnections();
    files.close();
    packed.remove();
    profile.remove();
  }
}

async function inPage(page, server, folder, port) {
  let counts = failed;
  const ended = new Promise((settle) => {
    page.exposeFunction('codeAutomationExit', () => setTimeout(settle, 200));
    setTimeout(settle, patienceMs).unref();
  });
  await page.exposeFunction('codeAutomationLog', (_, parts) => {
    const line = format(...parts);
    const [, told] = /^COUNTS (.*)$/.exec(line) ?? [];
    if (told) counts = JSON.parse(told);
    else if (process.env.PLUMBLINE_VERBOSE || /^ {2}(?:ok|FAILED) /.test(line)) console.log(line);
  });
  await page.addInitScript(runExtensionAt, { port, suite });
  await page.goto(`${server.url}/?folder=${encodeURIComponent(folder)}`);
  await ended;
  return counts;
}

/** Runs in the page. Through the workbench's own origin, as its rules let no other be asked. */
function runExtensionAt({ port, suite }) {
  const { document, location, MutationObserver } = globalThis;
  const at = (path) => ({
    scheme: 'http',
    authority: location.host,
    path: `/proxy/${port}${path}`,
  });
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const settings = JSON.parse(element.getAttribute('data-settings'));
    settings.developmentOptions = {
      ...settings.developmentOptions,
      enableSmokeTestDriver: true,
      extensions: [at('')],
      extensionTestsPath: at(`/${suite}`),
    };
    element.setAttribute('data-settings', JSON.stringify(settings));
  }).observe(document, { childList: true, subtree: true });
}

const types = { '.js': 'text/javascript', '.json': 'application/json' };

function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    try {
      const bytes = readFileSync(join(folder, path));
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)));
}

async function bundle(outfile) {
  const from = join(root, 'tests/editor/harness/src');
  await build({
    entryPoints: [join(from, 'web.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(from, 'assert.ts') },
    logLevel: 'warning',
  });
}
