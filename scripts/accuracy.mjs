/** Figures on our own cases: `node scripts/accuracy.mjs [--verbose] [--write] [FILE…]`. */
import { createRequire } from 'node:module';
import 'tsx';

const { main } = createRequire(import.meta.url)('./accuracy.ts');
process.exitCode = main(process.argv.slice(2));
