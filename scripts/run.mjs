/** Runs a program to its end, its output shown as it comes. */

import { spawn } from 'node:child_process';

/** Ends this process with a message where the program fails. */
export async function run(command, args, options = {}) {
  const code = await exitOf(command, args, options);
  if (code === 0) return;
  console.error(`failed (${code}): ${command} ${args.join(' ')}`);
  process.exit(1);
}

/** Exit code of a program; 1 where it could not start or was killed. */
export function exitOf(command, args, options = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
  });
}
