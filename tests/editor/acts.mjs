/** What a user does for a picture, and what is waited for to be seen. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workbench/paths.mjs';

/** Rows of an open quick pick. */
const list = '.quick-input-list .monaco-list-row';

export async function command(page, name) {
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  // An editor that takes the focus just then closes the box again: once more is what a person would do.
  for (let tries = 3; tries > 0; tries--) {
    await page.keyboard.press('F1');
    const shown = input.waitFor({ timeout: 5000 }).then(() => input.fill(`>${name}`));
    const open = await shown.then(() => true).catch(() => false);
    if (open) break;
    if (tries === 1) await input.waitFor();
  }
  await page
    .locator(list, { hasText: name.split(': ').pop() })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** Puts the cursor where the example first says `text`. */
export async function goTo(page, file, text) {
  const draft = readFileSync(join(root, 'examples', file), 'utf8');
  const before = draft.slice(0, draft.indexOf(text)).split('\n');
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  await input.waitFor();
  // The box counts columns as they are seen: a Chinese character fills two.
  const column = before.at(-1).replace(/[\u2e80-\uffef]/g, '  ').length + 1;
  await input.fill(`:${before.length}:${column}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

export async function closeSideBar(page) {
  await command(page, 'View: Close Primary Side Bar');
  await page.waitForTimeout(300);
}

export async function hover(page, file, text, says) {
  await closeSideBar(page);
  await goTo(page, file, text);
  await command(page, 'Show or Focus Hover');
  await page.locator('.monaco-hover-content', { hasText: says }).first().waitFor();
}

export async function fixMenu(page, file, text) {
  await closeSideBar(page);
  await goTo(page, file, text);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

export async function views(page) {
  await command(page, 'Plumbline: Show Claims');
  await page
    .locator('.pane-body .monaco-list-row', { hasText: /Contradicted/ })
    .first()
    .waitFor();
}

export async function insert(page, query) {
  await closeSideBar(page);
  await goTo(page, 'memo-en.md', 'The President signed');
  await command(page, 'Plumbline: Insert Provision');
  await page.locator('.quick-input-widget .quick-input-box input').first().fill(query);
  await page.waitForTimeout(800);
  await page.locator(list).nth(3).waitFor();
}

const row = (page, text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

/** Titles of commands and words of the views, as the language of the editor has them. */
const words = {
  en: {
    claims: 'Plumbline: Show Claims',
    filter: 'Plumbline: Filter the Record',
    contradicted: /Contradicted/,
    instruments: /Instruments/,
  },
  zh: {
    claims: 'Plumbline: 显示事实表述',
    filter: 'Plumbline: 筛选记录',
    contradicted: /不符/,
    instruments: /文件/,
  },
};

/** Both views, the Record filtered to what speaks of a subject. */
export async function filtered(page, query, lang = 'en') {
  await command(page, words[lang].claims);
  await row(page, words[lang].contradicted).waitFor();
  await command(page, words[lang].filter);
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  await input.fill(query);
  await row(page, words[lang].instruments).waitFor();
  await page.waitForTimeout(800);
  await input.press('Enter');
  await page.locator('.pane-body .monaco-list-row[aria-level="3"]').first().waitFor();
}

/** Marks behind claims, figures over headings, names in colour: as the settings of the scene ask. */
export async function marks(page) {
  await command(page, 'View: Close Primary Side Bar');
  await page
    .locator('.codelens-decoration', { hasText: /contradicted|不符/ })
    .first()
    .waitFor();
  await page.locator('.view-line', { hasText: '✗' }).first().waitFor();
}

/** The preview beside the draft, once it has a mark and a citation by name. */
export async function preview(page) {
  await command(page, 'View: Close Primary Side Bar');
  await command(page, 'Markdown: Open Preview to the Side');
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await frame.locator('.plumbline-contradicted').first().waitFor();
  await frame.locator('.plumbline-citation').first().waitFor();
}
