/** The Markdown preview, read by axe in a light, a dark and a high-contrast theme: what we add to it is faultless. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from './acts.mjs';
import { contrast, dark, light } from './themes.mjs';
import { launchBrowser, openWorkbench } from './workbench/browser.mjs';
import { installExtension, startCodeServer } from './workbench/code-server.mjs';
import { inWorkbench } from './workbench/paths.mjs';
import { makeProfile } from './workbench/profile.mjs';

/** Every mark, in running text and in a table, a citation with a locator, and one in Chinese. */
const memo = `# Note

EO 14320 was signed on 24 July 2025. EO 14319 was signed on 23 July 2025 [@eo-14319, sec. 2].
EO 14110 is still in force. See @action-plan.

| Order | Signed |
| --- | --- |
| EO 14320 | 24 July 2025 |

第14320号行政令于2025年7月24日签署[@eo-14320]。
`;

export async function axeTests(vsix) {
  const counts = { passed: 0, failed: 0 };
  for (const theme of [light, dark, contrast]) {
    const name = `in the preview axe finds no fault with what we add (${theme})`;
    try {
      const faults = await faultsIn(vsix, theme);
      if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 1));
      counts.passed++;
      console.log(`  ok      ${name}`);
    } catch (error) {
      counts.failed++;
      console.log(`  FAILED  ${name}\n${error.message}`);
    }
  }
  return counts;
}

async function faultsIn(vsix, theme) {
  const settings = { 'workbench.colorTheme': theme, 'plumbline.preview.verdicts': true };
  const profile = makeProfile({ settings });
  await installExtension(profile, vsix);
  const folder = join(profile.folder, 'drafts');
  mkdirSync(folder);
  writeFileSync(join(folder, 'note.md'), memo);
  const server = await startCodeServer(profile);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(40_000);
    await openWorkbench(page, server, { folder, file: join(folder, 'note.md') });
    await page
      .locator('.statusbar-item', { hasText: /Plumbline: \d/ })
      .first()
      .waitFor();
    await preview(page);
    return await reading(page);
  } finally {
    await browser.close();
    await server.stop();
    profile.remove();
  }
}

/** What of ours axe finds wrong or cannot decide. */
async function reading(page) {
  const frames = await Promise.all(
    page.frames().map(async (frame) => ({
      frame,
      ours: await frame.locator('.plumbline-citation, .plumbline-verdict').count(),
    })),
  );
  const found = frames.find(({ ours }) => ours > 0);
  if (!found || found.ours < 8) throw new Error(`only ${found?.ours ?? 0} marks and citations`);
  const source = readFileSync(inWorkbench('axe-core', 'axe.min.js'), 'utf8');
  await found.frame.evaluate(source);
  return found.frame.evaluate(async () => {
    const { document, getComputedStyle } = globalThis;
    // The page shines through from the editor behind the frame; axe cannot see it, and takes it for white.
    const page = getComputedStyle(document.documentElement);
    document.body.style.background = page.getPropertyValue('--vscode-editor-background');
    const { violations, incomplete } = await globalThis.axe.run(document);
    // A mark is a sign, not text, whose contrast axe leaves to others: it is decided below.
    const signs = (node) => node.any.some(({ data }) => data?.messageKey === 'nonBmp');
    const faults = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => node.html.includes('plumbline-') && !signs(node))
        .map(({ html, failureSummary }) => ({ id, html, failureSummary })),
    );
    const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (colour) => {
      const [r, g, b] = parts(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = luminance(getComputedStyle(document.body).backgroundColor);
    for (const mark of document.querySelectorAll('.plumbline-verdict')) {
      const own = luminance(getComputedStyle(mark).color);
      const ratio = (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
      // What a graphic needs (WCAG 1.4.11); its label says the rest.
      if (ratio < 3) faults.push({ id: 'sign-contrast', html: mark.outerHTML, ratio });
    }
    return faults;
  });
}
