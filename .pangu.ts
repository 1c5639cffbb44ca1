import { readFileSync } from 'node:fs';
import { testRecord } from './tests/test-record.ts';
import { readCases, runCase } from './scripts/accuracy-case.ts';
for (const c of readCases(readFileSync('/tmp/w/pangu.jsonl', 'utf8'), 'p')) { const o = runCase(testRecord(), c); console.log([c.id, c.label, o.verdict, o.supported ? 'sup' : '-'].join(' ')); }
