/**
 * Makes docs/images/: opens the packaged extension in a real workbench as a user would, and takes pictures.
 * Each picture waits for what it is to show, and fails where that does not come.
 */

import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scenes } from './scenes.mjs';
import { obstacle, setUp } from './setup.mjs';
import { launchBrowser, openWorkbench } from './workbench/browser.mjs';
import { installExtension, startCodeServer } from './workbench/code-server.mjs';
import { root } from './workbench/paths.mjs';
import { makeProfile } from './workbench/profile.mjs';

const images = join(root, 'docs', 'images');
const largest = 300 * 1024;
const only = process.argv.slice(2);

const look = {
  'editor.fontFamily': "'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace",
  'editor.fontSize': 14,
  'editor.lineHeight': 1.5,
  'editor.hover.above': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const lacking = obstacle();
if (lacking) {
  console.error(`${lacking.missing} is missing. ${lacking.how}`);
  process.exit(2);
}
await setUp();
mkdirSync(images, { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const browser = await launchBrowser();
let failed = 0;
const asked = scenes.filter(wanted);
for (const editor of new Set(asked.map(editorOf)))
  await inEditor(
    JSON.parse(editor),
    asked.filter((scene) => editorOf(scene) === editor),
  );
await browser.close();
process.exit(failed > 0 ? 1 : 0);

function wanted({ name }) {
  return only.length === 0 || only.includes(name);
}

/** Scenes that want the same settings and language share a server. */
function editorOf({ theme, locale = 'en', settings = {} }) {
  return JSON.stringify({
    locale,
    settings: { ...look, 'workbench.colorTheme': theme, ...settings },
  });
}

async function inEditor({ locale, settings }, list) {
  const profile = makeProfile({ settings });
  await installExtension(profile, join(root, `plumbline-${version}.vsix`));
  const folder = join(profile.folder, 'drafts');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  const server = await startCodeServer(profile, locale);
  try {
    for (const scene of list) await take(scene, server, folder);
  } finally {
    await server.stop();
    profile.remove();
  }
}

async function take({ name, file, size, play, clip }, server, folder) {
  const [width, height] = size ?? [1100, 680];
  const page = await browser.newPage({ viewport: { width, height } });
  const path = join(images, `${name}.png`);
  try {
    page.setDefaultTimeout(10_000);
    await openWorkbench(page, server, { folder, file: join(folder, file) });
    await page
      .locator('.statusbar-item', { hasText: /Plumbline: \d+ (?:findings|处问题)/ })
      .first()
      .waitFor({ timeout: 40_000 });
    await play(page);
    await page.waitForTimeout(400);
    await (clip ? page.locator(clip).first() : page).screenshot({ path });
    const { size: bytes } = statSync(path);
    if (bytes > largest) throw new Error(`${bytes} bytes is too large`);
    console.log(`${name}.png: ${Math.round(bytes / 1024)} KB`);
  } catch (error) {
    failed++;
    await page.screenshot({ path: join(root, 'dist', `failed-${name}.png`) });
    console.log(`${name}: ${error.message}`);
  } finally {
    await page.close();
  }
}
