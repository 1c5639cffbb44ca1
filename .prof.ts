import { readFileSync } from 'node:fs';
import { check } from './server/src/features/check.ts';
import { testRecord } from './tests/test-record.ts';
const t = readFileSync('/tmp/w/1mb.md', 'utf8');
check(testRecord(), t.slice(0, 50000), { asOf: '2026-11-23' });
const a = performance.now(); check(testRecord(), t, { asOf: '2026-11-23' }); console.log((performance.now() - a).toFixed(0), 'ms');
