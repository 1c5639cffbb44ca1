/** Checks the record: `node scripts/record-check.mjs [FILES…]`; without files, all of corpus/. */
import { createRequire } from 'node:module';
import 'tsx';

const { main } = createRequire(import.meta.url)('./record-check.ts');
process.exitCode = main(process.argv.slice(2));
