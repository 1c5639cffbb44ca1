import * as idx from './server/src/rules/index.ts';
import { ties } from './server/src/rules/relation-ties.ts';
import { check } from './server/src/features/check.ts';
import { testRecord } from './tests/test-record.ts';
(idx.rules as any[]).unshift({ id: 'trace', severity: 'error', description: { en: '', zh: '' }, judge: (r: any) => {
  for (const id of new Set([...r.u.mentions.map((m: any) => m.entity.id), ...r.subjects.map((s: any) => s.id)])) for (const at of r.record.factsOf(id, 'entity')) { const f = r.record.factAt(at); if (f.value.type !== 'entity') continue; const t = ties(r, f, f.value.among); if (t.length) console.log(f.id, t.map((x: any) => `${x.subject.entity.id}<-${x.other.entity.id} by “${r.u.text.slice(x.cue.start, x.cue.end)}”`)); else if (['revoked-by','issuer','signer'].includes(f.attribute)) console.log(f.id, 'no ties'); }
  return []; } });
for (const text of process.argv.slice(2)) { console.log('>> ' + text); check(testRecord(), text, { asOf: '2026-11-23' }); }
