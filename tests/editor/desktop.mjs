/** Desktop VS Code, where it can be downloaded: installs the extension with its command line. */

import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
} from '@vscode/test-electron';
import { run } from '../../scripts/run.mjs';

/** Path of the desktop binary, the extension installed into the profile that `flags` name. */
export async function desktopWith(vsix, flags) {
  const executable = await downloadAndUnzipVSCode();
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  const shell = process.platform === 'win32';
  await run(cli, [...flags, '--install-extension', vsix, '--force'], { shell });
  return executable;
}
