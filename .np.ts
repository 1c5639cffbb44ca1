import { readFileSync } from 'node:fs';
import { openRecord } from './server/src/record/record.ts';
import { check } from './server/src/features/check.ts';
process.env.NP = '1';
const record = openRecord(JSON.parse(readFileSync('dist/record.json', 'utf8')));
for (const text of process.argv.slice(2)) { console.log('#', text); const r = check(record, text, { asOf: '2026-11-23' }); for (const f of r.findings) console.log('!', f.ruleId, f.message.slice(0,90)); }
