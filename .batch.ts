import { readFileSync } from 'node:fs';
import { openRecord } from './server/src/record/record.ts';
import { check } from './server/src/features/check.ts';
const record = openRecord(JSON.parse(readFileSync('dist/record.json', 'utf8')));
for (const line of readFileSync(process.argv[2]!, 'utf8').trim().split('\n')) { const l = line[0]; const text = line.slice(2);
  const r = check(record, text, { asOf: '2026-11-23' });
  const fl = r.findings.filter((f) => f.category === 'contradicted' || f.category === 'outdated');
  const bad = l === 'C' ? fl.length === 0 : fl.length > 0;
  console.log(bad ? 'XX' : 'ok', l, text.slice(0, 150)); for (const f of fl) if (l !== 'C' || process.argv[3]) console.log('     !', f.ruleId, JSON.stringify(text.slice(f.span.start, f.span.end)), f.message.slice(0, 140));
  if (l === 'S' && !r.claims.some((c) => c.verdict === 'supported')) console.log('     unsupported');
}
