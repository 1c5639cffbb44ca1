/** Makes the fingerprints of the official texts: `node scripts/build-fingerprints.mjs`. */
import { createRequire } from 'node:module';
import 'tsx';

const { main } = createRequire(import.meta.url)('./build-fingerprints.ts');
process.exitCode = main();
