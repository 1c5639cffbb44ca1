/** Statements of the record made wrong, and how many are noticed: `node scripts/mutants.mjs [TYPE-LANG…]`. */
import { createRequire } from 'node:module';
import 'tsx';

const { main } = createRequire(import.meta.url)('./mutants.ts');
process.exitCode = main(process.argv.slice(2));
