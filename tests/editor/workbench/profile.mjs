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
  const file = join(profile.userData, 'User', 'settings.json');
  writeFileSync(file, JSON.stringify({ ...quiet, ...settings }, null, 2));
  return profile;
}
