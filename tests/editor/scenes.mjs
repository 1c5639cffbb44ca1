/** The pictures: what to open, what to do, what must be seen. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workbench/paths.mjs';

const light = 'Default Light Modern';
const dark = 'Default Dark Modern';
const contrast = 'Default High Contrast';

const list = '.quick-input-list .monaco-list-row';

async function command(page, name) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(`>${name}`);
  await page
    .locator(list, { hasText: name.split(': ').pop() })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** Puts the cursor where the example first says `text`. */
async function goTo(page, file, text) {
  const draft = readFileSync(join(root, 'examples', file), 'utf8');
  const before = draft.slice(0, draft.indexOf(text)).split('\n');
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  // The box counts columns as they are seen: a Chinese character fills two.
  const column = before.at(-1).replace(/[\u2e80-\uffef]/g, '  ').length + 1;
  await input.fill(`:${before.length}:${column}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

async function closeSideBar(page) {
  await command(page, 'View: Close Primary Side Bar');
  await page.waitForTimeout(300);
}

async function hover(page, file, text, says) {
  await closeSideBar(page);
  await goTo(page, file, text);
  await command(page, 'Show or Focus Hover');
  await page.locator('.monaco-hover-content', { hasText: says }).first().waitFor();
}

async function fixMenu(page, file, text) {
  await closeSideBar(page);
  await goTo(page, file, text);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

async function views(page) {
  await command(page, 'Plumbline: Show Claims');
  await page
    .locator('.pane-body .monaco-list-row', { hasText: /Contradicted/ })
    .first()
    .waitFor();
}

async function insert(page, query) {
  await closeSideBar(page);
  await goTo(page, 'memo-en.md', 'The President signed');
  await command(page, 'Plumbline: Insert Provision');
  await page.locator('.quick-input-widget input').first().fill(query);
  await page.waitForTimeout(800);
  await page.locator(list).nth(3).waitFor();
}

export const scenes = [
  {
    name: 'finding-light',
    theme: light,
    file: 'memo-en.md',
    play: (p) => hover(p, 'memo-en.md', '24 July 2025 and', '23 July 2025'),
  },
  {
    name: 'finding-dark',
    theme: dark,
    file: 'memo-en.md',
    play: (p) => hover(p, 'memo-en.md', '24 July 2025 and', '23 July 2025'),
  },
  {
    name: 'finding-contrast',
    theme: contrast,
    file: 'memo-en.md',
    play: (p) => hover(p, 'memo-en.md', '24 July 2025 and', '23 July 2025'),
  },
  {
    name: 'finding-zh',
    theme: light,
    file: 'memo-zh.md',
    play: (p) => hover(p, 'memo-zh.md', '90天内发布指导意见', '120天'),
  },
  {
    name: 'fix-menu',
    theme: light,
    file: 'memo-en.md',
    play: (p) => fixMenu(p, 'memo-en.md', '24 July 2025 and'),
  },
  {
    name: 'fix-applied',
    theme: light,
    file: 'memo-en.md',
    play: async (p) => {
      await fixMenu(p, 'memo-en.md', '24 July 2025 and');
      await p.keyboard.press('Enter');
      await p.locator('.view-line', { hasText: 'signed on 23 July 2025' }).first().waitFor();
    },
  },
  { name: 'views', theme: light, file: 'memo-en.md', size: [1280, 760], play: views },
  { name: 'views-dark', theme: dark, file: 'memo-en.md', size: [1280, 760], play: views },
  { name: 'insert', theme: light, file: 'memo-en.md', play: (p) => insert(p, 'data center') },
  {
    name: 'status-bar',
    theme: light,
    file: 'memo-en.md',
    size: [760, 480],
    play: async (p) => {
      await closeSideBar(p);
      await p
        .locator('.statusbar-item', { hasText: /Plumbline: \d+ findings/ })
        .first()
        .waitFor();
    },
  },
];
