/** In a folder that is not trusted drafts are checked, on the built-in record alone: the team's is left unread. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './acts.mjs';
import { launchBrowser, openWorkbench } from './workbench/browser.mjs';
import { installExtension, startCodeServer } from './workbench/code-server.mjs';
import { root } from './workbench/paths.mjs';
import { makeProfile } from './workbench/profile.mjs';

const name = 'in restricted mode drafts are checked, and the record of the folder is not read';

export async function restrictedTest(vsix) {
  const settings = {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
  };
  const profile = makeProfile({ settings });
  await installExtension(profile, vsix);
  const folder = join(profile.folder, 'team');
  cpSync(join(root, 'tests/record/team'), folder, { recursive: true });
  const server = await startCodeServer(profile, 'en', { trust: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(40_000);
    await openWorkbench(page, server, { folder, file: join(folder, 'memos/note.md') });
    const says = (hasText) => page.locator('.statusbar-item', { hasText }).first().waitFor();
    await says('Restricted Mode');
    await says('Plumbline: no findings');
    await command(page, 'Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor').first().waitFor();
    await page
      .locator('.workspace-trust-editor a.monaco-button', { hasText: 'Trust' })
      .first()
      .click();
    await command(page, 'View: Open Previous Editor');
    await says(/Plumbline: [1-9]\d* finding/);
    console.log(`  ok      ${name}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`  FAILED  ${name}\n${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    await browser.close();
    await server.stop();
    profile.remove();
  }
}
