/** Finds borrowed sentences: `node scripts/own-words.mjs [FILES…]`; without files, in all of corpus/. */
import { createRequire } from 'node:module';
import 'tsx';

const { main } = createRequire(import.meta.url)('./own-words.ts');
process.exitCode = main(process.argv.slice(2));
