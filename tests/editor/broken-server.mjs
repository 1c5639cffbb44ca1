/** An extension whose server cannot start must say so: a draft without squiggles would look clean. */

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, openWorkbench } from './workbench/browser.mjs';
import { installExtension, startCodeServer } from './workbench/code-server.mjs';
import { root } from './workbench/paths.mjs';
import { makeProfile } from './workbench/profile.mjs';

export async function brokenServerTest(vsix) {
  const profile = makeProfile();
  await installExtension(profile, vsix);
  removeServer(profile.extensions);
  const server = await startCodeServer(profile);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const folder = join(root, 'examples');
    await openWorkbench(page, server, { folder, file: join(folder, 'memo-en.md') });
    const says = (selector, hasText) =>
      page.locator(selector, { hasText }).first().waitFor({ timeout: 40_000 });
    await says('.statusbar-item', 'Plumbline: not checked');
    await says('.notification-toast', 'no draft is being checked');
    console.log('  ok      a server that cannot start is told, not passed over');
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`  FAILED  a server that cannot start is told, not passed over\n${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    await browser.close();
    await server.stop();
    profile.remove();
  }
}

function removeServer(extensions) {
  const ours = readdirSync(extensions).find((name) => name.startsWith('plumbline'));
  rmSync(join(extensions, ours ?? 'missing', 'dist', 'server.js'));
}
