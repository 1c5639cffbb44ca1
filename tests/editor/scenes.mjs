/** The pictures: what to open, what to do, what must be seen. */

import { closeSideBar, filtered, fixMenu, hover, insert, marks, preview, views } from './acts.mjs';
import { contrast, dark, light } from './themes.mjs';

/** All that can be shown in the draft itself. */
const shown = {
  'plumbline.inlayHints': true,
  'plumbline.codeLens': true,
  'plumbline.semanticTokens': true,
  'plumbline.preview.verdicts': true,
};

/** One picture a theme: `name-light`, `name-dark`, `name-contrast`. */
const inAllThemes = (scene) =>
  Object.entries({ light, dark, contrast }).map(([theme, name]) => ({
    ...scene,
    name: `${scene.name}-${theme}`,
    theme: name,
  }));

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
  ...inAllThemes({ name: 'marks', file: 'memo-en.md', settings: shown, play: marks }),
  {
    name: 'marks-zh',
    theme: light,
    file: 'memo-zh.md',
    settings: shown,
    locale: 'zh-cn',
    play: marks,
  },
  ...inAllThemes({
    name: 'preview',
    file: 'memo-en.md',
    settings: shown,
    size: [1280, 680],
    play: preview,
  }),
  ...inAllThemes({
    name: 'record',
    file: 'memo-en.md',
    size: [1280, 760],
    play: (p) => filtered(p, 'CAISI'),
  }),
  {
    name: 'record-zh',
    theme: light,
    file: 'memo-zh.md',
    size: [1280, 760],
    locale: 'zh-cn',
    play: (p) => filtered(p, '出口', 'zh'),
  },
];
