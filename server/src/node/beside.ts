/** Bundles beside the running one, loaded by those few who need them. */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What `dist/NAME.js` exports; undefined where it was not installed. */
export function bundleBeside<T>(name: string, folder: string = __dirname): T | undefined {
  const path = join(folder, `${name}.js`);
  return existsSync(path) ? (createRequire(path)(path) as T) : undefined;
}
