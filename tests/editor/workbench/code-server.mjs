/** Runs code-server: installs extensions into a profile, and serves its workbench on a free port of this machine. */

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { exitOf } from '../../../scripts/run.mjs';
import { codeServer, node } from './paths.mjs';

const argumentsFor = ({ folder, userData, extensions }, ...more) => [
  codeServer,
  '--config',
  join(folder, 'config.yaml'),
  '--user-data-dir',
  userData,
  '--extensions-dir',
  extensions,
  ...more,
];

/** Without what a surrounding VS Code may have set, and without a gallery to ask. */
function environment() {
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^(VSCODE_|CODE_SERVER_|PASSWORD$|HASHED_PASSWORD$)/.test(key),
  );
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

export async function installExtension(profile, vsix) {
  const flags = argumentsFor(profile, '--install-extension', vsix, '--force');
  const code = await exitOf(node, flags, { env: environment(), stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`code-server could not install ${vsix}`);
}

/** Resolves once it listens. `locale` is that of the interface; with `trust` folders have to be trusted first. */
export async function startCodeServer(profile, locale = 'en', { trust = false } = {}) {
  const address = `127.0.0.1:${await freePort()}`;
  const flags = [
    '--auth=none',
    `--locale=${locale}`,
    '--disable-telemetry',
    '--disable-update-check',
    ...(trust ? [] : ['--disable-workspace-trust']),
    '--disable-getting-started-override',
  ];
  const child = spawn(node, argumentsFor(profile, '--bind-addr', address, ...flags), {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  await new Promise((listening, broken) => {
    const read = (chunk) => {
      log += chunk;
      if (log.includes('HTTP server listening')) listening();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', broken);
    child.once('exit', (code) => broken(new Error(`code-server exited (${code})\n${log}`)));
  });
  return {
    url: `http://${address}`,
    /** Prefix of paths on this machine as the workbench in the browser names them. */
    authority: `vscode-remote://${address}`,
    log: () => log,
    stop: () => stop(child),
  };
}

function freePort() {
  return new Promise((settle, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}

/** The process leads a group of its own, so that its extension hosts end with it. */
function stop(child) {
  return new Promise((settle) => {
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // Gone already.
      }
    };
    child.removeAllListeners('exit');
    const late = setTimeout(() => end('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(late);
      end('SIGKILL');
      settle();
    });
    end('SIGTERM');
  });
}
