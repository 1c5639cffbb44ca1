import { readFileSync } from 'node:fs';
import { testRecord } from './tests/test-record.ts';
import { readCases, runCase } from './scripts/accuracy-case.ts';
for (const f of process.argv.slice(2)) for (const c of readCases(readFileSync(f, 'utf8'), f)) {
  const o = runCase(testRecord(), c) as any;
  const bad = o.positive ? !o.hit : o.verdict === 'false' || (c.label === 'supported' && !o.supported);
  const weak = o.positive && o.hit && !o.strict;
  if (bad || (weak && process.env.STRICT)) { console.log(`${weak ? 'weak ' : ''}${o.positive ? 'MISS' : o.verdict === 'false' ? 'FALSE' : 'unsup'} ${c.id} ${c.label} ${c.type}: ${c.text.replace(/\n/g, '⏎')}\n      [${c.span}] → ${c.truth}`);
    for (const x of o.flags) console.log(`      flag ${x.ruleId} “${c.text.slice(x.span.start, x.span.end)}”: ${x.message.slice(0, 160)}`); }
}
