/* Keeps of each line the slips that are noticed in all of several turns. */
import { readFileSync } from 'node:fs';
import { check } from './server/src/features/check.ts';
import { testRecord } from './tests/test-record.ts';
import { chance, turn, slipsOf } from './tests/turns/turns.ts';
const asOf = '2026-11-23';
const flags = (t: string) => check(testRecord(), t, { asOf }).findings.filter((f) => f.category === 'contradicted' || f.category === 'outdated');
for (const line of readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean)) {
  const pick = chance(5); const tally = new Map<string, [number, number]>(); let falsely = 0;
  const slots = [...line.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]!.split('~'));
  for (let i = 0; i < 8; i++) {
    const said = turn(line, pick); if (flags(slipsOf(said).right).length) falsely++;
    slots.forEach((parts, n) => parts.forEach((p, c) => { if (c === 0) return; let at = -1;
      const text = said.replace(/\[([^\]]*)\]/g, (_, ps: string) => { at++; return ps.split('~')[at === n ? c : 0] ?? ''; });
      const k = n + '~' + c; const t = tally.get(k) ?? [0, 0]; t[1]++; if (flags(text).length) t[0]++; tally.set(k, t); }));
  }
  if (falsely) { console.error('FALSE', line); continue; }
  let at = -1;
  const out = line.replace(/\[([^\]]*)\]/g, (_, ps: string) => { at++; const parts = ps.split('~'); const keep = parts.filter((p, c) => c === 0 || (tally.get(at + '~' + c)![0] >= tally.get(at + '~' + c)![1] - 1)); return keep.length > 1 ? `[${keep.join('~')}]` : parts[0]!; });
  if (out.includes('~')) console.log(out); else console.error('none', line);
}
