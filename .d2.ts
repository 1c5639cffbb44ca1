import * as idx from './server/src/rules/index.ts';
import { check } from './server/src/features/check.ts';
import { testRecord } from './tests/test-record.ts';
import { goneAt } from './server/src/claims/status.ts';
import { present, listed } from './server/src/claims/reliance.ts';
(idx.rules as any[]).unshift({ id: 'trace', severity: 'error', description: { en: '', zh: '' }, judge: (r: any) => { for (const s of r.subjects) { const e = r.record.entity(s.id); const g = goneAt(e, r.asOf); console.log(s.id, g, s.strength, g && s.at && [present(r, s.at), listed(r, g)]); } return []; } });
for (const text of process.argv.slice(2)) check(testRecord(), text, { asOf: '2026-11-23' });
