/* FILE: slips; prints the missed and where right is flagged. */
import { readFileSync } from 'node:fs';
import { check } from './server/src/features/check.ts';
import { testRecord } from './tests/test-record.ts';
import { chance, turn, slipsOf } from './tests/turns/turns.ts';
const pick = chance(Number(process.env.SEED ?? 7));
const asOf = process.env.ASOF ?? '2026-11-23';
const lines = readFileSync(process.argv[2]!, 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
const flags = (text: string) => check(testRecord(), text, { asOf }).findings.filter((f) => f.category === 'contradicted' || f.category === 'outdated');
let all = 0, hit = 0;
for (const line of lines) { const done = new Set<string>();
  for (let i = 0; i < Number(process.argv[3] ?? 3); i++) {
    const { right, wrong } = slipsOf(turn(line, pick));
    for (const f of flags(right)) console.log(`FALSE ${f.ruleId} “${right.slice(f.span.start, f.span.end)}”: ${f.message}\n    in: ${right}`);
    for (const w of wrong) { if (done.has(w)) continue; done.add(w); all++; if (flags(w).length) hit++; else console.log('missed: ' + w); }
  } }
console.log(`${hit} of ${all}`);
