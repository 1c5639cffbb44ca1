import * as idx from './server/src/rules/index.ts';
import { describedAs, describedIds } from './server/src/rules/relation-parties.ts';
import { owner } from './server/src/claims/owners.ts';
import { check } from './server/src/features/check.ts';
import { testRecord } from './tests/test-record.ts';
(idx.rules as any[]).unshift({ id: 'trace', severity: 'error', description: { en: '', zh: '' }, judge: (r: any) => {
  for (const id of describedIds(r)) for (const m of describedAs(r, id)) console.log('described', id, r.u.text.slice(m.start, m.end), m.start);
  const people = r.u.mentions.filter((m: any) => m.entity.kind === 'person');
  for (const m of r.u.mentions) { const o = owner(r.u, people, m); if (o) console.log('owner of', r.u.text.slice(m.start, m.end), o.entity.id); }
  return []; } });
for (const text of process.argv.slice(2)) { console.log('>> ' + text); check(testRecord(), text, { asOf: '2026-11-23' }); }
