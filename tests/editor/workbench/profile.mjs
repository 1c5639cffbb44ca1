/** A profile of its own for every run: quiet, and gone afterwards. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No welcome, no chat, no look-ups: nothing that would stand in the way of a test or a picture. */
const quiet = {
  'chat.agentHost.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Folders given are used and kept; the rest is made, and removed by `remove`. */
export function makeProfile({ settings = {}, userData, extensions } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-workbench-'));
  const profile = {
    folder,
    userData: userData ?? join(folder, 'user'),
    extensions: extensions ?? join(folder, 'extensions'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
  mkdirSync(join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions, { recursive: true });
  speakChinese(profile.userData);
  const file = join(profile.userData, 'User', 'settings.json');
  writeFileSync(file, JSON.stringify({ ...quiet, ...settings }, null, 2));
  return profile;
}

/**
 * So that extensions speak Chinese where the interface is to be Chinese. VS Code's own words stay English: its language
 * pack is in no registry that we may use.
 */
function speakChinese(userData) {
  const main = join(userData, 'chinese.json');
  writeFileSync(main, JSON.stringify({ contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'plumbline-tests.chinese' }, version: '1.0.0' }];
  const pack = { hash: 'plumbline', label: '中文', extensions, translations: { vscode: main } };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}
