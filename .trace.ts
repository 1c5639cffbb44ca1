import { check } from './server/src/features/check.ts';
import { testRecord } from './tests/test-record.ts';
import './.traceutil.ts';
const asOf = process.env.ASOF ?? '2026-11-23';
for (const text of process.argv.slice(2)) { console.log('>> ' + text); check(testRecord(), text, { asOf }); }
