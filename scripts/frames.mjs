/** Sentence frames filled from the record, and how many wrong ones are noticed: `node scripts/frames.mjs zh [FILE…]`. */
import { createRequire } from 'node:module';
import 'tsx';

const { main } = createRequire(import.meta.url)('./frames.ts');
process.exitCode = main(process.argv.slice(2));
