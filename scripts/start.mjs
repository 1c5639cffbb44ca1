/** `npm start`: sets up, builds, and checks the examples. Their errors are planted, so findings are no failure. */

import { exitOf, run } from './run.mjs';
import { root, setUp } from './setup.mjs';

await setUp();
await run(process.execPath, ['scripts/build.mjs'], { cwd: root });
console.log('\nnode dist/cli.js check examples\n');
process.exitCode = await exitOf(
  process.execPath,
  ['dist/cli.js', 'check', 'examples', '--fail-on', 'never'],
  { cwd: root },
);
