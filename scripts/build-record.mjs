/** Builds dist/record.jsonl and dist/record.json: `node scripts/build-record.mjs [--lenient]`. */
import { createRequire } from 'node:module';
import 'tsx';

const { main } = createRequire(import.meta.url)('./build-record.ts');
process.exitCode = main(process.argv.slice(2));
